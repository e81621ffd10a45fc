package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

class MentoringCycleTest {

    /** The one state each action is allowed in, and a fitting argument for the sample cycle. */
    private static final Map<String, CycleState> ALLOWED_IN = new LinkedHashMap<>();

    private static final Map<String, UnaryOperator<MentoringCycle>> ACTIONS = new LinkedHashMap<>();

    static {
        action("interviewed", CycleState.PANEL_FORMED, cycle -> cycle.interviewed(Samples.interview()));
        action("signedOff", CycleState.INTERVIEWED, cycle -> cycle.signedOff(Samples.report()));
        action("nominated", CycleState.SIGNED_OFF, cycle -> cycle.nominated(Samples.FIRST_MENTOR));
        action("met", CycleState.NOMINEE_ASSIGNED, cycle -> cycle.met(Samples.meeting()));
        action("responded", CycleState.MEETING_HELD, cycle -> cycle.responded(Samples.response()));
        action("closed", CycleState.RESPONDED, MentoringCycle::closed);
    }

    private static void action(String name, CycleState allowedIn, UnaryOperator<MentoringCycle> action) {
        ALLOWED_IN.put(name, allowedIn);
        ACTIONS.put(name, action);
    }

    static Stream<Arguments> statesAndActions() {
        return Stream.of(CycleState.values())
                .flatMap(state -> ACTIONS.keySet().stream().map(action -> Arguments.of(state, action)));
    }

    @ParameterizedTest(name = "{1} in {0}")
    @MethodSource("statesAndActions")
    void allowsEachActionInOneStateOnly(CycleState state, String action) {
        MentoringCycle cycle = Samples.cycle(state);
        UnaryOperator<MentoringCycle> transition = Objects.requireNonNull(ACTIONS.get(action));
        if (ALLOWED_IN.get(action) == state) {
            assertThat(transition.apply(cycle).state()).isEqualTo(after(state));
        } else {
            assertForbidden(() -> transition.apply(cycle), state, action, "WRONG_STATE");
        }
        assertThat(cycle).isEqualTo(Samples.cycle(state));
    }

    @Test
    void goesFromAFormedPanelToAnAnsweredReport() {
        Map<CycleState, List<Boolean>> parts = new EnumMap<>(CycleState.class);
        MentoringCycle cycle = MentoringCycle.open(CycleId.of("c"), Samples.MENTEE, Samples.panel(), Samples.guide());
        parts.put(cycle.state(), partsOf(cycle));
        for (UnaryOperator<MentoringCycle> action : ACTIONS.values()) {
            cycle = action.apply(cycle);
            parts.put(cycle.state(), partsOf(cycle));
        }
        assertThat(cycle.state()).isEqualTo(CycleState.CLOSED);
        assertThat(cycle.report()).hasValue(Samples.report());
        assertThat(cycle.nominatedMentor()).hasValue(Samples.FIRST_MENTOR);
        assertThat(cycle.meeting()).hasValue(Samples.meeting());
        assertThat(cycle.response()).hasValue(Samples.response());
        assertThat(parts.values())
                .containsExactly(
                        List.of(false, false, false, false),
                        List.of(false, false, false, false),
                        List.of(true, false, false, false),
                        List.of(true, true, false, false),
                        List.of(true, true, true, false),
                        List.of(true, true, true, true),
                        List.of(true, true, true, true));
    }

    @Test
    void refusesToOpenForAMenteeOnThePanel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        MentoringCycle.open(CycleId.of("c"), MenteeId.of("junior-1"), Samples.panel(), Samples.guide()))
                .withMessage("panel: the mentee must not be on it, but is mentor 1 of 6");
    }

    @Test
    void refusesAnInterviewOfAnotherCycle() {
        MentorPanel otherPanel = MentorPanel.of(Samples.STRANGER);
        InterviewGuide otherGuide = Samples.guideBuilder().version("2.2").build();
        List<Interview> others = List.of(
                Samples.interviewBuilder().mentee(MenteeId.of("other")).build(),
                Samples.interviewBuilder().panel(otherPanel).ballots(List.of()).build(),
                Samples.interviewBuilder().guide(otherGuide).build());
        for (Interview other : others) {
            assertForbidden(
                    () -> Samples.cycle(CycleState.PANEL_FORMED).interviewed(other),
                    CycleState.PANEL_FORMED,
                    "interviewed",
                    "OTHER_INTERVIEW");
        }
    }

    @Test
    void refusesAReportOfAnotherPanelSizeOrGuide() {
        List<FeedbackReport> others = List.of(
                FeedbackReport.builder()
                        .from(Samples.reportByConsent())
                        .method(new Method.ByConsent("standard", 5))
                        .build(),
                Samples.reportBuilder().guide(GuideId.of("other")).build());
        for (FeedbackReport other : others) {
            assertForbidden(
                    () -> Samples.cycle(CycleState.INTERVIEWED).signedOff(other),
                    CycleState.INTERVIEWED,
                    "signedOff",
                    "OTHER_REPORT");
        }
    }

    @Test
    void refusesToNominateAStrangerWithoutNamingThem() {
        assertForbidden(
                () -> Samples.cycle(CycleState.SIGNED_OFF).nominated(Samples.STRANGER),
                CycleState.SIGNED_OFF,
                "nominated",
                "NOT_ON_PANEL");
    }

    @Test
    void refusesAMeetingWithAnotherMentor() {
        FeedbackMeeting other = FeedbackMeeting.builder()
                .from(Samples.meeting())
                .nominatedMentor(Samples.SECOND_MENTOR)
                .build();
        assertForbidden(
                () -> Samples.cycle(CycleState.NOMINEE_ASSIGNED).met(other),
                CycleState.NOMINEE_ASSIGNED,
                "met",
                "OTHER_MENTOR");
    }

    private static CycleState after(CycleState state) {
        List<CycleState> states = List.of(CycleState.values());
        return states.get(states.indexOf(state) + 1);
    }

    private static void assertForbidden(ThrowingCallable call, CycleState state, String action, String reason) {
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(call)
                .withMessage("cycle in state " + state + ": action " + action + " is forbidden (" + reason + ")")
                .withNoCause()
                .satisfies(thrown -> {
                    assertThat(thrown.state()).isEqualTo(state);
                    assertThat(thrown.action()).isEqualTo(action);
                    assertThat(thrown.reason()).isEqualTo(reason);
                });
    }

    private static List<Boolean> partsOf(MentoringCycle cycle) {
        return List.of(
                cycle.report().isPresent(),
                cycle.nominatedMentor().isPresent(),
                cycle.meeting().isPresent(),
                cycle.response().isPresent());
    }
}
