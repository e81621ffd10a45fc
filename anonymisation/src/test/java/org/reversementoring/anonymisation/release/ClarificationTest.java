package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.QuestionCheck;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.PanelAnswer;

/** An answer passes the gate as a finding does. Needed: max(3, c+2), or the whole panel without scores. */
class ClarificationTest {

    private static final Finding ANSWER = Panels.finding("answer", "It is about calls at night.");
    private static final ReportId ID = ReportId.of("answer-1");

    private final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    private final ReleaseGate gate = ReleaseGate.of(ledger);
    private final Clarification clarification = Clarification.of(ledger);

    private static AnswerVotes votes(int endorsing, int others) {
        return closed(ballots(endorsing, others));
    }

    private static List<Endorsement> ballots(int endorsing, int others) {
        return IntStream.range(0, endorsing + others)
                .mapToObj(i -> vote(i, i < endorsing ? "answer" : "something else"))
                .toList();
    }

    private static AnswerVotes closed(List<Endorsement> ballots) {
        return AnswerVotes.close(ballots, new Random(7));
    }

    private static Endorsement vote(int mentor, String finding) {
        return Endorsement.builder()
                .mentor(Panels.mentor(mentor))
                .addFindings(FindingId.of(finding))
                .build();
    }

    private static ReleasePolicy policy(String id) {
        return switch (id) {
            case "conversation" -> ReleasePolicy.conversation();
            case "standard" -> ReleasePolicy.standard();
            default -> ReleasePolicy.strong();
        };
    }

    /** The whole way to the meeting, and one question. */
    private MentoringCycle asked(ReleasePolicy release, int size) {
        return asked(CyclePolicy.of(release), size);
    }

    private MentoringCycle asked(CyclePolicy policy, int size) {
        ReleasePolicy release = policy.release();
        Collation collation = GatedCycles.closed(
                Panels.collation(Panels.consensus(size, new Random(1)), release.endorsementsNeeded(size)),
                GatedCycles.CYCLE);
        MentoringCycle cycle = GatedCycles.collated(GatedCycles.CYCLE, policy, collation);
        cycle = GatedCycles.checked(gate.draft(cycle, collation, Panels.REPORT, GatedCycles.custodian(cycle)));
        cycle = gate.signOff(cycle, collation, GatedCycles.custodian(cycle)).cycle();
        while (cycle.state() != CycleState.MEETING_HELD) {
            cycle = HonestHost.next(gate, cycle);
        }
        return again(cycle);
    }

    private static MentoringCycle again(MentoringCycle cycle) {
        return cycle.questionAsked(
                PanelQuestion.aboutTopic(ANSWER.topic(), "What is meant by this?"),
                GatedCycles.step(cycle, Role.MENTEE));
    }

    private Clarification.Result relay(MentoringCycle cycle, Finding answer, AnswerVotes votes) {
        return clarification.relay(cycle, 1, ID, answer, votes, List.of(), GatedCycles.custodian(cycle));
    }

