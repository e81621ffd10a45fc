package org.reversementoring.anonymisation.microdata.model;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The numbers that a model gave to the values of the table that it was built for. Another table made of that one may number its
 * values differently, because it may have fewer; then values are found by their texts.
 */
final class ValueMapping {

    private final String attribute;
    private final List<String> dictionary;
    private final Map<String, Integer> numbers = new HashMap<>();

    ValueMapping(Column column) {
        this.attribute = column.attribute().name();
        List<String> texts = column.dictionary();
        // A missing cell is no value.
        this.dictionary = column.hasMissing() ? texts.subList(1, texts.size()) : texts;
        for (int value = 0; value < dictionary.size(); value++) {
            numbers.put(dictionary.get(value), value);
        }
    }

    /** The texts of the values, by their numbers. */
    List<String> texts() {
        return dictionary;
    }

    int size() {
        return dictionary.size();
    }

    /** The model's number of a histogram's value. */
    int of(SensitiveDistribution histogram, int value) {
        if (histogram.dictionary() == dictionary) {
            return value;
        }
        Integer number = numbers.get(histogram.text(value));
        if (number == null) {
            throw new IllegalArgumentException(
                    "column " + attribute + ": values must be those of the table that the model was made for");
        }
        return number;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ValueMapping[" + attribute + ", values=" + size() + "]";
    }
}
