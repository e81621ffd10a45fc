package org.reversementoring.anonymisation.jdbc.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.reversementoring.anonymisation.jdbc.BallotSecret;
import org.reversementoring.anonymisation.jdbc.CastResult;
import org.reversementoring.anonymisation.jdbc.StaleCycleException;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.guide.FindingKind;

/** The laws of the custodian's desk, as a host meets them. */
@Timeout(300)
class CollationDeskTest {

    @Test
    void goesFromProposalToTheEndOfTheAnswers() {
        House house = new House().toCheck();
        SigningOff signed = house.collations.signOff(house.revision(), house.id, "custodian");
        assertThat(signed).isInstanceOf(SigningOff.SignedOff.class);
        assertThat(house.now().report()).isPresent();
        house.collations.destroy(house.revision(), house.id, "custodian");
        assertThat(house.now().history())
                .extracting(entry -> entry.action())
                .endsWith(CycleAction.DESTROY_NOTES, CycleAction.DESTROY_ANSWERS);
        assertThat(house.raw.get(house.id, "collation", Collation.class)).isEmpty();
        assertThatIllegalStateException().isThrownBy(() -> house.ballots.close(house.id));
        assertThatExceptionOfType(NoSuchCycleException.class)
                .isThrownBy(() -> house.collations.collation(house.id, "custodian"));
    }

