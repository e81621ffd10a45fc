package org.reversementoring.core.cycle;

import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.PanelRules;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PoolingRule;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.policy.CyclePolicy;

/** The guards of the steps that lead off the way, and back. */
final class InterruptionGuards {

    private InterruptionGuards() {}

    static HistoryEntry tightened(CycleRecord cycle, CyclePolicy policy, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.TIGHTEN, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), policy.isAsStrictAs(cycle.policy()), RefusalReason.LOOSER);
        boolean answered = cycle.history().stream().anyMatch(entry -> entry.action() == CycleAction.TAKE_BASELINE);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                !answered || PoolingRule.isSame(policy.pooling(), cycle.policy().pooling()),
                RefusalReason.POOLING_FIXED);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                !answered || policy.themes().equals(cycle.policy().themes()),
                RefusalReason.THEMES_FIXED);
        boolean before = !cycle.state().hasReached(CycleState.INTERVIEWED);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                before
                        || cycle.panel()
                                .map(panel -> PanelRules.allowConsents(policy, panel, cycle.memberships()))
                                .orElse(true),
                RefusalReason.CONSENT_MISSING);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                before || policy.rulingOn(cycle.mentee().readiness()) != Ruling.REFUSE,
                RefusalReason.MENTEE_NOT_READY);
        boolean refused = cycle.state().hasReached(CycleState.PANEL_FORMED)
                && cycle.panel()
                        .filter(panel -> !PanelRules.allow(policy, panel, cycle.declarations(), cycle.memberships()))
                        .isPresent();
        boolean outdated = cycle.report()
                .or(cycle::draft)
                .filter(report -> !ReleaseGuards.isOwn(cycle, policy, report))
                .isPresent();
        CycleState to = outdated ? CycleState.HELD : line.to().get(0);
        return TransitionGuard.entry(cycle, line, refused ? tooSmall(cycle.state()) : to, step, policy);
    }

    static HistoryEntry left(CycleRecord cycle, MentorId mentor, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.LEAVE, step);
        TransitionGuard.require(cycle, step.by(), line.action(), isOnPanel(cycle, mentor), RefusalReason.NOT_ON_PANEL);
        MentorPanel panel = cycle.panel().orElseThrow();
        boolean signedOff = cycle.history().stream().anyMatch(entry -> entry.action() == CycleAction.SIGN_OFF);
        TransitionGuard.require(cycle, step.by(), line.action(), !signedOff, RefusalReason.ALREADY_SIGNED_OFF);
        CycleState at = cycle.suspendedIn().orElse(cycle.state());
        boolean enough =
                PanelRules.allowSize(cycle.policy(), panel.size() - 1, PanelMembers.without(cycle, mentor, step.on()));
        // What is stopped stays so while its panel waits.
        boolean stays = enough || !line.to().contains(tooSmall(at));
        CycleState to = stays ? line.to().get(0) : tooSmall(at);
        return TransitionGuard.entry(cycle, line, to, step);
    }

    static HistoryEntry disclosed(CycleRecord cycle, MentorId mentor, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.DISCLOSE_AUTHORSHIP, step);
        TransitionGuard.require(cycle, step.by(), line.action(), isOnPanel(cycle, mentor), RefusalReason.NOT_ON_PANEL);
        TransitionGuard.require(
                cycle, step.by(), line.action(), !cycle.disclosed().contains(mentor), RefusalReason.ALREADY_KNOWN);
        int known = ReidentifiedMentors.with(cycle, mentor);
        boolean holds = line.to().contains(CycleState.HELD) && known > ReidentifiedMentors.borne(cycle);
        return TransitionGuard.entry(
                cycle, line, holds ? CycleState.HELD : line.to().get(0), step);
    }

    static HistoryEntry withdrawn(CycleRecord cycle, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.WITHDRAW, step);
        TransitionGuard.require(cycle, step.by(), line.action(), cycle.meeting().isEmpty(), RefusalReason.ALREADY_MET);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry resumed(CycleRecord cycle, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.RESUME, step);
        TransitionGuard.require(
                cycle, step.by(), line.action(), ReidentifiedMentors.areBorne(cycle), RefusalReason.TOO_MANY_KNOWN);
        return TransitionGuard.entry(cycle, line, step);
    }

    /** Before the interview a panel that is too small waits for more; after it nothing of it is ever released. */
    private static CycleState tooSmall(CycleState state) {
        return state.hasReached(CycleState.INTERVIEWED) ? CycleState.COLLAPSED : CycleState.MENTEE_CONSENTED;
    }

    private static boolean isOnPanel(CycleRecord cycle, MentorId mentor) {
        return cycle.panel().filter(panel -> panel.has(mentor)).isPresent();
    }
}
