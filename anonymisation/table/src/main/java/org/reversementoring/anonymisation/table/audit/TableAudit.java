package org.reversementoring.anonymisation.table.audit;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.LinkedTables;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.solver.StepBudget;

/**
 * The audit of printed tables (G6): the interval of each cell, and everything that a rule forbids a reader to compute.
 *
 * <p>The reader knows what is printed, what everybody knows, all relations, and that counts are whole and at least 0. Every cell is
 * judged, printed, hidden or unprinted; a group that is a union of cells is safe if its cells are, for it is at least as large as
 * each. A group that no cell or union of cells stands for is not judged: name each difference and overlap of groups, with {@code inside}
 * and {@code overlapping}.
 *
 * <p>A cell is safe only if counts were found that show it: whole counts for the whole table, which fit everything printed. What can be
 * neither shown nor refuted within the effort is a finding, too ({@link DisclosureKind#UNDECIDED}). In tables that are networks, as those
 * of two dimensions are, everything is decided.
 *
 * <p>This is the audit of numbers, whoever chose what to hide. A reader who also knows how that was chosen can know more (T10): {@link
 * #knowing} judges for a reader who knows limits of hidden cells.
 *
 * <p>Sources: Fellegi 1972, On the question of statistical confidentiality, JASA 67, 7-18; Cox 1980, Suppression methodology and
 * statistical disclosure control, JASA 75, 377-385; Gusfield 1988, A graph theoretic approach to statistical data security, SIAM
 * Journal on Computing 17, 552-571; Fischetti and Salazar 2001, Solving the cell suppression problem on tabular data with linear
 * constraints, doi:10.1287/mnsc.47.7.1008.9805.
 *
 * <pre>{@code
 * TableAudit.of(tables.printed(), DisclosureRule.standard()).inWords()
 * }</pre>
 */
public final class TableAudit {

    private final PrintedTables tables;
    private final DisclosureRule rule;
    private final CellIntervals intervals;
    private final List<Breach> breaches;

    private TableAudit(PrintedTables tables, DisclosureRule rule, CellIntervals intervals, List<Breach> more) {
        this.tables = tables;
        this.rule = rule;
        this.intervals = intervals;
        List<Breach> found = new ArrayList<>();
        if (intervals.isConsistent()) {
            found.addAll(new Breaches(tables, rule, intervals).all());
            found.addAll(more);
        }
        this.breaches = List.copyOf(found);
    }

    /** The audit with the standard effort: some seconds at most. */
    public static TableAudit of(PrintedTables tables, DisclosureRule rule) {
        return of(tables, rule, StepBudget.STANDARD);
    }

    /** The audit with an effort in elementary steps, of which a core does about a billion a second. The same input gives the same result. */
    public static TableAudit of(PrintedTables tables, DisclosureRule rule, long effort) {
        return of(tables, rule, null, List.of(), effort);
    }

    /**
     * The audit of one's own tables, whose counts are at hand: they are one of the solutions that show that something is safe. The result
     * is that of the printed tables alone, but more is decided where tables are large and no networks.
     *
     * @param others other counts that a reader cannot tell from these, each by the cells that differ; every one is checked
     */
    public static TableAudit of(
            LinkedTables counts,
            List<Map<String, Long>> others,
            PrintedTables tables,
            DisclosureRule rule,
            long effort) {
        return of(tables, rule, counts, others, effort);
    }

    /**
     * The audit for a reader who can list every table that there may be, given all that was printed and how that was chosen (T10). Insiders
     * are looked at one by one, wherever they may be in a total's parts.
     *
     * @param possible the counts of all cells that are not known, for each possible table
     * @throws IllegalArgumentException if there is no possible table, or one lacks a cell
     */
    public static TableAudit ofPossible(
            PrintedTables tables, Collection<Map<String, Long>> possible, DisclosureRule rule) {
        List<Breach> more = new InsiderBreaches(tables, rule.insiders(), possible).all();
        return new TableAudit(tables, rule, CellIntervals.ofPossible(tables, possible), more);
    }

    private static TableAudit of(
            PrintedTables tables,
            DisclosureRule rule,
            @Nullable LinkedTables counts,
            List<Map<String, Long>> others,
            long effort) {
        return new TableAudit(tables, rule, CellIntervals.of(tables, counts, others, effort), List.of());
    }

    private static TableFinding contradiction() {
        return new TableFinding(
                DisclosureKind.CONTRADICTION,
                "",
                new FeasibilityInterval(0, FeasibilityInterval.UNBOUNDED),
                List.of(),
                "No counts fit these tables: their numbers contradict each other.");
    }

    /**
     * The audit for a reader who also knows limits of some cells, such as that a hidden count is small.
     *
     * @throws IllegalArgumentException if there is no such cell, or its limits exclude each other
     */
    public TableAudit knowing(Map<String, FeasibilityInterval> knowledge) {
        return of(tables.knowing(knowledge), rule);
    }

    /** Whether any counts fit the tables. */
    public boolean isConsistent() {
        return intervals.isConsistent();
    }

    /** Whether nothing was found. */
    public boolean isSafe() {
        return isConsistent() && breaches.isEmpty();
    }

    /**
     * The cells of which too much is known, in their order. Hidden cells that can be computed and are not small are not among them: to
     * print them would tell nobody more.
     */
    public SortedSet<String> exposed() {
        SortedSet<String> cells = new TreeSet<>();
        for (Breach breach : breaches) {
            if (breach.exposes()) {
                cells.add(breach.cell());
            }
        }
        return cells;
    }

    /** Everything that was found, by cell, each with its proof. */
    public List<TableFinding> findings() {
        if (!isConsistent()) {
            return List.of(contradiction());
        }
        Proof proof = new Proof(tables);
        return breaches.stream().map(breach -> breach.explained(proof, rule)).toList();
    }

    /**
     * The interval of a cell: no count outside it fits.
     *
     * @throws IllegalStateException if no counts fit the tables
     * @throws IllegalArgumentException if there is no such cell
     */
    public FeasibilityInterval interval(String cell) {
        return intervals.interval(cell);
    }

    /**
     * Whether counts were found for both ends of the cell's interval. If not, the reader's interval may be narrower.
     *
     * @throws IllegalStateException if no counts fit the tables
     * @throws IllegalArgumentException if there is no such cell
     */
    public boolean isExact(String cell) {
        return intervals.isExact(cell);
    }

    /** The audit in words: one line for each finding. */
    public String inWords() {
        return isSafe()
                ? "Nothing was found that the rule forbids."
                : String.join(
                        "\n", findings().stream().map(TableFinding::inWords).toList());
    }

    @Override
    public String toString() {
        return "TableAudit[" + tables.cells().size() + " cells, " + breaches.size() + " findings]";
    }
}
