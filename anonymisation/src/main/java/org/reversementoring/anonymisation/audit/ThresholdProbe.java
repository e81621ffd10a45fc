package org.reversementoring.anonymisation.audit;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * A first look at a strategy with n+1 questions (T1): the panels in which f mentors give the highest mark and the others the lowest.
 * A cut is a number f at which the statement changes. Of a strategy that says no less when marks rise, each cut t must lie in the
 * window c+2 ≤ t ≤ n-c-1, or else ED(c) fails; for one with two statements that is enough. A cheap way to find a fault, also where a
 * panel is too large for a {@link DisclosureAudit}; never a proof that there is none.
 *
 * @param panelSize n
 * @param cuts every f from 1 to n at which the statement differs from that at f-1, ascending
 */
public record ThresholdProbe(int panelSize, List<Integer> cuts) {

    /** Copies. */
    public ThresholdProbe {
        cuts = List.copyOf(cuts);
    }

    /** Asks the strategy about the n+1 panels of the context. Whatever it throws comes through. */
    public static ThresholdProbe of(AnonymisationStrategy strategy, PublicContext context) {
        List<Integer> cuts = new ArrayList<>();
        String before = said(strategy, context, 0);
        for (int highest = 1; highest <= context.panelSize(); highest++) {
            String now = said(strategy, context, highest);
            if (!now.equals(before)) {
                cuts.add(highest);
            }
            before = now;
        }
        return new ThresholdProbe(context.panelSize(), cuts);
    }

    private static String said(AnonymisationStrategy strategy, PublicContext context, int highest) {
        int[] counts = new int[context.scale().points()];
        counts[0] = context.panelSize() - highest;
        counts[counts.length - 1] = highest;
        Statement statement = strategy.apply(AnswerCounts.ofCounts(context.scale(), 0, counts), context);
        return statement.canonical();
    }

    /** Whether every cut lies in the window c+2 .. n-c-1; trivially so for a strategy that says the same of all these panels. */
    public boolean isInWindow(int colluders) {
        return cuts.stream().allMatch(cut -> cut >= colluders + 2 && cut <= panelSize - colluders - 1);
    }
}
