package org.reversementoring.core.cycle.record;

import java.util.List;
import java.util.function.BiConsumer;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.Method;

/** The check that the steps in a cycle's history can have left what the cycle has on record. */
final class RecordCheck {

    private final CycleRecord cycle;
    private final BiConsumer<Boolean, String> require;

    private RecordCheck(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        this.cycle = cycle;
        this.require = require;
    }

    /**
     * Compares.
     *
     * @param require takes a condition and the rule that is broken if it is false
     */
    static void check(CycleRecord cycle, BiConsumer<Boolean, String> require) {
        RecordCheck check = new RecordCheck(cycle, require);
        check.people();
        check.interview();
        check.concerns();
        check.report();
        check.followUps();
    }

    private void people() {
        require.accept(
                cycle.baseline()
                        .map(baseline -> baseline.mentorSets() <= sizeAt(CycleAction.TAKE_BASELINE))
                        .orElse(true),
                "no more mentors must have answered before the interview than there were");
        int told = times(CycleAction.DISCLOSE_AUTHORSHIP);
        int known = cycle.disclosed().size();
        require.accept(
                known <= told && known >= told - times(CycleAction.LEAVE),
                "whoever is known must have made it known in a step");
    }

    private void interview() {
        // The floor may have been raised after the interview, so the record is not judged by it.
        int floor = times(CycleAction.TIGHTEN) == 0 ? cycle.policy().panel().floor() : 0;
        require.accept(
                cycle.interview()
                        .map(InterviewRecord::attendance)
                        .map(attendance -> attendance >= floor && attendance <= sizeAt(CycleAction.INTERVIEW))
                        .orElse(true),
                "attendance must be from the floor to the size of the panel");
        require.accept(
                cycle.interview().map(InterviewRecord::topics).orElse(List.of()).stream()
                        .filter(covered -> covered.skipped().isPresent())
                        .allMatch(covered -> cycle.guide()
                                .topic(covered.topic())
                                .filter(Topic::mayBeSkipped)
                                .isPresent()),
                "only topics that the guide lets go must have been skipped");
    }

    private void concerns() {
        require.accept(
                atLeast(Concern.Stage.ROUTED) == times(CycleAction.ROUTE_CONCERN)
                        && atLeast(Concern.Stage.ACKNOWLEDGED) == times(CycleAction.ACKNOWLEDGE_CONCERN),
                "concerns must have come as far as their steps");
    }

    private long atLeast(Concern.Stage stage) {
        return cycle.concerns().stream()
                .filter(concern -> concern.stage().compareTo(stage) >= 0)
                .count();
    }

    private void report() {
        require.accept(
                cycle.report().isEmpty()
                        || cycle.assessment()
                                .map(assessment -> assessment.colluders() == protects())
                                .orElse(true),
                "the report must protect against as many as its assessment says");
    }

    private int protects() {
        return cycle.report().orElseThrow().method() instanceof Method.Scored scored ? scored.colluders() : 0;
    }

    private void followUps() {
        for (FollowUp followUp : cycle.followUps()) {
            CycleAction action =
                    followUp.point() == FollowUpPoint.T1 ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2;
            require.accept(
                    cycle.history().stream()
                                    .filter(entry -> entry.action() == action
                                            && entry.on().equals(followUp.on()))
                                    .count()
                            == 1,
                    "a follow-up must be on the day of its step");
        }
        require.accept(
                cycle.followUps().size() == times(CycleAction.FOLLOW_UP_T1) + times(CycleAction.FOLLOW_UP_T2),
                "each follow-up must be a step's");
    }

    /** The number of mentors at a step: those who are on the panel now and those who left later. */
    private int sizeAt(CycleAction step) {
        long left = cycle.history().stream()
                .dropWhile(entry -> entry.action() != step)
                .filter(entry -> entry.action() == CycleAction.LEAVE)
                .count();
        return cycle.panel().map(MentorPanel::size).orElse(0) + (int) left;
    }

    private int times(CycleAction action) {
        return (int) cycle.history().stream()
                .filter(entry -> entry.action() == action)
                .count();
    }
}
