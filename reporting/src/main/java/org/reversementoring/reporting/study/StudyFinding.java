package org.reversementoring.reporting.study;

/**
 * Something in the data that a reader of the numbers must know; never who it was.
 *
 * @param kind what
 * @param measure name of the measure
 * @param people how many people it touches
 */
public record StudyFinding(Kind kind, String measure, int people) {

    /** What can be wrong with measures before and after. */
    public enum Kind {
        /** Nobody has both measurements. */
        EMPTY_ARM("people have both measurements"),
        /** One person has both measurements: there is nothing to test. */
        ONE_PARTICIPANT("person has both measurements, so nothing is tested"),
        /** Measured before and not after. */
        BEFORE_ONLY("measured before only, left out"),
        /** Measured after and not before. */
        AFTER_ONLY("measured after only, left out"),
        /** Too few items were answered for a score. */
        NOT_SCORED("without a score at one time or both, left out"),
        /** The same pairing code came more than once at one time, so that nobody knows whose it is. */
        DUPLICATE_CODE("pairing codes used more than once, left out"),
        /**
         * The scores are of scales that differ in instrument, version, bounds or direction: within one person, who is then left
         * out, or between people, who are then all left out.
         */
        MIXED_SCALES("measured on scales that differ, left out");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** The finding as an English sentence. */
    public String inWords() {
        return measure + ": " + people + " " + kind.words + ".";
    }
}
