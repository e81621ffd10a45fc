package org.reversementoring.core.cycle.transition;

import static org.reversementoring.core.cycle.transition.CycleAction.*;
import static org.reversementoring.core.cycle.transition.CycleState.*;
import static org.reversementoring.core.cycle.transition.Role.*;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;

/** The transition table: what can be done in each state, by whom, and where it leads. */
final class TransitionTable {

    private static final List<Transition> LINES = lines();

    private TransitionTable() {}

    static List<Transition> from(CycleState state) {
        return LINES.stream().filter(line -> line.from() == state).toList();
    }

    private static List<Transition> lines() {
        List<Transition> lines = new ArrayList<>();
        theWay(lines);
        backwards(lines);
        interruptions(lines);
        panel(lines);
        besides(lines);
        return List.copyOf(lines);
    }

    private static void theWay(List<Transition> lines) {
        lines.add(line(CONSENT, PROPOSED, MENTEE_CONSENTED, MENTEE));
        lines.add(line(FORM_PANEL, MENTEE_CONSENTED, PANEL_FORMED, PROGRAMME_LEAD));
        lines.add(line(PREPARE, PANEL_FORMED, PREPARED, PROGRAMME_LEAD));
        lines.add(line(TAKE_BASELINE, PREPARED, BASELINE_TAKEN, PROGRAMME_LEAD, EVALUATOR));
        lines.add(line(INTERVIEW, BASELINE_TAKEN, INTERVIEWED, FACILITATOR));
        lines.add(line(COLLATE, INTERVIEWED, COLLATED, CUSTODIAN));
        lines.add(line(ANONYMISE, COLLATED, ANONYMISED, CUSTODIAN));
        lines.add(line(ANONYMISE, HELD, ANONYMISED, CUSTODIAN));
        lines.add(because(HOLD, COLLATED, HELD, CUSTODIAN));
        lines.add(because(HOLD, HELD, HELD, CUSTODIAN));
        lines.add(line(CHECK_WITH_PANEL, ANONYMISED, PANEL_CHECKED, CUSTODIAN));
        lines.add(line(SIGN_OFF, PANEL_CHECKED, SIGNED_OFF, CUSTODIAN));
        lines.add(line(NOMINATE, SIGNED_OFF, NOMINEE_ASSIGNED, PROGRAMME_LEAD, CUSTODIAN));
        lines.add(line(SCHEDULE, NOMINEE_ASSIGNED, MEETING_SCHEDULED, NOMINATED_MENTOR, PROGRAMME_LEAD));
        lines.add(line(MEET, MEETING_SCHEDULED, MEETING_HELD, NOMINATED_MENTOR));
        lines.add(line(RESPOND, MEETING_HELD, RESPONDED, MENTEE));
        lines.add(line(FOLLOW_UP_T1, RESPONDED, RESPONDED, PROGRAMME_LEAD, EVALUATOR));
        lines.add(line(FOLLOW_UP_T2, RESPONDED, FOLLOWED_UP, PROGRAMME_LEAD, EVALUATOR));
        for (CycleState state : List.of(FOLLOWED_UP, WITHDRAWN, COLLAPSED)) {
            lines.add(line(CLOSE, state, state == FOLLOWED_UP ? CLOSED : state, CUSTODIAN));
        }
    }

    private static void backwards(List<Transition> lines) {
        lines.add(because(REVISE, ANONYMISED, COLLATED, CUSTODIAN));
        lines.add(because(REVISE, HELD, COLLATED, CUSTODIAN));
        lines.add(because(REVISE, PANEL_CHECKED, COLLATED, CUSTODIAN));
        for (CycleState state : List.of(NOMINEE_ASSIGNED, MEETING_SCHEDULED)) {
            lines.add(because(STEP_DOWN, state, SIGNED_OFF, NOMINATED_MENTOR, PROGRAMME_LEAD));
        }
        lines.add(
                because(CANCEL_MEETING, MEETING_SCHEDULED, NOMINEE_ASSIGNED, MENTEE, NOMINATED_MENTOR, PROGRAMME_LEAD));
    }

    private static void interruptions(List<Transition> lines) {
        for (CycleState state : EnumSet.range(PROPOSED, MEETING_SCHEDULED)) {
            lines.add(line(WITHDRAW, state, WITHDRAWN, MENTEE));
        }
        for (CycleState state : EnumSet.range(PROPOSED, FOLLOWED_UP)) {
            lines.add(because(SUSPEND, state, SUSPENDED, PROGRAMME_LEAD, MENTOR_SUPPORTER, CONCERN_RECIPIENT));
            lines.add(because(RESUME, SUSPENDED, state, PROGRAMME_LEAD));
        }
        lines.add(line(WITHDRAW, SUSPENDED, WITHDRAWN, MENTEE));
        lines.add(new Transition(LEAVE, SUSPENDED, List.of(SUSPENDED, COLLAPSED), List.of(MENTOR), false));
        lines.add(line(DISCLOSE_AUTHORSHIP, SUSPENDED, SUSPENDED, MENTOR, NOMINATED_MENTOR));
        lines.add(because(ABANDON, SUSPENDED, WITHDRAWN, PROGRAMME_LEAD));
        for (CycleState state : EnumSet.range(PANEL_FORMED, BASELINE_TAKEN)) {
            lines.add(new Transition(LEAVE, state, List.of(state, MENTEE_CONSENTED), List.of(MENTOR), false));
        }
        lines.add(line(LEAVE, MENTEE_CONSENTED, MENTEE_CONSENTED, MENTOR));
        for (CycleState state : EnumSet.range(INTERVIEWED, PANEL_CHECKED)) {
            lines.add(new Transition(LEAVE, state, List.of(INTERVIEWED, COLLAPSED), List.of(MENTOR), false));
        }
        for (CycleState state : EnumSet.range(INTERVIEWED, FOLLOWED_UP)) {
            boolean shown = state.hasReached(MEETING_HELD);
            List<CycleState> to = state.hasReached(SIGNED_OFF) && !shown ? List.of(state, HELD) : List.of(state);
            lines.add(new Transition(DISCLOSE_AUTHORSHIP, state, to, List.of(MENTOR, NOMINATED_MENTOR), false));
        }
    }

