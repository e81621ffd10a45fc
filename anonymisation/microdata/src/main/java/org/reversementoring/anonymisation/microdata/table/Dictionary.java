package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The different values of a column while it is read, numbered from 0 as they come. */
public final class Dictionary {

    private final Attribute attribute;
    private final Map<String, Integer> numbers = new HashMap<>();

    public Dictionary(Attribute attribute) {
        this.attribute = attribute;
    }

    /** The number of a value; -1 if the column's type refuses it. */
    public int numberOf(String value) {
        Integer known = numbers.get(value);
        if (known != null) {
            return known;
        }
        if (!value.isEmpty() && !attribute.type().accepts(value)) {
            return -1;
        }
        numbers.put(value, numbers.size());
        return numbers.size() - 1;
    }

    int size() {
        return numbers.size();
    }

    /** The values in the order of the column's type, a missing one first. */
    public List<String> sorted() {
        Comparator<String> byType = attribute.type().order();
        List<String> values = new ArrayList<>(numbers.keySet());
        values.sort((a, b) ->
                a.isEmpty() || b.isEmpty() ? Boolean.compare(!a.isEmpty(), !b.isEmpty()) : byType.compare(a, b));
        return List.copyOf(values);
    }

    /** For each number the place of its value among the sorted ones. */
    public int[] codes(List<String> sorted) {
        int[] codes = new int[sorted.size()];
        for (int code = 0; code < codes.length; code++) {
            codes[numbers.getOrDefault(sorted.get(code), 0)] = code;
        }
        return codes;
    }
}
