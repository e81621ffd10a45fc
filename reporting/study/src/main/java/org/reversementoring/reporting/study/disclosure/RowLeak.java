package org.reversementoring.reporting.study.disclosure;

import java.util.List;

/**
 * Something that a way to print a row gives away.
 *
 * @param kind what is known
 * @param row the row that is printed
 * @param insiders what the insiders know of themselves, as scores before and after
 * @param dataSet one data set with this row
 */
public record RowLeak(Kind kind, Object row, List<List<Integer>> insiders, PairedAnswers dataSet) {

    /** What a reader knows. */
    public enum Kind {
        /** Nobody but insiders can have risen. */
        NOBODY_ELSE_ROSE("nobody else can have risen"),
        /** Nobody but insiders can have fallen. */
        NOBODY_ELSE_FELL("nobody else can have fallen"),
        /** The changes of all are known, except whose they are. */
        CHANGES_FIXED("the changes are known to be"),
        /** How many changed, rose or fell is known. */
        COUNT_FIXED("how many changed, rose or fell is known"),
        /** The data sets were too many to be looked at, so nothing is proved. */
        UNDECIDED("there are too many data sets to look at");

        private final String words;

        Kind(String words) {
            this.words = words;
        }
    }

    /** Copies the list. */
    public RowLeak {
        insiders = List.copyOf(insiders);
    }

    /** The leak as one sentence. */
    public String inWords() {
        String who = insiders.isEmpty() ? "Any reader" : "Whoever scored " + insiders + " before and after";
        return who + " of the row " + row + " knows: " + kind.words
                + (kind == Kind.CHANGES_FIXED ? " " + dataSet.changes() : "") + ".";
    }
}
