package org.reversementoring.anonymisation.audit;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.core.guide.RatingScale;

/**
 * What must be true of the marks that any mentor outside the colluders may have given, for every panel (guarantees section 1).
 */
public sealed interface Guarantee {

    /** Whether the feasible marks satisfy it. */
    boolean holds(Feasible feasible);

    /** Its name against c colluders, for instance {@code ED(1)}. */
    String name(int colluders);

    /** ED(c), endpoint deniability: the lowest and the highest mark are both feasible. Implies LF(c,2). */
    static Guarantee endpointDeniability() {
        return new EndpointDeniability();
    }

    /**
     * LF(c,l): at least l marks are feasible.
     *
     * @throws IllegalArgumentException if l is below 1
     */
    static Guarantee leastFeasible(int least) {
        return new LeastFeasible(least);
    }

    /** HD(c,A), harm deniability, A being the unfavourable marks of the scale: nobody is known to have given one of them. */
    static Guarantee harmDeniability(RatingScale scale) {
        return new HarmDeniability(IntStream.rangeClosed(scale.lowest(), scale.unfavourableUpTo())
                .boxed()
                .toList());
    }

    /** See {@link #endpointDeniability()}. */
    record EndpointDeniability() implements Guarantee {

        @Override
        public boolean holds(Feasible feasible) {
            return feasible.contains(feasible.scale().lowest())
                    && feasible.contains(feasible.scale().highest());
        }

        @Override
        public String name(int colluders) {
            return "ED(" + colluders + ")";
        }
    }

    /**
     * See {@link #leastFeasible(int)}.
     *
     * @param least l, at least 1
     */
    record LeastFeasible(int least) implements Guarantee {

        /**
         * Checks l.
         *
         * @throws IllegalArgumentException if it is below 1
         */
        public LeastFeasible {
            if (least < 1) {
                throw new IllegalArgumentException(
                        "least number of feasible marks must be at least 1, but was " + least);
            }
        }

        @Override
        public boolean holds(Feasible feasible) {
            return feasible.size() >= least;
        }

        @Override
        public String name(int colluders) {
            return "LF(" + colluders + "," + least + ")";
        }
    }

    /**
     * See {@link #harmDeniability(RatingScale)}. That a mentor may also have declined does not count: who answered may be known.
     *
     * @param harmful A, the marks nobody may be known to have given
     */
    record HarmDeniability(List<Integer> harmful) implements Guarantee {

        /** Copies. */
        public HarmDeniability {
            harmful = List.copyOf(harmful);
        }

        @Override
        public boolean holds(Feasible feasible) {
            return feasible.bits() == 0 || !harmful.containsAll(feasible.marks());
        }

        @Override
        public String name(int colluders) {
            return "HD(" + colluders + ",{"
                    + harmful.stream().map(String::valueOf).collect(Collectors.joining(",")) + "})";
        }
    }
}
