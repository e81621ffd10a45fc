package org.reversementoring.anonymisation.audit;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/**
 * A first look at a strategy with n+1 questions (T1): the panels in which f mentors give the highest mark and the
 * others the lowest. A cut is a number f at which the statement changes. If a strategy never says less when marks rise,
 * ED(c) needs each cut t in the window c+2 ≤ t ≤ n-c-1. For a strategy with two statements that is also enough.
 *
 * <p>The probe finds a fault cheaply, also where a panel is too large for a {@link DisclosureAudit}. It never proves
 * that there is none.
 *
 * @param panelSize n
 * @param cuts every f from 1 to n at which the statement differs from that at f-1, ascending
 */
public record ThresholdProbe(int panelSize, List<Integer> cuts) {

    /** The probe with its own copy of the cuts. */
    public ThresholdProbe {
        cuts = List.copyOf(cuts);
    }

    /** The probe of a strategy on the n+1 panels of the context. Whatever the strategy throws comes through. */
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

    /**
     * Whether every cut lies in the window c+2 .. n-c-1. This also holds for a strategy that says the same about all
     * these panels.
     */
    public boolean isInWindow(int colluders) {
        return cuts.stream().allMatch(cut -> cut >= colluders + 2 && cut <= panelSize - colluders - 1);
    }
}
