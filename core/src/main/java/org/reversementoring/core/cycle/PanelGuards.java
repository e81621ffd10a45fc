package org.reversementoring.core.cycle;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.InterviewConduct;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.membership.PanelRules;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PanelVerdict;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;

/** The guards of who is on a panel, what its mentors agreed to, and how they were interviewed. */
final class PanelGuards {

    private PanelGuards() {}

    static HistoryEntry formed(
            CycleRecord cycle,
            MentorPanel panel,
            List<RelationshipDeclaration> declarations,
            List<Enrolment> enrolments,
            Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.FORM_PANEL, step);
        boolean menteeOnPanel = panel.mentors().stream().anyMatch(mentor -> isMentee(cycle, mentor));
        TransitionGuard.require(cycle, step.by(), line.action(), !menteeOnPanel, RefusalReason.MENTEE_ON_PANEL);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                declarations.stream().allMatch(declaration -> panel.has(declaration.mentor())),
                RefusalReason.STRANGER_DECLARES);
        enrolments.forEach(enrolment -> consent(cycle, line, enrolment, step));
        TransitionGuard.require(cycle, step.by(), line.action(), isReadyEnough(cycle), RefusalReason.MENTEE_NOT_READY);
        List<Membership> members = PanelMembers.joining(enrolments, step.on());
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                PanelRules.allow(cycle.policy(), panel, declarations, members),
                RefusalReason.PANEL_REFUSED);
        return TransitionGuard.entry(cycle, line, step);
    }

    static HistoryEntry joined(CycleRecord cycle, Enrolment enrolment, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.JOIN, step);
        Mentor mentor = enrolment.mentor();
        List<Mentor> before = cycle.panel().map(MentorPanel::mentors).orElse(List.of());
        TransitionGuard.require(
                cycle, step.by(), line.action(), !isMentee(cycle, mentor), RefusalReason.MENTEE_ON_PANEL);
        boolean onPanel = before.stream()
                .anyMatch(member ->
                        Identities.same(member.id().value(), mentor.id().value()));
        TransitionGuard.require(cycle, step.by(), line.action(), !onPanel, RefusalReason.ALREADY_ON_PANEL);
        TransitionGuard.require(
                cycle, step.by(), line.action(), before.size() < MentorPanel.MAX_SIZE, RefusalReason.PANEL_FULL);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                enrolment.declaration().mentor().equals(mentor.id()),
                RefusalReason.STRANGER_DECLARES);
        consent(cycle, line, enrolment, step);
        boolean enough = isEnoughWith(cycle, enrolment, step.on());
        boolean waits = cycle.state() == CycleState.MENTEE_CONSENTED;
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                enough || (waits && isPermitted(cycle, enrolment)),
                RefusalReason.PANEL_REFUSED);
        return TransitionGuard.entry(cycle, line, waits && enough ? CycleState.PANEL_FORMED : cycle.state(), step);
    }

    /** A panel that waits is judged when it is large enough; until then only what the mentor who joins declares counts. */
    private static boolean isPermitted(CycleRecord cycle, Enrolment enrolment) {
        MentorPanel alone = PanelMembers.with(Optional.empty(), enrolment);
        return cycle.policy().panel().judge(alone, List.of(enrolment.declaration())).reasons().stream()
                .noneMatch(
                        reason -> reason.ruling() == Ruling.REFUSE && reason.code() != PanelVerdict.Code.BELOW_FLOOR);
    }

    private static boolean isEnoughWith(CycleRecord cycle, Enrolment enrolment, LocalDate day) {
        return PanelRules.allow(
                cycle.policy(),
                PanelMembers.with(cycle.panel(), enrolment),
                PanelMembers.declarations(cycle, enrolment),
                PanelMembers.members(cycle, enrolment, day));
    }

    private static void consent(CycleRecord cycle, Transition line, Enrolment enrolment, Step step) {
        MentorConsent consent = enrolment.consent();
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                consent.mentor().equals(enrolment.mentor().id()),
                RefusalReason.STRANGER_CONSENTS);
        TransitionGuard.require(
                cycle, step.by(), line.action(), consent.withdrawn().isEmpty(), RefusalReason.CONSENT_TAKEN_BACK);
        boolean told = cycle.policy().hostMayHoldConsents() || !consent.heldByHost();
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                told && consent.covers(ConsentKind.PARTICIPATION),
                RefusalReason.CONSENT_MISSING);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                cycle.guide().conduct().consents().containsAll(consent.parts()),
                RefusalReason.CONSENT_OFF_GUIDE);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                consent.givenOn().filter(step.on()::isBefore).isEmpty(),
                RefusalReason.CONSENT_LATER);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                PanelRules.allowOrigin(cycle.policy(), enrolment.origin()),
                RefusalReason.ORIGIN_NOT_POOLED);
    }

    static HistoryEntry consentWithdrawn(CycleRecord cycle, MentorId mentor, ConsentKind kind, Step step) {
        Transition line = TransitionGuard.allowed(cycle, CycleAction.WITHDRAW_CONSENT, step);
        boolean onPanel = cycle.panel().filter(panel -> panel.has(mentor)).isPresent();
        TransitionGuard.require(cycle, step.by(), line.action(), onPanel, RefusalReason.NOT_ON_PANEL);
        TransitionGuard.require(
                cycle,
                step.by(),
                line.action(),
                cycle.guide().conduct().consents().contains(kind),
                RefusalReason.CONSENT_OFF_GUIDE);
        boolean given = PanelMembers.known(cycle).stream()
                .filter(member -> member.present() && member.mentor().equals(mentor))
                .anyMatch(member -> member.consent().covers(kind));
        TransitionGuard.require(cycle, step.by(), line.action(), given, RefusalReason.CONSENT_NOT_GIVEN);
        return TransitionGuard.entry(cycle, line, step);
    }

    static boolean isReadyEnough(CycleRecord cycle) {
        return cycle.policy().rulingOn(cycle.mentee().readiness()) != Ruling.REFUSE;
    }

    /** What took place contradicts neither the guide nor what the mentors agreed to. */
    static void held(CycleRecord cycle, InterviewRecord record, Step step) {
        CycleAction action = CycleAction.INTERVIEW;
        Conduct guide = cycle.guide().conduct();
        List<Membership> members = cycle.memberships();
        TransitionGuard.require(cycle, step.by(), action, isReadyEnough(cycle), RefusalReason.MENTEE_NOT_READY);
        if (record.conduct().isPresent()) {
            InterviewConduct held = record.conduct().get();
            TransitionGuard.require(cycle, step.by(), action, held.isInMode(guide), RefusalReason.MODE_OFF_GUIDE);
            TransitionGuard.require(
                    cycle,
                    step.by(),
                    action,
                    held.fitsSittings(guide, record.attendance()),
                    RefusalReason.SITTINGS_OFF_GUIDE);
            TransitionGuard.require(cycle, step.by(), action, held.fillsRoles(guide), RefusalReason.ROLE_NOT_FILLED);
            TransitionGuard.require(
                    cycle, step.by(), action, held.hasNoOtherRoles(guide), RefusalReason.ROLE_OFF_GUIDE);
            TransitionGuard.require(
                    cycle, step.by(), action, held.recordsNoMore(guide), RefusalReason.RECORDING_OFF_GUIDE);
            TransitionGuard.require(
                    cycle, step.by(), action, held.asksForNoMore(guide), RefusalReason.CONSENT_OFF_GUIDE);
            TransitionGuard.require(
                    cycle,
                    step.by(),
                    action,
                    held.consents().contains(ConsentKind.PARTICIPATION),
                    RefusalReason.CONSENT_MISSING);
            TransitionGuard.require(cycle, step.by(), action, held.agreedTo(), RefusalReason.RECORDING_NOT_AGREED);
            TransitionGuard.require(
                    cycle,
                    step.by(),
                    action,
                    held.consents().stream().allMatch(kind -> PanelRules.agreedByAll(members, kind)),
                    RefusalReason.CONSENT_NOT_GIVEN);
        }
        TransitionGuard.require(
                cycle,
                step.by(),
                action,
                !record.hasSound(cycle.guide()) || PanelRules.agreedByAll(members, ConsentKind.RECORDING),
                RefusalReason.RECORDING_NOT_AGREED);
    }

    private static boolean isMentee(CycleRecord cycle, Mentor mentor) {
        return Identities.same(mentor.id().value(), cycle.mentee().id().value());
    }
}
