package org.reversementoring.reporting.study.outcome;

import java.util.Comparator;
import org.reversementoring.core.measure.Score;

/** Two scores of one person. */
record ScorePair(Score.Scored before, Score.Scored after) {

    static final Comparator<ScorePair> BY_VALUES =
            Comparator.comparing((ScorePair pair) -> pair.before.value()).thenComparing(pair -> pair.after.value());

    /** Whether both scores are on the other's scale in every respect; equal labels may stand for different numbers. */
    boolean sameScale(ScorePair other) {
        return same(before, other.before) && same(after, other.before);
    }

    private static boolean same(Score.Scored one, Score.Scored two) {
        return one.instrument().equals(two.instrument())
                && one.version().equals(two.version())
                && one.scale().equals(two.scale())
                && one.range().equals(two.range())
                && one.direction() == two.direction();
    }

    @Override
    public String toString() {
        return "ScorePair[***]";
    }
}
