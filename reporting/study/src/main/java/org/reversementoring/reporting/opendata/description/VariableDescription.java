package org.reversementoring.reporting.opendata.description;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * The description of a column. Values are written as they are in the table.
 *
 * @param label what was asked or measured, not blank
 * @param values labels of values, in the order in which a reader expects them
 * @param missing labels of the values that stand for no answer, at most three of at most 8 bytes (the limit of SPSS)
 * @param unit what numbers count, if they count something
 * @param ordered whether the order of the values has a meaning
 */
public record VariableDescription(
        String label, Map<String, String> values, Map<String, String> missing, Optional<String> unit, boolean ordered) {

    private static final int MOST_MISSING = 3;
    private static final int LONGEST_MISSING = 8;

    /**
     * Checks and copies, keeping the order.
     *
     * @throws IllegalArgumentException if a text is blank or has control characters, if there are too many or too long missing
     *     codes, or if a code is both a value and a missing one
     */
    public VariableDescription {
        PlainText.require("variable's label", label);
        values = checked(values);
        missing = checked(missing);
        unit.ifPresent(text -> PlainText.require("variable's unit", text));
        if (missing.size() > MOST_MISSING) {
            throw new IllegalArgumentException(
                    "missing codes must be at most " + MOST_MISSING + ", but were " + missing.size());
        }
        for (String code : missing.keySet()) {
            if (PlainText.size(code) > LONGEST_MISSING) {
                throw new IllegalArgumentException("missing code must have at most " + LONGEST_MISSING
                        + " bytes, but had " + PlainText.size(code));
            }
            if (values.containsKey(code)) {
                throw new IllegalArgumentException("missing code must not have a label as a value, too");
            }
        }
    }

    /** A column with a label only. */
    public static VariableDescription labelled(String label) {
        return new VariableDescription(label, Map.of(), Map.of(), Optional.empty(), false);
    }

    /**
     * This, and the label of a value; calls give the order.
     *
     * @throws IllegalArgumentException if the value has a label already
     */
    public VariableDescription withValue(String value, String label) {
        return new VariableDescription(this.label, with(values, value, label), missing, unit, ordered);
    }

    /**
     * This, and a code that stands for no answer.
     *
     * @throws IllegalArgumentException if the code has a label already
     */
    public VariableDescription withMissing(String code, String label) {
        return new VariableDescription(this.label, values, with(missing, code, label), unit, ordered);
    }

    /** This, with what its numbers count. */
    public VariableDescription withUnit(String unit) {
        return new VariableDescription(label, values, missing, Optional.of(unit), ordered);
    }

    /** This, with values whose order has a meaning. Values without a label come after those with one. */
    public VariableDescription inOrder() {
        return new VariableDescription(label, values, missing, unit, true);
    }

    private static Map<String, String> with(Map<String, String> labels, String value, String label) {
        Map<String, String> more = new LinkedHashMap<>(labels);
        if (more.put(value, label) != null) {
            throw new IllegalArgumentException("value must have one label, but is given two");
        }
        return more;
    }

    private static Map<String, String> checked(Map<String, String> labels) {
        labels.forEach((value, label) -> {
            if (value.isEmpty()) {
                throw new IllegalArgumentException("labelled value must not be empty: an empty cell has no value");
            }
            PlainText.requireCell("labelled value", value);
            PlainText.require("value's label", label);
        });
        return Collections.unmodifiableMap(new LinkedHashMap<>(labels));
    }
}
