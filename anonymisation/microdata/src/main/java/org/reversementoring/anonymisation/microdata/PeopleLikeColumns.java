package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * A search for a column that repeats as people do, though it is not said to name any: an identifier of pairs is unique in each row, and
 * beside it a column of fellows has each fellow in five. Each of its values is in several rows, but in fewer than a class needs, and
 * what is known of a person is the same in all of these.
 *
 * <p>A column that settles two or more others is taken for people. One that settles a single one may be a finer form of it, as age is of
 * an age band, so the certificate says that it was trusted.
 */
final class PeopleLikeColumns {

    private static final int FEWEST = 3;

    private final Microdata table;
    private final int classSize;
    private final List<String> surely = new ArrayList<>();
    private final List<String> perhaps = new ArrayList<>();

    PeopleLikeColumns(Microdata table, int classSize) {
        this.table = table;
        this.classSize = classSize;
        for (Column column : table.columns()) {
            AttributeRole role = column.attribute().role();
            boolean mayName = role == AttributeRole.QUASI_IDENTIFIER
                    || role == AttributeRole.INSENSITIVE
                    || (role == AttributeRole.SENSITIVE && column.attribute().type() == ValueType.TEXT);
            if (mayName && repeats(column)) {
                judge(column);
            }
        }
    }

    /** The columns that are taken for people. */
    List<String> surely() {
        return List.copyOf(surely);
    }

    /** The columns that may name people. */
    List<String> perhaps() {
        return List.copyOf(perhaps);
    }

    private boolean repeats(Column column) {
        if (column.cardinality() < FEWEST || column.hasMissing()) {
            return false;
        }
        for (int count : column.counts(table.rows())) {
            if (count < 2 || count >= classSize) {
                return false;
            }
        }
        return true;
    }

    private void judge(Column column) {
        int settled = 0;
        for (Column known : table.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            if (known != column && known.cardinality() > 1) {
                if (!settles(column, known)) {
                    return;
                }
                settled++;
            }
        }
        if (settled > 0) {
            (settled > 1 ? surely : perhaps).add(column.attribute().name());
        }
    }

    private boolean settles(Column column, Column known) {
        int[] first = new int[column.cardinality()];
        for (int row = 0; row < table.rows(); row++) {
            int code = column.codes().at(row);
            int value = known.codes().at(row) + 1;
            if (first[code] != 0 && first[code] != value) {
                return false;
            }
            first[code] = value;
        }
        return true;
    }
}
