package org.reversementoring.anonymisation.microdata.table;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.Dictionary;

/** A column that takes cells one by one. It keeps one to four bytes for each cell, and each different text once. */
final class GrowingColumn {

    private static final int CHUNK = 1 << 16;

    private final Dictionary dictionary;
    private final Attribute attribute;
    private final int[] last = new int[CHUNK];
    private final List<CodeVector> chunks = new ArrayList<>();

    GrowingColumn(Attribute attribute) {
        this.attribute = attribute;
        this.dictionary = new Dictionary(attribute.order(), attribute.type()::accepts, attribute::read);
    }

    /** Adds the cell of a row; rows come in order, from 0. Returns false if the type of the column does not accept the text. */
    boolean add(int row, String cell) {
        if (row > 0 && row % CHUNK == 0 && chunks.size() < row / CHUNK) {
            chunks.add(CodeVector.narrowed(last, CHUNK, dictionary.size()));
        }
        int number = dictionary.numberOf(cell);
        last[row % CHUNK] = number;
        return number >= 0;
    }

    Column build(int rows) {
        List<String> values = dictionary.sorted();
        int[] codeOf = dictionary.codes(values);
        CodeVector codes = CodeVector.blank(rows, values.size());
        for (int i = 0; i < chunks.size(); i++) {
            codes.put(i * CHUNK, chunks.get(i), CHUNK, codeOf);
        }
        int done = chunks.size() * CHUNK;
        int left = rows - done;
        codes.put(done, CodeVector.narrowed(last, left, Integer.MAX_VALUE), left, codeOf);
        return Column.encoded(attribute, values, codes);
    }
}
