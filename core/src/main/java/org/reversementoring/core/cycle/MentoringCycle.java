package org.reversementoring.core.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.CycleConsistency;
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
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Promise;

/**
 * One cycle of reverse mentoring, from a proposal to the answered and followed-up report. Not for implementation.
 *
 * <p>Laws: (1) a step returns a new value or throws {@link ForbiddenTransitionException}, and never changes this one; (2)
 * what steps there are, and who may take them, is {@link CycleState#transitions()}; a guard can only forbid more; (3)
 * history grows by one entry a step and is never rewritten; (4) a value has the parts its state needs and no others, however
 * it was made, so that a value in {@link CycleState#CLOSED} has a held meeting and a response.
 *
 * <p>The interfaces that it extends hold its steps by theme, each of which returns the next value; together they are one thing.
 *
 * <p>Immutable, so one value may be used by many threads; a host that stores cycles compares {@link #revision()} to find
 * lost updates.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentoringCycle.class)
public interface MentoringCycle
        extends CycleInterruptions, CycleAttachments, PanelSteps, ConversationSteps, LearningSteps {

    /** A proposed cycle under the default policy. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide) {
        return propose(id, mentee, guide, CyclePolicy.defaults());
    }

    /** A proposed cycle about a mentee of whom the host tells only the identifier. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide, CyclePolicy policy) {
        return propose(id, Mentee.of(mentee), guide, policy);
    }

    /**
     * A proposed cycle. The policy is what the mentors will be promised; from here on it only becomes stricter.
     *
     * @throws IllegalArgumentException if the mentee's self-assessment does not fit the guide
     */
    static MentoringCycle propose(CycleId id, Mentee mentee, InterviewGuide guide, CyclePolicy policy) {
        return new Builder()
                .id(id)
                .mentee(mentee)
                .guide(guide)
                .policy(policy)
                .state(CycleState.PROPOSED)
                .build();
    }

    /** The cycle after the consent that the mentee's description holds; refused as {@link #consented(Consent, Step)} is. */
    default MentoringCycle consented(Step step) {
        return consented(mentee().consent().orElseGet(() -> Consent.of("none", List.of())), step);
    }

    /**
     * The cycle after the mentee's consent, which must name everything ({@code CONSENT_INCOMPLETE}), be to the guide's purpose ({@code
     * PURPOSE_OFF_GUIDE}) and given by the day of the step ({@code CONSENT_LATER}), and not be taken back ({@code CONSENT_TAKEN_BACK}).
     */
    default MentoringCycle consented(Consent consent, Step step) {
        return NextCycle.after(this, CollectionGuards.consented(this, consent, step))
                .consent(consent.givenBy(step.on()))
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
        return baselineTaken(baseline, mentee(), step);
    }

    /**
     * The cycle once the measures before the interview are closed, with a later version of the mentee's description ({@code
     * OTHER_MENTEE}) that has a self-assessment on the topics of the guide ({@code SELF_ASSESSMENT_OFF_GUIDE}), which the
     * baseline records too ({@code SELF_ASSESSMENT_NOT_RECORDED}). All else is as the mentee said it ({@code MENTEE_CHANGED}): readiness
     * and consent are told by steps of the mentee.
     */
    default MentoringCycle baselineTaken(Baseline baseline, Mentee mentee, Step step) {
        return NextCycle.after(this, CollectionGuards.baselineTaken(this, baseline, mentee, step))
                .baseline(baseline)
                .mentee(mentee)
                .build();
    }

    /**
     * The cycle after the interview of the panel. Nothing of the interview is kept but the seals of its ballots. It must be this
     * cycle's ({@code OTHER_INTERVIEW}) and {@linkplain Interview#closedFor closed} ({@code INTERVIEW_OPEN}). The limits of confidentiality were read out first ({@code LIMITS_NOT_READ}), enough mentors attend
     * ({@code ATTENDANCE_BELOW_FLOOR}, {@code ATTENDANCE_ABOVE_PANEL}) for the guide's sittings ({@code ATTENDANCE_OFF_GUIDE}), and each
     * topic, with no others ({@code TOPIC_OFF_GUIDE}), is asked, or skipped for a reason
     * ({@code TOPIC_NOT_COVERED}) where the guide allows that ({@code TOPIC_NOT_SKIPPABLE}). How it was held contradicts neither the guide
     * ({@code MODE_OFF_GUIDE}, {@code SITTINGS_OFF_GUIDE}, {@code ROLE_NOT_FILLED}, {@code ROLE_OFF_GUIDE}, {@code RECORDING_OFF_GUIDE},
     * {@code CONSENT_OFF_GUIDE}) nor what the mentors agreed to ({@code CONSENT_MISSING}, {@code CONSENT_NOT_GIVEN}, {@code
     * RECORDING_NOT_AGREED}), and the policy does not wait for the mentee ({@code MENTEE_NOT_READY}). A late answer belongs to the
     * next cycle, because there is no second interview.
     */
    default MentoringCycle interviewed(Interview interview, InterviewRecord record, Step step) {
        return NextCycle.after(this, CollectionGuards.interviewed(this, interview, record, step))
                .interview(record)
                .ballotSeals(interview.ballotSeals())
                .build();
    }

    /** The cycle once its findings are written. */
    default MentoringCycle collated(Step step) {
        return NextCycle.after(this, TransitionGuard.taken(this, CycleAction.COLLATE, step))
                .build();
    }

    /**
     * The cycle with the draft that the panel will check. Only the release gate takes this step. Answers that are attested as destroyed
     * are not used again ({@code ANSWERS_DESTROYED}). The collation is this cycle's own
     * ({@code OTHER_COLLATION}) in which each finding traces to points where the record has some ({@code FINDING_UNTRACED}), with the ballots that were in when the interview closed ({@code BALLOTS_CHANGED}); the draft is of this
     * guide, panel and policy ({@code OTHER_REPORT}), counts nobody ({@code WORDING}), is under an id that was not taken back ({@code REPORT_ID_USED}), has the strategy
     * of the first draft ({@code OTHER_STRATEGY}), and protects against as many mentors as are known already ({@code TOO_MANY_KNOWN}, I2).
     */
    default MentoringCycle drafted(GateKey gate, Collation collation, FeedbackReport draft, Step step) {
        HistoryEntry entry = ReleaseGuards.drafted(gate, this, collation, draft, step);
        Assessment.Evidence evidence = new Assessment.Evidence(collation.seal(), draft.digest());
        return NextCycle.after(this, entry)
                .assessment(new Assessment(
                        policy().release().id(),
                        policy().release().colluders().orElse(0),
                        List.of(),
                        Optional.of(evidence)))
                .draft(draft)
                .strategy(ReleaseGuards.strategy(this, draft))
                .build();
    }

    /**
     * The cycle on hold, because its own collation ({@code OTHER_COLLATION}, {@code BALLOTS_CHANGED}) does not pass the checks ({@code
     * ASSESSMENT_PASSES} if it does). Only the release gate takes this step.
     */
    default MentoringCycle held(GateKey gate, Collation collation, List<ReasonCode> reasons, Step step) {
        Assessment assessment = Assessment.failing(
                policy().release().id(), policy().release().colluders().orElse(0), reasons);
        return NextCycle.after(this, ReleaseGuards.held(gate, this, collation, assessment, step))
                .assessment(assessment)
                .build();
    }

    /**
     * The cycle after the panel saw the draft and voted in private. Each mentor had the chance ({@code
     * NOT_OFFERED_TO_EACH}), and what they saw is the gate's draft ({@code OTHER_DRAFT}).
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
     * The cycle with its final report, which is the draft that the panel checked. Only the release gate takes this step, and shows again
     * what the draft was made from and what it is ({@code NO_DRAFT}, {@code OTHER_COLLATION}, {@code OTHER_REPORT}). The report must hold
     * findings ({@code NO_NARRATIVE}: scores alone are no feedback), a strength among them ({@code NO_STRENGTH}, I12), and protect against
     * the mentors who are known by now ({@code TOO_MANY_KNOWN}).
     */
    default MentoringCycle signedOff(GateKey gate, Assessment.Evidence evidence, Step step) {
        return NextCycle.after(this, ReleaseGuards.signedOff(gate, this, evidence, step))
                .report(draft())
                .draft(Optional.empty())
                .build();
    }

    /**
     * The cycle with the mentor who will feed the report back, whom the mentee does not choose. The mentor is on the panel
     * ({@code NOT_ON_PANEL}), and the report must protect the others against everybody who is known ({@code
     * TOO_MANY_KNOWN}).
     */
    default MentoringCycle nominated(Nomination nomination, Step step) {
        return NextCycle.after(this, ReleaseGuards.nominated(this, nomination, step))
                .nomination(nomination.forReport(report().orElseThrow().digest()))
                .build();
    }

    /**
     * The cycle after the nominated mentor has stepped down; another one can be nominated. Once a meeting was arranged, the mentee knows
     * who was to come, and that mentor stays known (I2).
     */
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
     * The cycle after the meeting. Only the release gate takes this step, and shows the digest of the report that the ledger has ({@code
     * NOT_RECORDED}). The meeting was with the nominated mentor ({@code OTHER_MENTOR}), in person unless waived ({@code
     * NOT_IN_PERSON}), on the day of this step ({@code OTHER_DAY}), about this report ({@code OTHER_REPORT}). From here on the mentee has the report.
     */
    default MentoringCycle met(GateKey gate, String recorded, FeedbackMeeting meeting, Step step) {
        return NextCycle.after(this, ConversationGuards.met(gate, this, recorded, meeting, step))
                .meeting(meeting.aboutReport(report().orElseThrow().digest()))
                .build();
    }

    /**
     * The cycle with the mentee's answer, whose goals are on topics of the guide ({@code GOAL_OFF_GUIDE}), new and not begun or carried
     * and open ({@code GOAL_STATUS_IMPOSSIBLE}), and looked at on a day after the meeting ({@code REVIEW_BEFORE_MEETING}).
     */
    default MentoringCycle responded(MenteeResponse response, Step step) {
        return NextCycle.after(this, ConversationGuards.responded(this, response, step))
                .response(response)
                .build();
    }

    /**
     * The cycle with one more follow-up, T1 and then T2 ({@code T1_MISSING}, {@code T1_DONE}), of the goals of this response ({@code
     * OTHER_RESPONSE}), with the status of each goal
     * ({@code OTHER_GOALS}), which is no step back to not begun ({@code GOAL_STATUS_IMPOSSIBLE}), a reason for each goal that is
     * dropped ({@code DROP_REASON_MISSING}) and for no other ({@code DROP_REASON_OFF_GOAL}), on the day of this step ({@code OTHER_DAY}). One outside the {@linkplain FollowUp#timing window} of its point is recorded too, and counts as early or late. After
     * T2 the cycle can be closed. Harm that is found opens a concern in the same step, and the cycle can be suspended.
     */
    default MentoringCycle followedUp(FollowUp followUp, Step step) {
        return NextCycle.followedUp(this, followUp, ConversationGuards.followedUp(this, followUp, step));
    }

    /**
     * The cycle of which the custodian attests that notes of the interview are destroyed, once there was one ({@code NOT_INTERVIEWED});
     * a cycle that is stopped waits with everything else. After the day that the guide names, the steps
     * of the staff wait for it ({@code RAW_OVERDUE}). Once ({@code ALREADY_ATTESTED}).
     */
    default MentoringCycle notesDestroyed(Step step) {
        return NextCycle.after(this, ConversationGuards.destroyed(this, CycleAction.DESTROY_NOTES, step))
                .build();
    }

    /**
     * The cycle of which the custodian attests that private answers are destroyed, once a report was signed off ({@code
     * NOT_SIGNED_OFF}). After the day that the policy names, the steps of
     * the staff wait for it ({@code RAW_OVERDUE}). Once ({@code ALREADY_ATTESTED}).
     */
    default MentoringCycle answersDestroyed(Step step) {
        return NextCycle.after(this, ConversationGuards.destroyed(this, CycleAction.DESTROY_ANSWERS, step))
                .build();
    }

    /**
     * The cycle at its end, when the custodian attests that raw answers are gone ({@code RAW_NOT_DESTROYED}, I16). A cycle
     * that was withdrawn or collapsed stays so and gets the same attestation, once ({@code ALREADY_ATTESTED}). Where a follow-up
     * found harm, the concern that it opened was handed over before ({@code HARM_NOT_ROUTED}); where one of the first version did, a concern
     * was raised before ({@code HARM_WITHOUT_CONCERN}). Both are possible in every state.
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
                .exportedReport(export == Export.WITH_REPORT ? report().map(FeedbackReport::digest) : Optional.empty())
                .build();
    }

    /**
     * What this cycle promises to a panel of this size: to be shown to the mentors before they agree. The promise of the report differs
     * from it only by being stricter.
     *
     * @throws IllegalArgumentException if the policy does not allow a panel of this size: nothing is promised that is refused later
     */
    default Promise promise(int panelSize) {
        if (panelSize < policy().floor()) {
            throw new IllegalArgumentException(
                    "promise: the panel must be at least the floor of " + policy().floor() + ", but was " + panelSize);
        }
        return Promise.before(policy().release(), policy().retention(guide()), policy().themes(), guide(), panelSize);
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
