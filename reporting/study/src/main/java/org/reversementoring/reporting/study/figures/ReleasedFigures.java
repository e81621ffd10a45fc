package org.reversementoring.reporting.study.figures;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.suppression.ComplementarySuppression;
import org.reversementoring.anonymisation.table.suppression.SuppressedTables;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * The counts of a study that may leave the house, audited together: flow, delivery, harms, codes, categories and the numbers of people behind
 * medians.
 *
 * <p>A count is printed if it is no smaller than the smallest cell, and so is its difference to each linked count that is printed. Parts of a
 * group are printed all or not at all. Then complementary suppression hides what still follows, and the audit has the last word. A number
 * that is public by design, such as the pairs behind a median, is printed as it is, and what would follow with it is hidden.
 *
 * <p>Against whom: a reader of the page, and one insider, who knows the rule and all links. That each entry of a time sheet is another person's is
 * taken on trust.
 */
public final class ReleasedFigures {

    private static final long EFFORT = 200_000_000;

    private final FigureCells cells;
    private final DisclosureRule rule;
    private final PrintedTables tables;
    private final Set<String> printed;
    private final Set<String> teamOnly;
    private final boolean safe;

    private ReleasedFigures(FigureCells cells, int smallest, StudyFigures figures) {
        this.cells = cells;
        this.rule = new DisclosureRule(1, smallest, 1);
        this.teamOnly = Set.copyOf(figures.teamOnly());
        cells.take();
        SuppressedTables result = ComplementarySuppression.of(rule).protect(cells.tables());
        this.safe = result.isSafe() && !cells.areContradictory();
        this.tables = result.tables();
        this.printed = new HashSet<>();
        for (String cell : tables.cells()) {
            if (safe && tables.limits(cell).isDetermined()) {
                printed.add(cell);
            }
        }
    }

    /**
     * What may be printed of these figures.
     *
     * @param smallest the smallest count that may be printed, 3 or more
     * @throws IllegalArgumentException if the smallest count is out of range, or one group has two numbers
     */
    public static ReleasedFigures of(StudyFigures figures, List<ParticipantFlow> flows, int smallest) {
        FigureCells cells = new FigureCells(smallest);
        new FigureLayout(cells, figures, smallest).lay(flows);
        return new ReleasedFigures(cells, smallest, figures);
    }

    /** Whether the audit found nothing. If it did, or if numbers contradict each other, nothing is printed at all. */
    public boolean isSafe() {
        return safe;
    }

    /** Whether numbers contradict each other, for instance more people who answered than were asked; then no audit means anything. */
    public boolean areContradictory() {
        return cells.areContradictory();
    }

    /** Whether something of this label is for the team alone. */
    public boolean isTeamOnly(String label) {
        return teamOnly.contains(label);
    }

    /** The names of all counts, sorted, printed or not. */
    public List<String> cells() {
        return cells.named();
    }

    /** Whether a cell is printed. */
    public boolean prints(String cell) {
        return printed.contains(cell);
    }

    /** The number of a cell, if it is printed. */
    public OptionalLong number(String cell) {
        return prints(cell) ? OptionalLong.of(cells.number(cell)) : OptionalLong.empty();
    }

    /** A count of how many, if both are printed. */
    public Optional<Proportion> proportion(ReportedCount count) {
        return !isTeamOnly(count.label()) && prints(FigureTables.cell(count)) && prints(FigureTables.group(count))
                ? Optional.of(count.proportion())
                : Optional.empty();
    }

    /** A rate of two cells, if both are printed and the whole is not empty. */
    public Optional<Proportion> proportion(String part, String whole) {
        return prints(part) && prints(whole) && cells.number(whole) > 0
                ? Optional.of(new Proportion(Math.toIntExact(cells.number(part)), Math.toIntExact(cells.number(whole))))
                : Optional.empty();
    }

    /**
     * A number of people in words: itself, or that it is small or not shown.
     *
     * @throws IllegalArgumentException if there is no such cell
     */
    public String people(String cell) {
        long people = cells.number(cell);
        return prints(cell)
                ? Long.toString(people)
                : people < rule.leastCount() ? "fewer than " + rule.leastCount() : "not shown";
    }

    /** Whether there is such a cell. */
    public boolean has(String cell) {
        return cells.has(cell);
    }

    /**
     * Whether a reader who also learns these limits of some cells still knows nothing that the rule forbids; also if no counts fit them, for
     * then nobody is told.
     */
    public boolean allows(Map<String, FeasibilityInterval> knowledge) {
        TableAudit audit = TableAudit.of(tables.knowing(knowledge), rule, EFFORT);
        return safe && (!audit.isConsistent() || audit.exposed().isEmpty());
    }

    /** What a reader has. */
    public PrintedTables tables() {
        return tables;
    }

    /** The rule as a sentence. */
    public String inWords() {
        return rule.inWords();
    }

    @Override
    public String toString() {
        return "ReleasedFigures[" + printed.size() + " printed cells, ***]";
    }
}
