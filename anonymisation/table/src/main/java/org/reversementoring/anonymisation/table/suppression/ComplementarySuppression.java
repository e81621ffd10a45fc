package org.reversementoring.anonymisation.table.suppression;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.reversementoring.anonymisation.table.audit.DisclosureRule;
import org.reversementoring.anonymisation.table.cell.LinkedTables;

/**
 * Primary and complementary cell suppression: small counts are hidden, and others with them, until the audit finds nothing.
 *
 * <p>Tables that share nothing but known counts are protected one by one. Where such a part is small, the choice is the smallest there is,
 * found by branch and bound; otherwise it is found by repair (cycles in networks, partners in other tables), and the result says so.
 * Either way the audit has the last word. The order of cells and tables does not matter; between equally small choices the names of the
 * cells decide.
 *
 * <p>Which cells are hidden depends on the counts. A reader who knows the method can learn from that (T10): with {@link
 * ReaderKnowledge#RULE} the choice also withstands a reader who knows which cells are hidden because they are small. Against a reader who runs
 * the method on all tables that there may be, use {@link CertifiedSuppression}.
 *
 * <p>Sources: Cox 1980, Suppression methodology and statistical disclosure control, JASA 75, 377-385; Cox 1995, Network models for
 * complementary cell suppression, JASA 90, 1453-1462; Fischetti and Salazar 2001, doi:10.1287/mnsc.47.7.1008.9805.
 */
public final class ComplementarySuppression {

    /** So many choices are judged for a part before the smallest one found is taken. */
    private static final int JUDGEMENTS = 800;

    /** Parts with more cells to print are not searched for the smallest choice. */
    private static final int SMALL_PART = 60;

    private final DisclosureRule rule;
    private final ReaderKnowledge knowledge;

    private ComplementarySuppression(DisclosureRule rule, ReaderKnowledge knowledge) {
        this.rule = rule;
        this.knowledge = knowledge;
    }

    /**
     * Suppression by a rule against a reader who knows it.
     *
     * @throws IllegalArgumentException if the least count is below insiders + 2, or not above the least width: then a count that is known
     *     to be small gives itself away
     */
    public static ComplementarySuppression of(DisclosureRule rule) {
        return of(rule, ReaderKnowledge.RULE);
    }

    /**
     * Suppression by a rule against a reader of this knowledge.
     *
     * @throws IllegalArgumentException if the reader knows the rule and the least count is below insiders + 2, or not above the least width
     */
    public static ComplementarySuppression of(DisclosureRule rule, ReaderKnowledge knowledge) {
        if (knowledge == ReaderKnowledge.RULE && rule.leastCount() < rule.insiders() + 2) {
            throw new IllegalArgumentException("least count must be at least insiders + 2 where the reader knows the"
                    + " rule, but was " + rule.leastCount() + " with " + rule.insiders() + " insiders");
        }
        if (knowledge == ReaderKnowledge.RULE && rule.leastCount() <= rule.leastWidth()) {
            throw new IllegalArgumentException("least count must be above the least width where the reader knows the"
                    + " rule, but was " + rule.leastCount() + " with a width of " + rule.leastWidth());
        }
        return new ComplementarySuppression(rule, knowledge);
    }

    DisclosureRule rule() {
        return rule;
    }

    /** The tables with cells hidden. */
    public SuppressedTables protect(LinkedTables tables) {
        SortedSet<String> hidden = new TreeSet<>();
        SortedSet<String> primary = new TreeSet<>();
        List<Map<String, Long>> lookAlikes = new ArrayList<>();
        boolean smallest = true;
        List<LinkedTables> parts = TableComponents.of(tables);
        for (LinkedTables part : parts) {
            SuppressionProblem problem = new SuppressionProblem(part, rule, knowledge);
            SortedSet<String> found = new RepairedSuppression(problem).find();
            int candidates = part.printedCells().size();
            if (found.size() > problem.primary.size() + 1) {
                SmallestSuppression search = new SmallestSuppression(
                        problem, found, candidates > SMALL_PART ? 0 : problem.judgements() + JUDGEMENTS);
                found = search.find();
                smallest &= search.isComplete();
            }
            hidden.addAll(found);
            lookAlikes.addAll(problem.lookAlikes());
            primary.addAll(problem.primary);
        }
        return new SuppressedTables(
                new SuppressionProblem(tables, rule, knowledge, lookAlikes), hidden, primary, smallest);
    }
}
