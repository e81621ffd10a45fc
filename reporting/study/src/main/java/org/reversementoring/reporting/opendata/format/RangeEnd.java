package org.reversementoring.reporting.opendata.format;

import java.util.Optional;
import org.reversementoring.reporting.opendata.description.VariableDescription;

/** An end of the ranges of a column, and the column of numbers that holds it. */
public enum RangeEnd {
    LOWER("lower"),
    UPPER("upper");

    private final String word;

    RangeEnd(String word) {
        this.word = word;
    }

    String suffix() {
        return "_" + word;
    }

    /** The end of a cell in digits; empty if the cell is empty, stands for no answer, or may be anything. */
    String of(String cell, ReleasedVariable column) {
        if (column.missing().stream().anyMatch(code -> code.text().equals(cell))) {
            return "";
        }
        return RangeEnds.of(cell)
                .map(ends -> this == LOWER ? ends.lower() : ends.upper())
                .map(Object::toString)
                .orElse("");
    }

    /** The key of the sentence that names the column of numbers. */
    public String key() {
        return "range." + word;
    }

    /** The label of the ranges, if this is the label of their ends. */
    public Optional<String> ranges(String label) {
        String ending = ": " + word + " end of the range";
        return label.endsWith(ending)
                ? Optional.of(label.substring(0, label.length() - ending.length()))
                : Optional.empty();
    }

    /** What is said of the column of numbers. */
    VariableDescription described(VariableDescription ranges) {
        VariableDescription plain = VariableDescription.labelled(ranges.label() + ": " + word + " end of the range");
        return ranges.unit().map(plain::withUnit).orElse(plain);
    }
}
