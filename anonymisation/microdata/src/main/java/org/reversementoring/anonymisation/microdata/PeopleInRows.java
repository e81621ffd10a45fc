package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Code;
import org.reversementoring.anonymisation.microdata.MicrodataRelease.Reason;
import org.reversementoring.anonymisation.microdata.counting.ColumnRuns;
import org.reversementoring.anonymisation.microdata.encoding.RowRuns;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.RowsPutTogether;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

/**
 * The check that rows are people, because each promise counts people (G10). A row without a value is nobody's. Where identifiers are
 * declared, each names one person a row, and nobody is in two rows, be it as mentor and as mentee; two writings of one identifier are
 * one person. An identifier of pairs or panels names no people. Where none is declared, nothing can be checked, and the certificate
 * says so.
 */
final class PeopleInRows {

    private static final Set<AttributeRole> NAMES =
            Set.of(AttributeRole.IDENTIFIER, AttributeRole.PAIR_KEY, AttributeRole.PANEL_KEY);

    private final Microdata table;
    private final PeopleLikeColumns likeNames;
    private final List<Column> identifiers;

    /**
     * A check of a table.
     *
     * @param classSize the rows that a class needs: what is in fewer rows may be a person
     */
    PeopleInRows(Microdata table, int classSize) {
        this.table = table;
        this.likeNames = new PeopleLikeColumns(table, classSize);
        this.identifiers = table.withRole(AttributeRole.IDENTIFIER);
    }

    /** Whether a column names the people. */
    boolean areNamed() {
        return !identifiers.isEmpty();
    }

    /** How several rows of a person became one before, which the certificate has to say. */
    List<RowsPutTogether> putTogether() {
        return table.putTogether();
    }

    /** The columns that may name people who are in several rows, which the certificate has to say. */
    List<String> likeNames() {
        return likeNames.perhaps();
    }

    /** Why rows are not people; empty if nothing speaks against it. */
    List<Reason> reasons() {
        List<Reason> reasons = new ArrayList<>();
        int empty = emptyRows();
        if (empty > 0) {
            reasons.add(new Reason(
                    Code.EMPTY_ROWS, "rows must have a value beside name and panel, but " + empty + " have none"));
        }
        if (identifiers.isEmpty() && !table.withRole(AttributeRole.PAIR_KEY).isEmpty()) {
            reasons.add(new Reason(
                    Code.PERSON_NOT_NAMED, "table of pairs or meetings must name their people, but has no identifier"));
        }
        boolean onceEach = true;
        for (Column column : identifiers) {
            List<Reason> ofColumn = ofIdentifier(column);
            onceEach &= ofColumn.isEmpty();
            reasons.addAll(ofColumn);
        }
        if (onceEach && identifiers.size() > 1) {
            reasons.addAll(acrossIdentifiers());
        }
        likeNames
                .surely()
                .forEach(column -> reasons.add(new Reason(
                        Code.SEVERAL_ROWS_OF_A_PERSON,
                        "column " + column
                                + ": must not name people, but has each value in several rows that are alike in all "
                                + "quasi-identifiers; it must have its true role")));
        return reasons;
    }

    private List<Reason> ofIdentifier(Column column) {
        List<Reason> reasons = new ArrayList<>();
        String name = column.attribute().name();
        int rows = table.rows();
        int unnamed = unnamed(column);
        if (unnamed > 0) {
            reasons.add(new Reason(
                    Code.PERSON_NOT_NAMED,
                    "identifier " + name + " must name the person of each row, but is missing in " + unnamed + " of "
                            + rows));
        }
        int people = people(column);
        if (people + unnamed < rows) {
            reasons.add(new Reason(
                    Code.SEVERAL_ROWS_OF_A_PERSON,
                    "identifier " + name + " must name another person in each row, but names " + people + " in "
                            + (rows - unnamed)));
        }
        for (AttributeRole role : List.of(AttributeRole.PANEL_KEY, AttributeRole.PAIR_KEY)) {
            for (Column other : table.withRole(role)) {
                if (rows > 1 && areEqual(column, other)) {
                    reasons.add(new Reason(
                            Code.PERSON_NOT_NAMED,
                            "identifier " + name + " must name people, but is "
                                    + other.attribute().name() + " in each row"));
                }
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
            if (!CanonicalWriting.isBlank(writing)) {
                people.add(CanonicalWriting.of(writing));
            }
        }
        return people.size();
    }

    private static String[] keys(Column column) {
        return column.dictionary().stream().map(CanonicalWriting::of).toArray(String[]::new);
    }

    private boolean areEqual(Column one, Column other) {
        String[] keys = keys(one);
        String[] others = keys(other);
        for (int row = 0; row < table.rows(); row++) {
            if (!keys[one.codes().at(row)].equals(others[other.codes().at(row)])) {
                return false;
            }
        }
        return true;
    }

    /** Whether somebody is in one row by one identifier and in another row by another. */
    private List<Reason> acrossIdentifiers() {
        Map<String, Integer> rowOf = new HashMap<>();
        Set<String> twice = new HashSet<>();
        for (Column column : identifiers) {
            String[] keys = keys(column);
            for (int row = 0; row < table.rows(); row++) {
                String key = keys[column.codes().at(row)];
                Integer known = rowOf.putIfAbsent(key, row);
                if (known != null && known != row) {
                    twice.add(key);
                }
            }
        }
        if (twice.isEmpty()) {
            return List.of();
        }
        String names =
                identifiers.stream().map(column -> column.attribute().name()).collect(Collectors.joining(" and "));
        return List.of(new Reason(
                Code.SEVERAL_ROWS_OF_A_PERSON,
                "identifiers " + names + " must together name nobody in two rows, but do so for " + twice.size()
                        + "; what does not name people must have its true role"));
    }

    private int emptyRows() {
        List<BitSet> blank = new ArrayList<>();
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (!NAMES.contains(column.attribute().role())) {
                columns.add(column);
                blank.add(blankCodes(column));
            }
        }
        if (columns.isEmpty() || blank.stream().anyMatch(BitSet::isEmpty)) {
            return 0;
        }
        int empty = 0;
        RowRuns runs = ColumnRuns.of(columns, table.rows());
        for (int run = 0; run < runs.count(); run++) {
            empty += isEmpty(columns, blank, runs.start(run)) ? runs.length(run) : 0;
        }
        return empty;
    }

    private static BitSet blankCodes(Column column) {
        BitSet blank = new BitSet();
        for (int code = 0; code < column.cardinality(); code++) {
            blank.set(code, CanonicalWriting.isBlank(column.dictionary().get(code)));
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
