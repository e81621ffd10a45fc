package org.reversementoring.core.exchange.redcap;

import java.util.ArrayList;
import java.util.List;

/** The options of a field as a data dictionary writes them. */
final class RedcapChoices {

    private RedcapChoices() {}

    /** The codes in {@code 1, one | 2, two}; where there is no comma, the text is code and label. Empty if one is blank. */
    static List<String> codes(String choices) {
        List<String> codes = new ArrayList<>();
        for (String choice : choices.split("\\|", -1)) {
            int comma = choice.indexOf(',');
            String code = (comma < 0 ? choice : choice.substring(0, comma)).strip();
            if (code.isEmpty()) {
                return List.of();
            }
            codes.add(code);
        }
        return codes;
    }

    /** The labels of the same options, in their order. */
    static List<String> labels(String choices) {
        List<String> labels = new ArrayList<>();
        for (String choice : choices.split("\\|", -1)) {
            labels.add(choice.substring(choice.indexOf(',') + 1).strip());
        }
        return labels;
    }
}
