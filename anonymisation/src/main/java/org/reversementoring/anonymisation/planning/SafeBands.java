package org.reversementoring.anonymisation.planning;

import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/**
 * The safe bands of the sum of m answers. Marks count from 0, so sums run from 0 to m(s-1).
 *
 * <p>A band [a,b] is safe if for all answers g of the c colluders for which some world is left, what another mentor may have
 * answered satisfies the guarantees. Sums of k marks take every value from 0 to k(s-1), so of g only its sum matters: the k = m-c
 * others have any sum from p = a-g to q = b-g that k marks can have, and one of them may have answered v if the k-1 rest can
 * make up the difference, that is if p-(k-1)(s-1) ≤ v ≤ q. That depends on the band alone: a partition is safe exactly if each
 * of its bands is.
 */
final class SafeBands {

    private final int top;
    private final int others;
    private final int known;
    private final boolean[][] allowed;

    SafeBands(List<Guarantee.Deniability> guarantees, RatingScale scale, int answers, int colluders) {
        top = scale.points() - 1;
        others = answers - colluders;
        known = colluders * top;
        allowed = new boolean[top + 1][top + 1];
        for (int low = 0; low <= top; low++) {
            for (int high = low; high <= top; high++) {
                FeasibleMarks marks = new FeasibleMarks(scale, (1 << (high + 1)) - (1 << low), false);
                allowed[low][high] = guarantees.stream().allMatch(guarantee -> guarantee.holds(marks));
            }
        }
    }

    boolean safe(int from, int to) {
        for (int sum = 0; sum <= known; sum++) {
            int least = from - sum;
            int most = to - sum;
            if (most >= 0
                    && least <= others * top
                    && !allowed[Math.max(0, least - (others - 1) * top)][Math.min(top, most)]) {
                return false;
            }
        }
        return true;
    }
}
