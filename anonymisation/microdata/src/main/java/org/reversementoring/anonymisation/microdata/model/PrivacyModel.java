package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * A condition on each class of a table, that is on rows equal in all quasi-identifiers. One method, a name, and what is known
 * about merging classes; {@link PrivacyModels} has those of the literature.
 *
 * <p>Laws:
 *
 * <ol>
 *   <li>{@link #judge} is pure: the same class gives the same reading.
 *   <li>A reading follows from the class's size, panels and histograms, whatever the order of rows and classes.
 *   <li>All readings of a model have one bound, and {@code holds} never contradicts the order of their values.
 *   <li>What {@link #merging} says is true. A search relies on it to leave nodes out; {@link Merging#NOTHING_KNOWN} is
 *       always true, and slow.
 *   <li>No message or name says what a cell says.
 *   <li>{@link #judge} may be called by several threads at once, if the caller gives a search more than one ({@link Execution}).
 * </ol>
 */
public interface PrivacyModel {

    /** What one class reaches, and whether that is enough. */
    Reading judge(EquivalenceClass group);

    /** Its name with its parameters, as {@code k-anonymity(5)}. */
    String name();

    /** Where its definition is from; empty if it is the caller's own. */
    default String source() {
        return "";
    }

    /** What follows for a class that is merged from others. */
    default Merging merging() {
        return Merging.NOTHING_KNOWN;
    }

    /** How a model behaves when rows are generalised, and so classes merge. */
    enum Merging {
        /** Merging a class for which it holds with any other gives one for which it holds. */
        ANY_KEEPS,
        /** Merging two classes for which it holds gives one for which it holds. */
        GOOD_KEEP,
        /** Neither is known. */
        NOTHING_KNOWN
    }

    /**
     * What a class reaches.
     *
     * @param value what is reached; infinite if no parameter would do
     * @param bound whether more or less is better
     * @param holds whether it is enough
     */
    record Reading(double value, Bound bound, boolean holds) {

        /** A value that must not be too small. */
        public static Reading atLeast(double value, boolean holds) {
            return new Reading(value, Bound.AT_LEAST, holds);
        }

        /** A value that must not be too large. */
        public static Reading atMost(double value, boolean holds) {
            return new Reading(value, Bound.AT_MOST, holds);
        }

        /** Whether another class is closer to failing than this one. */
        boolean isBetterThan(Reading other) {
            return bound == Bound.AT_LEAST ? value > other.value : value < other.value;
        }
    }

    /** Which side of the threshold is good. */
    enum Bound {
        /** More is better. */
        AT_LEAST,
        /** Less is better. */
        AT_MOST
    }
}
