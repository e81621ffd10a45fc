package org.reversementoring.anonymisation.reconstruction;

import java.util.Optional;

/**
 * What the reader knows about one mentor before reading: a colluder's own answer, a remark in the corridor, who was on leave
 * (adversaries A2 to A6).
 */
public final class Knowledge {

    private final int mentor;
    private final Optional<Marks> marks;
    private final boolean mayHaveDeclined;

    private Knowledge(int mentor, Optional<Marks> marks, boolean mayHaveDeclined) {
        if (mentor < 1) {
            throw new IllegalArgumentException("position of a mentor must be at least 1, but was " + mentor);
        }
        this.mentor = mentor;
        this.marks = marks;
        this.mayHaveDeclined = mayHaveDeclined;
    }

    /** KNOWS: this mentor gave this mark. A colluder is a mentor whose answer is known. */
    public static Knowledge answer(int mentor, int mark) {
        return amongst(mentor, Marks.of(mark));
    }

    /** DOMAIN: this mentor gave one of these marks. */
    public static Knowledge amongst(int mentor, Marks marks) {
        return new Knowledge(mentor, Optional.of(marks), false);
    }

    /** DOMAIN: this mentor gave one of these marks, or declined. */
    public static Knowledge amongstOrDeclined(int mentor, Marks marks) {
        return new Knowledge(mentor, Optional.of(marks), true);
    }

    /** NONRESPONDENT: this mentor declined. */
    public static Knowledge declined(int mentor) {
        return new Knowledge(mentor, Optional.empty(), true);
    }

    /** Whom it is about. */
    public int mentor() {
        return mentor;
    }

    /** The marks that remain possible; none for a mentor who declined. */
    Optional<Marks> marks() {
        return marks;
    }

    boolean mayHaveDeclined() {
        return mayHaveDeclined;
    }

    /** Does not tell what is known. */
    @Override
    public String toString() {
        return "Knowledge[mentor " + mentor + "]";
    }
}
