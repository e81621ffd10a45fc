package org.reversementoring.core.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.Consent;
import org.reversementoring.core.cycle.record.CycleConsistency;
import org.reversementoring.core.cycle.record.CyclePolicy;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.report.FeedbackReport;

/**
 * One cycle of reverse mentoring, from a proposal to the answered and followed-up report. Not for implementation.
 *
 * <p>Laws: (1) a step returns a new value or throws {@link ForbiddenTransitionException}, and never changes this one; (2)
 * what steps there are, and who may take them, is {@link CycleState#transitions()}; a guard can only forbid more; (3)
 * history grows by one entry a step and is never rewritten; (4) a value has the parts its state needs and no others, however
 * it was made, so that a value in {@link CycleState#CLOSED} has a held meeting and a response.
 *
 * <p>Immutable, so one value may be used by many threads; a host that stores cycles compares {@link #revision()} to find
 * lost updates.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentoringCycle.class)
public interface MentoringCycle extends CycleRecord {

    /** A proposed cycle under the default policy. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide) {
        return propose(id, mentee, guide, CyclePolicy.defaults());
    }

    /** A proposed cycle. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide, CyclePolicy policy) {
        return new Builder()
                .id(id)
                .mentee(mentee)
                .guide(guide)
                .policy(policy)
                .state(CycleState.PROPOSED)
                .build();
    }

    /** The cycle after the mentee's consent, which must name everything ({@code CONSENT_INCOMPLETE}). */
    default MentoringCycle consented(Consent consent, Step step) {
        return NextCycle.after(this, CollectionGuards.consented(this, consent, step))
                .consent(consent)
                .build();
    }

    /**
     * The cycle with its panel. The mentee is not on it ({@code MENTEE_ON_PANEL}), nobody else declares ({@code
     * STRANGER_DECLARES}) and the policy does not refuse it ({@code PANEL_REFUSED}). The programme lead looks at a warning
     * before this step.
     */
    default MentoringCycle panelFormed(MentorPanel panel, List<RelationshipDeclaration> declarations, Step step) {
        return NextCycle.after(this, CollectionGuards.panelFormed(this, panel, declarations, step))
                .panel(panel)
                .declarations(declarations)
                .build();
    }

    /**
     * The cycle once guide, roles and ground rules are settled ({@code GROUND_RULES_MISSING}). Roles in the mentee's line
     * need a waiver ({@code WAIVER_MISSING}).
     */
    default MentoringCycle prepared(Preparation preparation, Step step) {
        return NextCycle.after(this, CollectionGuards.prepared(this, preparation, step))
                .preparation(preparation)
                .build();
    }

    /**
     * The cycle once the measures before the interview are closed. No more mentors answered than there are ({@code
     * TOO_MANY_SETS}).
     */
    default MentoringCycle baselineTaken(Baseline baseline, Step step) {
        return NextCycle.after(this, CollectionGuards.baselineTaken(this, baseline, step))
                .baseline(baseline)
                .build();
    }

    /**
     * The cycle after the interview of the panel. Nothing of the interview is kept, and it must be this cycle's ({@code
     * OTHER_INTERVIEW}). The limits of confidentiality were read out first ({@code LIMITS_NOT_READ}), enough mentors attend
     * ({@code ATTENDANCE_BELOW_FLOOR}, {@code ATTENDANCE_ABOVE_PANEL}), and each topic is asked, or skipped for a reason
     * ({@code TOPIC_NOT_COVERED}) where the guide allows that ({@code TOPIC_NOT_SKIPPABLE}). A late answer belongs to the
     * next cycle, because there is no second interview.
     */
    default MentoringCycle interviewed(Interview interview, InterviewRecord record, Step step) {
        return NextCycle.after(this, CollectionGuards.interviewed(this, interview, record, step))
                .interview(record)
                .build();
    }

    /** The cycle once its findings are written. */
    default MentoringCycle collated(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.COLLATE, step))
                .build();
    }

    /**
     * The cycle once its material passes the checks ({@code ASSESSMENT_FAILS}) and is protected against as many mentors as
     * are known already ({@code TOO_MANY_KNOWN}, I2).
     */
    default MentoringCycle anonymised(Assessment assessment, Step step) {
        return NextCycle.after(this, ReleaseGuards.anonymised(this, assessment, step))
                .assessment(assessment)
                .build();
    }

    /** The cycle on hold, because its material does not pass the checks ({@code ASSESSMENT_PASSES} if it does). */
    default MentoringCycle held(Assessment assessment, Step step) {
        return NextCycle.after(this, ReleaseGuards.held(this, assessment, step))
                .assessment(assessment)
                .build();
    }

    /**
     * The cycle after the panel saw the draft and voted in private. Each mentor had the chance ({@code
     * NOT_OFFERED_TO_EACH}).
     */
    default MentoringCycle panelChecked(PanelReview review, Step step) {
        return NextCycle.after(this, ReleaseGuards.panelChecked(this, review, step))
                .review(review)
                .build();
    }

    /**
     * The cycle with findings to be written again. What came of the earlier ones is dropped; the mentee has seen none of it.
     */
    default MentoringCycle revised(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.REVISE, step))
                .build();
    }

    /**
     * The cycle with its final report. The report must be of this panel, guide and policy ({@code OTHER_REPORT}), hold
     * findings ({@code NO_NARRATIVE}: scores alone are no feedback), a strength among them ({@code NO_STRENGTH}, I12), and
     * protect against the mentors who are known by now ({@code TOO_MANY_KNOWN}).
     */
    default MentoringCycle signedOff(FeedbackReport report, Step step) {
        return NextCycle.after(this, ReleaseGuards.signedOff(this, report, step))
                .report(report)
                .build();
    }

    /**
     * The cycle with the mentor who will feed the report back, whom the mentee does not choose. The mentor is on the panel
     * ({@code NOT_ON_PANEL}), and the report must protect the others against everybody who is known ({@code
     * TOO_MANY_KNOWN}).
     */
    default MentoringCycle nominated(Nomination nomination, Step step) {
        return NextCycle.after(this, ReleaseGuards.nominated(this, nomination, step))
                .nomination(nomination)
                .build();
    }

    /** The cycle after the nominated mentor has stepped down; another one can be nominated. */
    default MentoringCycle steppedDown(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.STEP_DOWN, step))
                .build();
    }

    /**
     * The cycle with an arranged meeting: in person unless the policy waives it ({@code NOT_IN_PERSON}), and on a day to
     * come ({@code DAY_IN_THE_PAST}).
     */
    default MentoringCycle scheduled(MeetingPlan plan, Step step) {
        return NextCycle.after(this, ConversationGuards.scheduled(this, plan, step))
                .plan(plan)
                .build();
    }

    /**
     * The cycle after its meeting was called off, to be arranged again. Several of these can end a programme; the history
     * counts them.
     */
    default MentoringCycle cancelled(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.CANCEL_MEETING, step))
                .build();
    }

    /**
     * The cycle after the meeting: with the nominated mentor ({@code OTHER_MENTOR}), in person unless waived ({@code
     * NOT_IN_PERSON}), on the day of this step ({@code OTHER_DAY}). From here on the mentee has the report.
     */
    default MentoringCycle met(FeedbackMeeting meeting, Step step) {
        return NextCycle.after(this, ConversationGuards.met(this, meeting, step))
                .meeting(meeting)
                .build();
    }

    /** The cycle with the mentee's answer, whose goals are on topics of the guide ({@code GOAL_OFF_GUIDE}). */
    default MentoringCycle responded(MenteeResponse response, Step step) {
        return NextCycle.after(this, ConversationGuards.responded(this, response, step))
                .response(response)
                .build();
    }

    /**
     * The cycle with one more follow-up, T1 and then T2 ({@code T1_MISSING}, {@code T1_DONE}), with the status of each goal
     * ({@code OTHER_GOALS}), on the day of this step ({@code OTHER_DAY}). After T2 the cycle can be closed; if harm was
     * found, it can be suspended first.
     */
    default MentoringCycle followedUp(FollowUp followUp, Step step) {
        return NextCycle.after(this, ConversationGuards.followedUp(this, followUp, step))
                .addFollowUps(followUp)
                .build();
    }

    /**
     * The cycle at its end, when the custodian attests that raw answers are gone ({@code RAW_NOT_DESTROYED}, I16). A cycle
     * that was withdrawn or collapsed stays so and gets the same attestation, once ({@code ALREADY_ATTESTED}).
     */
    default MentoringCycle closed(Closure closure, Step step) {
        return NextCycle.after(this, ConversationGuards.closed(this, closure, step))
                .closure(closure)
                .build();
    }

    /**
     * The cycle of which the mentee lets the host system see this part, once there is an answer ({@code NOT_ANSWERED}). The
     * mentee may change it again.
     */
    default MentoringCycle exported(Export export, Step step) {
        return NextCycle.after(this, ConversationGuards.exported(this, export, step))
                .export(export)
                .build();
    }

    /**
     * The cycle under stricter rules; looser ones are refused ({@code LOOSER}, I8). A panel that the new rules refuse
     * collapses.
     */
    default MentoringCycle tightened(CyclePolicy policy, Step step) {
        return NextCycle.tightened(this, policy, InterruptionGuards.tightened(this, policy, step));
    }

    /**
     * The cycle without a mentor, who may leave until sign-off (I9) and was on the panel ({@code NOT_ON_PANEL}). Before the
     * interview the panel is one smaller. After it, what was collated is dropped, and the host collates again without that
     * mentor's ballots. A panel below the floor collapses, and nothing of it is ever released. After sign-off it is too late
     * ({@code ALREADY_SIGNED_OFF}).
     */
    default MentoringCycle left(MentorId mentor, Step step) {
        return NextCycle.withoutMentor(this, mentor, InterruptionGuards.left(this, mentor, step));
    }

    /**
     * The cycle after a mentor of the panel ({@code NOT_ON_PANEL}) told that a contribution was theirs. The protection of
     * the others is computed again: if more are known than the released report was proved against, and the mentee has not
     * seen it, the cycle is held, and only a stricter assessment leads on.
     */
    default MentoringCycle disclosed(MentorId mentor, Step step) {
        return NextCycle.disclosed(this, mentor, InterruptionGuards.disclosed(this, mentor, step));
    }

    /**
     * The cycle that the mentee ends before having seen anything ({@code ALREADY_MET}); declining to hear the report is this
     * step too, and it can be taken while the cycle is suspended.
     */
    default MentoringCycle withdrawn(Step step) {
        return NextCycle.after(this, InterruptionGuards.withdrawn(this, step))
                .suspendedIn(Optional.empty())
                .report(Optional.empty())
                .build();
    }

    /** The cycle, stopped, for instance for {@link ReasonCode#SUSPECTED_RETALIATION}. Nobody is identified by this step. */
    default MentoringCycle suspended(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.SUSPEND, step))
                .suspendedIn(state())
                .build();
    }

    /**
     * The cycle, resumed where it was stopped, if the report protects against the mentors who became known meanwhile ({@code
     * TOO_MANY_KNOWN}).
     */
    default MentoringCycle resumed(Step step) {
        return NextCycle.after(this, InterruptionGuards.resumed(this, step))
                .suspendedIn(Optional.empty())
                .build();
    }

    /** The cycle, ended after it was stopped. A report that the mentee has not seen is not shown. */
    default MentoringCycle abandoned(Step step) {
        MentoringCycle.Builder next = NextCycle.after(this, TransitionGuard.taken(this, CycleAction.ABANDON, step))
                .suspendedIn(Optional.empty());
        return (meeting().isPresent() ? next : next.report(Optional.empty())).build();
    }

    /** The cycle with one more concern. What it is about is told to its recipient and not to this library. */
    default MentoringCycle concernRaised(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.RAISE_CONCERN, step))
                .addConcerns(new Concern(concerns().size() + 1, Concern.Stage.RAISED))
                .build();
    }

    /** The cycle with a concern handed over ({@code NO_SUCH_CONCERN} unless it was raised). */
    default MentoringCycle concernRouted(int number, Step step) {
        HistoryEntry entry = ConcernGuards.moved(this, CycleAction.ROUTE_CONCERN, number, Concern.Stage.RAISED, step);
        return NextCycle.withConcern(this, number, Concern.Stage.ROUTED, entry);
    }

    /** The cycle with a concern that its recipient has taken over ({@code NO_SUCH_CONCERN} unless it was routed). */
    default MentoringCycle concernAcknowledged(int number, Step step) {
        HistoryEntry entry =
                ConcernGuards.moved(this, CycleAction.ACKNOWLEDGE_CONCERN, number, Concern.Stage.ROUTED, step);
        return NextCycle.withConcern(this, number, Concern.Stage.ACKNOWLEDGED, entry);
    }

    /** The part of the cycle that this viewer may see now. */
    default <V extends CycleView> V viewFor(Viewer<V> viewer) {
        return viewer.of(this);
    }

    /**
     * Checks that the value has the parts its state needs, and no others.
     *
     * @throws IllegalArgumentException if a part is missing or too early, a person has two parts that exclude one another (I1), or
     *     the history does not lead to the state
     */
    @Value.Check
    default void check() {
        CycleConsistency.check(this);
    }

    /** An empty builder, for reading stored cycles. Hosts begin with {@link #propose} and go on by steps. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a cycle in any state; {@code build} throws {@link IllegalStateException} if a required attribute is missing and
     * {@link IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableMentoringCycle.Builder implements CodecOnly {
        Builder() {}
    }
}
