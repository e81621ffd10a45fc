package org.reversementoring.core.cycle;

import java.util.Objects;
import java.util.Optional;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.record.RecordedMentee;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.interview.Closing;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;

/** The guards of the steps from consent to the written findings. */
final class CollectionGuards {

    private CollectionGuards() {}

    static HistoryEntry consented(CycleRecord cycle, Consent consent, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.CONSENT, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), consent.namesEverything(), RefusalReason.CONSENT_INCOMPLETE);
        TransitionGuard.require(
                cycle, step.by(), line.action(), consent.withdrawnOn().isEmpty(), RefusalReason.CONSENT_TAKEN_BACK);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                consent.givenOn().filter(step.on()::isBefore).isEmpty(),
                RefusalReason.CONSENT_LATER);
        boolean otherPurpose = consent.purpose()
                .filter(told -> cycle.guide()
                        .purpose()
                        .filter(purpose -> !purpose.equals(told))
                        .isPresent())
                .isPresent();
        TransitionGuard.require(cycle, step.by(), line.action(), !otherPurpose, RefusalReason.PURPOSE_OFF_GUIDE);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry prepared(CycleRecord cycle, Preparation preparation, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.PREPARE, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), preparation.groundRules(), RefusalReason.GROUND_RULES_MISSING);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                preparation.independent() || preparation.waiver().isPresent(),
                RefusalReason.WAIVER_MISSING);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry baselineTaken(CycleRecord cycle, Baseline baseline, Mentee mentee, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.TAKE_BASELINE, step);
        int size = cycle.panel().orElseThrow().size();
        TransitionGuard.require(
                cycle, step.by(), line.action(), baseline.mentorSets() <= size, RefusalReason.TOO_MANY_SETS);
        boolean same = mentee.equals(cycle.mentee())
                || (mentee.id().equals(cycle.mentee().id())
                        && mentee.version() > cycle.mentee().version());
        TransitionGuard.require(cycle, step.by(), line.action(), same, RefusalReason.OTHER_MENTEE);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                RecordedMentee.saysTheSame(mentee, cycle.mentee()),
                RefusalReason.MENTEE_CHANGED);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                RecordedMentee.fits(mentee, cycle.guide()),
                RefusalReason.SELF_ASSESSMENT_OFF_GUIDE);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                baseline.selfAssessment() || mentee.selfAssessment().isEmpty(),
                RefusalReason.SELF_ASSESSMENT_NOT_RECORDED);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry interviewed(CycleRecord cycle, Interview interview, InterviewRecord record, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.INTERVIEW, step);
        boolean own = interview.mentee().equals(cycle.mentee().id())
                && Objects.equals(interview.panel(), cycle.panel().orElse(null))
                && interview.guide().equals(cycle.guide());
        TransitionGuard.require(cycle, step.by(), line.action(), own, RefusalReason.OTHER_INTERVIEW);
        TransitionGuard.require(
                cycle, step.by(), line.action(), interview.closing().isPresent(), RefusalReason.INTERVIEW_OPEN);
        boolean closedForThis = interview.closing().map(Closing::cycle).equals(Optional.of(cycle.id()));
        TransitionGuard.require(cycle, step.by(), line.action(), closedForThis, RefusalReason.OTHER_INTERVIEW);
        TransitionGuard.require(cycle, step.by(), line.action(), record.limitsRead(), RefusalReason.LIMITS_NOT_READ);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                record.attendance() >= cycle.policy().panel().floor(),
                RefusalReason.ATTENDANCE_BELOW_FLOOR);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                record.attendance() <= interview.panel().size(),
                RefusalReason.ATTENDANCE_ABOVE_PANEL);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                record.fitsSittings(cycle.guide()),
                RefusalReason.ATTENDANCE_OFF_GUIDE);
        TransitionGuard.require(
                cycle, step.by(), line.action(), record.isOnGuide(cycle.guide()), RefusalReason.TOPIC_OFF_GUIDE);
        TransitionGuard.require(
                cycle, step.by(), line.action(), record.covers(cycle.guide()), RefusalReason.TOPIC_NOT_COVERED);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                record.skipsWhatMayBeSkipped(cycle.guide()),
                RefusalReason.TOPIC_NOT_SKIPPABLE);
        PanelGuards.held(cycle, record, step);
        return TransitionGuard.entry(cycle, line, step);
    }
}
