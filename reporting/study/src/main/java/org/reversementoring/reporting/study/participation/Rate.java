package org.reversementoring.reporting.study.participation;

import org.reversementoring.reporting.study.statistics.Proportion;

/**
 * A rate with typed parts, so that neither a program nor a reader can take {@code Rate<Completed, Started>} for {@code
 * Rate<Completed, Invited>}.
 *
 * @param numerator who is counted, at most as many as the denominator
 * @param denominator out of whom, 1 or more
 * @param <N> stage of the numerator
 * @param <D> stage of the denominator
 */
public record Rate<N extends StageCount, D extends StageCount>(N numerator, D denominator) {

    /**
     * Checks the counts.
     *
     * @throws IllegalArgumentException if the denominator is empty, is smaller than the numerator or is of the same stage
     */
    public Rate {
        if (numerator.getClass() == denominator.getClass()) {
            throw new IllegalArgumentException("rate: stages must differ, but were both " + numerator.stage());
        }
        if (denominator.people() < 1) {
            throw new IllegalArgumentException(
                    "rate: " + denominator.stage() + " must be 1 or more, but were " + denominator.people());
        }
        if (numerator.people() > denominator.people()) {
            throw new IllegalArgumentException("rate: " + numerator.stage() + " must be at most the "
                    + denominator.people() + " " + denominator.stage() + ", but were " + numerator.people());
        }
    }

    /** The two numbers, for intervals. */
    public Proportion proportion() {
        return new Proportion(numerator.people(), denominator.people());
    }

    /** Name of the rate, for instance {@code completed of started}. */
    public String name() {
        return numerator.stage() + " of " + denominator.stage();
    }
}
