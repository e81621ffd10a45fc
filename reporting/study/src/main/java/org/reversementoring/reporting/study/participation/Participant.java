package org.reversementoring.reporting.study.participation;

import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;

/**
 * A person's line in a participation log. Personal, so it is masked when printed.
 *
 * @param code opaque code of the person, 1 to {@value #LONGEST} characters, an identifier like those of the core module; no name,
 *     and not the pairing code of the person's questionnaires, because the two must not be linked
 * @param group name of the group, 1 to {@value #LONGEST} characters, not blank, for instance {@code mentors}
 * @param furthest the last stage the person came to
 * @param withdrawal why the person left after agreeing, 1 to {@value #LONGEST} characters; a category, never own words
 */
public record Participant(String code, String group, FlowStage furthest, Optional<String> withdrawal)
        implements CodecOnly {

    /** Characters in a text of the log at most. */
    public static final int LONGEST = 80;

    /** The reason of somebody who left without one. */
    public static final String NO_REASON = "no reason given";

    /**
     * Checks the values.
     *
     * @throws IllegalArgumentException if a text is blank, too long or has control characters, the code is no identifier, or somebody withdrew who had not
     *     agreed or who completed; without saying what the text was
     */
    public Participant {
        require("code", code);
        Identities.brokenRule(code).ifPresent(rule -> {
            throw new IllegalArgumentException("participant: code " + rule);
        });
        require("group", group);
        withdrawal.ifPresent(reason -> require("withdrawal reason", reason));
        if (withdrawal.isPresent() && !mayLeave(furthest)) {
            throw new IllegalArgumentException(
                    "participant: only somebody who agreed and did not complete can withdraw, but the stage was "
                            + furthest.word());
        }
    }

    /** Somebody who came this far and did not withdraw. */
    public static Participant of(String code, String group, FlowStage furthest) {
        return new Participant(code, group, furthest, Optional.empty());
    }

    /** The same person, who left for this reason. */
    public Participant withdrawn(String reason) {
        return new Participant(code, group, furthest, Optional.of(reason));
    }

    static boolean mayLeave(FlowStage stage) {
        return stage == FlowStage.AGREED || stage == FlowStage.STARTED;
    }

    static boolean isText(String text) {
        return !text.isBlank() && text.length() <= LONGEST && text.chars().noneMatch(Character::isISOControl);
    }

    private static void require(String subject, String text) {
        if (!isText(text)) {
            throw new IllegalArgumentException(
                    "participant: " + subject + " must be one line of 1 to " + LONGEST + " characters and not blank");
        }
    }

    @Override
    public String toString() {
        return "Participant[***]";
    }
}
