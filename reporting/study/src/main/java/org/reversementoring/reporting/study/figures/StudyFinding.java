package org.reversementoring.reporting.study.figures;

/**
 * A finding about the data that a reader of the numbers must know. It never says who it was.
 *
 * @param kind what was found
 * @param measure name of the measure, or what else it is about
 * @param people how many people, forms or guides it touches
 */
public record StudyFinding(Kind kind, String measure, int people) {

    /** What can be wrong with a study's data. */
    public enum Kind {
        /** Nobody has both measurements. */
        EMPTY_ARM("people have both measurements", true),
        /** One person has both measurements: there is nothing to test. */
        ONE_PARTICIPANT("person has both measurements, so nothing is tested", true),
        /** Measured before and not after. */
        BEFORE_ONLY("measured before only, left out"),
        /** Measured after and not before. */
        AFTER_ONLY("measured after only, left out"),
        /** Too few items were answered for a score. */
        NOT_SCORED("without a score at one time or both, left out"),
        /** The same pairing code came more than once at one time, so that nobody knows whose it is. */
        DUPLICATE_CODE("pairing codes used more than once, left out"),
        /**
         * A pairing code in writings that differ only by case, spaces or look-alike letters, so that nobody knows whether it is one
         * person's.
         */
        SEVERAL_WRITINGS("pairing codes written in several ways, left out"),
        /** Too few items were answered for a score of somebody who was asked once. */
        NOT_SCORED_ONCE("without a score, left out"),
        /**
         * The scores are of scales that differ in instrument, version, bounds or direction: within one person, who is then left
         * out, or between people, who are then all left out.
         */
        MIXED_SCALES("measured on scales that differ, left out"),
        /** No form came back at a time at which the instrument was to be answered. */
        NOT_ANSWERED("were to answer and nobody did", true),
        /** Forms of another questionnaire or version, or with items or values that the instrument does not have. */
        DOES_NOT_FIT("forms that the instrument cannot read, left out"),
        /** Forms from a time at which the instrument was not to be answered. */
        OTHER_TIME("forms from another time, left out"),
        /** More forms than people, so that nobody knows how many are missing. */
        UNEXPECTED("forms more than people who were to answer, so missing ones are not counted"),
        /** Somebody has a score by one scoring and not by the other; both medians side by side would tell the difference. */
        SCORED_ONE_WAY("with a score by one scoring only, so the other scoring is not shown"),
        /** The cycles of one study should follow one guide in one version (invariant I14). */
        MIXED_GUIDES("guides or versions of a guide were in use in one study", true);

        private final String words;

        /** Whether the number is one of the whole measure or study, not of some in it. */
        private final boolean ofTheWhole;

        Kind(String words) {
            this(words, false);
        }

        Kind(String words, boolean ofTheWhole) {
            this.words = words;
            this.ofTheWhole = ofTheWhole;
        }
    }

    /** The finding as an English sentence. */
    public String inWords() {
        return measure + ": " + people + " " + kind.words + ".";
    }

    /** The same with a number of people below the smallest cell left out, because it could point at somebody. */
    public String inWords(int smallestCell) {
        boolean small = people > 0 && people < smallestCell;
        return kind.ofTheWhole || !small
                ? inWords()
                : measure + ": fewer than " + smallestCell + " " + kind.words + ".";
    }
}
