package org.reversementoring.reporting.study.progression;

/** The verdict of a progression criterion. It is printed as a shape and a word, never by colour alone. */
public enum Verdict {
    /** Do not go on to a larger study. */
    STOP("stop", "■"),
    /** Go on with changes. */
    AMEND("amend", "▲"),
    /** Go on. */
    GO("go", "●"),
    /** Not told, because the number it rests on is too small to be shown; never the verdict of a zone. */
    NOT_SHOWN("not shown", "□"),
    /** There is nothing to judge, because nobody is there to be counted, or nobody counted; never the verdict of a zone. */
    NO_ESTIMATE("no estimate", "◇");

    private final String word;
    private final String shape;

    Verdict(String word, String shape) {
        this.word = word;
        this.shape = shape;
    }

    /** Shape and word, for instance {@code ● go}. */
    public String inWords() {
        return shape + " " + word;
    }

    /** The shape alone. */
    public String shape() {
        return shape;
    }

    /** Whether something was judged. */
    boolean isMade() {
        return this != NOT_SHOWN && this != NO_ESTIMATE;
    }

    /** The verdict as a word. */
    public String word() {
        return word;
    }
}
