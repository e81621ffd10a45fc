package org.reversementoring.core.cycle;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;

/**
 * The machine a second time, written from the Javadoc of actions and steps, and not from the production
 * table. {@code same} means that the state stays; {@code back} leads to where the cycle was suspended.
 */
final class Machine {

    private static final String TABLE = """
            CONSENT             | PROPOSED                          | MENTEE_CONSENTED  | MENTEE
            FORM_PANEL          | MENTEE_CONSENTED                  | PANEL_FORMED      | PROGRAMME_LEAD
            PREPARE             | PANEL_FORMED                      | PREPARED          | PROGRAMME_LEAD
            TAKE_BASELINE       | PREPARED                          | BASELINE_TAKEN    | PROGRAMME_LEAD EVALUATOR
            INTERVIEW           | BASELINE_TAKEN                    | INTERVIEWED       | FACILITATOR
            COLLATE             | INTERVIEWED                       | COLLATED          | CUSTODIAN
            ANONYMISE           | COLLATED HELD                     | ANONYMISED        | CUSTODIAN
            CHECK_WITH_PANEL    | ANONYMISED                        | PANEL_CHECKED     | CUSTODIAN
            SIGN_OFF            | PANEL_CHECKED                     | SIGNED_OFF        | CUSTODIAN
            NOMINATE            | SIGNED_OFF                        | NOMINEE_ASSIGNED  | PROGRAMME_LEAD CUSTODIAN
            SCHEDULE            | NOMINEE_ASSIGNED                  | MEETING_SCHEDULED | NOMINATED_MENTOR PROGRAMME_LEAD
            MEET                | MEETING_SCHEDULED                 | MEETING_HELD      | NOMINATED_MENTOR
            RESPOND             | MEETING_HELD                      | RESPONDED         | MENTEE
            FOLLOW_UP_T1        | RESPONDED                         | same              | PROGRAMME_LEAD EVALUATOR
            FOLLOW_UP_T2        | RESPONDED                         | FOLLOWED_UP       | PROGRAMME_LEAD EVALUATOR
            CLOSE               | FOLLOWED_UP                       | CLOSED            | CUSTODIAN
            CLOSE               | WITHDRAWN COLLAPSED               | same              | CUSTODIAN
            HOLD                | COLLATED HELD                     | HELD              | CUSTODIAN | why
            REVISE              | ANONYMISED HELD PANEL_CHECKED     | COLLATED          | CUSTODIAN | why
            STEP_DOWN           | NOMINEE_ASSIGNED MEETING_SCHEDULED | SIGNED_OFF       | NOMINATED_MENTOR PROGRAMME_LEAD | why
            CANCEL_MEETING      | MEETING_SCHEDULED                 | NOMINEE_ASSIGNED  | MENTEE NOMINATED_MENTOR PROGRAMME_LEAD | why
            WITHDRAW            | PROPOSED..MEETING_SCHEDULED SUSPENDED | WITHDRAWN         | MENTEE
            SUSPEND             | PROPOSED..FOLLOWED_UP             | SUSPENDED         | PROGRAMME_LEAD MENTOR_SUPPORTER CONCERN_RECIPIENT | why
            RESUME              | SUSPENDED                         | back              | PROGRAMME_LEAD | why
            ABANDON             | SUSPENDED                         | WITHDRAWN         | PROGRAMME_LEAD | why
            LEAVE               | MENTEE_CONSENTED                  | same              | MENTOR
            LEAVE               | PANEL_FORMED..BASELINE_TAKEN      | same MENTEE_CONSENTED | MENTOR
            LEAVE               | INTERVIEWED..PANEL_CHECKED        | INTERVIEWED COLLAPSED | MENTOR
            LEAVE               | SUSPENDED                         | same COLLAPSED    | MENTOR
            DISCLOSE_AUTHORSHIP | INTERVIEWED..PANEL_CHECKED SUSPENDED | same              | MENTOR NOMINATED_MENTOR
            DISCLOSE_AUTHORSHIP | SIGNED_OFF..MEETING_SCHEDULED     | same HELD         | MENTOR NOMINATED_MENTOR
            DISCLOSE_AUTHORSHIP | MEETING_HELD..FOLLOWED_UP         | same              | MENTOR NOMINATED_MENTOR
            EXPORT              | RESPONDED..CLOSED WITHDRAWN SUSPENDED | same              | MENTEE
            ATTACH              | SIGNED_OFF..MEETING_SCHEDULED     | same              | CUSTODIAN
            TIGHTEN             | PROPOSED MENTEE_CONSENTED         | same              | PROGRAMME_LEAD
            TIGHTEN             | PANEL_FORMED..BASELINE_TAKEN      | same MENTEE_CONSENTED | PROGRAMME_LEAD
            TIGHTEN             | INTERVIEWED..COLLATED HELD        | same COLLAPSED    | PROGRAMME_LEAD
            TIGHTEN             | ANONYMISED PANEL_CHECKED..MEETING_SCHEDULED | same HELD COLLAPSED | PROGRAMME_LEAD
            JOIN                | MENTEE_CONSENTED                  | same PANEL_FORMED | PROGRAMME_LEAD
            JOIN                | PANEL_FORMED..BASELINE_TAKEN      | same              | PROGRAMME_LEAD
            WITHDRAW_CONSENT    | MENTEE_CONSENTED..FOLLOWED_UP SUSPENDED | same        | MENTOR NOMINATED_MENTOR
            TELL_READINESS      | PROPOSED..BASELINE_TAKEN          | same              | MENTEE
            DESTROY_NOTES       | INTERVIEWED..FOLLOWED_UP SUSPENDED | same              | CUSTODIAN
            DESTROY_ANSWERS     | COLLATED..FOLLOWED_UP SUSPENDED   | same              | CUSTODIAN
            ASK_PANEL           | MEETING_HELD..RESPONDED           | same              | MENTEE NOMINATED_MENTOR
            ANSWER_QUESTION     | MEETING_HELD..FOLLOWED_UP         | same              | CUSTODIAN
            DECLINE_QUESTION    | MEETING_HELD..FOLLOWED_UP         | same              | CUSTODIAN | why
            RECORD_LEARNING     | MEETING_HELD..FOLLOWED_UP         | same              | MENTEE NOMINATED_MENTOR
            RECORD_SHARING      | MEETING_HELD..CLOSED SUSPENDED    | same              | PROGRAMME_LEAD CUSTODIAN MENTOR NOMINATED_MENTOR MENTOR_SUPPORTER
            RAISE_CONCERN       | PROPOSED..SUSPENDED               | same              | MENTOR NOMINATED_MENTOR FACILITATOR CUSTODIAN MENTOR_SUPPORTER
            ROUTE_CONCERN       | PROPOSED..SUSPENDED               | same              | FACILITATOR CUSTODIAN PROGRAMME_LEAD MENTOR_SUPPORTER
            ACKNOWLEDGE_CONCERN | PROPOSED..SUSPENDED               | same              | CONCERN_RECIPIENT
            """;

