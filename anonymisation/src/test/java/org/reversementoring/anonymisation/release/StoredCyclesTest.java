package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.CertificateCheck.Code;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/** A cycle that was stored can be asked whether its report is one that the gate makes (G4). */
class StoredCyclesTest {

    private final Collation collation = KnownCases.collation(8, 3);
    private final ReleaseGate gate = KnownCases.gate();
    private final List<MentoringCycle> way = KnownCases.way(gate, collation, CyclePolicy.defaults());

    private MentoringCycle at(CycleState state) {
        return way.stream().filter(cycle -> cycle.state() == state).findFirst().orElseThrow();
    }

    /** A forger who can edit a stored cycle can edit each digest in it too. */
    private static MentoringCycle with(MentoringCycle cycle, FeedbackReport forged) {
        Assessment assessment = cycle.assessment().orElseThrow();
        String seal = assessment.evidence().orElseThrow().collation();
        MentoringCycle.Builder edited = MentoringCycle.builder()
                .from(cycle)
                .assessment(new Assessment(
                        assessment.policy(),
                        assessment.colluders(),
                        List.of(),
                        Optional.of(new Assessment.Evidence(seal, forged.digest()))));
        cycle.review().ifPresent(review -> edited.review(PanelReview.of(forged, review.silenceRule())));
        return (cycle.draft().isPresent() ? edited.draft(forged) : edited.report(forged)).build();
    }

    /** What the audit says; whatever is edited is not what the ledger has either. */
    private Set<Code> audited(MentoringCycle cycle) {
        Set<Code> codes = new HashSet<>(codes(gate, cycle));
        assertThat(codes.remove(Code.NOT_RECORDED)).isEqualTo(cycle.report().isPresent());
        return codes;
    }

    private static Set<Code> codes(ReleaseGate gate, MentoringCycle cycle) {
        String text = KnownCases.CODEC.write(cycle);
        Set<Code> codes = gate.verify(KnownCases.CODEC.read(text, MentoringCycle.class)).reasons().stream()
                .map(CertificateCheck.Reason::code)
                .collect(Collectors.toSet());
        // The gate went the whole way, so a value from before the meeting is behind its ledger; of another gate's it
        // knows nothing.
        boolean behind = cycle.report().isPresent() && cycle.meeting().isEmpty();
        assertThat(codes.remove(Code.MEETING_LOST)).isIn(behind, false);
        return codes;
    }

    private static FeedbackReport withCertificates(FeedbackReport report, List<Certificate> certificates) {
        Method.Scored method = (Method.Scored) report.method();
        return FeedbackReport.builder()
                .from(report)
                .method(new Method.Scored(
                        method.policy(),
                        method.panelSize(),
                        method.colluders(),
                        method.answersNeeded(),
                        method.endorsementsNeeded(),
                        certificates))
                .build();
    }

    private static FeedbackReport withStatement(FeedbackReport report, Statement statement) {
        List<ReportedRating> ratings = new ArrayList<>(report.ratings());
        ReportedRating first = ratings.get(0);
        ratings.set(0, new ReportedRating(first.topic(), first.title(), first.item(), first.strategy(), statement));
        return FeedbackReport.builder().from(report).ratings(ratings).build();
    }

    @Test
    void whatTheGateMadeHoldsInEveryState() {
        for (MentoringCycle cycle : way) {
            assertThat(codes(gate, cycle)).isEmpty();
        }
        CyclePolicy byConsent = CyclePolicy.of(ReleasePolicy.conversation());
        Collation four = GatedCycles.closed(
                Panels.collation(new int[4][Panels.GUIDE.topics().size()], 4), GatedCycles.CYCLE);
        ReleaseGate another = KnownCases.gate();
        for (MentoringCycle cycle : KnownCases.way(another, four, byConsent)) {
            assertThat(codes(another, cycle)).isEmpty();
        }
    }

    /** Law 8 of the ledger, seen by a host that restored a backup. */
    @Test
    void aSignedOffCycleWhoseMeetingTheLedgerHasDoesNotHold() {
        for (MentoringCycle cycle : way) {
            boolean behind = cycle.report().isPresent() && cycle.meeting().isEmpty();
            assertThat(gate.verify(cycle).holds()).isEqualTo(!behind);
        }
    }

