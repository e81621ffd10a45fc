package org.reversementoring.core.cycle.transition;

import org.reversementoring.core.language.Translation;

/** An action that can be taken in a cycle. {@link CycleState#transitions()} says in which state and by whom. */
public enum CycleAction {
    /** The mentee consents. */
    CONSENT,
    /** The panel is formed. */
    FORM_PANEL,
    /** Guide, roles and ground rules are settled. */
    PREPARE,
    /** Measures before the interview are closed. */
    TAKE_BASELINE,
    /** The panel was interviewed. */
    INTERVIEW,
    /** Findings are written. */
    COLLATE,
    /** What will be released passes the policy's checks. */
    ANONYMISE,
    /** What would be released does not pass them; the cycle waits. */
    HOLD,
    /** The panel saw the draft, and each mentor voted on it in private. */
    CHECK_WITH_PANEL,
    /** The panel wants changes; findings are written again. */
    REVISE,
    /** The released report is fixed. */
    SIGN_OFF,
    /** A mentor is nominated. */
    NOMINATE,
    /** The nominated mentor steps down. */
    STEP_DOWN,
    /** The meeting is arranged. */
    SCHEDULE,
    /** The meeting is called off, to be arranged again. */
    CANCEL_MEETING,
    /** The two have met, and the mentee has the report. */
    MEET,
    /** The mentee answers. */
    RESPOND,
    /** A look back two weeks after the meeting. */
    FOLLOW_UP_T1,
    /** A look back three months after the meeting. */
    FOLLOW_UP_T2,
    /** The custodian attests that notes of the interview are destroyed. */
    DESTROY_NOTES,
    /** The custodian attests that private answers are destroyed. */
    DESTROY_ANSWERS,
    /** The cycle is over, and raw answers are destroyed. */
    CLOSE,
    /** The mentee lets the host see that the cycle took place, or more than that. */
    EXPORT,
    /** A report of another tool, which was audited, is laid beside that of the cycle. */
    ATTACH,
    /** The rules become stricter. */
    TIGHTEN,
    /** A mentor leaves the panel. */
    LEAVE,
    /** A mentor tells that a contribution is theirs. */
    DISCLOSE_AUTHORSHIP,
    /** The mentee ends the cycle before having seen anything. */
    WITHDRAW,
    /** The cycle is stopped for somebody's safety. */
    SUSPEND,
    /** The cycle goes on where it was stopped. */
    RESUME,
    /** The cycle ends after having been stopped. */
    ABANDON,
    /** A concern leaves the feedback path. */
    RAISE_CONCERN,
    /** The concern is handed to the person who receives concerns. */
    ROUTE_CONCERN,
    /** That person has taken the concern over. */
    ACKNOWLEDGE_CONCERN,
    /** A mentor joins the panel before the interview. */
    JOIN,
    /** A mentor takes a part of the consent back, and stays. */
    WITHDRAW_CONSENT,
    /** The mentee says how ready they are to hear feedback. */
    TELL_READINESS,
    /** The mentee puts a question to the panel. */
    ASK_PANEL,
    /** The panel answers it, through the gate. */
    ANSWER_QUESTION,
    /** The panel gives no answer. */
    DECLINE_QUESTION,
    /** The mentee showed the report to more people than was promised. */
    RECORD_SHARING,
    /** One of the two who met records what they learned from the other. */
    RECORD_LEARNING;

    /**
     * Whether the step asks for harm, reports it, stops something or takes somebody out of it. Law: such a step never waits for raw
     * material that should be gone, and is possible after any number of other steps. What it is about may be refused, for instance a
     * goal that there is not, but never because others are late. Each is taken a few times at most.
     */
    public boolean isForSafety() {
        return switch (this) {
            case SUSPEND,
                    ABANDON,
                    WITHDRAW,
                    LEAVE,
                    WITHDRAW_CONSENT,
                    DISCLOSE_AUTHORSHIP,
                    STEP_DOWN,
                    CANCEL_MEETING,
                    FOLLOW_UP_T1,
                    FOLLOW_UP_T2,
                    RECORD_SHARING,
                    RAISE_CONCERN,
                    ROUTE_CONCERN,
                    ACKNOWLEDGE_CONCERN -> true;
            default -> false;
        };
    }

    /**
     * A few words for a page or a list, without a full stop.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String label(Translation translation) {
        return CycleLabels.in(translation).text("action." + name());
    }
}
