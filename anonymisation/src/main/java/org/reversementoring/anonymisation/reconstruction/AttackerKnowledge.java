package org.reversementoring.anonymisation.reconstruction;

import java.util.Optional;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;

/**
 * The knowledge that an attacker has about one mentor before reading the report: a colluder's own answer, a remark in the
 * corridor, who was on leave (adversaries A2 to A6).
 */
public final class AttackerKnowledge {

    private final int mentor;
    private final Optional<Marks> marks;
    private final boolean mayHaveDeclined;

    private AttackerKnowledge(int mentor, Optional<Marks> marks, boolean mayHaveDeclined) {
        if (mentor < 1) {
            throw new IllegalArgumentException("position of a mentor must be at least 1, but was " + mentor);
        }
        this.mentor = mentor;
        this.marks = marks;
        this.mayHaveDeclined = mayHaveDeclined;
    }

    /** KNOWS: the knowledge that this mentor gave this mark. A colluder is a mentor whose answer is known. */
    public static AttackerKnowledge answer(int mentor, int mark) {
        return amongst(mentor, Marks.of(mark));
    }

    /** DOMAIN: the knowledge that this mentor gave one of these marks. */
    public static AttackerKnowledge amongst(int mentor, Marks marks) {
        return new AttackerKnowledge(mentor, Optional.of(marks), false);
    }

    /** DOMAIN: the knowledge that this mentor gave one of these marks or declined. */
    public static AttackerKnowledge amongstOrDeclined(int mentor, Marks marks) {
        return new AttackerKnowledge(mentor, Optional.of(marks), true);
    }

    /** NONRESPONDENT: the knowledge that this mentor declined. */
    public static AttackerKnowledge declined(int mentor) {
        return new AttackerKnowledge(mentor, Optional.empty(), true);
    }

    /** The position of the mentor whom it is about. */
    public int mentor() {
        return mentor;
    }

    /** The marks that are still possible; empty for a mentor who declined. */
    Optional<Marks> marks() {
        return marks;
    }

    boolean mayHaveDeclined() {
        return mayHaveDeclined;
    }

    /** Does not tell what is known. */
    @Override
    public String toString() {
        return "AttackerKnowledge[mentor " + mentor + "]";
    }
}
