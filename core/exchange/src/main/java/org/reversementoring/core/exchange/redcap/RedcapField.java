package org.reversementoring.core.exchange.redcap;

import java.util.List;
import java.util.Locale;
import org.reversementoring.core.CodecOnly;

/**
 * A field of a data dictionary, as far as records are read by it.
 *
 * @param name of the variable
 * @param form the instrument to which it belongs
 * @param label what the participant reads
 * @param choices the codes of its options in order; empty if it has none
 * @param labels what stands beside each of these codes
 * @param identifier whether the project says that it identifies a person
 */
public record RedcapField(
        String name,
        String form,
        RedcapFieldType type,
        String label,
        List<String> choices,
        List<String> labels,
        boolean identifier)
        implements CodecOnly {

    /** Copies. */
    public RedcapField {
        choices = List.copyOf(choices);
        labels = List.copyOf(labels);
    }

    /** The columns of the field in a raw export. */
    List<String> columns() {
        return switch (type) {
            case CHECKBOX ->
                choices.stream().map(code -> name + "___" + suffix(code)).toList();
            case DESCRIPTIVE -> List.of();
            default -> List.of(name);
        };
    }

    /** What is neither a small letter nor a digit is an underscore in the name of a column. */
    private static String suffix(String code) {
        return code.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "_");
    }
}