    /** A call of its own, with a ledger that has seen no other. */
    private static Clarification.Result alone(MentoringCycle cycle, AnswerVotes votes) {
        return Clarification.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()))
                .relay(cycle, 1, ID, ANSWER, votes, List.of(), GatedCycles.custodian(cycle));
    }

    @ParameterizedTest
    @CsvSource({"conversation,3,3", "conversation,6,6", "standard,5,3", "standard,6,3", "strong,7,4", "strong,10,4"})
    void itIsGivenIfAndOnlyIfAsManyEndorseItAsAFindingNeeds(String id, int size, int needed) {
        MentoringCycle cycle = asked(policy(id), size);
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
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        MentoringCycle given = relay(cycle, ANSWER, votes(3, 3)).cycle();
        List<LedgerEntry> entries = ledger.about(cycle.mentee().id()).entriesOf(ID);
        assertThat(entries)
                .singleElement()
                .satisfies(entry -> assertThat(entry.statement().canonical())
                        .as("a digest that nobody can try")
                        .doesNotContain(
                                given.questions().get(0).answer().orElseThrow().digest()));
        assertThat(gate.verify(given).reasons()).isEmpty();
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
        assertThat(gate.verify(edited).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.NOT_RECORDED);
    }

    @Test
    void theSameCallAfterACrashGivesTheSameAnswerAndAnotherAnswerIsRefused() {
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        Clarification.Result first = relay(cycle, ANSWER, votes(3, 3));
        assertThat(relay(cycle, ANSWER, votes(3, 3))).isEqualTo(first);
        assertThat(ledger.about(cycle.mentee().id()).entriesOf(ID)).hasSize(1);
        assertThat(relay(cycle, ANSWER, votes(4, 2)))
                .as("other votes")
                .isInstanceOf(Clarification.Result.Refused.class);
        Finding other = Panels.finding("answer", "It is about something else.");
        for (int endorsing : List.of(3, 6)) {
            assertThat(relay(cycle, other, votes(endorsing, 0))).isInstanceOf(Clarification.Result.Refused.class);
        }
        for (int endorsing : List.of(0, 6)) {
            assertThat(clarification.relay(
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
        MentoringCycle one = again(
                relay(asked(ReleasePolicy.standard(), 6), ANSWER, votes(3, 3)).cycle());
        Clarification.Result two = clarification.relay(
                one,
                2,
                ReportId.of("answer-2"),
                Panels.finding("answer", "It is about mornings."),
                votes(4, 0),
                List.of(),
                GatedCycles.custodian(one));
        assertThat(two.cycle().questions()).extracting(AskedQuestion::stage).containsOnly(AskedQuestion.Stage.ANSWERED);
        assertThat(gate.verify(two.cycle()).reasons()).isEmpty();
    }

    private static void assertOneRound(MentoringCycle before, MentoringCycle after) {
        AskedQuestion asked = after.questions().get(0);
        assertThat(asked.stage()).isEqualTo(AskedQuestion.Stage.ASKED);
        assertThat(asked.rounds()).hasSize(1);
        assertThat(asked.withoutRounds()).isEqualTo(before.questions().get(0));
        assertThat(asked.toString() + asked.rounds())
                .doesNotContain(asked.rounds().get(0).votes());
    }

    private static Finding worded(int round) {
        return Panels.finding(
                "answer",
                "It is about calls in the "
                        + List.of("morning", "noon", "evening", "night").get(round) + ".");
    }

    /** A wording that was refused is never put to the panel again, and there is an end to the rounds. */
    @Test
    void eachRoundIsOnRecordWithAnotherWordingAndThereAreThree() {
        JsonCodec codec = JsonCodec.create();
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        for (int round = 0; round < 3; round++) {
            MentoringCycle before = cycle;
            cycle = relay(before, worded(round), votes(2, 4)).cycle();
            assertThat(cycle.questions().get(0).rounds()).hasSize(round + 1);
            assertThat(codec.read(codec.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
            MentoringCycle after = cycle;
            Finding shouted = Panels.finding(
                    "answer", worded(round).text().toUpperCase(Locale.ROOT).replace(" ", "  "));
            for (AnswerVotes votes : List.of(votes(0, 6), votes(6, 0))) {
                for (Finding same : List.of(worded(round), shouted)) {
                    assertThatThrownBy(() -> relay(after, same, votes))
                            .hasMessageContaining(round < 2 ? "ANSWER_TRIED" : "ANSWER_ROUNDS_USED");
                }
            }
        }
        MentoringCycle used = cycle;
        assertThatThrownBy(() -> relay(used, worded(3), votes(6, 0))).hasMessageContaining("ANSWER_ROUNDS_USED");
        MentoringCycle declined =
                used.questionDeclined(1, GatedCycles.custodian(used).because(ReasonCode.of("NO_ANSWER")));
        assertThat(codec.read(codec.write(declined), MentoringCycle.class)).isEqualTo(declined);
        assertThat(declined.viewFor(new Viewer.Mentee()).questions().get(0).rounds())
                .isEmpty();
        assertThat(declined.viewFor(new Viewer.Mentor(Panels.mentor(1)))
                        .questions()
                        .get(0)
                        .rounds())
                .hasSize(3);
    }

    /** Law: the votes of a round are asked for once, also by a host that holds the cycle of before it. */
    @Test
    void aCallOnTheCycleOfBeforeARoundIsThatRoundOrRefused() {
        MentoringCycle before = asked(ReleasePolicy.standard(), 6);
        Clarification.Result failed = relay(before, worded(0), votes(2, 4));
        assertThat(failed).isInstanceOf(Clarification.Result.NotGiven.class);
        assertThat(relay(before, worded(0), votes(2, 4))).as("after a crash").isEqualTo(failed);
        for (AnswerVotes votes : List.of(votes(3, 3), votes(0, 6), AnswerVotes.close(ballots(2, 4), new Random(8)))) {
            assertThat(relay(before, worded(0), votes)).isInstanceOf(Clarification.Result.Refused.class);
        }
        assertThat(relay(before, worded(1), votes(2, 4)))
                .as("another wording")
                .isInstanceOf(Clarification.Result.Refused.class);
        assertThat(gate.verify(before).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.VOTES_LOST);
        assertThat(gate.verify(failed.cycle()).reasons()).isEmpty();
        Clarification.Result second = relay(failed.cycle(), worded(1), votes(3, 3));
        assertThat(second).isInstanceOf(Clarification.Result.Given.class);
        assertThat(gate.verify(second.cycle()).reasons()).isEmpty();
        assertThat(gate.verify(failed.cycle()).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.VOTES_LOST);
    }

    /** The ledger has as many rounds as there were, whatever the votes, and neither wording nor vote nor a mark to take one back by. */
    @Test
    void theLedgerTellsNothingOfARound() {
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        int lines = ledger.about(cycle.mentee().id()).entries().size();
        relay(cycle, worded(0), votes(2, 4));
        LedgerEntry round = ledger.about(cycle.mentee().id()).entries().get(lines);
        assertThat(ledger.about(cycle.mentee().id()).entries()).hasSize(lines + 1);
        assertThat(round.toString() + round.statement().canonical())
                .doesNotContain(worded(0).text())
                .doesNotContain(votes(2, 4).seal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ledger.markNotShown(
                        round.report(),
                        Role.CUSTODIAN,
                        GatedCycles.custodian(cycle).on()))
                .withMessageContaining("must not have been shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePolicySaysHowManyRoundsThereAre(int most) {
        CyclePolicy policy = CyclePolicy.builder().answerRounds(most).build();
        MentoringCycle cycle = asked(policy, 6);
        for (int round = 0; round < most; round++) {
            cycle = relay(cycle, worded(round), votes(2, 4)).cycle();
        }
        MentoringCycle used = cycle;
        assertThatThrownBy(() -> relay(used, worded(3), votes(6, 0))).hasMessageContaining("ANSWER_ROUNDS_USED");
    }

    @Test
    void anotherRoundMayGiveTheAnswerAndItsVotesAreSealed() {
        MentoringCycle first = relay(asked(ReleasePolicy.standard(), 6), worded(0), votes(2, 4))
                .cycle();
        MentoringCycle given = relay(first, worded(1), votes(3, 3)).cycle();
        AskedQuestion asked = given.questions().get(0);
        assertThat(asked.stage()).isEqualTo(AskedQuestion.Stage.ANSWERED);
        assertThat(asked.rounds()).hasSize(2).extracting(AnswerRound::votes).doesNotHaveDuplicates();
        assertThat(asked.rounds().get(1).votes()).isEqualTo(votes(3, 3).seal());
        List<Endorsement> backwards = new ArrayList<>(ballots(3, 3));
        Collections.reverse(backwards);
        assertThat(closed(backwards).seal())
                .as("in any order")
                .isEqualTo(votes(3, 3).seal());
        assertThat(AnswerVotes.close(ballots(3, 3), new Random(8)).seal())
                .as("nobody can try the votes")
                .isNotEqualTo(votes(3, 3).seal());
        assertThat(votes(3, 3)).hasToString("AnswerVotes[***]");
        assertThat(gate.verify(given).reasons()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(given)
                        .questions(List.of(asked.withoutRounds()))
                        .build())
                .withMessageContaining("questions must have come as far as their steps");
    }

    @Test
    void tooFewVotesAndNobodyAskedLookTheSame() {
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        Clarification.Result none = alone(cycle, votes(0, 0));
        Clarification.Result few = alone(cycle, votes(2, 4));
        assertThat(none).isInstanceOf(Clarification.Result.NotGiven.class);
        assertThat(few).isInstanceOf(Clarification.Result.NotGiven.class);
        Viewer.Mentee mentee = new Viewer.Mentee();
        assertThat(none.cycle().viewFor(mentee))
                .isEqualTo(few.cycle().viewFor(mentee))
                .isEqualTo(cycle.viewFor(mentee));
        assertThat(ledger.about(cycle.mentee().id()).entriesOf(ID)).isEmpty();
    }

    /** Without a report that was shown, on another topic, without a question, by another role: whatever the votes. */
    @Test
    void whatIsRefusedDependsOnNoVote() {
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        MentoringCycle proposed = MentoringCycle.propose(
                GatedCycles.CYCLE, cycle.mentee(), Panels.GUIDE, CyclePolicy.of(ReleasePolicy.standard()));
        Finding off = Finding.builder()
                .from(ANSWER)
                .topic(TopicId.of("approachability"))
                .build();
        for (AnswerVotes votes : List.of(votes(0, 6), votes(6, 0))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> relay(proposed, ANSWER, votes))
                    .withMessageContaining("must have a released report");
            assertThatThrownBy(() -> relay(cycle, off, votes))
                    .isInstanceOf(ForbiddenTransitionException.class)
                    .hasMessageContaining("OTHER_REPORT");
            assertThatThrownBy(() ->
                            clarification.relay(cycle, 2, ID, ANSWER, votes, List.of(), GatedCycles.custodian(cycle)))
                    .hasMessageContaining("NO_SUCH_QUESTION");
            assertThatThrownBy(() -> clarification.relay(
                            cycle, 1, ID, ANSWER, votes, List.of(), GatedCycles.step(cycle, Role.MENTEE)))
                    .hasMessageContaining("WRONG_ROLE");
            assertThatThrownBy(() -> clarification.relay(
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
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        Finding counting = Panels.finding("answer", text);
        for (int endorsing : List.of(0, 6)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> clarification.relay(
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
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        List<Endorsement> twice = new ArrayList<>(ballots(3, 0));
        twice.add(vote(0, "something else"));
        List<Endorsement> stranger = List.of(vote(0, "answer"), vote(1, "answer"), vote(99, "answer"));
        for (List<Endorsement> votes : List.of(twice, stranger)) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> relay(cycle, ANSWER, closed(votes)))
                    .satisfies(fault -> assertThat(fault.getMessage()).doesNotContain("mentor-"));
        }
    }

    @Test
    void whoVotedAndInWhichOrderChangesNothing() {
        MentoringCycle cycle = asked(ReleasePolicy.standard(), 6);
        List<Integer> mentors = new ArrayList<>(IntStream.range(0, 6).boxed().toList());
        for (int seed = 0; seed < 20; seed++) {
            int endorsing = seed % 3;
            Collections.shuffle(mentors, new Random(seed));
            List<Endorsement> votes = IntStream.range(0, 6)
                    .mapToObj(i -> vote(mentors.get(i), i < endorsing ? "answer" : "something else"))
                    .toList();
            assertThat(relay(cycle, ANSWER, closed(votes)).getClass())
                    .isEqualTo(relay(cycle, ANSWER, votes(endorsing, 6 - endorsing))
                            .getClass());
        }
    }
}
