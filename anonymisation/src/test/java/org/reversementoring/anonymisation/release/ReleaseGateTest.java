package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.lang.invoke.MethodHandles;
import java.util.List;
import java.util.Random;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.GateKey;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.Statement;

/** The gate: one chain from the closed ballots to the recorded report, in two steps. */
class ReleaseGateTest {

    private static final CycleId CYCLE = GatedCycles.CYCLE;
    private static final ReportId R1 = ReportId.of("r1");
    private static final CyclePolicy STANDARD = CyclePolicy.defaults();

    private final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    private final ReleaseGate gate = ReleaseGate.of(ledger);
    private final Collation collation =
            GatedCycles.closed(Panels.collation(Panels.consensus(8, new Random(3)), 5, 1), CYCLE);
    private final MentoringCycle collated = GatedCycles.collated(CYCLE, STANDARD, collation);

    private Drafting.Drafted draft(MentoringCycle cycle, Collation of, ReportId id) {
        Drafting drafting = gate.draft(cycle, of, id, GatedCycles.custodian(cycle));
        assertThat(drafting).isInstanceOf(Drafting.Drafted.class);
        return (Drafting.Drafted) drafting;
    }

    private SigningOff.SignedOff signOff(MentoringCycle cycle, Collation of) {
        SigningOff signing = gate.signOff(cycle, of, GatedCycles.custodian(cycle));
        assertThat(signing).isInstanceOf(SigningOff.SignedOff.class);
        return (SigningOff.SignedOff) signing;
    }

    private static void refused(String reason, ThrowingCallable call) {
        ForbiddenTransitionException refusal = catchThrowableOfType(ForbiddenTransitionException.class, call);
        assertThat(refusal).as("refused with %s", reason).isNotNull();
        assertThat(refusal.reason().name()).isEqualTo(reason);
        assertThat(refusal.inWords()).isNotBlank();
    }

    @Test
    void aDraftIsNotARecordedReleaseAndTheSignedOffReportIsTheDraft() {
        Drafting.Drafted drafted = draft(collated, collation, R1);
        assertThat(ledger.snapshot().entries()).isEmpty();
        SigningOff.SignedOff signedOff = signOff(GatedCycles.checked(drafted), collation);
        assertThat(signedOff.report()).isEqualTo(drafted.draft());
        assertThat(signedOff.cycle().state()).isEqualTo(CycleState.SIGNED_OFF);
        // Seven ratings and the findings.
        assertThat(ledger.snapshot().entries()).hasSize(8);
    }

    @Test
    void thePanelMayCorrectTheDraftBeforeAnybodyOutsideSawIt() {
        MentoringCycle checked = GatedCycles.checked(draft(collated, collation, R1));
        MentoringCycle again = checked.revised(GatedCycles.custodian(checked));
        Collation corrected = Collation.builder()
                .from(collation)
                .findings(List.of(Panels.finding("f0", "Says why a plan is changed.")))
                .endorsements(collation.endorsements().stream()
                        .map(ballot -> Endorsement.builder()
                                .mentor(ballot.mentor())
                                .findings(ballot.findings().stream()
                                        .filter(finding -> finding.value().equals("f0"))
                                        .toList())
                                .build())
                        .toList())
                .build();
        SigningOff.SignedOff signedOff = signOff(GatedCycles.checked(draft(again, corrected, R1)), corrected);
        assertThat(signedOff.report().findings())
                .extracting(ReportedFinding::text)
                .containsExactly("Says why a plan is changed.");
    }

    /** Two strategies that are lawful alone tell more together (T8). */
    @Test
    void aCorrectedDraftHasTheStrategyOfTheFirstOne() {
        Drafting.Drafted first = draft(collated, collation, R1);
        assertThat(first.cycle().strategy())
                .contains(Strategies.middleAnswersAndSupport().id());
        MentoringCycle checked = GatedCycles.checked(first);
        MentoringCycle again = checked.revised(GatedCycles.custodian(checked));
        ReleaseGate another = ReleaseGate.of(ledger, Strategies.middleAnswers());
        refused("OTHER_STRATEGY", () -> another.draft(again, collation, R1, GatedCycles.custodian(again)));
        MentoringCycle read = JsonCodec.create().read(JsonCodec.create().write(again), MentoringCycle.class);
        refused("OTHER_STRATEGY", () -> another.draft(read, collation, R1, GatedCycles.custodian(read)));
        assertThat(draft(read, collation, R1).cycle().strategy())
                .isEqualTo(first.cycle().strategy());
    }