    static final List<Line> LINES = TABLE.lines().map(Machine::line).toList();

    private Machine() {}

    /** One line of the table above; {@code to} still with its words. */
    record Line(CycleAction action, Set<CycleState> from, List<String> to, Set<Role> roles, boolean needsReason) {

        /** Where the line leads from a state; every state that can be suspended for {@code back}. */
        Set<CycleState> to(CycleState state) {
            return to.stream()
                    .flatMap(word -> switch (word) {
                        case "same" -> EnumSet.of(state).stream();
                        case "back" -> EnumSet.range(CycleState.PROPOSED, CycleState.FOLLOWED_UP).stream();
                        default -> EnumSet.of(CycleState.valueOf(word)).stream();
                    })
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(CycleState.class)));
        }
    }

    static Optional<Line> line(CycleState state, CycleAction action) {
        return LINES.stream()
                .filter(line -> line.action() == action && line.from().contains(state))
                .findFirst();
    }

    private static Line line(String text) {
        List<String> cells =
                Arrays.stream(text.split("\\|", -1)).map(String::strip).toList();
        Set<CycleState> from = EnumSet.noneOf(CycleState.class);
        for (String word : words(cells.get(1))) {
            int dots = word.indexOf("..");
            from.addAll(
                    dots < 0
                            ? EnumSet.of(CycleState.valueOf(word))
                            : EnumSet.range(
                                    CycleState.valueOf(word.substring(0, dots)),
                                    CycleState.valueOf(word.substring(dots + 2))));
        }
        Set<Role> roles = words(cells.get(3)).stream()
                .map(Role::valueOf)
                .collect(Collectors.toCollection(() -> EnumSet.noneOf(Role.class)));
        return new Line(CycleAction.valueOf(cells.get(0)), from, words(cells.get(2)), roles, cells.size() > 4);
    }

    private static List<String> words(String cell) {
        return Arrays.asList(cell.split(" +", -1));
    }
}
