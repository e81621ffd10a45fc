package org.reversementoring.core.cycle;

import java.util.List;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.RelationshipDeclaration;

/**
 * The steps by which a panel comes together before the interview, and what its mentors and the mentee say of taking part. Not for
 * implementation; {@link MentoringCycle} is the only implementation.
 *
 * <p>A panel may be formed at once, or gather one by one in {@link CycleState#MENTEE_CONSENTED} until it is large enough. One that
 * becomes too small before the interview waits there again, prepared anew once it is complete. The mentee is told nothing of this.
 */
public interface PanelSteps extends CycleRecord {

    /**
     * The cycle with its panel, whose consents the host keeps. The mentee is not on it ({@code MENTEE_ON_PANEL}), nobody else declares
     * ({@code STRANGER_DECLARES}) and the policy does not refuse it ({@code PANEL_REFUSED}, {@code CONSENT_MISSING}) nor a mentee who is
     * not ready ({@code MENTEE_NOT_READY}). The programme lead looks at a warning before this step. A panel that waited is replaced.
     */
    default MentoringCycle panelFormed(MentorPanel panel, List<RelationshipDeclaration> declarations, Step step) {
        List<Enrolment> enrolments = PanelMembers.heldByHost(panel);
        return NextCycle.formed(
                self(),
                panel,
                declarations,
                enrolments,
                PanelGuards.formed(this, panel, declarations, enrolments, step));
    }

    /**
     * The cycle with a panel of these mentors, each with own declaration ({@code STRANGER_DECLARES}) and consent ({@code
     * STRANGER_CONSENTS}, {@code CONSENT_MISSING}, {@code CONSENT_TAKEN_BACK}, {@code CONSENT_LATER}, {@code CONSENT_OFF_GUIDE}), from
     * sites and periods of the pooling rule ({@code ORIGIN_NOT_POOLED}); refused also as {@link #panelFormed(MentorPanel, List, Step)} is.
     *
     * @throws IllegalArgumentException if these are no panel, because there are none or too many, or one comes twice
     */
    default MentoringCycle panelFormed(List<Enrolment> enrolments, Step step) {
        MentorPanel panel = MentorPanel.builder()
                .addAllMentors(enrolments.stream().map(Enrolment::mentor).toList())
                .build();
        List<RelationshipDeclaration> declarations =
                enrolments.stream().map(Enrolment::declaration).toList();
        return NextCycle.formed(
                self(),
                panel,
                declarations,
                enrolments,
                PanelGuards.formed(this, panel, declarations, enrolments, step));
    }

    /** The cycle with one more mentor, of its own site and period; refused as {@link #joined(Enrolment, Step)} is. */
    default MentoringCycle joined(
            Mentor mentor, RelationshipDeclaration declaration, MentorConsent consent, Step step) {
        return joined(Enrolment.of(mentor, declaration, consent), step);
    }

    /**
     * The cycle with one more mentor before the interview. A panel that waits is formed once it is large enough. The mentor is not the
     * mentee ({@code MENTEE_ON_PANEL}) nor on the panel ({@code ALREADY_ON_PANEL}), there is room ({@code PANEL_FULL}), declaration,
     * consent and origin are as {@link #panelFormed(List, Step)} asks, and the policy does not refuse what is declared ({@code
     * PANEL_REFUSED}). Whoever joins later is shown the promise and agrees to the ground rules first; measures before the interview are
     * not taken again.
     */
    default MentoringCycle joined(Enrolment enrolment, Step step) {
        return NextCycle.joined(self(), enrolment, PanelGuards.joined(this, enrolment, step));
    }

    /**
     * The cycle after a mentor of the panel ({@code NOT_ON_PANEL}) took a part of the consent back, which was given ({@code
     * CONSENT_NOT_GIVEN}) and asked for ({@code CONSENT_OFF_GUIDE}). To take participation back is to {@linkplain
     * CycleInterruptions#left leave}. Without everybody's consent to it no sound is recorded, and the staff's steps wait until what was
     * recorded is attested as destroyed.
     */
    default MentoringCycle consentWithdrawn(MentorId mentor, ConsentKind kind, Step step) {
        return kind == ConsentKind.PARTICIPATION
                ? self().left(mentor, step)
                : NextCycle.after(self(), PanelGuards.consentWithdrawn(this, mentor, kind, step))
                        .memberships(PanelMembers.withdrawn(this, mentor, kind, step.on()))
                        .build();
    }

    /** The cycle whose mentee says how ready they are, until the interview. A policy may wait for a mentee who is not. */
    default MentoringCycle readinessTold(Readiness readiness, Step step) {
        return NextCycle.after(self(), TransitionGuard.taken(this, CycleAction.TELL_READINESS, step))
                .mentee(mentee().telling(readiness))
                .build();
    }

    private MentoringCycle self() {
        return (MentoringCycle) this;
    }
}
