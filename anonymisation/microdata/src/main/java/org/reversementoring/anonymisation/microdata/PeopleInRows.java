package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The check that rows are people, because each promise counts people (G10). A row without a value is nobody's. Where identifiers are
 * declared, each names one person a row; two writings of one identifier are one person. Where none is, nothing can be checked, and the
 * certificate says so.
 */
final class PeopleInRows {

    private final Microdata table;

    PeopleInRows(Microdata table) {
        this.table = table;
    }

    /** Whether a column names the people. */
    boolean areNamed() {
        return !table.withRole(AttributeRole.IDENTIFIER).isEmpty();
    }

    /** Why rows are not people; empty if nothing speaks against it. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        int empty = emptyRows();
        if (empty > 0) {
            reasons.add(new Reason(
                    Code.EMPTY_ROWS, "rows must have a value beside name and panel, but " + empty + " have none"));
        }
        for (Column column : table.withRole(AttributeRole.IDENTIFIER)) {
            String name = column.attribute().name();
            int rows = table.rows();
            int unnamed = column.hasMissing() ? column.counts(rows)[0] : 0;
            if (unnamed > 0) {
                reasons.add(new Reason(
                        Code.PERSON_NOT_NAMED,
                        "identifier " + name + " must name the person of each row, but is missing in " + unnamed
                                + " of " + rows));
            }
            int people = people(column);
            if (people + unnamed < rows) {
                reasons.add(new Reason(
                        Code.SEVERAL_ROWS_OF_A_PERSON,
                        "identifier " + name + " must name another person in each row, but names " + people + " in "
                                + (rows - unnamed)));
            }
        }
        return reasons;
    }

    private static int people(Column column) {
        Set<String> people = new HashSet<>();
        for (String writing : column.dictionary()) {
            if (!writing.isEmpty()) {
                people.add(WritingKey.of(writing));
            }
        }
        return people.size();
    }

    private int emptyRows() {
        List<Column> columns = table.columns().stream()
                .filter(column -> column.attribute().role() != AttributeRole.IDENTIFIER
                        && column.attribute().role() != AttributeRole.PANEL_KEY)
                .toList();
        if (columns.isEmpty() || !columns.stream().allMatch(Column::hasMissing)) {
            return 0;
        }
        int empty = 0;
        for (int row = 0; row < table.rows(); row++) {
            empty += isEmpty(columns, row) ? 1 : 0;
        }
        return empty;
    }

    private static boolean isEmpty(List<Column> columns, int row) {
        for (Column column : columns) {
            if (column.code(row) != 0) {
                return false;
            }
        }
        return true;
    }
}
