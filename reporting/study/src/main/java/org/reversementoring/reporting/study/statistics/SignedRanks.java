package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.reversementoring.reporting.study.exact.RankSums;
import org.reversementoring.reporting.study.exact.ScaledRankSums;
import org.reversementoring.reporting.study.exact.TiedRankSums;

/**
 * The ranks of the changes and the rank sum of the rises. Ranks are doubled, so that a shared rank is a whole number.
 *
 * @param rank the doubled rank of each size of change that is not zero, ascending
 * @param people how many changed by that size
 * @param rising doubled rank sum of the rises
 * @param total doubled rank sum of all
 */
@SuppressWarnings("ArrayRecordComponent")
record SignedRanks(long[] rank, int[] people, long rising, long total) {

    /** Most ranks that are counted in whole numbers; beyond it in scaled doubles. */
    private static final int MOST_IN_WHOLE_NUMBERS = 200;

    long falling() {
        return total - rising;
    }

    int changed() {
        int changed = 0;
        for (int tie : people) {
            changed += tie;
        }
        return changed;
    }

    /** Sum of the squares of all doubled ranks. */
    double squares() {
        double squares = 0;
        for (int tie = 0; tie < rank.length; tie++) {
            squares += (double) rank[tie] * rank[tie] * people[tie];
        }
        return squares;
    }

    /** Sum of the cubes of all doubled ranks. */
    double cubes() {
        double cubes = 0;
        for (int tie = 0; tie < rank.length; tie++) {
            cubes += (double) rank[tie] * rank[tie] * rank[tie] * people[tie];
        }
        return cubes;
    }

    /** Part of all signs with a rank sum of at most the given one: exact up to 200 ranks, then right to 12 digits. */
    BigDecimal atMost(long sum) {
        return changed() <= MOST_IN_WHOLE_NUMBERS
                ? RankSums.atMost(Math.toIntExact(sum), doubled())
                : nearlyAtMost(sum);
    }

    /** The same in scaled doubles, which is much faster and right to 12 digits. */
    BigDecimal nearlyAtMost(long sum) {
        return ScaledRankSums.atMost(sum, rank, people);
    }

    /** The same right to a relative 1e-10, which is enough for decisions that are clear, and the fastest where many tie. */
    double quicklyAtMost(long sum) {
        return TiedRankSums.atMost(sum, rank, people);
    }

    private List<Integer> doubled() {
        List<Integer> doubled = new ArrayList<>();
        for (int tie = 0; tie < rank.length; tie++) {
            doubled.addAll(Collections.nCopies(people[tie], Math.toIntExact(rank[tie])));
        }
        return doubled;
    }

    @Override
    public String toString() {
        return "SignedRanks[***]";
    }
}
