package org.reversementoring.core.cycle;

import java.util.HashSet;
import java.util.Objects;
import java.util.Optional;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.interview.Closing;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;

/** The guards of the steps from the written findings to the nominated mentor: one chain from the ballots to the report. */
final class ReleaseGuards {

    private ReleaseGuards() {}

    static HistoryEntry drafted(GateKey gate, CycleRecord cycle, Collation collation, FeedbackReport draft, Step step) {
        Objects.requireNonNull(gate, "gate key must not be null");
        Transition line = TransitionGuard.allowed(cycle, CycleAction.ANONYMISE, step);
        boolean gone = cycle.history().stream().anyMatch(entry -> entry.action() == CycleAction.DESTROY_ANSWERS);
        TransitionGuard.require(cycle, step.by(), line.action(), !gone, RefusalReason.ANSWERS_DESTROYED);
        ownCollation(cycle, line, collation, step);
        boolean traced =
                collation.interview().points().isEmpty() || collation.untraced().isEmpty();
        TransitionGuard.require(cycle, step.by(), line.action(), traced, RefusalReason.FINDING_UNTRACED);
        TransitionGuard.require(cycle, step.by(), line.action(), isOwn(cycle, draft), RefusalReason.OTHER_REPORT);
        TransitionGuard.require(cycle, step.by(), line.action(), draft.wordingPasses(), RefusalReason.WORDING);
        TransitionGuard.require(
                cycle, step.by(), line.action(), !cycle.unshown().contains(draft.id()), RefusalReason.REPORT_ID_USED);
        Optional<String> strategy = strategy(cycle, draft);
        boolean one = draft.ratings().stream().allMatch(rating -> strategy.equals(Optional.of(rating.strategy())));
        TransitionGuard.require(cycle, step.by(), line.action(), one, RefusalReason.OTHER_STRATEGY);
        boolean protects = ReidentifiedMentors.withANominee(cycle) <= ReidentifiedMentors.borneBy(draft);
        TransitionGuard.require(cycle, step.by(), line.action(), protects, RefusalReason.TOO_MANY_KNOWN);
        return TransitionGuard.entry(cycle, line, step);
    }

    /** The strategy of the cycle once it has this draft: that of the first draft with scores. */
    static Optional<String> strategy(CycleRecord cycle, FeedbackReport draft) {
        return cycle.strategy()
                .or(() -> draft.ratings().stream().map(ReportedRating::strategy).findFirst());
    }

    static HistoryEntry held(GateKey gate, CycleRecord cycle, Collation collation, Assessment assessment, Step step) {
        Objects.requireNonNull(gate, "gate key must not be null");
        Transition line = TransitionGuard.allowed(cycle, CycleAction.HOLD, step);
        ownCollation(cycle, line, collation, step);
        TransitionGuard.require(cycle, step.by(), line.action(), !assessment.passes(), RefusalReason.ASSESSMENT_PASSES);
        return TransitionGuard.entry(cycle, line, step);
    }

    private static void ownCollation(CycleRecord cycle, Transition line, Collation collation, Step step) {
        Interview interview = collation.interview();
        boolean own = interview.closing().map(Closing::cycle).equals(Optional.of(cycle.id()))
                && interview.mentee().equals(cycle.mentee().id())
                && cycle.panel().equals(Optional.of(interview.panel()))
                && interview.guide().equals(cycle.guide());
        TransitionGuard.require(cycle, step.by(), line.action(), own, RefusalReason.OTHER_COLLATION);
        TransitionGuard.require(
                cycle, step.by(), line.action(), hasTheSealedBallots(cycle, interview), RefusalReason.BALLOTS_CHANGED);
    }

    /**
     * Each mentor of the panel has the ballot, or none, that was in when the interview closed. Only the seals of those who left since
     * are over.
     */
    private static boolean hasTheSealedBallots(CycleRecord cycle, Interview interview) {
        return new HashSet<>(cycle.ballotSeals()).containsAll(interview.ballotSeals());
    }

    /** Whether the draft is of this cycle's guide, panel and policy, whose numbers count and not its name. */
    private static boolean isOwn(CycleRecord cycle, FeedbackReport draft) {
        return isOwn(cycle, cycle.policy(), draft);
    }

    static boolean isOwn(CycleRecord cycle, CyclePolicy policy, FeedbackReport draft) {
        int size = cycle.panel().orElseThrow().size();
        int colluders = policy.release().colluders().orElse(0);
        // Certificates for another panel or for fewer make no method of this policy at all.
        return policy.allowsPanelOf(size)
                && draft.method().certified().stream()
                        .allMatch(proof -> proof.panelSize() == size && proof.colluders() >= colluders)
                && draft.method()
                        .equals(Method.of(policy.release(), size, draft.method().certified()))
                && draft.retention().equals(Optional.of(policy.retention(cycle.guide())))
                && draft.themes().equals(policy.themes())
                && draft.guide().equals(cycle.guide().id())
                && draft.guideVersion().equals(cycle.guide().version())
                && draft.language().equals(cycle.guide().language())
                && draft.ratings().stream()
                        .allMatch(rating -> cycle.guide()
                                .topic(rating.topic())
                                .filter(topic -> topic.rating().equals(Optional.of(rating.item())))
                                .isPresent())
                && draft.findings().stream()
                        .allMatch(
                                finding -> cycle.guide().topic(finding.topic()).isPresent());
    }

    static HistoryEntry panelChecked(CycleRecord cycle, PanelReview review, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.CHECK_WITH_PANEL, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), review.offeredToEach(), RefusalReason.NOT_OFFERED_TO_EACH);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                review.draft().isPresent()
                        && review.draft().equals(cycle.draft().map(FeedbackReport::digest)),
                RefusalReason.OTHER_DRAFT);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry signedOff(GateKey gate, CycleRecord cycle, Assessment.Evidence evidence, Step step) {
        Objects.requireNonNull(gate, "gate key must not be null");
        Transition line = TransitionGuard.allowed(cycle, CycleAction.SIGN_OFF, step);
        TransitionGuard.require(cycle, step.by(), line.action(), cycle.draft().isPresent(), RefusalReason.NO_DRAFT);
        FeedbackReport draft = cycle.draft().orElseThrow();
        Optional<Assessment.Evidence> promised = cycle.assessment().flatMap(Assessment::evidence);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                promised.map(Assessment.Evidence::collation).equals(Optional.of(evidence.collation())),
                RefusalReason.OTHER_COLLATION);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                isOwn(cycle, draft) && promised.equals(Optional.of(evidence)),
                RefusalReason.OTHER_REPORT);
        TransitionGuard.require(
                cycle, step.by(), line.action(), !draft.findings().isEmpty(), RefusalReason.NO_NARRATIVE);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                !draft.findings(FindingKind.STRENGTH).isEmpty(),
                RefusalReason.NO_STRENGTH);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                ReidentifiedMentors.withANominee(cycle) <= ReidentifiedMentors.borneBy(draft),
                RefusalReason.TOO_MANY_KNOWN);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry nominated(CycleRecord cycle, Nomination nomination, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.NOMINATE, step);
        boolean onPanel = cycle.panel().orElseThrow().has(nomination.mentor());
        TransitionGuard.require(cycle, step.by(), line.action(), onPanel, RefusalReason.NOT_ON_PANEL);
        int known = ReidentifiedMentors.with(cycle, nomination.mentor());
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                known <= ReidentifiedMentors.borne(cycle),
                RefusalReason.TOO_MANY_KNOWN);
        return TransitionGuard.entry(cycle, line, step);
    }
}
