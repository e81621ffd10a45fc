package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: no finding, question or answer names whoever was ever on the panel, nor the site from which somebody came. */
class UnnamedTest {

    private static final CycleId CYCLE = CycleId.of("cycle-pooled");
    private static final PoolingRule.Origin SITE = PoolingRule.Origin.ofSite("northgate-7");
    private static final MentorId GONE = MentorId.of("mentor-gone-before");

    private static Enrolment enrolment(MentorId mentor) {
        return Enrolment.of(Mentor.of(mentor), RelationshipDeclaration.of(mentor), MentorConsent.heldByHost(mentor));
    }

    private static MentoringCycle asked(int size) {
        CyclePolicy policy =
                CyclePolicy.builder().pooling(new PoolingRule(List.of(SITE), 6)).build();
        MentoringCycle cycle = MentoringCycle.propose(CYCLE, MenteeId.of("mentee"), Panels.GUIDE, policy);
        cycle = cycle.consented(Consent.complete("mentee-1.0"), GatedCycles.step(cycle, Role.MENTEE));
        List<Enrolment> enrolments = Panels.panel(size).mentors().stream()
                .map(mentor -> enrolment(mentor.id()))
                .toList();
        List<Enrolment> pooled = IntStream.range(0, size)
                .mapToObj(i -> i == 0 ? enrolments.get(i).from(SITE) : enrolments.get(i))
                .toList();
        cycle = cycle.panelFormed(pooled, GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.joined(enrolment(GONE), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.left(GONE, GatedCycles.step(cycle, Role.MENTOR));
        cycle = cycle.prepared(Preparation.complete(), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        return cycle.baselineTaken(new Baseline(size, true, false), GatedCycles.step(cycle, Role.EVALUATOR));
    }

    @Test
    void whatNamesThemIsLeftOutOrRefused() {
        int size = 7;
        Collation plain = Panels.collation(Panels.consensus(size, new Random(3)), 4);
        Collation open = Collation.builder()
                .from(plain)
                .addFindings(
                        Panels.finding("f-gone", "Listens when " + GONE.value() + " speaks."),
                        Panels.finding("f-site", "Welcomes whoever comes from northgate-7."),
                        Panels.finding("f-fair", "Welcomes whoever comes."))
                .build();
        Collation collation = GatedCycles.closed(open, CYCLE);
        MentoringCycle cycle = asked(size);
        cycle = cycle.interviewed(
                collation.interview(),
                InterviewRecord.full(Panels.GUIDE, size),
                GatedCycles.step(cycle, Role.FACILITATOR));
        cycle = cycle.collated(GatedCycles.custodian(cycle));
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
        ReleaseGate gate = ReleaseGate.of(ledger);
        Drafting drafting = gate.draft(cycle, collation, Panels.REPORT, GatedCycles.custodian(cycle));
        assertThat(((Drafting.Drafted) drafting).leftOut())
                .extracting(id -> id.value())
                .contains("f-gone", "f-site")
                .doesNotContain("f-fair");

        MentoringCycle met = GatedCycles.checked(drafting);
        met = gate.signOff(met, collation, GatedCycles.custodian(met)).cycle();
        while (met.state() != CycleState.MEETING_HELD) {
            met = HonestHost.next(gate, met);
        }
        questionsAndAnswersNameThemAsLittle(met, ledger);
    }

    private static void questionsAndAnswersNameThemAsLittle(MentoringCycle met, ReleaseLedger ledger) {
        TopicId topic = Panels.GUIDE.topics().get(0).id();
        Step asking = GatedCycles.step(met, Role.MENTEE);
        MentoringCycle asked = met.questionAsked(PanelQuestion.aboutTopic(topic, "What is meant by this?"), asking);
        Clarification clarification = Clarification.of(ledger);
        for (String name : List.of(GONE.value(), "northgate-7")) {
            assertThatExceptionOfType(ForbiddenTransitionException.class)
                    .isThrownBy(() ->
                            met.questionAsked(PanelQuestion.aboutTopic(topic, "Did " + name + " say it?"), asking))
                    .satisfies(refusal -> assertThat(refusal.reason().name()).isEqualTo("QUESTION_WORDING"));
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clarification.relay(
                            asked,
                            1,
                            ReportId.of("answer-1"),
                            Panels.finding("answer", "It was " + name + " who meant calls."),
                            AnswerVotes.close(List.of(), new Random(1)),
                            List.of(),
                            GatedCycles.custodian(asked)))
                    .withMessageContaining("must not count people of the panel or name one");
        }
    }
}
