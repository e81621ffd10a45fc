package org.reversementoring.core.programme.pair;

import java.util.Locale;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** Why a step of a pair is refused; each has a plain sentence that says why and what helps. */
public enum PairRefusal {
    /** The scheme is closed or withdrawn. */
    OVER,
    /** This role does not take this step. */
    WRONG_ROLE,
    /** The day is before that of the last step. */
    DAY_BEFORE_LAST_STEP,
    /** The day is before the plan's first. */
    BEFORE_PLAN,
    /** The day is after the plan's last. */
    AFTER_PLAN,
    /** All planned meetings were held. */
    ALL_HELD,
    /** Fewer days passed since the last meeting than planned. */
    TOO_SOON,
    /** More days passed since the last meeting than planned. */
    TOO_LATE,
    /** Who mentors in this meeting, or attends, is not whose turn it is. */
    WRONG_TURN,
    /** Who mentors did not attend the induction. */
    NOT_INDUCTED,
    /** The induction was attended before, or there are no more sessions. */
    NO_SUCH_SESSION,
    /** Too many meetings that did not take place. */
    TOO_MANY_NOT_HELD,
    /** Goals were set before, or are not this one's to set. */
    GOALS_NOT_OPEN,
    /** A goal cannot be set so, or cannot have this status now. */
    GOAL_IMPOSSIBLE,
    /** A goal was dropped without a reason. */
    DROP_REASON_MISSING,
    /** Goals were not set yet. */
    GOALS_MISSING,
    /** Fewer meetings were held than a regular end needs. */
    TOO_FEW_MEETINGS,
    /** The last day of the plan is still to come. */
    TIME_NOT_OVER,
    /** The two have not met yet. */
    NOT_MET,
    /** As much was recorded to be learned as there is room for. */
    TOO_MUCH_LEARNED;

    private static final SentenceFiles FILES =
            SentenceFiles.of("refusals", "refusals", name -> PairRefusal.class.getResourceAsStream(name));
    private static final Sentences MESSAGE = FILES.in(Translation.of(Locale.ENGLISH));

    /** Why, and what helps, in English, as in the message of the exception. */
    public String inWords() {
        return MESSAGE.text(name());
    }

    /**
     * Why, and what helps.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return FILES.in(translation).text(name());
    }
}
