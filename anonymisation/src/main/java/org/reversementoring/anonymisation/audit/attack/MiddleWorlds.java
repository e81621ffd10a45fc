package org.reversementoring.anonymisation.audit.attack;

import java.util.Arrays;
import org.reversementoring.anonymisation.audit.enumeration.RemainingKnown;
import org.reversementoring.anonymisation.audit.enumeration.RestWalk;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;

/**
 * The number of orders in which mentors may have answered so that certain ranks have certain marks, some answers being told.
 *
 * <p>Marks are gone through from the lowest. The state is how many of the others have answered so far and, where it is asked for, the sum of those
 * that are left when the ends are dropped. That rank r has mark u says: of marks below u there are fewer than r, up to u at least r.
 */
final class MiddleWorlds {

    private final PublicContext context;
    private final int points;
    private final int others;
    /** How many of the answers that are told are of this mark or a lower one. */
    private final int[] told;

    /** Worlds of the context's panel, of which all answered and these answers are told. */
    MiddleWorlds(PublicContext context, int[] told) {
        this.context = context;
        this.told = told.clone();
        points = told.length;
        Arrays.parallelPrefix(this.told, Integer::sum);
        others = context.panelSize() - this.told[points - 1];
    }

    /** The fewest and the most answers of each mark or a lower one; equal by content. */
    static final class Bounds {

        private final int[] least;
        private final int[] most;

        private Bounds(int[] least, int[] most) {
            this.least = least;
            this.most = most;
        }

        static Bounds none(PublicContext context) {
            int[] least = new int[context.scale().points()];
            int[] most = new int[least.length];
            Arrays.fill(most, context.panelSize());
            least[least.length - 1] = context.panelSize();
            return new Bounds(least, most);
        }

        static Bounds of(RemainingKnown known) {
            RemainingAnswers.PublicFacts shape = known.shape();
            int[] least = new int[shape.points()];
            int[] most = new int[shape.points()];
            Arrays.fill(most, shape.answered());
            least[shape.points() - 1] = shape.answered();
            for (int rank = shape.lowestRank(); rank <= shape.highestRank(); rank++) {
                if (known.has(rank)) {
                    int point = known.value(rank) - shape.lowest();
                    for (int below = 0; below < point; below++) {
                        most[below] = Math.min(most[below], rank - 1);
                    }
                    for (int from = point; from < shape.points(); from++) {
                        least[from] = Math.max(least[from], rank);
                    }
                }
            }
            return new Bounds(least, most);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Bounds that && Arrays.equals(least, that.least) && Arrays.equals(most, that.most);
        }

        @Override
        public int hashCode() {
            return 31 * Arrays.hashCode(least) + Arrays.hashCode(most);
        }
    }

    /** An upper bound on the steps of one count. */
    static long steps(PublicContext context, boolean sums) {
        long size = context.panelSize();
        return context.scale().points() * size * size / 2 * (sums ? sums(context) : 1);
    }

    /** How many sums there are, from that of the lowest marks on. */
    private static int sums(PublicContext context) {
        return (context.panelSize() - 2 * context.colluders() - 2)
                        * (context.scale().points() - 1)
                + 1;
    }

    /** The place of the number of orders in a {@link #count}, if it is without sums or for this sum above that of the lowest marks. */
    int place(boolean sums, int sum) {
        return sums ? others * sums(context) + sum : others;
    }

    /** The number of orders, for each sum if it is asked for, at its {@link #place}. */
    BigCounts count(Bounds bounds, boolean sums) {
        int width = sums ? sums(context) : 1;
        BigCounts now = new BigCounts((others + 1) * width);
        BigCounts next = new BigCounts((others + 1) * width);
        now.one(0);
        for (int point = 0; point < points; point++) {
            next.clear();
            for (int placed = 0; placed <= others; placed++) {
                step(point, placed, bounds, width, now, next);
            }
            next.carry();
            BigCounts swap = now;
            now = next;
            next = swap;
        }
        return now;
    }

    private void step(int point, int placed, Bounds bounds, int width, BigCounts now, BigCounts next) {
        int before = placed + (point == 0 ? 0 : told[point - 1]);
        for (int sum = 0; sum < width; sum++) {
            if (now.isZero(placed * width + sum)) {
                continue;
            }
            int from = Math.max(placed, bounds.least[point] - told[point]);
            int to = Math.min(others, bounds.most[point] - told[point]);
            for (int after = from; after <= to; after++) {
                int more = width == 1 ? 0 : point * left(before, after + told[point]);
                next.add(
                        after * width + sum + more,
                        now,
                        placed * width + sum,
                        RestWalk.choose(others - placed, after - placed));
            }
        }
    }

    /** How many of the answers after the first so many, up to the last so many, are left when the ends are dropped. */
    private int left(int before, int last) {
        int dropped = context.colluders() + 1;
        return Math.max(0, Math.min(last, context.panelSize() - dropped) - Math.max(before, dropped));
    }
}
