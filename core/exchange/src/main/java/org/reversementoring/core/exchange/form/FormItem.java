package org.reversementoring.core.exchange.form;

import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;

/**
 * An item of a form.
 *
 * @param code its name in the tool
 * @param meaning what its answer becomes
 * @param text what the respondent reads, not blank
 * @param help what stands below it in smaller letters; blank if nothing does. One line for each hint
 * @param options the options to choose from, marks first, by rising value; empty for texts and notes
 */
public record FormItem(ItemCode code, ItemMeaning meaning, FormText text, FormText help, List<FormOption> options)
        implements CodecOnly {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException with the item's code, if a text is blank or has a control character besides line ends, or options are
     *     too few, too many, or not distinct by code or label
     */
    public FormItem {
        options = List.copyOf(options);
        if (text.byLanguage().values().stream().anyMatch(String::isBlank)) {
            throw new IllegalArgumentException("item " + code + ": text must not be blank");
        }
        for (FormText each : List.of(text, help)) {
            if (each.byLanguage().values().stream()
                    .anyMatch(words -> words.chars().anyMatch(c -> c != '\n' && Character.isISOControl(c)))) {
                throw new IllegalArgumentException(
                        "item " + code + ": text must have no tab or other control character, except line feeds");
            }
        }
        boolean chosen = meaning instanceof ItemMeaning.Rating || meaning instanceof ItemMeaning.Value;
        if (chosen ? options.size() < 2 : !options.isEmpty()) {
            throw new IllegalArgumentException(
                    "item " + code + ": an item to choose in must have 2 options or more, and no other has any");
        }
        Set<String> codes = new HashSet<>();
        for (FormOption option : options) {
            if (!codes.add(option.code())) {
                throw new IllegalArgumentException(
                        "item " + code + ": options must have distinct codes, but " + option.code() + " comes twice");
            }
            for (FormOption other : options) {
                if (!other.code().equals(option.code()) && !distinct(option, other)) {
                    throw new IllegalArgumentException("item " + code + ": options must have distinct labels, but "
                            + option.code() + " and " + other.code() + " have the same");
                }
            }
        }
    }

    private static boolean distinct(FormOption option, FormOption other) {
        return option.label().byLanguage().entrySet().stream()
                .noneMatch(label ->
                        label.getValue().equals(other.label().byLanguage().get(label.getKey())));
    }

    /** Whether the respondent chooses one of the options. */
    public boolean isChoice() {
        return !options.isEmpty();
    }

    /** Whether the respondent writes some lines. */
    public boolean isText() {
        return meaning instanceof ItemMeaning.Open;
    }

    /** Whether it is a text to read. */
    public boolean isNote() {
        return meaning instanceof ItemMeaning.Note;
    }

    /** Whether the respondent says with it who answers: it identifies a person. */
    public boolean isRespondent() {
        return meaning instanceof ItemMeaning.Respondent;
    }

    /** The option with this code, if there is one. */
    public Optional<FormOption> option(String optionCode) {
        return options.stream()
                .filter(option -> Objects.equals(option.code(), optionCode))
                .findFirst();
    }
}
