package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

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
            int unnamed = unnamed(column);
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

    private int unnamed(Column column) {
        int[] counts = column.counts(table.rows());
        return blankCodes(column).stream().map(code -> counts[code]).sum();
    }

    private static int people(Column column) {
        Set<String> people = new HashSet<>();
        for (String writing : column.dictionary()) {
            if (!isBlank(writing)) {
                people.add(CanonicalWriting.of(writing));
            }
        }
        return people.size();
    }

    /** Whether nothing is seen: blanks and invisible marks are no value. */
    private static boolean isBlank(String writing) {
        return CanonicalWriting.isBlank(writing);
    }

    private int emptyRows() {
        List<BitSet> blank = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            AttributeRole role = column.attribute().role();
            if (role != AttributeRole.IDENTIFIER && role != AttributeRole.PANEL_KEY) {
                columns.add(column);
                blank.add(blankCodes(column));
            }
        }
        if (columns.isEmpty() || blank.stream().anyMatch(BitSet::isEmpty)) {
            return 0;
        }
        int empty = 0;
        for (int row = 0; row < table.rows(); row++) {
            empty += isEmpty(columns, blank, row) ? 1 : 0;
        }
        return empty;
    }

    private static BitSet blankCodes(Column column) {
        BitSet blank = new BitSet();
        for (int code = 0; code < column.cardinality(); code++) {
            if (isBlank(column.dictionary().get(code))) {
                blank.set(code);
            }
        }
        return blank;
    }

    private static boolean isEmpty(List<Column> columns, List<BitSet> blank, int row) {
        for (int i = 0; i < columns.size(); i++) {
            if (!blank.get(i).get(columns.get(i).code(row))) {
                return false;
            }
        }
        return true;
    }
}
