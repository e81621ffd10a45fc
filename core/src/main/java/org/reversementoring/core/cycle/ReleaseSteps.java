package org.reversementoring.core.cycle;

import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.report.FeedbackReport;

/** The steps from the written findings to the nominated mentor. Every step throws {@link ForbiddenTransitionException}. */
sealed interface ReleaseSteps permits MentoringCycle {

    /**
     * What will be released passes the checks ({@code ASSESSMENT_FAILS}), and protects against as many mentors as are known already
     * ({@code TOO_MANY_KNOWN}, I2).
     */
    default MentoringCycle anonymised(Assessment assessment, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.ANONYMISE, step);
        Steps.require(cycle(), line.action(), assessment.passes(), "ASSESSMENT_FAILS");
        boolean protects = assessment.colluders() == 0 || Known.withANominee(cycle()) <= assessment.colluders();
        Steps.require(cycle(), line.action(), protects, "TOO_MANY_KNOWN");
        return Steps.next(cycle(), line, step).assessment(assessment).build();
    }

    /** It does not pass ({@code ASSESSMENT_PASSES} if it does), and waits. */
    default MentoringCycle held(Assessment assessment, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.HOLD, step);
        Steps.require(cycle(), line.action(), !assessment.passes(), "ASSESSMENT_PASSES");
        return Steps.next(cycle(), line, step).assessment(assessment).build();
    }

    /** The panel saw the draft and voted in private; each mentor had the chance ({@code NOT_OFFERED_TO_EACH}). */
    default MentoringCycle panelChecked(PanelReview review, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.CHECK_WITH_PANEL, step);
        Steps.require(cycle(), line.action(), review.offeredToEach(), "NOT_OFFERED_TO_EACH");
        return Steps.next(cycle(), line, step).review(review).build();
    }

    /** Findings are written again; what came of the earlier ones is dropped. Nothing has been shown to the mentee. */
    default MentoringCycle revised(Step step) {
        return Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.REVISE, step), step)
                .build();
    }

    /**
     * The report is fixed. It must be of this panel, guide and policy ({@code OTHER_REPORT}), hold findings ({@code
     * NO_NARRATIVE}: scores alone are no feedback), a strength among them ({@code NO_STRENGTH}, I12), and protect against the mentors who are known by now ({@code TOO_MANY_KNOWN}).
     */
    default MentoringCycle signedOff(FeedbackReport report, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.SIGN_OFF, step);
        boolean own = report.method().panelSize()
                        == cycle().panel().orElseThrow().size()
                && report.guide().equals(cycle().guide().id())
                && report.guideVersion().equals(cycle().guide().version())
                && report.method()
                        .policy()
                        .equals(cycle().assessment().orElseThrow().policy())
                && Known.borneBy(report) >= cycle().assessment().orElseThrow().colluders()
                && report.findings().stream()
                        .allMatch(finding ->
                                cycle().guide().topic(finding.topic()).isPresent());
        Steps.require(cycle(), line.action(), own, "OTHER_REPORT");
        Steps.require(cycle(), line.action(), !report.findings().isEmpty(), "NO_NARRATIVE");
        Steps.require(
                cycle(), line.action(), !report.findings(FindingKind.STRENGTH).isEmpty(), "NO_STRENGTH");
        Steps.require(cycle(), line.action(), Known.withANominee(cycle()) <= Known.borneBy(report), "TOO_MANY_KNOWN");
        return Steps.next(cycle(), line, step).report(report).build();
    }

    /**
     * A mentor will feed the report back; not the mentee's choice. The mentor is on the panel ({@code NOT_ON_PANEL}), and whoever
     * is known besides must be borne by the report ({@code TOO_MANY_KNOWN}).
     */
    default MentoringCycle nominated(Nomination nomination, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.NOMINATE, step);
        boolean onPanel = cycle().panel().orElseThrow().has(nomination.mentor());
        Steps.require(cycle(), line.action(), onPanel, "NOT_ON_PANEL");
        int known = Known.with(cycle(), nomination.mentor());
        Steps.require(
                cycle(), line.action(), known <= Known.borneBy(cycle().report().orElseThrow()), "TOO_MANY_KNOWN");
        return Steps.next(cycle(), line, step).nomination(nomination).build();
    }

    /** The nominated mentor steps down; another one can be nominated. */
    default MentoringCycle steppedDown(Step step) {
        return Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.STEP_DOWN, step), step)
                .build();
    }

    private MentoringCycle cycle() {
        return (MentoringCycle) this;
    }
}
