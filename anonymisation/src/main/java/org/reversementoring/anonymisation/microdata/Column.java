package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * A column: its dictionary in the order of its type, and one code for each row. A missing cell is a value of its own, written
 * as the empty text, first in order. The dictionary holds only values that occur.
 */
record Column(Attribute attribute, List<String> dictionary, Codes codes) {

    int cardinality() {
        return dictionary.size();
    }

    String cell(int row) {
        return dictionary.get(codes.at(row));
    }

    boolean hasMissing() {
        return !dictionary.isEmpty() && dictionary.get(0).isEmpty();
    }

    /** How many rows have each value. */
    int[] counts(int rows) {
        int[] counts = new int[cardinality()];
        codes.count(counts, 0, rows);
        return counts;
    }

    /** Counts no personal data into its text. */
    @Override
    public String toString() {
        return "Column[" + attribute.name() + ", " + attribute.role() + ", values=" + cardinality() + "]";
    }

    /** Takes cells one by one and keeps four bytes for each, and each distinct text once. */
    static final class Growing {

        private static final int CHUNK = 1 << 16;

        private final Attribute attribute;
        private final Map<String, Integer> numbers = new HashMap<>();
        private final List<int[]> chunks = new ArrayList<>();

        Growing(Attribute attribute) {
            this.attribute = attribute;
        }

        /** Adds the cell of a row; rows come in order, from 0. False if the column's type refuses it. */
        boolean add(int row, String cell) {
            Integer known = numbers.get(cell);
            if (known == null) {
                if (!cell.isEmpty() && !attribute.type().accepts(cell)) {
                    return false;
                }
                known = numbers.size();
                numbers.put(cell, known);
            }
            if (row % CHUNK == 0) {
                chunks.add(new int[CHUNK]);
            }
            chunks.get(row / CHUNK)[row % CHUNK] = known;
            return true;
        }

        Column build(int rows) {
            String[] texts = new String[numbers.size()];
            numbers.forEach((text, number) -> texts[number] = text);
            Comparator<String> missingFirst = (a, b) -> a.isEmpty() || b.isEmpty()
                    ? Boolean.compare(!a.isEmpty(), !b.isEmpty())
                    : attribute.type().order().compare(a, b);
            int[] sorted = IntStream.range(0, texts.length)
                    .boxed()
                    .sorted((a, b) -> missingFirst.compare(texts[a], texts[b]))
                    .mapToInt(Integer::intValue)
                    .toArray();
            int[] code = new int[texts.length];
            for (int i = 0; i < sorted.length; i++) {
                code[sorted[i]] = i;
            }
            List<String> dictionary =
                    Arrays.stream(sorted).mapToObj(i -> texts[i]).toList();
            return new Column(
                    attribute,
                    dictionary,
                    Codes.of(rows, dictionary.size(), row -> code[chunks.get(row / CHUNK)[row % CHUNK]]));
        }
    }
}
