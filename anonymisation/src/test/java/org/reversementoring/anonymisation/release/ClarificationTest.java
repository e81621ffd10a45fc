package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reversementoring.anonymisation.release.AskedPanel.ANSWER;
import static org.reversementoring.anonymisation.release.AskedPanel.ID;
import static org.reversementoring.anonymisation.release.AskedPanel.again;
import static org.reversementoring.anonymisation.release.AskedPanel.ballots;
import static org.reversementoring.anonymisation.release.AskedPanel.closed;
import static org.reversementoring.anonymisation.release.AskedPanel.policy;
import static org.reversementoring.anonymisation.release.AskedPanel.vote;
import static org.reversementoring.anonymisation.release.AskedPanel.votes;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.QuestionCheck;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.PanelAnswer;

/** An answer passes the gate as a finding does. Needed: max(3, c+2), or the whole panel without scores. */
class ClarificationTest {

    private final AskedPanel way = new AskedPanel();

    /** A call of its own, with a ledger that has seen no other. */
    private static Clarification.Result alone(MentoringCycle cycle, AnswerVotes votes) {
        return Clarification.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()))
                .relay(cycle, 1, ID, ANSWER, votes, List.of(), GatedCycles.custodian(cycle));
    }

    @ParameterizedTest
    @CsvSource({"conversation,3,3", "conversation,6,6", "standard,5,3", "standard,6,3", "strong,7,4", "strong,10,4"})
    void itIsGivenIfAndOnlyIfAsManyEndorseItAsAFindingNeeds(String id, int size, int needed) {
        MentoringCycle cycle = way.asked(policy(id), size);
        for (int endorsing = 0; endorsing < needed; endorsing++) {
            assertThat(alone(cycle, votes(endorsing, size - endorsing)))
                    .as("%d of %d", endorsing, size)
                    .isInstanceOfSatisfying(
                            Clarification.Result.NotGiven.class, result -> assertOneRound(cycle, result.cycle()));
        }
        for (int endorsing = needed; endorsing <= size; endorsing++) {
            Clarification.Result result = alone(cycle, votes(endorsing, size - endorsing));
            assertThat(result.cycle().questions().get(0).answer())
                    .as("%d of %d", endorsing, size)
                    .contains(PanelAnswer.of(
                            ID,
                            cycle.report().orElseThrow(),
                            cycle.questions().get(0).digest(),
                            ANSWER.topic(),
                            ANSWER.text()));
        }
    }

    @Test
    void theAnswerIsRecordedOnceBesideTheReportAndTheWholeIsVerified() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        MentoringCycle given = way.relay(cycle, ANSWER, votes(3, 3)).cycle();
        List<LedgerEntry> entries = way.ledger.about(cycle.mentee().id()).entriesOf(ID);
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.statement().canonical())
                        .as("a digest that nobody can try")
                        .doesNotContain(
                                given.questions().get(0).answer().orElseThrow().digest()));
        assertThat(way.gate.verify(given).reasons()).isEmpty();
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.read(codec.write(given), MentoringCycle.class)).isEqualTo(given);
        PanelAnswer other = PanelAnswer.of(
                ID, cycle.report().orElseThrow(), cycle.questions().get(0).digest(), ANSWER.topic(), "Something else.");
        MentoringCycle edited = MentoringCycle.builder()
                .from(given)
                .questions(List.of(given.questions()
                        .get(0)
                        .withoutRounds()
                        .votedOn(new AnswerRound(
                                QuestionCheck.wordingDigest(given, 1, other.text()),
                                votes(3, 3).seal()))
                        .answered(other)))
                .build();
        assertThat(way.gate.verify(edited).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.NOT_RECORDED);
    }

    @Test
    void theSameCallAfterACrashGivesTheSameAnswerAndAnotherAnswerIsRefused() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        Clarification.Result first = way.relay(cycle, ANSWER, votes(3, 3));
        assertThat(way.relay(cycle, ANSWER, votes(3, 3))).isEqualTo(first);
        assertThat(way.ledger.about(cycle.mentee().id()).entriesOf(ID)).hasSize(1);
        assertThat(way.relay(cycle, ANSWER, votes(4, 2)))
                .as("other votes")
                .isInstanceOf(Clarification.Result.Refused.class);
        Finding other = Panels.finding("answer", "It is about something else.");
        for (int endorsing : List.of(3, 6)) {
            assertThat(way.relay(cycle, other, votes(endorsing, 0))).isInstanceOf(Clarification.Result.Refused.class);
        }
        for (int endorsing : List.of(0, 6)) {
            assertThat(way.clarification.relay(
                            cycle,
                            1,
                            ReportId.of("answer-2"),
                            other,
                            votes(endorsing, 0),
                            List.of(),
                            GatedCycles.custodian(cycle)))
                    .as("whatever the votes")
                    .isInstanceOf(Clarification.Result.Refused.class);
        }
    }

    @Test
    void eachQuestionHasAnAnswerOfItsOwn() {
        MentoringCycle one = again(way.relay(way.asked(ReleasePolicy.standard(), 6), ANSWER, votes(3, 3))
                .cycle());
        Clarification.Result two = way.clarification.relay(
                one,
                2,
                ReportId.of("answer-2"),
                Panels.finding("answer", "It is about mornings."),
                votes(4, 0),
                List.of(),
                GatedCycles.custodian(one));
        assertThat(two.cycle().questions()).extracting(AskedQuestion::stage).containsOnly(AskedQuestion.Stage.ANSWERED);
        assertThat(way.gate.verify(two.cycle()).reasons()).isEmpty();
    }

    private static void assertOneRound(MentoringCycle before, MentoringCycle after) {
        AskedQuestion asked = after.questions().get(0);
        assertThat(asked.stage()).isEqualTo(AskedQuestion.Stage.ASKED);
        assertThat(asked.rounds()).hasSize(1);
        assertThat(asked.withoutRounds()).isEqualTo(before.questions().get(0));
        assertThat(asked.toString() + asked.rounds())
                .doesNotContain(asked.rounds().get(0).votes());
    }

    @Test
    void tooFewVotesAndNobodyAskedLookTheSame() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        Clarification.Result none = alone(cycle, votes(0, 0));
        Clarification.Result few = alone(cycle, votes(2, 4));
        assertThat(none).isInstanceOf(Clarification.Result.NotGiven.class);
        assertThat(few).isInstanceOf(Clarification.Result.NotGiven.class);
        Viewer.Mentee mentee = new Viewer.Mentee();
        assertThat(none.cycle().viewFor(mentee))
                .isEqualTo(few.cycle().viewFor(mentee))
                .isEqualTo(cycle.viewFor(mentee));
        assertThat(way.ledger.about(cycle.mentee().id()).entriesOf(ID)).isEmpty();
    }

    /** Without a report that was shown, on another topic, without a question, by another role: whatever the votes. */
    @Test
    void whatIsRefusedDependsOnNoVote() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        MentoringCycle proposed = MentoringCycle.propose(
                GatedCycles.CYCLE, cycle.mentee(), Panels.GUIDE, CyclePolicy.of(ReleasePolicy.standard()));
        Finding off = Finding.builder()
                .from(ANSWER)
                .topic(TopicId.of("approachability"))
                .build();
        for (AnswerVotes votes : List.of(votes(0, 6), votes(6, 0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> way.relay(proposed, ANSWER, votes))
                    .withMessageContaining("must have a released report");
            assertThatThrownBy(() -> way.relay(cycle, off, votes))
                    .isInstanceOf(ForbiddenTransitionException.class)
                    .hasMessageContaining("OTHER_REPORT");
            assertThatThrownBy(() -> way.clarification.relay(
                            cycle, 2, ID, ANSWER, votes, List.of(), GatedCycles.custodian(cycle)))
                    .hasMessageContaining("NO_SUCH_QUESTION");
            assertThatThrownBy(() -> way.clarification.relay(
                            cycle, 1, ID, ANSWER, votes, List.of(), GatedCycles.step(cycle, Role.MENTEE)))
                    .hasMessageContaining("WRONG_ROLE");
            assertThatThrownBy(() -> way.clarification.relay(
                            cycle, 1, Panels.REPORT, ANSWER, votes, List.of(), GatedCycles.custodian(cycle)))
                    .hasMessageContaining("REPORT_ID_USED");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "All agree.",
                "Three of six said so.",
                "Nobody minds.",
                "I saw this on the ward.",
                "Without exception this was seen.",
                "4/6 think so.",
                "mentor-3 said so.",
                "Ask Nia Lloyd."
            })
    void wordingThatCountsOrNamesMentorsIsRefusedHoweverThePanelVotes(String text) {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        Finding counting = Panels.finding("answer", text);
        for (int endorsing : List.of(0, 6)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> way.clarification.relay(
                            cycle,
                            1,
                            ID,
                            counting,
                            votes(endorsing, 0),
                            List.of("Nia Lloyd"),
                            GatedCycles.custodian(cycle)))
                    .withMessageContaining("must not count people of the panel or name one");
        }
    }

    @Test
    void ballotsAreOneForEachMentorOfThePanelAtMost() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        List<Endorsement> twice = new ArrayList<>(ballots(3, 0));
        twice.add(vote(0, "something else"));
        List<Endorsement> stranger = List.of(vote(0, "answer"), vote(1, "answer"), vote(99, "answer"));
        for (List<Endorsement> votes : List.of(twice, stranger)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> way.relay(cycle, ANSWER, closed(votes)))
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("mentor-"));
        }
    }

    @Test
    void whoVotedAndInWhichOrderChangesNothing() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        List<Integer> mentors = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
        for (int seed = 0; seed < 20; seed++) {
            int endorsing = seed % 3;
            Collections.shuffle(mentors, new Random(seed));
            List<Endorsement> votes = IntStream.range(0, 6)
                    .mapToObj(i -> vote(mentors.get(i), i < endorsing ? "answer" : "something else"))
                    .toList();
            assertThat(way.relay(cycle, ANSWER, closed(votes)).getClass())
                    .isEqualTo(way.relay(cycle, ANSWER, votes(endorsing, 6 - endorsing))
                            .getClass());
        }
    }
}
