package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.simulation.ProgrammeModel;
import org.reversementoring.anonymisation.simulation.SimulatedProgramme;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;

/** Failures of other products in which a step came too early, twice or without its policy (products F1 to F33). */
class KnownFailuresOfStepsTest {

    private final Collation collation = KnownCases.collation(6, 3);
    private final ReleaseGate gate = KnownCases.gate();
    private final List<MentoringCycle> way = KnownCases.way(gate, collation, CyclePolicy.defaults());

    private MentoringCycle at(CycleState state) {
        return way.stream().filter(cycle -> cycle.state() == state).findFirst().orElseThrow();
    }

    @Test
    void f01_noCycleIsWithoutItsPolicyHoweverItIsMade() throws JsonProcessingException {
        assertThatIllegalStateException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .id(CycleId.of("1"))
                        .mentee(way.get(0).mentee())
                        .guide(Panels.GUIDE)
                        .state(CycleState.PROPOSED)
                        .build())
                .withMessageContaining("policy");
        ObjectMapper mapper = new ObjectMapper();
        for (MentoringCycle cycle : way) {
            assertThat(cycle.policy()).isEqualTo(CyclePolicy.defaults());
            JsonNode tree = mapper.readTree(KnownCases.CODEC.write(cycle));
            ((ObjectNode) tree.findParent("mentee")).remove("policy");
            String text = mapper.writeValueAsString(tree);
            assertThatExceptionOfType(DocumentException.class)
                    .isThrownBy(() -> KnownCases.CODEC.read(text, MentoringCycle.class));
        }
    }

    @Test
    void f02_noReportTellsADay() {
        FeedbackReport report = at(CycleState.SIGNED_OFF).report().orElseThrow();
        // The period of pooled themes is fixed before anybody answers, so it tells no day of an answer.
        assertThat(KnownCases.reachable(FeedbackReport.class))
                .filteredOn(type -> type.getName().startsWith("org.reversementoring"))
                .filteredOn(type -> Stream.of(type.getMethods())
                        .anyMatch(method -> method.getParameterCount() == 0
                                && KnownCases.classes(method.getGenericReturnType())
                                        .anyMatch(each -> each.getName().startsWith("java.time"))))
                .containsOnly(ThemeRule.class);
        assertThat(KnownCases.CODEC.write(report)).doesNotContainPattern("20[0-9]{2}-[0-9]{2}");
        assertThat(KnownCases.reachable(CycleRecord.class))
                .doesNotContain(java.time.Instant.class, java.time.LocalDateTime.class);
        // The hour of the arranged meeting is the only one: nothing that happened has an hour.
        assertThat(KnownCases.reachable(CycleRecord.class))
                .filteredOn(type -> Stream.of(type.getMethods())
                        .anyMatch(method -> method.getParameterCount() == 0
                                && KnownCases.classes(method.getGenericReturnType())
                                        .anyMatch(java.time.LocalTime.class::equals)))
                .filteredOn(type -> type.getName().startsWith("org.reversementoring"))
                .containsExactly(MeetingPlace.class);
    }

    @Test
    void f06_nothingHappensWhenSomebodyAnswers() {
        assertThat(KnownCases.taken(MentoringCycle.class, ReleaseGate.class)).doesNotContain(Ballot.class);
        for (Class<?> taken : KnownCases.taken(Interview.class, Interview.Builder.class, Collation.class)) {
            assertThat(taken.getName()).doesNotContain("Listener", "Consumer", "Flow$");
        }
        MentoringCycle asked = at(CycleState.BASELINE_TAKEN);
        assertThat(KnownCases.refusal(() -> gate.draft(asked, collation, KnownCases.R1, GatedCycles.custodian(asked))))
                .contains("WRONG_STATE");
    }

    @Test
    void f17_aCycleIsScoredOrByConsentAndNeverBoth() {
        FeedbackReport scored = at(CycleState.SIGNED_OFF).report().orElseThrow();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> FeedbackReport.builder()
                        .from(scored)
                        .method(new Method.ByConsent("conversation", 6))
                        .build());
        CyclePolicy byConsent = CyclePolicy.of(ReleasePolicy.conversation());
        MentoringCycle proposed = at(CycleState.PROPOSED);
        assertThat(KnownCases.refusal(
                        () -> proposed.tightened(byConsent, GatedCycles.step(proposed, Role.PROGRAMME_LEAD))))
                .contains("LOOSER");
    }

    @Test
    void f22_sampleDataAreMadeOfAModelAndASeed() {
        assertThat(KnownCases.taken(ProgrammeModel.class, ProgrammeModel.Builder.class, SimulatedProgramme.class))
                .doesNotContain(Interview.class, Collation.class, MentoringCycle.class, FeedbackReport.class);
    }

    @Test
    void f26_aBallotIsOneMentorsOnceAndNotTheMentees() {
        Interview interview = collation.interview();
        Ballot first = interview.ballots().get(0);
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Interview.builder().from(interview).addBallots(first).build());
        Ballot mentees = Ballot.builder()
                .from(first)
                .mentor(MentorId.of(interview.mentee().value()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Interview.builder()
                        .from(interview)
                        .ballots(List.of(mentees))
                        .build());
        assertThatIllegalStateException().isThrownBy(() -> interview.closedFor(CycleId.of("other"), new Random(1)));
        Interview five = Interview.builder()
                .from(interview)
                .ballots(interview.ballots().subList(0, 5))
                .build();
        MentoringCycle collated = at(CycleState.COLLATED);
        assertThat(KnownCases.refusal(() -> gate.draft(
                        collated, GatedCycles.with(collation, five), KnownCases.R1, GatedCycles.custodian(collated))))
                .contains("BALLOTS_CHANGED");
    }

    @Test
    void f30_noStateTakesALooserPolicy() {
        CyclePolicy looser = CyclePolicy.builder().answersKeptDays(30).build();
        for (MentoringCycle cycle : way) {
            assertThat(KnownCases.refusal(() -> cycle.tightened(looser, GatedCycles.step(cycle, Role.PROGRAMME_LEAD))))
                    .isPresent();
        }
    }

    @Test
    void f32_oneCycleHasOneReport() {
        MentoringCycle collated = at(CycleState.COLLATED);
        MentoringCycle again = GatedCycles.checked(
                gate.draft(collated, collation, ReportId.of("r2"), GatedCycles.custodian(collated)));
        assertThat(gate.signOff(again, collation, GatedCycles.custodian(again))).isInstanceOf(SigningOff.Refused.class);
    }

    @Test
    void f33_noCountIsSeenWhileBallotsComeIn() {
        MentoringCycle asked = at(CycleState.BASELINE_TAKEN);
        MentoringCycle one = HonestHost.interviewed(asked, collation.interview());
        Interview five = Interview.builder()
                .from(collation.interview())
                .ballots(collation.interview().ballots().subList(0, 5))
                .build();
        MentoringCycle other = HonestHost.interviewed(asked, five);
        for (Viewer<?> viewer : List.of(
                new Viewer.Mentee(),
                new Viewer.Host(),
                new Viewer.ProgrammeLead(),
                new Viewer.Evaluator(),
                new Viewer.Facilitator(),
                new Viewer.Mentor(Panels.mentor(0)))) {
            assertThat((Object) one.viewFor(viewer)).isEqualTo(other.viewFor(viewer));
        }
    }
}
