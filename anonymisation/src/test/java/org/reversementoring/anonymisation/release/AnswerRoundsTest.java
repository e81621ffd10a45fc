package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.reversementoring.anonymisation.release.AskedPanel.ballots;
import static org.reversementoring.anonymisation.release.AskedPanel.closed;
import static org.reversementoring.anonymisation.release.AskedPanel.votes;
import static org.reversementoring.anonymisation.release.AskedPanel.worded;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.AnswerRound;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;

/** The rounds of votes on one answer: each is on record with another wording, is held once, and there is an end to them. */
class AnswerRoundsTest {

    private final AskedPanel way = new AskedPanel();

    /** A wording that was refused is never put to the panel again, and there is an end to the rounds. */
    @Test
    void eachRoundIsOnRecordWithAnotherWordingAndThereAreThree() {
        JsonCodec codec = JsonCodec.create();
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        for (int round = 0; round < 3; round++) {
            MentoringCycle before = cycle;
            cycle = way.relay(before, worded(round), votes(2, 4)).cycle();
            assertThat(cycle.questions().get(0).rounds()).hasSize(round + 1);
            assertThat(codec.read(codec.write(cycle), MentoringCycle.class)).isEqualTo(cycle);
            MentoringCycle after = cycle;
            Finding shouted = Panels.finding(
                    "answer", worded(round).text().toUpperCase(Locale.ROOT).replace(" ", "  "));
            for (AnswerVotes votes : List.of(votes(0, 6), votes(6, 0))) {
                for (Finding same : List.of(worded(round), shouted)) {
                    assertThatThrownBy(() -> way.relay(after, same, votes))
                            .hasMessageContaining(round < 2 ? "ANSWER_TRIED" : "ANSWER_ROUNDS_USED");
                }
            }
        }
        MentoringCycle used = cycle;
        assertThatThrownBy(() -> way.relay(used, worded(3), votes(6, 0))).hasMessageContaining("ANSWER_ROUNDS_USED");
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
        MentoringCycle before = way.asked(ReleasePolicy.standard(), 6);
        Clarification.Result failed = way.relay(before, worded(0), votes(2, 4));
        assertThat(failed).isInstanceOf(Clarification.Result.NotGiven.class);
        assertThat(way.relay(before, worded(0), votes(2, 4)))
                .as("after a crash")
                .isEqualTo(failed);
        for (AnswerVotes votes : List.of(votes(3, 3), votes(0, 6), AnswerVotes.close(ballots(2, 4), new Random(8)))) {
            assertThat(way.relay(before, worded(0), votes)).isInstanceOf(Clarification.Result.Refused.class);
        }
        assertThat(way.relay(before, worded(1), votes(2, 4)))
                .as("another wording")
                .isInstanceOf(Clarification.Result.Refused.class);
        assertThat(way.gate.verify(before).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.VOTES_LOST);
        assertThat(way.gate.verify(failed.cycle()).reasons()).isEmpty();
        Clarification.Result second = way.relay(failed.cycle(), worded(1), votes(3, 3));
        assertThat(second).isInstanceOf(Clarification.Result.Given.class);
        assertThat(way.gate.verify(second.cycle()).reasons()).isEmpty();
        assertThat(way.gate.verify(failed.cycle()).reasons())
                .extracting(CertificateCheck.Reason::code)
                .containsExactly(CertificateCheck.Code.VOTES_LOST);
    }

    /** The ledger has as many rounds as there were, whatever the votes, and neither wording nor vote nor a mark to take one back by. */
    @Test
    void theLedgerTellsNothingOfARound() {
        MentoringCycle cycle = way.asked(ReleasePolicy.standard(), 6);
        int lines = way.ledger.about(cycle.mentee().id()).entries().size();
        way.relay(cycle, worded(0), votes(2, 4));
        LedgerEntry round = way.ledger.about(cycle.mentee().id()).entries().get(lines);
        assertThat(way.ledger.about(cycle.mentee().id()).entries()).hasSize(lines + 1);
        assertThat(round.toString() + round.statement().canonical())
                .doesNotContain(worded(0).text())
                .doesNotContain(votes(2, 4).seal());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> way.ledger.markNotShown(
                        round.report(),
                        Role.CUSTODIAN,
                        GatedCycles.custodian(cycle).on()))
                .withMessageContaining("must not have been shown");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void thePolicySaysHowManyRoundsThereAre(int most) {
        CyclePolicy policy = CyclePolicy.builder().answerRounds(most).build();
        MentoringCycle cycle = way.asked(policy, 6);
        for (int round = 0; round < most; round++) {
            cycle = way.relay(cycle, worded(round), votes(2, 4)).cycle();
        }
        MentoringCycle used = cycle;
        assertThatThrownBy(() -> way.relay(used, worded(3), votes(6, 0))).hasMessageContaining("ANSWER_ROUNDS_USED");
    }

    @Test
    void anotherRoundMayGiveTheAnswerAndItsVotesAreSealed() {
        MentoringCycle first = way.relay(way.asked(ReleasePolicy.standard(), 6), worded(0), votes(2, 4))
                .cycle();
        MentoringCycle given = way.relay(first, worded(1), votes(3, 3)).cycle();
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
        assertThat(way.gate.verify(given).reasons()).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MentoringCycle.builder()
                        .from(given)
                        .questions(List.of(asked.withoutRounds()))
                        .build())
                .withMessageContaining("questions must have come as far as their steps");
    }
}
