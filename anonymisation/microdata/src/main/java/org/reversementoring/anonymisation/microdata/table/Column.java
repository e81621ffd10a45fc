package org.reversementoring.anonymisation.microdata.table;

import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;

/**
 * A column of a table, read-only: its different texts in the order of its type, and for each row the place of its text among
 * these. A missing cell is the empty text, which is first in order. The dictionary holds only texts that occur.
 */
public final class Column {

    private final Attribute attribute;
    private final List<String> dictionary;
    private final CodeVector codes;

    private Column(Attribute attribute, List<String> dictionary, CodeVector codes) {
        this.attribute = attribute;
        this.dictionary = List.copyOf(dictionary);
        this.codes = codes;
    }

    /** A column that an engine of this module has encoded; the type of codes is not exported. */
    @SuppressWarnings("exports")
    public static Column encoded(Attribute attribute, List<String> dictionary, CodeVector codes) {
        return new Column(attribute, dictionary, codes);
    }

    /** The declaration of the column. */
    public Attribute attribute() {
        return attribute;
    }

    /** The different texts of the column, in the order of its type. */
    public List<String> dictionary() {
        return dictionary;
    }

    /** The codes of all rows, for the engines of this module; the type is not exported. */
    @SuppressWarnings("exports")
    public CodeVector codes() {
        return codes;
    }

    /** The number of different texts. */
    public int cardinality() {
        return dictionary.size();
    }

    /** The place of a row's text in the dictionary, both from 0. */
    public int code(int row) {
        return codes.at(row);
    }

    /** The text of a row, from 0; empty if the cell is missing. */
    public String cell(int row) {
        return dictionary.get(codes.at(row));
    }

    /** Whether some row lacks a value. */
    public boolean hasMissing() {
        return !dictionary.isEmpty() && dictionary.get(0).isEmpty();
    }

    /** The number of rows, among the first {@code rows}, that have each text of the dictionary. */
    public int[] counts(int rows) {
        int[] counts = new int[cardinality()];
        codes.count(counts, 0, rows);
        return counts;
    }

    /** Name, role and size, and no cell. */
    @Override
    public String toString() {
        return "Column[" + attribute.name() + ", " + attribute.role() + ", values=" + cardinality() + "]";
    }
}
