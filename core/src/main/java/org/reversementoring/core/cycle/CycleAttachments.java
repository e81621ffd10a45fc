package org.reversementoring.core.cycle;

import java.util.Objects;
import org.reversementoring.core.cycle.record.AttachmentCheck;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.RefusalReason;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.transition.Transition;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.AuditKey;

/**
 * The step with which a report of another tool comes beside that of the cycle. Not for implementation; {@link MentoringCycle} is the only
 * implementation.
 */
public interface CycleAttachments extends CycleRecord {

    /**
     * The cycle with a multisource report beside its own, between sign-off and meeting. Only the multisource gate takes this step, because it
     * records the report first. It is about this mentee ({@code
     * OTHER_MENTEE_RATED}), is over ({@code RATING_NOT_OVER}), was audited against as many as this cycle protects against, and where mentors
     * may have rated, against as many as are known ({@code AUDIT_TOO_WEAK}). There is one at most ({@code ALREADY_ATTACHED}). It is taken
     * back with the report beside which it lies. The mentee sees it at the meeting and not before.
     */
    default MentoringCycle attached(AuditKey audit, AttachedReport attached, Step step) {
        Objects.requireNonNull(audit, "audit key must not be null");
        HistoryEntry entry = guarded(attached, step);
        return NextCycle.after((MentoringCycle) this, entry)
                .attached(attached.besideReport(report().orElseThrow().digest()))
                .build();
    }

    private HistoryEntry guarded(AttachedReport attached, Step step) {
        Transition line = TransitionGuard.allowed(this, CycleAction.ATTACH, step);
        TransitionGuard.require(this, step.by(), line.action(), attached().isEmpty(), RefusalReason.ALREADY_ATTACHED);
        TransitionGuard.require(
                this,
                step.by(),
                line.action(),
                AttachmentCheck.isAbout(this, attached),
                RefusalReason.OTHER_MENTEE_RATED);
        TransitionGuard.require(
                this,
                step.by(),
                line.action(),
                AttachmentCheck.isOver(attached, step.on()),
                RefusalReason.RATING_NOT_OVER);
        TransitionGuard.require(
                this, step.by(), line.action(), AttachmentCheck.isStrong(this, attached), RefusalReason.AUDIT_TOO_WEAK);
        return TransitionGuard.entry(this, line, step);
    }
}
