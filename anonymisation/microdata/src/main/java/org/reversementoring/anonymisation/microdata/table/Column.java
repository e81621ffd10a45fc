package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.List;

/**
 * A column: its dictionary in the order of its type, and one code for each row. A missing cell is a value of its own, written
 * as the empty text, first in order. The dictionary holds only values that occur.
 */
public record Column(Attribute attribute, List<String> dictionary, CodeVector codes) {

    public int cardinality() {
        return dictionary.size();
    }

    public String cell(int row) {
        return dictionary.get(codes.at(row));
    }

    public boolean hasMissing() {
        return !dictionary.isEmpty() && dictionary.get(0).isEmpty();
    }

    /** How many rows have each value. */
    public int[] counts(int rows) {
        int[] counts = new int[cardinality()];
        codes.count(counts, 0, rows);
        return counts;
    }

    /** Counts no personal data into its text. */
    @Override
    public String toString() {
        return "Column[" + attribute.name() + ", " + attribute.role() + ", values=" + cardinality() + "]";
    }

    /** Takes cells one by one and keeps one to four bytes for each, and each distinct text once. */
    public static final class Growing {

        private static final int CHUNK = 1 << 16;

        private final Dictionary dictionary;
        private final Attribute attribute;
        private final int[] last = new int[CHUNK];
        private final List<CodeVector> chunks = new ArrayList<>();

        public Growing(Attribute attribute) {
            this.attribute = attribute;
            this.dictionary = new Dictionary(attribute);
        }

        /** Adds the cell of a row; rows come in order, from 0. False if the column's type refuses it. */
        public boolean add(int row, String cell) {
            if (row > 0 && row % CHUNK == 0 && chunks.size() < row / CHUNK) {
                chunks.add(CodeVector.narrowed(last, CHUNK, dictionary.size()));
            }
            int number = dictionary.numberOf(cell);
            last[row % CHUNK] = number;
            return number >= 0;
        }

        public Column build(int rows) {
            List<String> values = dictionary.sorted();
            int[] codeOf = dictionary.codes(values);
            CodeVector codes = CodeVector.blank(rows, values.size());
            for (int i = 0; i < chunks.size(); i++) {
                codes.put(i * CHUNK, chunks.get(i), CHUNK, codeOf);
            }
            int done = chunks.size() * CHUNK;
            codes.put(done, new CodeVector.Ints(last), rows - done, codeOf);
            return new Column(attribute, values, codes);
        }
    }
}
