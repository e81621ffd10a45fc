package org.reversementoring.core.cycle;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Ruling;

/** The steps that lead off the way, and back. Every step throws {@link ForbiddenTransitionException} if it is not allowed. */
sealed interface InterruptionSteps permits MentoringCycle {

    /** The rules become stricter; looser ones are refused ({@code LOOSER}, I8). A panel that they refuse collapses. */
    default MentoringCycle tightened(CyclePolicy policy, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.TIGHTEN, step);
        Steps.require(cycle(), line.action(), policy.isAsStrictAs(cycle().policy()), "LOOSER");
        boolean refused = cycle().panel()
                .filter(panel ->
                        policy.panel().judge(panel, cycle().declarations()).ruling() == Ruling.REFUSE)
                .isPresent();
        MentoringCycle.Builder next = refused
                ? Steps.next(cycle(), line, CycleState.COLLAPSED, step).report(Optional.empty())
                : Steps.next(cycle(), line, step);
        return next.policy(policy).build();
    }

    /**
     * A mentor leaves ({@code NOT_ON_PANEL}), until sign-off (I9). Before the interview the panel is one smaller. After it, what was
     * collated is dropped, and the host collates again without that mentor's ballots. A panel below the floor collapses, and nothing
     * of it is ever released. After sign-off it is too late ({@code ALREADY_SIGNED_OFF}).
     */
    default MentoringCycle left(MentorId mentor, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.LEAVE, step);
        Steps.require(cycle(), line.action(), isOnPanel(mentor), "NOT_ON_PANEL");
        MentorPanel panel = cycle().panel().orElseThrow();
        boolean signedOff = cycle().history().stream().anyMatch(entry -> entry.action() == CycleAction.SIGN_OFF);
        Steps.require(cycle(), line.action(), !signedOff, "ALREADY_SIGNED_OFF");
        boolean collapses = panel.size() - 1 < cycle().policy().panel().floor();
        CycleState to = collapses ? CycleState.COLLAPSED : line.to().get(0);
        MentoringCycle.Builder next = Steps.next(cycle(), line, to, step);
        if (to == CycleState.SUSPENDED && cycle().suspendedIn().orElseThrow().hasReached(CycleState.INTERVIEWED)) {
            next.suspendedIn(CycleState.INTERVIEWED);
            Steps.dropPartsAfter(CycleState.INTERVIEWED, next);
        } else if (collapses) {
            next.suspendedIn(Optional.empty());
        }
        if (panel.size() > 1) {
            next.panel(MentorPanel.builder()
                    .mentors(panel.mentors().stream()
                            .filter(other -> !other.id().equals(mentor))
                            .toList())
                    .build());
        }
        return next.declarations(cycle().declarations().stream()
                        .filter(declaration -> !declaration.mentor().equals(mentor))
                        .toList())
                .disclosed(cycle().disclosed().stream()
                        .filter(other -> !other.equals(mentor))
                        .toList())
                .build();
    }

    /**
     * A mentor of the panel ({@code NOT_ON_PANEL}) makes own authorship known. The others' protection is reckoned again: if more are
     * known than the released report was proved against, and the mentee has not seen it, the cycle is held, and only a stricter
     * assessment leads on.
     */
    default MentoringCycle disclosed(MentorId mentor, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.DISCLOSE_AUTHORSHIP, step);
        Steps.require(cycle(), line.action(), isOnPanel(mentor), "NOT_ON_PANEL");
        Steps.require(cycle(), line.action(), !cycle().disclosed().contains(mentor), "ALREADY_KNOWN");
        int known = Known.with(cycle(), mentor);
        boolean holds = line.to().contains(CycleState.HELD)
                && known > cycle().report().map(Known::borneBy).orElse(Integer.MAX_VALUE);
        MentoringCycle.Builder next = Steps.next(
                        cycle(), line, holds ? CycleState.HELD : line.to().get(0), step)
                .addDisclosed(mentor);
        if (holds) {
            Assessment before = cycle().assessment().orElseThrow();
            next.assessment(
                    new Assessment(before.policy(), before.colluders(), List.of(ReasonCode.AUTHORSHIP_DISCLOSED)));
        }
        return next.build();
    }

    /**
     * The mentee ends it before having seen anything ({@code ALREADY_MET}); declining to hear the report is this step too, and it can
     * be taken while the cycle is suspended.
     */
    default MentoringCycle withdrawn(Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.WITHDRAW, step);
        Steps.require(cycle(), line.action(), cycle().meeting().isEmpty(), "ALREADY_MET");
        return Steps.next(cycle(), line, step)
                .suspendedIn(Optional.empty())
                .report(Optional.empty())
                .build();
    }

    /** It is stopped, for instance for {@link ReasonCode#SUSPECTED_RETALIATION}; nobody is unmasked by it. */
    default MentoringCycle suspended(Step step) {
        return Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.SUSPEND, step), step)
                .suspendedIn(cycle().state())
                .build();
    }

    /** It goes on where it was stopped, if the report bears the mentors who became known meanwhile ({@code TOO_MANY_KNOWN}). */
    default MentoringCycle resumed(Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.RESUME, step);
        Steps.require(cycle(), line.action(), Known.areBorne(cycle()), "TOO_MANY_KNOWN");
        return Steps.next(cycle(), line, step).suspendedIn(Optional.empty()).build();
    }

    /** It ends after having been stopped. A report that the mentee has not seen is not shown. */
    default MentoringCycle abandoned(Step step) {
        MentoringCycle.Builder next = Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.ABANDON, step), step)
                .suspendedIn(Optional.empty());
        return cycle().meeting().isPresent()
                ? next.build()
                : next.report(Optional.empty()).build();
    }

    private boolean isOnPanel(MentorId mentor) {
        return cycle().panel().filter(panel -> panel.has(mentor)).isPresent();
    }

    private MentoringCycle cycle() {
        return (MentoringCycle) this;
    }
}
