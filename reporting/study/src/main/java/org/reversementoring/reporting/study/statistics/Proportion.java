package org.reversementoring.reporting.study.statistics;

import java.math.BigDecimal;
import org.reversementoring.core.Fraction;

/**
 * A number of people out of a known number, with intervals for the true rate. For a stage of the study use {@code Rate}, which also
 * says who was counted.
 *
 * @param events people with the outcome, 0 to {@code people}
 * @param people people who were looked at, 1 or more
 */
public record Proportion(int events, int people) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if nobody was looked at, or if the events are not 0 to people
     */
    public Proportion {
        if (people < 1) {
            throw new IllegalArgumentException("proportion: people must be 1 or more, but were " + people);
        }
        if (events < 0 || events > people) {
            throw new IllegalArgumentException("proportion: events must be 0 to " + people + ", but were " + events);
        }
    }

    /** The observed rate, exact, 0 to 1. */
    public Fraction estimate() {
        return Fraction.of(events, people);
    }

    /**
     * The interval of Clopper and Pearson: its coverage is never below the level. Biometrika 1934;26:404, doi
     * 10.1093/biomet/26.4.404.
     *
     * @param level confidence level, more than 0 and less than 1, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    public RateInterval clopperPearson(BigDecimal level) {
        return RateInterval.of(RateInterval.Method.CLOPPER_PEARSON, this, level);
    }

    /**
     * Wilson's score interval, without continuity correction: its coverage is near the level on average, and may be below it.
     * J Am Stat Assoc 1927;22:209, doi 10.1080/01621459.1927.10502953.
     *
     * @param level confidence level, more than 0 and less than 1, for instance 0.95
     * @throws IllegalArgumentException if the level is out of range
     */
    public RateInterval wilson(BigDecimal level) {
        return RateInterval.of(RateInterval.Method.WILSON, this, level);
    }

    @Override
    public String toString() {
        return events + " of " + people;
    }
}
