package org.reversementoring.anonymisation.table.suppression;

import java.util.Collections;
import java.util.SortedSet;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.audit.TableAudit;
import org.reversementoring.anonymisation.table.cell.PrintedTables;

/** Tables with their small cells hidden, and others that protect them. What may leave the house are the {@link #tables()} alone. */
public final class SuppressedTables {

    private final SuppressionProblem problem;
    private final SortedSet<String> hidden;
    private final SortedSet<String> primary;
    private final boolean smallest;
    private final TableAudit audit;
    private final TableAudit auditKnowingRule;

    SuppressedTables(
            SuppressionProblem problem, SortedSet<String> hidden, SortedSet<String> primary, boolean smallest) {
        this.problem = problem;
        this.hidden = Collections.unmodifiableSortedSet(new TreeSet<>(hidden));
        this.primary = Collections.unmodifiableSortedSet(new TreeSet<>(primary));
        this.smallest = smallest;
        this.audit = problem.audit(hidden, ReaderKnowledge.NUMBERS);
        this.auditKnowingRule =
                problem.knowledge == ReaderKnowledge.RULE ? problem.audit(hidden, ReaderKnowledge.RULE) : audit;
    }

    /** The same tables with everything hidden. */
    SuppressedTables hidingAll() {
        return new SuppressedTables(problem, new TreeSet<>(problem.tables.printedCells()), primary, false);
    }

    /** What may be printed. */
    public PrintedTables tables() {
        return problem.tables.printedWithout(hidden);
    }

    /** The names of the hidden cells. */
    public SortedSet<String> hidden() {
        return hidden;
    }

    /** Those of them that are hidden because they are small. Nobody outside may learn which these are. */
    public SortedSet<String> primary() {
        return primary;
    }

    /** Whether nothing is given away to the reader whom the choice was made against. */
    public boolean isSafe() {
        return audit.exposed().isEmpty()
                && audit.isConsistent()
                && auditKnowingRule.isConsistent()
                && auditKnowingRule.exposed().isEmpty();
    }

    /** Whether no smaller number of hidden cells is safe. If not, the choice may hide more than it has to. */
    public boolean isSmallest() {
        return smallest;
    }

    /** The audit for a reader of the numbers. */
    public TableAudit audit() {
        return audit;
    }

    /** The audit for the reader whom the choice was made against: the same, or that of one who knows the rule. */
    public TableAudit auditForReader() {
        return auditKnowingRule;
    }

    /** What was done, without any count, for the record of the study. */
    public String inWords() {
        return hidden.size() + " of " + problem.tables.printedCells().size() + " cells are hidden, "
                + (smallest ? "as few as possible" : "not proved to be as few as possible") + ". "
                + problem.rule.inWords() + " "
                + (problem.knowledge == ReaderKnowledge.RULE
                        ? "This holds for a reader who knows the rule and which cells were too small."
                        : "This holds for a reader of the numbers, not for one who knows how cells were chosen.")
                + (isSafe() ? "" : " The tables are not safe: see the audit.");
    }

    @Override
    public String toString() {
        return "SuppressedTables[" + hidden.size() + " hidden cells, safe " + isSafe() + "]";
    }
}
