package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;

/** Laws: the reply reaches the whole panel alike (C 13), issues stand apart (C 14), both sides are asked (C 31). */
class BothSidesTest {

    private static final Journey JOURNEY = Journey.standard();

    @ParameterizedTest
    @EnumSource(names = {"RESPONDED", "FOLLOWED_UP", "CLOSED"})
    void theMenteesReplyReachesAllOfThePanelIdentically(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        List<CycleView.ForMentor> views = IntStream.rangeClosed(1, 6)
                .mapToObj(mentor -> cycle.viewFor(new Viewer.Mentor(Cycles.mentor(mentor))))
                .toList();
        String reply = Cycles.response().summaryForPanel().orElseThrow();
        assertThat(views).extracting(view -> view.summary().orElseThrow()).containsOnly(reply);
        assertThat(views).extracting(CycleView.ForMentor::questions).containsOnly(cycle.questions());
        assertThat(cycle.viewFor(new Viewer.NominatedMentor()).summary()).contains(reply);
    }

    @Test
    void issuesFacingUsAreApartFromWhatIsSaidOfThePerson() {
        ReportedFinding issue = new ReportedFinding(Cycles.STRENGTHS, FindingKind.ISSUE, "Rotas come late.");
        ReportedFinding policy =
                new ReportedFinding(Cycles.STRENGTHS, FindingKind.POLICY, "Leave is asked for on paper.");
        FeedbackReport report = Cycles.report(6, 1).addFindings(policy, issue).build();
        assertThat(report.findings(FindingKind.ISSUE)).containsExactly(issue);
        assertThat(report.findings(FindingKind.POLICY)).containsExactly(policy);
        assertThat(report.issues()).as("in report order").containsExactly(policy, issue);
        for (FindingKind kind : List.of(FindingKind.STRENGTH, FindingKind.DEVELOPMENT)) {
            assertThat(report.findings(kind)).doesNotContain(issue, policy);
        }
        assertThat(FindingKind.values())
                .filteredOn(FindingKind::isIssue)
                .containsExactly(FindingKind.ISSUE, FindingKind.POLICY);
    }

    @Test
    void harmIsAskedOfBothSidesOrTheFollowUpIsNone() {
        FollowUp both = Cycles.followUp(FollowUpPoint.T1, Cycles.DAY, 1, HarmCheck.Outcome.NO_HARM);
        assertThat(both.harmChecks()).extracting(HarmCheck::side).containsExactlyInAnyOrder(HarmCheck.Side.values());
        for (HarmCheck one : both.harmChecks()) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> FollowUp.builder()
                            .from(both)
                            .harmChecks(List.of(one))
                            .build())
                    .withMessageContaining("once on each side");
        }
    }
}
