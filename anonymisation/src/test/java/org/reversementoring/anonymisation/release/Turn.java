package org.reversementoring.anonymisation.release;

/**
 * One thing that somebody tries in a walk.
 *
 * @param move what it is
 * @param pick which mentor, which policy, how many steps back
 * @param crash whether the host crashes before it has stored the result, and calls again
 */
record Turn(Move move, int pick, boolean crash) {

    enum Move {
        /** The honest step of the state, whoever takes it. */
        ON,
        DRAFT_UNDER_ANOTHER_ID,
        DRAFT_WITH_A_LATE_BALLOT,
        DRAFT_REWORDED,
        DRAFT_OF_A_MENTOR_WHO_LEFT,
        DRAFT_WITH_A_REFUTED_STRATEGY,
        SIGN_OFF_WITH_A_LATE_BALLOT,
        SIGN_OFF_WITH_OTHER_ENDORSEMENTS,
        SIGN_OFF_REWORDED,
        SIGN_OFF_UNFINISHED,
        LEAVE,
        DISCLOSE,
        TIGHTEN,
        LOOSEN,
        REVISE,
        NOMINATE,
        STEP_DOWN,
        CANCEL,
        DESTROY,
        SUSPEND,
        RESUME,
        ABANDON,
        WITHDRAW,
        CONCERN,
        EXPORT,
        /** The mentee asks the panel. */
        ASK,
        /** A round of votes on one of three wordings; few endorse it, or all do. */
        ANSWER,
        /** The host goes on from an older stored value. */
        FALL_BACK,
        /** The next cycle about the same mentee begins. */
        BEGIN_AGAIN
    }
}
