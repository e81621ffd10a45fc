package org.reversementoring.core.programme.pair;

import java.util.List;
import org.reversementoring.core.cycle.transition.Role;

/** What can happen in the course of a pair, and who records it. */
public enum PairAction {
    /** One who mentors attended the induction. */
    ATTEND_INDUCTION(Role.MENTOR_SUPPORTER),
    /** One who mentors attended a group supervision. */
    ATTEND_SUPERVISION(Role.MENTOR_SUPPORTER),
    /** The two met, on the day of the step. */
    MEET(Role.MENTOR, Role.MENTEE),
    /** A meeting was called off before its day. */
    CANCEL_MEETING(Role.MENTOR, Role.MENTEE),
    /** A meeting did not take place on its day. Who did not come is not recorded. */
    MISS_MEETING(Role.MENTOR, Role.MENTEE),
    /** One of the two sets own goals, or decides to set none. */
    SET_GOALS(Role.MENTOR, Role.MENTEE),
    /** One of the two says how far each own goal has come. */
    REVIEW_GOALS(Role.MENTOR, Role.MENTEE),
    /** One of the two records what they learned from the other. */
    RECORD_LEARNING(Role.MENTOR, Role.MENTEE),
    /** The scheme ends. */
    CLOSE(Role.PROGRAMME_LEAD),
    /** Either side withdraws, through the administrator. Neither the side nor a reason is recorded. */
    WITHDRAW(Role.PROGRAMME_LEAD);

    // It holds a list that nobody changes.
    @SuppressWarnings("ImmutableEnumChecker")
    private final List<Role> roles;

    PairAction(Role... roles) {
        this.roles = List.of(roles);
    }

    /** Who may record it. */
    public List<Role> roles() {
        return roles;
    }

    /** The state that it leads to. */
    public PairState to() {
        return switch (this) {
            case CLOSE -> PairState.CLOSED;
            case WITHDRAW -> PairState.WITHDRAWN;
            default -> PairState.RUNNING;
        };
    }
}
