package org.reversementoring.anonymisation.microdata.model;

import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * A condition on each equivalence class of a table, which is the rows that are equal in all quasi-identifiers. To write one takes
 * one method and a name; {@link #merging} and {@link #leastSize} make searches faster. {@link PrivacyModels} has those of the
 * literature.
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
 *   <li>What {@link #leastSize} says is true: if it is above 1, {@link #judge} holds for exactly the classes of at least that
 *       many rows. A search relies on it and does not ask; 1 is always true, and slow.
 * </ol>
 */
public interface PrivacyModel {

    /** The reading of one class: what it reaches, and whether that is enough. */
    Reading judge(EquivalenceClass group);

    /** The name with all parameters, as {@code k-anonymity(5)}. */
    String name();

    /** The source of the definition; empty if it is the caller's own. */
    default String source() {
        return "";
    }

    /** The rule for a class that is merged from others. */
    default Merging merging() {
        return Merging.NOTHING_KNOWN;
    }

    /**
     * The number of rows that decides, for a model that looks at nothing else: it holds for each class of at least that many
     * rows, and for no smaller one. Such a model takes the fast path of every search, as k-anonymity does. The default, 1, says
     * that the size alone does not decide, and that each class must be judged.
     *
     * <p>{@link org.reversementoring.anonymisation.microdata.MicrodataGate} does not rely on this number: it has every class judged.
     */
    default int leastSize() {
        return 1;
    }

    /** The behaviour of a model when classes merge, which is what generalising rows does. */
    enum Merging {
        /** Merging a class for which it holds with any other gives one for which it holds. */
        ANY_KEEPS,
        /** Merging two classes for which it holds gives one for which it holds. */
        GOOD_KEEP,
        /** Neither is known. */
        NOTHING_KNOWN
    }

    /**
     * The reading of a class.
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
