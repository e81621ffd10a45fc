package org.reversementoring.core.cycle;

import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;

/** The guards of the steps from the written findings to the nominated mentor. */
final class ReleaseGuards {

    private ReleaseGuards() {}

    static HistoryEntry anonymised(CycleRecord cycle, Assessment assessment, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.ANONYMISE, step);
        TransitionGuard.require(cycle, line.action(), assessment.passes(), "ASSESSMENT_FAILS");
        boolean protects =
                assessment.colluders() == 0 || ReidentifiedMentors.withANominee(cycle) <= assessment.colluders();
        TransitionGuard.require(cycle, line.action(), protects, "TOO_MANY_KNOWN");
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry held(CycleRecord cycle, Assessment assessment, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.HOLD, step);
        TransitionGuard.require(cycle, line.action(), !assessment.passes(), "ASSESSMENT_PASSES");
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry panelChecked(CycleRecord cycle, PanelReview review, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.CHECK_WITH_PANEL, step);
        TransitionGuard.require(cycle, line.action(), review.offeredToEach(), "NOT_OFFERED_TO_EACH");
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry signedOff(CycleRecord cycle, FeedbackReport report, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.SIGN_OFF, step);
        boolean own = report.method().panelSize() == cycle.panel().orElseThrow().size()
                && report.guide().equals(cycle.guide().id())
                && report.guideVersion().equals(cycle.guide().version())
                && report.method()
                        .policy()
                        .equals(cycle.assessment().orElseThrow().policy())
                && ReidentifiedMentors.borneBy(report)
                        >= cycle.assessment().orElseThrow().colluders()
                && report.findings().stream()
                        .allMatch(
                                finding -> cycle.guide().topic(finding.topic()).isPresent());
        TransitionGuard.require(cycle, line.action(), own, "OTHER_REPORT");
        TransitionGuard.require(cycle, line.action(), !report.findings().isEmpty(), "NO_NARRATIVE");
        TransitionGuard.require(
                cycle, line.action(), !report.findings(FindingKind.STRENGTH).isEmpty(), "NO_STRENGTH");
        TransitionGuard.require(
                cycle,
                line.action(),
                ReidentifiedMentors.withANominee(cycle) <= ReidentifiedMentors.borneBy(report),
                "TOO_MANY_KNOWN");
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry nominated(CycleRecord cycle, Nomination nomination, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.NOMINATE, step);
        boolean onPanel = cycle.panel().orElseThrow().has(nomination.mentor());
        TransitionGuard.require(cycle, line.action(), onPanel, "NOT_ON_PANEL");
        int known = ReidentifiedMentors.with(cycle, nomination.mentor());
        TransitionGuard.require(
                cycle,
                line.action(),
                known <= ReidentifiedMentors.borneBy(cycle.report().orElseThrow()),
                "TOO_MANY_KNOWN");
        return TransitionGuard.entry(cycle, line, step);
    }
}
