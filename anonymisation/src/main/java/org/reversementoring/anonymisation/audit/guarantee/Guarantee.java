package org.reversementoring.anonymisation.audit.guarantee;

import java.math.BigDecimal;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.core.ExactClass;
import org.reversementoring.core.guide.RatingScale;

/**
 *
 * A property that must hold for every mentor outside the colluders, for every panel. Guarantees compose: an audit takes
 * a list of them. {@link Deniability} limits what a reader can rule out, {@link PosteriorCap} what a reader can
 * believe.
 */
public sealed interface Guarantee {

    /** The name against c colluders, for instance {@code ED(1)}. */
    String name(int colluders);

    /** A guarantee about the marks that stay possible; it needs no prior. */
    sealed interface Deniability extends Guarantee {

        /** Whether the feasible marks satisfy the guarantee. */
        boolean holds(FeasibleMarks feasible);
    }

    /**
     * ED(c), endpoint deniability: the lowest and the highest mark are both feasible. It implies LF(c,2) and IW(c,s-1).
     */
    static Deniability endpointDeniability() {
        return new EndpointDeniability();
    }

    /**
     * LF(c,l): at least l marks are feasible.
     *
     * @throws IllegalArgumentException if l is below 1
     */
    static Deniability leastFeasible(int least) {
        return new LeastFeasible(least);
    }

    /** HD(c,A), harm deniability: nobody is known to have given one of the scale's unfavourable marks A. */
    static Deniability harmDeniability(RatingScale scale) {
        return new HarmDeniability(IntStream.rangeClosed(scale.lowest(), scale.unfavourableUpTo())
                .boxed()
                .toList());
    }

    /**
     * HD(c,A) for other marks A.
     *
     * @throws IllegalArgumentException if there is none
     */
    static Deniability harmDeniability(List<Integer> harmful) {
        return new HarmDeniability(harmful);
    }

    /**
     * IW(c,w), interval width: the highest feasible mark is at least w above the lowest.
     *
     * @throws IllegalArgumentException if w is negative
     */
    static Deniability intervalWidth(int width) {
        return new IntervalWidth(width);
    }

    /**
     * PC(c,τ,π), posterior cap: under the prior π, no exact mark of anybody is more likely than τ.
     *
     * @throws IllegalArgumentException if τ is not above 0 and at most 1
     */
    static Guarantee posteriorCap(BigDecimal cap, Prior prior) {
        return new PosteriorCap(cap, prior);
    }

    /** What is asked of a strategy before it may say anything about a rating: ED(c), LF(c,2), and HD(c,A) for the unfavourable marks A. */
    static List<Deniability> ofRatings(RatingScale scale) {
        return List.of(endpointDeniability(), leastFeasible(2), harmDeniability(scale));
    }

    /** The guarantee ED, made by {@link #endpointDeniability()}. */
    record EndpointDeniability() implements Deniability {

        @Override
        public boolean holds(FeasibleMarks feasible) {
            return feasible.contains(feasible.scale().lowest())
                    && feasible.contains(feasible.scale().highest());
        }

        @Override
        public String name(int colluders) {
            return "ED(" + colluders + ")";
        }
    }

    /**
     * The guarantee LF, made by {@link #leastFeasible(int)}.
     *
     * @param least l, at least 1
     */
    record LeastFeasible(int least) implements Deniability {

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
        public boolean holds(FeasibleMarks feasible) {
            return feasible.size() >= least;
        }

        @Override
        public String name(int colluders) {
            return "LF(" + colluders + "," + least + ")";
        }
    }

    /**
     *
     * The guarantee HD, made by {@link #harmDeniability(RatingScale)}. A possible decline does not help, because the
     * reader may know who answered.
     *
     * @param harmful A, the marks nobody may be known to have given, at least one, ascending
     */
    record HarmDeniability(List<Integer> harmful) implements Deniability {

        /**
         * Sorts and copies.
         *
         * @throws IllegalArgumentException if there is none
         */
        public HarmDeniability {
            harmful = List.copyOf(new TreeSet<>(harmful));
            if (harmful.isEmpty()) {
                throw new IllegalArgumentException("harmful marks must be at least 1, but were 0");
            }
        }

        @Override
        public boolean holds(FeasibleMarks feasible) {
            return feasible.bits() == 0 || !harmful.containsAll(feasible.marks());
        }

        @Override
        public String name(int colluders) {
            return "HD(" + colluders + ",{"
                    + harmful.stream().map(String::valueOf).collect(Collectors.joining(",")) + "})";
        }
    }

    /**
     * The guarantee IW, made by {@link #intervalWidth(int)}.
     *
     * @param width w, at least 0
     */
    record IntervalWidth(int width) implements Deniability {

        /**
         * Checks w.
         *
         * @throws IllegalArgumentException if it is negative
         */
        public IntervalWidth {
            if (width < 0) {
                throw new IllegalArgumentException("interval width must be at least 0, but was " + width);
            }
        }

        @Override
        public boolean holds(FeasibleMarks feasible) {
            List<Integer> marks = feasible.marks();
            return !marks.isEmpty() && marks.get(marks.size() - 1) - marks.get(0) >= width;
        }

        @Override
        public String name(int colluders) {
            return "IW(" + colluders + "," + width + ")";
        }
    }

    /**
     * The guarantee PC, made by {@link #posteriorCap(BigDecimal, Prior)}.
     *
     * @param cap τ, above 0 and at most 1
     * @param prior π
     */
    record PosteriorCap(BigDecimal cap, Prior prior) implements Guarantee {

        /**
         * Checks τ.
         *
         * @throws IllegalArgumentException if it is not above 0 and at most 1
         */
        public PosteriorCap {
            ExactClass.require("posterior cap", cap);
            if (cap.signum() <= 0 || cap.compareTo(BigDecimal.ONE) > 0) {
                throw new IllegalArgumentException("posterior cap must be above 0 and at most 1");
            }
        }

        @Override
        public String name(int colluders) {
            return "PC(" + colluders + "," + cap.stripTrailingZeros().toPlainString() + "," + prior.name() + ")";
        }
    }
}