    @Test
    void aMentorMayLeaveBeforeAnybodyOutsideSawIt() {
        MentoringCycle checked = GatedCycles.checked(draft(collated, collation, R1));
        MentorId leaver = Panels.mentor(2);
        MentoringCycle left = checked.left(leaver, GatedCycles.step(checked, Role.MENTOR));
        MentoringCycle again = left.collated(GatedCycles.custodian(left));
        refused("OTHER_COLLATION", () -> gate.draft(again, collation, R1, GatedCycles.custodian(again)));
        Collation rest = collation.without(leaver).orElseThrow();
        SigningOff.SignedOff signedOff = signOff(GatedCycles.checked(draft(again, rest, R1)), rest);
        assertThat(signedOff.report().method().panelSize()).isEqualTo(7);
    }

    @Test
    void afterADisclosureAStricterReportReplacesTheOneThatNobodySaw() {
        SigningOff.SignedOff first = signOff(GatedCycles.checked(draft(collated, collation, R1)), collation);
        MentoringCycle cycle = first.cycle();
        cycle = cycle.nominated(Nomination.volunteer(Panels.mentor(1)), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.disclosed(Panels.mentor(4), GatedCycles.step(cycle, Role.MENTOR));
        assertThat(cycle.state()).isEqualTo(CycleState.HELD);
        cycle = cycle.tightened(CyclePolicy.of(ReleasePolicy.strong()), GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        MentoringCycle held = cycle;
        refused("REPORT_ID_USED", () -> gate.draft(held, collation, R1, GatedCycles.custodian(held)));
        SigningOff.SignedOff second =
                signOff(GatedCycles.checked(draft(held, collation, ReportId.of("r2"))), collation);
        assertThat(second.report().method().policy()).isEqualTo("strong");
        assertThat(second.cycle().unshown()).containsExactly(R1);
        assertThat(ledger.snapshot().entries())
                .isNotEmpty()
                .allMatch(entry -> entry.report().equals(ReportId.of("r2")));
    }

    @Test
    void afterACrashTheSameCallGivesTheSameReportAndTheLedgerHoldsItOnce() {
        Drafting.Drafted drafted = draft(collated, collation, R1);
        assertThat(draft(collated, collation, R1)).isEqualTo(drafted);
        MentoringCycle checked = GatedCycles.checked(drafted);
        SigningOff.SignedOff once = signOff(checked, collation);
        SigningOff.SignedOff again = signOff(checked, collation);
        assertThat(again.report()).isEqualTo(once.report());
        JsonCodec codec = JsonCodec.create();
        assertThat(codec.write(again.cycle())).isEqualTo(codec.write(once.cycle()));
        assertThat(ledger.snapshot().entries()).hasSize(8);
    }

    @Test
    void theLedgerTellsOfASignOffWhoseCycleWasNotStored() {
        MentoringCycle checked = GatedCycles.checked(draft(collated, collation, R1));
        assertThat(gate.isRecorded(checked)).isFalse();
        SigningOff.SignedOff signedOff = signOff(checked, collation);
        assertThat(gate.isRecorded(checked)).isTrue();
        assertThat(gate.isRecorded(signedOff.cycle())).isFalse();
        assertThat(gate.isRecorded(collated)).isFalse();
        MentoringCycle other = GatedCycles.checked(draft(collated, collation, ReportId.of("r2")));
        assertThat(gate.isRecorded(other)).isFalse();
    }

    /** Each answer is used once (T8): two reports of it might be safe each and not together (T6, W4). */
    @Test
    void anotherIdForTheSameAnswersIsRefusedByTheLedger() {
        signOff(GatedCycles.checked(draft(collated, collation, R1)), collation);
        MentoringCycle other = GatedCycles.checked(draft(collated, collation, ReportId.of("r2")));
        SigningOff refused = gate.signOff(other, collation, GatedCycles.custodian(other));
        assertThat(refused).isInstanceOf(SigningOff.Refused.class);
        assertThat(refused.cycle()).isEqualTo(other);
        assertThat(((SigningOff.Refused) refused).reasons())
                .isNotEmpty()
                .allMatch(reason -> reason.code() == Release.Code.ALREADY_RELEASED)
                .allMatch(reason -> !reason.next(Translation.of("en")).isBlank());
    }

    @Test
    void nothingIsDraftedWhileBallotsAreCollected() {
        Interview whole = collation.interview();
        MentoringCycle asking = GatedCycles.asked(CYCLE, STANDARD, whole.panel());
        Interview two = Interview.builder()
                .from(Panels.interview(Panels.consensus(8, new Random(3))))
                .ballots(whole.ballots().subList(0, 2))
                .build();
        Collation early = GatedCycles.with(Panels.collation(Panels.consensus(8, new Random(3))), two);
        refused("WRONG_STATE", () -> gate.draft(asking, early, R1, GatedCycles.custodian(asking)));
        assertThat(ledger.snapshot().entries()).isEmpty();
    }

    @Test
    void theBallotsAreThoseThatWereInWhenTheInterviewClosed() {
        List<Ballot> ballots = collation.interview().ballots();
        Ballot other = Ballot.builder()
                .from(ballots.get(0))
                .ratings(
                        ballots.get(1).ratings().equals(ballots.get(0).ratings())
                                ? ballots.get(2).ratings()
                                : ballots.get(1).ratings())
                .build();
        Interview six = Interview.builder()
                .from(collation.interview())
                .ballots(ballots.subList(0, 6))
                .build();
        Collation few = GatedCycles.with(collation, six);
        MentoringCycle ofSix = GatedCycles.collated(CYCLE, STANDARD, few);
        refused("BALLOTS_CHANGED", () -> gate.draft(ofSix, collation, R1, GatedCycles.custodian(ofSix)));
        refused("BALLOTS_CHANGED", () -> gate.draft(collated, few, R1, GatedCycles.custodian(collated)));
        Interview changed = Interview.builder()
                .from(collation.interview())
                .ballots(ballots.subList(1, 8))
                .addBallots(other)
                .build();
        refused(
                "BALLOTS_CHANGED",
                () -> gate.draft(collated, GatedCycles.with(collation, changed), R1, GatedCycles.custodian(collated)));
    }

    @Test
    void oneCollationBelongsToOneCycle() {
        CycleId next = CycleId.of("2027");
        refused("OTHER_INTERVIEW", () -> GatedCycles.collated(next, STANDARD, collation));
        MentoringCycle own = GatedCycles.collated(
                next, STANDARD, GatedCycles.closed(Panels.collation(Panels.consensus(8, new Random(4)), 5), next));
        refused("OTHER_COLLATION", () -> gate.draft(own, collation, R1, GatedCycles.custodian(own)));
        Collation open = Panels.collation(Panels.consensus(8, new Random(3)), 5);
        refused("INTERVIEW_OPEN", () -> GatedCycles.collated(CYCLE, STANDARD, open));
        refused("OTHER_COLLATION", () -> gate.draft(collated, open, R1, GatedCycles.custodian(collated)));
    }

    @Test
    void aReportThatTheGateDidNotMakeIsNotSignedOff() {
        MentoringCycle checked = GatedCycles.checked(draft(collated, collation, R1));
        FeedbackReport draft = checked.draft().orElseThrow();
        FeedbackReport forged = FeedbackReport.builder()
                .from(draft)
                .addFindings(new ReportedFinding(
                        draft.findings().get(0).topic(), draft.findings().get(0).kind(), "Never said by the panel."))
                .build();
        Assessment assessment = checked.assessment().orElseThrow();
        MentoringCycle edited = MentoringCycle.builder()
                .from(checked)
                .draft(forged)
                .review(org.reversementoring.core.cycle.record.PanelReview.of(
                        forged, org.reversementoring.core.cycle.record.PanelReview.SilenceRule.NOT_ENDORSED))
                .assessment(new Assessment(
                        assessment.policy(),
                        assessment.colluders(),
                        List.of(),
                        assessment
                                .evidence()
                                .map(evidence -> new Assessment.Evidence(evidence.collation(), forged.digest()))))
                .build();
        refused("OTHER_REPORT", () -> gate.signOff(edited, collation, GatedCycles.custodian(edited)));
        assertThat(ledger.snapshot().entries()).isEmpty();
    }

    @Test
    @SuppressWarnings("NullAway") // What a host without a key would try.
    void onlyTheGateHasItsKey() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GateKey.of(MethodHandles.publicLookup()))
                .withMessageContaining("gate");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GateKey.of(MethodHandles.lookup().dropLookupMode(MethodHandles.Lookup.PRIVATE)));
        assertThatNullPointerException()
                .isThrownBy(() -> collated.drafted(
                        null, collation, draft(collated, collation, R1).draft(), GatedCycles.custodian(collated)));
    }

    @Test
    void aStepOutsideItsStateOrRoleIsTheOneException() {
        refused("WRONG_ROLE", () -> gate.draft(collated, collation, R1, GatedCycles.step(collated, Role.MENTOR)));
        refused("WRONG_STATE", () -> gate.signOff(collated, collation, GatedCycles.custodian(collated)));
        Drafting.Drafted drafted = draft(collated, collation, R1);
        refused("WRONG_STATE", () -> gate.signOff(drafted.cycle(), collation, GatedCycles.custodian(drafted.cycle())));
    }

    @Test
    void aStrategyThatIsRefutedHoldsTheCycleAndSaysWhatCanBeDone() {
        AnonymisationStrategy exact = new AnonymisationStrategy() {
            @Override
            public String id() {
                return "lowest";
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return new Statement.MiddleAnswers(answers.ranked(1), answers.ranked(1));
            }
        };
        ReleaseGate careless = ReleaseGate.of(ledger, exact);
        Drafting drafting = careless.draft(collated, collation, R1, GatedCycles.custodian(collated));
        assertThat(drafting).isInstanceOf(Drafting.Held.class);
        assertThat(drafting.cycle().state()).isEqualTo(CycleState.HELD);
        assertThat(((Drafting.Held) drafting).reasons())
                .extracting(Release.Reason::code)
                .containsExactly(Release.Code.STRATEGY_REFUSED);
        // And it could have been known before anybody was asked.
        assertThat(careless.check(STANDARD, Panels.GUIDE, 8)).isEqualTo(((Drafting.Held) drafting).reasons());
        assertThat(draft(drafting.cycle(), collation, R1).cycle().state()).isEqualTo(CycleState.ANONYMISED);
    }

    @Test
    void whatWouldBeWithheldWhateverIsAnsweredIsKnownBefore() {
        CyclePolicy strong = CyclePolicy.of(ReleasePolicy.strong());
        assertThat(gate.check(strong, Panels.GUIDE, 6))
                .extracting(Release.Reason::code)
                .containsExactly(Release.Code.PANEL_BELOW_FLOOR);
        refused("PANEL_REFUSED", () -> GatedCycles.asked(CYCLE, strong, Panels.panel(6)));
        CyclePolicy six = CyclePolicy.of(ReleasePolicy.standard().withEndorsements(5));
        assertThat(gate.check(six, Panels.GUIDE, 6))
                .extracting(Release.Reason::code)
                .containsExactly(Release.Code.ENDORSEMENTS_OUTSIDE_WINDOW);
        refused("PANEL_REFUSED", () -> GatedCycles.asked(CYCLE, six, Panels.panel(6)));
        assertThat(gate.check(STANDARD, Panels.GUIDE, 6)).isEmpty();
    }

    @Test
    void whatAReportWillCarryIsKnownBefore() {
        FeedbackReport draft = draft(collated, collation, R1).draft();
        assertThat(gate.certificates(STANDARD, Panels.GUIDE, draft.method().panelSize()))
                .isNotEmpty()
                .isEqualTo(draft.method().certified());
        assertThat(gate.certificates(CyclePolicy.of(ReleasePolicy.conversation()), Panels.GUIDE, 6))
                .isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> gate.certificates(STANDARD, Panels.GUIDE, 4))
                .withMessageContaining("at least 5");
    }

    /** Whatever becomes stricter, and wherever the draft is: the panel gets another one, and the mentee never this one. */
    @Test
    void aStricterPolicyTakesADraftBackFromThePanel() {
        CyclePolicy strong = CyclePolicy.of(ReleasePolicy.strong());
        CyclePolicy sooner = CyclePolicy.builder().answersKeptDays(7).build();
        CyclePolicy fewer = CyclePolicy.of(ReleasePolicy.standard().withEndorsements(4));
        Drafting.Drafted drafted = draft(collated, collation, R1);
        for (MentoringCycle cycle : List.of(drafted.cycle(), GatedCycles.checked(drafted))) {
            for (CyclePolicy stricter : List.of(strong, sooner, fewer)) {
                MentoringCycle held = cycle.tightened(stricter, GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
                assertThat(held.state()).isEqualTo(CycleState.HELD);
                assertThat(held.draft()).isEmpty();
                Drafting.Drafted again = draft(held, collation, R1);
                assertThat(again.draft()).isNotEqualTo(drafted.draft());
                assertThat(again.cycle().policy()).isEqualTo(stricter);
            }
        }
    }

    /**
     * A host that lost the signed-off value goes on from the one before, and makes the policy stricter: the report under the same id is
     * another one, so the ledger does not hold it (G9).
     */
    @Test
    void aReplayUnderAnotherPolicyIsNoReplay() {
        Drafting.Drafted drafted = draft(collated, collation, R1);
        signOff(GatedCycles.checked(drafted), collation);
        CyclePolicy stricter = CyclePolicy.of(ReleasePolicy.standard().withEndorsements(4));
        MentoringCycle other = GatedCycles.checked(
                draft(collated.tightened(stricter, GatedCycles.step(collated, Role.PROGRAMME_LEAD)), collation, R1));
        SigningOff refused = gate.signOff(other, collation, GatedCycles.custodian(other));
        assertThat(refused).isInstanceOf(SigningOff.Refused.class);
        assertThat(((SigningOff.Refused) refused).reasons())
                .extracting(Release.Reason::code)
                .containsExactly(Release.Code.ALREADY_RELEASED);
        assertThat(refused.cycle()).isEqualTo(other);
    }
}
