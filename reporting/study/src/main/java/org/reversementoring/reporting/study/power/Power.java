package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * The probability that a planned test will find what is expected, or will err if no change is expected. Exact where every outcome
 * can be gone through, else simulated, with the interval that the simulation leaves.
 *
 * @param design what was planned
 * @param value the probability, 0 to 1, rounded half up to {@value #PLACES} places
 * @param interval of a simulated one, Clopper-Pearson at 0.95; empty if it is exact
 */
public record Power(PowerDesign design, BigDecimal value, Optional<RateInterval> interval) {

    /** Decimal places of a power. */
    public static final int PLACES = 9;

    /** The most studies that a simulation draws. */
    public static final int MOST_RUNS = 1_000_000;

    private static final BigDecimal LEVEL = new BigDecimal("0.95");

    /** The power, if its number is of the JDK's class itself. */
    public Power {
        ExactClass.require("power", value);
    }

    /**
     * Whether {@link #exact} goes through all outcomes of this design: up to 40 people for a sign test, up to 12 for a signed-rank test
     * and changes of -4 to 4.
     */
    public static boolean isExact(PowerDesign design) {
        return PowerEnumeration.feasible(design);
    }

    /**
     * The exact power.
     *
     * @throws IllegalArgumentException if there are too many outcomes, see {@link #isExact}
     */
    public static Power exact(PowerDesign design) {
        if (!isExact(design)) {
            throw new IllegalArgumentException("power of the " + design.test().inWords() + " for " + design.people()
                    + " people and changes up to " + design.changes().reach()
                    + " must be simulated: there are too many outcomes");
        }
        return new Power(design, PowerEnumeration.of(design).power(1), Optional.empty());
    }

    /**
     * The power from studies drawn at random. The same generator in the same state gives the same power.
     *
     * @param runs studies to draw, 1 to {@value #MOST_RUNS}
     * @throws IllegalArgumentException if runs are out of range
     */
    public static Power simulated(PowerDesign design, int runs, RandomGenerator random) {
        if (runs < 1 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("runs must be 1 to " + MOST_RUNS + ", but were " + runs);
        }
        int found = PowerSimulation.rejected(design, runs, random);
        Proportion share = new Proportion(found, runs);
        return new Power(
                design,
                BigDecimal.valueOf(found).divide(BigDecimal.valueOf(runs), PLACES, RoundingMode.HALF_UP),
                Optional.of(share.clopperPearson(LEVEL)));
    }

    /**
     * The exact power where it is feasible, else a simulated one; {@link #interval} tells which.
     *
     * @throws IllegalArgumentException if runs are out of range and needed
     */
    public static Power of(PowerDesign design, int runs, RandomGenerator random) {
        return isExact(design) ? exact(design) : simulated(design, runs, random);
    }

    /** The power as a line of a plan. */
    public String inWords() {
        PowerDesign d = design;
        String head = d.people() + " people, exact " + d.test().inWords() + ", "
                + d.side().inWords() + ", threshold " + d.alpha().toPlainString() + ": ";
        if (d.smallestP().compareTo(d.alpha()) > 0) {
            return head + "power 0, because the smallest possible p is "
                    + d.smallestP().stripTrailingZeros().toPlainString() + ".";
        }
        return head + "power " + percent(value)
                + interval.map(within ->
                                " (simulated; " + percent(within.lower()) + " to " + percent(within.upper()) + ")")
                        .orElse("")
                + ".";
    }

    /** One place; what would print as certain or impossible and is neither is said to be near it. */
    static String percent(BigDecimal share) {
        String printed =
                share.movePointRight(2).setScale(1, RoundingMode.HALF_UP).toPlainString();
        if (printed.equals("100.0") && share.compareTo(BigDecimal.ONE) < 0) {
            return "above 99.9%";
        }
        return printed.equals("0.0") && share.signum() > 0 ? "below 0.1%" : printed + "%";
    }
}
