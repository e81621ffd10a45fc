package org.reversementoring.reporting.study.missing;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.function.Predicate;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * What a proportion could be if those who are not recorded were. The bounds need no assumption about why they are missing. Manski, Am Econ Rev
 * 1990;80:319.
 *
 * @param observed the events of those who are recorded
 * @param notRecorded people of whom it is not known whether they had the event, 0 or more
 */
public record ProportionSensitivity(Proportion observed, int notRecorded) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is below 0, or all people together are too many
     */
    public ProportionSensitivity {
        if (notRecorded < 0 || notRecorded > Integer.MAX_VALUE - observed.people()) {
            throw new IllegalArgumentException(
                    "sensitivity: people not recorded must be 0 or more, but were " + notRecorded);
        }
    }

    /** The proportion if nobody who is not recorded had the event. */
    public Proportion fewest() {
        return with(0);
    }

    /** The proportion if everybody who is not recorded had the event. */
    public Proportion most() {
        return with(notRecorded);
    }

    /**
     * The proportion if so many of those who are not recorded had the event.
     *
     * @throws IllegalArgumentException if they are not 0 to all of them
     */
    public Proportion with(int events) {
        if (events < 0 || events > notRecorded) {
            throw new IllegalArgumentException(
                    "sensitivity: events must be 0 to " + notRecorded + ", but were " + events);
        }
        return new Proportion(observed.events() + events, observed.people() + notRecorded);
    }

    /** From the lower end with the fewest events to the upper end with the most: it covers with at least the level of either, whatever is missing. */
    public RateInterval widest(RateInterval.Method method, BigDecimal level) {
        return new RateInterval(
                method,
                level,
                RateInterval.of(method, fewest(), level).lower(),
                RateInterval.of(method, most(), level).upper());
    }

    /**
     * The fewest events among those who are not recorded with which a conclusion is another than with one fewer; empty if it is the same
     * however many there were.
     *
     * @param conclusion whether it holds, for instance that the lower end of an interval reaches a criterion
     */
    public OptionalInt tippingPoint(Predicate<Proportion> conclusion) {
        boolean before = conclusion.test(fewest());
        for (int events = 1; events <= notRecorded; events++) {
            if (conclusion.test(with(events)) != before) {
                return OptionalInt.of(events);
            }
        }
        return OptionalInt.empty();
    }
}
