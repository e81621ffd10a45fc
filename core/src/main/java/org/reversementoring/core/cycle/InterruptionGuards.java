package org.reversementoring.core.cycle;

import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/** The guards of the steps that lead off the way, and back. */
final class InterruptionGuards {

    private InterruptionGuards() {}

    static HistoryEntry tightened(CycleRecord cycle, CyclePolicy policy, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.TIGHTEN, step);
        TransitionGuard.require(cycle, line.action(), policy.isAsStrictAs(cycle.policy()), "LOOSER");
        boolean refused = cycle.panel()
                .filter(panel -> !policy.allowsPanelOf(panel.size())
                        || policy.panel().judge(panel, cycle.declarations()).ruling() == Ruling.REFUSE)
                .isPresent();
        boolean outdated = cycle.report()
                .or(cycle::draft)
                .filter(report -> !ReleaseGuards.isOwn(cycle, policy, report))
                .isPresent();
        CycleState to = outdated ? CycleState.HELD : line.to().get(0);
        return TransitionGuard.entry(cycle, line, refused ? CycleState.COLLAPSED : to, step, policy);
    }

    static HistoryEntry left(CycleRecord cycle, MentorId mentor, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.LEAVE, step);
        TransitionGuard.require(cycle, line.action(), isOnPanel(cycle, mentor), "NOT_ON_PANEL");
        MentorPanel panel = cycle.panel().orElseThrow();
        boolean signedOff = cycle.history().stream().anyMatch(entry -> entry.action() == CycleAction.SIGN_OFF);
        TransitionGuard.require(cycle, line.action(), !signedOff, "ALREADY_SIGNED_OFF");
        boolean collapses = !cycle.policy().allowsPanelOf(panel.size() - 1);
        CycleState to = collapses ? CycleState.COLLAPSED : line.to().get(0);
        return TransitionGuard.entry(cycle, line, to, step);
    }

    static HistoryEntry disclosed(CycleRecord cycle, MentorId mentor, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.DISCLOSE_AUTHORSHIP, step);
        TransitionGuard.require(cycle, line.action(), isOnPanel(cycle, mentor), "NOT_ON_PANEL");
        TransitionGuard.require(cycle, line.action(), !cycle.disclosed().contains(mentor), "ALREADY_KNOWN");
        int known = ReidentifiedMentors.with(cycle, mentor);
        boolean holds = line.to().contains(CycleState.HELD) && known > ReidentifiedMentors.borne(cycle);
        return TransitionGuard.entry(
                cycle, line, holds ? CycleState.HELD : line.to().get(0), step);
    }

    static HistoryEntry withdrawn(CycleRecord cycle, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.WITHDRAW, step);
        TransitionGuard.require(cycle, line.action(), cycle.meeting().isEmpty(), "ALREADY_MET");
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry resumed(CycleRecord cycle, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.RESUME, step);
        TransitionGuard.require(cycle, line.action(), ReidentifiedMentors.areBorne(cycle), "TOO_MANY_KNOWN");
        return TransitionGuard.entry(cycle, line, step);
    }

    private static boolean isOnPanel(CycleRecord cycle, MentorId mentor) {
        return cycle.panel().filter(panel -> panel.has(mentor)).isPresent();
    }
}
