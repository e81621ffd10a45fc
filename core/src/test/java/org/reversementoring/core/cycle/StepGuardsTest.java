package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Relationship;

/** Every code that a guard can refuse with; up to the interview; the rest is in {@link ReleaseGuardsTest}, and that the same step is taken without the flaw is in {@link TransitionTableTest}. */
class StepGuardsTest {

    private static final Journey JOURNEY = Journey.standard();

    @Test
    void consentLeavesNothingOut() {
        for (Consent.Part missing : Consent.Part.values()) {
            List<Consent.Part> parts = List.of(Consent.Part.values()).stream()
                    .filter(part -> part != missing)
                    .toList();
            Refusals.refused(
                    CycleState.PROPOSED,
                    CycleAction.CONSENT,
                    "CONSENT_INCOMPLETE",
                    (cycle, step) -> cycle.consented(Consent.of("mentee-1.0", parts), step));
        }
    }

    @Test
    void theMenteeIsNotOnThePanel() {
        String mentee = Cycles.MENTEE.value();
        for (String writing : List.of(mentee, mentee.toUpperCase(Locale.ROOT))) {
            MentorPanel panel = MentorPanel.builder()
                    .from(Cycles.panel(6))
                    .addMentors(Mentor.of(MentorId.of(writing)))
                    .build();
            Refusals.refused(
                    CycleState.MENTEE_CONSENTED,
                    CycleAction.FORM_PANEL,
                    "MENTEE_ON_PANEL",
                    (cycle, step) -> cycle.panelFormed(panel, Cycles.declarations(panel), step));
        }
    }

    @Test
    void aRefusedPanelIsNotFormed() {
        MentorPanel small = Cycles.panel(4);
        MentorPanel panel = Cycles.panel(6);
        Refusals.refused(
                CycleState.MENTEE_CONSENTED,
                CycleAction.FORM_PANEL,
                "PANEL_REFUSED",
                (cycle, step) -> cycle.panelFormed(small, Cycles.declarations(small), step));
        Refusals.refused(
                CycleState.MENTEE_CONSENTED,
                CycleAction.FORM_PANEL,
                "PANEL_REFUSED",
                (cycle, step) ->
                        cycle.panelFormed(panel, Cycles.declarations(panel, Relationship.ASSESSES_THIS_YEAR), step));
        Refusals.refused(
                CycleState.MENTEE_CONSENTED,
                CycleAction.FORM_PANEL,
                "PANEL_REFUSED",
                (cycle, step) -> cycle.panelFormed(panel, Cycles.declarations(Cycles.panel(5)), step));
    }

    @Test
    void preparationNeedsGroundRulesAndIndependentRolesOrAWaiver() {
        Refusals.refused(
                CycleState.PANEL_FORMED,
                CycleAction.PREPARE,
                "GROUND_RULES_MISSING",
                (cycle, step) -> cycle.prepared(new Preparation(false, true, Optional.empty()), step));
        Refusals.refused(
                CycleState.PANEL_FORMED,
                CycleAction.PREPARE,
                "WAIVER_MISSING",
                (cycle, step) -> cycle.prepared(new Preparation(true, false, Optional.empty()), step));
        MentoringCycle cycle = JOURNEY.at(CycleState.PANEL_FORMED);
        assertThat(cycle.prepared(
                                new Preparation(true, false, Optional.of(Cycles.WHY)),
                                Journey.step(cycle, CycleAction.PREPARE))
                        .state())
                .isEqualTo(CycleState.PREPARED);
    }

    @Test
    void theInterviewIsThisCyclesOwn() {
        Interview own = Cycles.interview(Cycles.panel(6));
        Interview.Builder ofAnother = Interview.builder().from(own).mentee(MenteeId.of("another"));
        Interview.Builder byAnother = Interview.builder().from(own).panel(Cycles.panel(5));
        Interview.Builder otherGuide = Interview.builder().from(own).guide(Parts.otherVersion());
        for (Interview.Builder other : List.of(ofAnother, byAnother, otherGuide)) {
            Refusals.refused(
                    CycleState.BASELINE_TAKEN,
                    CycleAction.INTERVIEW,
                    "OTHER_INTERVIEW",
                    (cycle, step) -> cycle.interviewed(other.build(), Cycles.record(6), step));
        }
    }

    @Test
    void limitsAttendanceAndCoverageAreChecked() {
        Interview own = Cycles.interview(Cycles.panel(6));
        List<InterviewRecord.Covered> all = Cycles.record(6).topics();
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "LIMITS_NOT_READ",
                (cycle, step) -> cycle.interviewed(own, InterviewRecord.of(false, 6, all), step));
        // The default floor is 5 (PanelPolicy).
        Refusals.refused(
                CycleState.BASELINE_TAKEN,
                CycleAction.INTERVIEW,
                "ATTENDANCE_BELOW_FLOOR",
                (cycle, step) -> cycle.interviewed(own, Cycles.record(4), step));
        for (int i = 0; i < all.size(); i++) {
            int left = i;
            List<InterviewRecord.Covered> others =
                    all.stream().filter(topic -> !topic.equals(all.get(left))).toList();
            Refusals.refused(
                    CycleState.BASELINE_TAKEN,
                    CycleAction.INTERVIEW,
                    "TOPIC_NOT_COVERED",
                    (cycle, step) -> cycle.interviewed(own, InterviewRecord.of(true, 6, others), step));
        }
        MentoringCycle cycle = JOURNEY.at(CycleState.BASELINE_TAKEN);
        assertThat(cycle.interviewed(own, Cycles.record(5), Journey.step(cycle, CycleAction.INTERVIEW))
                        .state())
                .as("attendance at the floor is enough")
                .isEqualTo(CycleState.INTERVIEWED);
    }
}