    @Test
    void notesThatAreAttestedEarlyDoNotBarTheEndOfTheAnswers() {
        House house = new House().toInterview();
        house.collations.destroyNotes(house.revision(), house.id, "custodian");
        assertThat(house.collations.collation(house.id, "custodian").interview().points())
                .hasSize(1);
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.collations.destroy(house.revision(), house.id, "custodian"));
        house.finding("Explains decisions on the round, so that people learn.");
        house.collations.collated(house.revision(), house.id, "custodian");
        house.votes();
        house.collations.draft(house.revision(), house.words(), house.id, "custodian");
        house.check();
        house.collations.signOff(house.revision(), house.id, "custodian");
        house.collations.destroy(house.revision(), house.id, "custodian");
        assertThat(CollationDesk.isAttested(house.now(), CycleAction.DESTROY_ANSWERS))
                .isTrue();
        assertThat(house.raw.get(house.id, "collation", Collation.class)).isEmpty();
    }

    @Test
    void whoLeavesAfterADraftLeavesAVoteThatBeginsAnew() {
        House house = new House().toDraft();
        house.interviews.leave(house.id, "mentor-6");
        assertThat(house.now().state()).isEqualTo(CycleState.INTERVIEWED);
        house.collations.collated(house.revision(), house.id, "custodian");
        house.votes();
        assertThat(house.collations.draft(house.revision(), house.words(), house.id, "custodian"))
                .isInstanceOf(Drafting.Drafted.class);
        assertThat(house.collations.collation(house.id, "custodian").endorsements())
                .hasSize(6);
    }

    @Test
    void ofFindingsWrittenAtOnceNoneIsLost() throws InterruptedException {
        House house = new House().toInterview();
        String words = house.words();
        List<Object> outcomes = House.together(
                5,
                () -> house.collations
                        .add(
                                words,
                                house.id,
                                "custodian",
                                House.STRENGTHS,
                                FindingKind.STRENGTH,
                                "Explains.",
                                List.of(1))
                        .findings()
                        .size());
        assertThat(outcomes).containsOnlyOnce("1");
        assertThat(outcomes)
                .filteredOn(Exception.class::isInstance)
                .hasSize(4)
                .allMatch(StaleCycleException.class::isInstance);
        assertThat(house.collations.collation(house.id, "custodian").findings())
                .extracting(Finding::id)
                .containsExactly(FindingId.of("f1"));
    }

    @Test
    void noDraftIsMadeOfWordsThatItsCustodianDidNotSee() {
        House house = new House().toVote();
        String seen = house.words();
        int revision = house.revision();
        house.finding("Asks before deciding.");
        BallotSecret vote = house.interviews.link(house.id, "mentor-0");
        assertThatExceptionOfType(StaleCycleException.class)
                .isThrownBy(() -> house.collations.draft(revision, seen, house.id, "custodian"));
        assertThat(house.interviews.castFindings(vote.value(), Set.of(FindingId.of("f2"))))
                .isEqualTo(CastResult.CAST);
    }

    @Test
    void aDraftThatIsRefusedLeavesTheVoteOpen() {
        House house = new House().toInterview();
        house.collations.add(
                house.words(), house.id, "custodian", House.STRENGTHS, FindingKind.STRENGTH, "Asks first.", List.of());
        house.collations.collated(house.revision(), house.id, "custodian");
        String vote = house.interviews.link(house.id, "mentor-0").value();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.collations.draft(house.revision(), house.words(), house.id, "custodian"))
                .withMessageContaining("FINDING_UNTRACED");
        assertThat(house.interviews.castFindings(vote, Set.of(FindingId.of("f1"))))
                .isEqualTo(CastResult.CAST);
    }

    @Test
    void aFindingThatIsRefusedVoidsNoVote() {
        House house = new House().toVote();
        String vote = house.interviews.link(house.id, "mentor-0").value();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> house.collations.add(
                        house.words(),
                        house.id,
                        "custodian",
                        House.STRENGTHS,
                        FindingKind.STRENGTH,
                        "Asks first.",
                        List.of(99)));
        assertThat(house.interviews.castFindings(vote, Set.of(FindingId.of("f1"))))
                .isEqualTo(CastResult.CAST);
    }

    @Test
    void thereIsNoDraftBeforeTheVote() {
        House house = new House().toInterview();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.collations.draft(house.revision(), house.words(), house.id, "custodian"));
    }

    @Test
    void aRefusedEndDestroysNothing() {
        House house = new House().toBallots();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.collations.close(house.revision(), house.id, "custodian", new Closure(true)));
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.collations.destroy(house.revision(), house.id, "custodian"));
        house.interview("note");
        assertThat(house.collations.collation(house.id, "custodian").interview().ballots())
                .hasSize(7);
    }

    @Test
    void anOldPageTakesNoStepOfTheCustodian() {
        House house = new House().toCheck();
        int old = house.revision() - 1;
        assertThatExceptionOfType(StaleCycleException.class)
                .isThrownBy(() -> house.collations.signOff(old, house.id, "custodian"));
        assertThatExceptionOfType(StaleCycleException.class)
                .isThrownBy(() -> house.collations.destroy(old, house.id, "custodian"));
        assertThatExceptionOfType(StaleCycleException.class)
                .isThrownBy(() -> house.collations.revise(old, house.id, "custodian", ReasonCode.of("WORDS_CHANGED")));
        assertThat(house.now().state()).isEqualTo(CycleState.PANEL_CHECKED);
    }

    /** The ledger has the report, and the process died before the cycle was stored. */
    private static House diedInSignOff() {
        House house = new House().toCheck();
        MentoringCycle read = house.now();
        house.gate.signOff(
                read,
                house.collations.collation(house.id, "custodian"),
                house.desk.step(read, "custodian", CycleAction.SIGN_OFF));
        assertThat(house.now().state()).isEqualTo(CycleState.PANEL_CHECKED);
        assertThat(house.gate.isRecorded(house.now())).isTrue();
        return house;
    }

    @Test
    void whoeverOpensACycleCompletesASignOffThatDiedHalfway() {
        House house = diedInSignOff();
        house.desk.open(house.id, "mentor-0");
        assertThat(house.now().state()).isEqualTo(CycleState.SIGNED_OFF);
        assertThat(house.gate.isRecorded(house.now())).isFalse();
        assertThat(house.gate.verify(house.now()).holds()).isTrue();
    }

    @Test
    void noStepComesBetweenLedgerAndCycle() {
        House house = diedInSignOff();
        int revision = house.revision();
        assertThatExceptionOfType(ForbiddenTransitionException.class)
                .isThrownBy(() -> house.interviews.leave(house.id, "mentor-6"))
                .withMessageContaining("WRONG_STATE");
        assertThatExceptionOfType(StaleCycleException.class)
                .isThrownBy(
                        () -> house.collations.revise(revision, house.id, "custodian", ReasonCode.of("WORDS_CHANGED")));
        assertThat(house.now().state()).isEqualTo(CycleState.SIGNED_OFF);
    }

    /** Whatever came of it, these answers get one report that counts. */
    private static void reportAgain(House house) {
        if (house.now().state() == CycleState.INTERVIEWED) {
            house.collations.collated(house.revision(), house.id, "custodian");
            house.votes();
            house.collations.draft(house.revision(), house.words(), house.id, "custodian");
        }
        if (house.now().state() == CycleState.ANONYMISED) {
            house.check();
        }
        if (house.now().state() == CycleState.PANEL_CHECKED) {
            assertThat(house.collations.signOff(house.revision(), house.id, "custodian"))
                    .isInstanceOf(SigningOff.SignedOff.class);
        }
        assertThat(house.now().report()).isPresent();
    }

    @Test
    void aSignOffAndALeaveAtOnceBarNoReport() throws InterruptedException {
        for (int round = 0; round < 8; round++) {
            House house = new House().toCheck();
            int revision = house.revision();
            AtomicInteger turn = new AtomicInteger();
            House.together(
                    2,
                    () -> turn.getAndIncrement() == 0
                            ? house.collations
                                    .signOff(revision, house.id, "custodian")
                                    .cycle()
                            : house.interviews.leave(house.id, "mentor-6"));
            reportAgain(house);
        }
    }

    @Test
    void aRevisedDraftIsVotedOnAgain() {
        House house = new House().toDraft();
        house.collations.revise(house.revision(), house.id, "custodian", ReasonCode.of("WORDS_CHANGED"));
        assertThat(house.collations.collation(house.id, "custodian").endorsements())
                .isEmpty();
        assertThat(CollationDesk.isWritable(house.now())).isTrue();
        assertThat(house.interviews.form(
                        house.interviews.link(house.id, "mentor-0").value()))
                .isPresent();
    }

    @Test
    void ofManySignOffsAtOnceThereIsOneReport() throws InterruptedException {
        House house = new House().toCheck();
        int revision = house.revision();
        List<Object> outcomes = House.together(
                4,
                () -> house.collations
                        .signOff(revision, house.id, "custodian")
                        .cycle()
                        .report()
                        .isPresent());
        assertThat(outcomes).containsOnlyOnce("true");
        assertThat(outcomes).filteredOn(Exception.class::isInstance).allMatch(StaleCycleException.class::isInstance);
    }
}
