package org.reversementoring.core.programme.pair;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;

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

    private static final Properties SENTENCES = sentences();

    /** Why, and what helps. */
    public String inWords() {
        return SENTENCES.getProperty(name(), "");
    }

    private static Properties sentences() {
        Properties sentences = new Properties();
        try (InputStream stream = PairRefusal.class.getResourceAsStream("refusals.properties")) {
            if (stream == null) {
                throw new AssertionError("reverse-mentoring: the sentences of refusals are not in the jar");
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the sentences of refusals could not be read", e);
        }
        return sentences;
    }
}