    /** Words that no strategy made are held by the ledger. */
    @Test
    void aReportThatTheLedgerDoesNotHaveDoesNotHold() {
        MentoringCycle cycle = at(CycleState.SIGNED_OFF);
        FeedbackReport report = cycle.report().orElseThrow();
        FeedbackReport edited = FeedbackReport.builder()
                .from(report)
                .addFindings(new ReportedFinding(
                        report.findings().get(0).topic(),
                        report.findings().get(0).kind(),
                        "Never said by the panel."))
                .build();
        assertThat(codes(gate, with(cycle, edited))).containsExactly(Code.NOT_RECORDED);
        assertThat(codes(KnownCases.gate(), cycle)).containsExactly(Code.NOT_RECORDED);
    }

    /** The host that never asks: the gate looks again before the mentee does. */
    @Test
    void noReportThatTheLedgerDoesNotHaveIsShownAtTheMeeting() {
        FeedbackReport report = at(CycleState.SIGNED_OFF).report().orElseThrow();
        FeedbackReport edited = FeedbackReport.builder()
                .from(report)
                .addFindings(new ReportedFinding(
                        report.findings().get(0).topic(),
                        report.findings().get(0).kind(),
                        "Never said by the panel."))
                .build();
        MentoringCycle arranged = with(at(CycleState.SIGNED_OFF), edited);
        while (arranged.state() != CycleState.MEETING_SCHEDULED) {
            arranged = HonestHost.next(gate, arranged);
        }
        MentoringCycle forged = arranged;
        assertThat(KnownCases.refusal(() -> HonestHost.next(gate, forged))).contains("NOT_RECORDED");
    }

    @Test
    void anInventedOrEditedCertificateDoesNotHold() {
        for (CycleState state : List.of(CycleState.ANONYMISED, CycleState.PANEL_CHECKED, CycleState.SIGNED_OFF)) {
            MentoringCycle cycle = at(state);
            FeedbackReport report = cycle.report().or(cycle::draft).orElseThrow();
            Certificate real = report.method().certified().get(0);
            Certificate edited = new Certificate(
                    real.strategy(),
                    real.panelSize(),
                    real.scalePoints(),
                    real.colluders(),
                    real.guarantees(),
                    real.panelsChecked() + 1,
                    real.distinctStatements(),
                    real.worstPosterior(),
                    real.worstUnfavourable());
            assertThat(audited(with(cycle, withCertificates(report, List.of(edited)))))
                    .containsExactlyInAnyOrder(Code.CERTIFICATE_MISSING, Code.NOT_FROM_AN_AUDIT);
            assertThat(audited(with(cycle, withCertificates(report, List.of(real, edited)))))
                    .containsExactly(Code.NOT_FROM_AN_AUDIT);
        }
    }

    @Test
    void aStatementThatTheStrategyCannotMakeDoesNotHold() {
        MentoringCycle cycle = at(CycleState.SIGNED_OFF);
        FeedbackReport report = cycle.report().orElseThrow();
        for (Statement statement : List.of(
                new Statement.Worded("Heard."), new Statement.MiddleAnswers(1, 1), new Statement.Majority(true))) {
            assertThat(audited(with(cycle, withStatement(report, statement))))
                    .containsExactly(Code.STATEMENT_IMPOSSIBLE);
        }
    }

    /** The gate knows its own strategy and no other, also if that one would be certified. */
    @Test
    void aReportOfAnotherGateDoesNotHold() {
        ReleaseGate other = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()), Strategies.majority());
        MentoringCycle cycle = KnownCases.way(other, collation, CyclePolicy.defaults()).stream()
                .filter(one -> one.state() == CycleState.SIGNED_OFF)
                .findFirst()
                .orElseThrow();
        assertThat(codes(other, cycle)).isEmpty();
        assertThat(codes(gate, cycle)).contains(Code.UNKNOWN_STRATEGY);
    }
}