    /** Before the interview a panel may grow; one that is too small waits. */
    private static void panel(List<Transition> lines) {
        List<CycleState> enough = List.of(MENTEE_CONSENTED, PANEL_FORMED);
        lines.add(new Transition(JOIN, MENTEE_CONSENTED, enough, List.of(PROGRAMME_LEAD), false));
        for (CycleState state : EnumSet.range(PANEL_FORMED, BASELINE_TAKEN)) {
            lines.add(line(JOIN, state, state, PROGRAMME_LEAD));
        }
        for (CycleState state : EnumSet.range(MENTEE_CONSENTED, FOLLOWED_UP)) {
            lines.add(line(WITHDRAW_CONSENT, state, state, MENTOR, NOMINATED_MENTOR));
        }
        lines.add(line(WITHDRAW_CONSENT, SUSPENDED, SUSPENDED, MENTOR, NOMINATED_MENTOR));
        for (CycleState state : EnumSet.range(PROPOSED, BASELINE_TAKEN)) {
            lines.add(line(TELL_READINESS, state, state, MENTEE));
        }
    }

    private static void besides(List<Transition> lines) {
        for (CycleState state : EnumSet.range(SIGNED_OFF, MEETING_SCHEDULED)) {
            lines.add(line(ATTACH, state, state, CUSTODIAN));
        }
        for (CycleState state : EnumSet.range(INTERVIEWED, FOLLOWED_UP)) {
            lines.add(line(DESTROY_NOTES, state, state, CUSTODIAN));
        }
        for (CycleState state : EnumSet.range(COLLATED, FOLLOWED_UP)) {
            lines.add(line(DESTROY_ANSWERS, state, state, CUSTODIAN));
        }
        lines.add(line(DESTROY_NOTES, SUSPENDED, SUSPENDED, CUSTODIAN));
        lines.add(line(DESTROY_ANSWERS, SUSPENDED, SUSPENDED, CUSTODIAN));
        for (CycleState state : List.of(RESPONDED, FOLLOWED_UP, CLOSED, WITHDRAWN, SUSPENDED)) {
            lines.add(line(EXPORT, state, state, MENTEE));
        }
        for (CycleState state : EnumSet.range(PROPOSED, MEETING_SCHEDULED)) {
            List<CycleState> to = new ArrayList<>(List.of(state));
            if (state.hasReached(ANONYMISED) && state != HELD) {
                to.add(HELD);
            }
            if (state.hasReached(PANEL_FORMED)) {
                to.add(state.hasReached(INTERVIEWED) ? COLLAPSED : MENTEE_CONSENTED);
            }
            lines.add(new Transition(TIGHTEN, state, to, List.of(PROGRAMME_LEAD), false));
        }
        afterTheMeeting(lines);
        for (CycleState state : CycleState.values()) {
            lines.add(line(
                    RAISE_CONCERN, state, state, MENTOR, NOMINATED_MENTOR, FACILITATOR, CUSTODIAN, MENTOR_SUPPORTER));
            lines.add(line(ROUTE_CONCERN, state, state, FACILITATOR, CUSTODIAN, PROGRAMME_LEAD, MENTOR_SUPPORTER));
            lines.add(line(ACKNOWLEDGE_CONCERN, state, state, CONCERN_RECIPIENT));
        }
    }

    private static void afterTheMeeting(List<Transition> lines) {
        for (CycleState state : List.of(MEETING_HELD, RESPONDED)) {
            lines.add(line(ASK_PANEL, state, state, MENTEE, NOMINATED_MENTOR));
        }
        for (CycleState state : EnumSet.range(MEETING_HELD, FOLLOWED_UP)) {
            lines.add(line(ANSWER_QUESTION, state, state, CUSTODIAN));
            lines.add(because(DECLINE_QUESTION, state, state, CUSTODIAN));
            lines.add(line(RECORD_LEARNING, state, state, MENTEE, NOMINATED_MENTOR));
        }
        for (CycleState state : List.of(MEETING_HELD, RESPONDED, FOLLOWED_UP, CLOSED, SUSPENDED)) {
            lines.add(line(
                    RECORD_SHARING,
                    state,
                    state,
                    PROGRAMME_LEAD,
                    CUSTODIAN,
                    MENTOR,
                    NOMINATED_MENTOR,
                    MENTOR_SUPPORTER));
        }
    }

    private static Transition line(CycleAction action, CycleState from, CycleState to, Role... roles) {
        return new Transition(action, from, List.of(to), List.of(roles), false);
    }

    private static Transition because(CycleAction action, CycleState from, CycleState to, Role... roles) {
        return new Transition(action, from, List.of(to), List.of(roles), true);
    }
}
