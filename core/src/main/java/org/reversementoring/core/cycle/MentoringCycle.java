package org.reversementoring.core.cycle;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.report.FeedbackReport;

/**
 * One cycle, from a proposal to the answered and followed-up report. Not for implementation.
 *
 * <p>Laws: (1) a step returns a new value or throws {@link ForbiddenTransitionException}, and never changes this one; (2) what
 * steps there are, and who may take them, is {@link CycleState#transitions()}; a guard can only forbid more; (3) history grows by
 * one entry a step and is never rewritten; (4) a value has the parts its state needs and no others, however it was made, so that
 * one in {@link CycleState#CLOSED} has a held meeting and a response.
 *
 * <p>Immutable, so one value may be used by many threads; a host that stores cycles compares {@link #revision()} to find lost
 * updates.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentoringCycle.class)
public non-sealed interface MentoringCycle
        extends CollectionSteps, ReleaseSteps, ConversationSteps, InterruptionSteps, ConcernSteps {

    /** Identifies the cycle towards the host. */
    CycleId id();

    /** The senior whom it is for; personal. */
    @Value.Redacted
    MenteeId mentee();

    /** The guide, pinned for this cycle (I14). */
    InterviewGuide guide();

    /** What was promised. */
    CyclePolicy policy();

    /** Where it stands. */
    CycleState state();

    /** Where it stood when it was suspended. */
    Optional<CycleState> suspendedIn();

    /** What the mentee agreed to, from {@link CycleState#MENTEE_CONSENTED} on. */
    Optional<Consent> consent();

    /** The juniors, from {@link CycleState#PANEL_FORMED} on. */
    Optional<MentorPanel> panel();

    /** What they declared. */
    @Value.Redacted
    List<RelationshipDeclaration> declarations();

    /** What was settled, from {@link CycleState#PREPARED} on. */
    Optional<Preparation> preparation();

    /** What was measured, from {@link CycleState#BASELINE_TAKEN} on. */
    Optional<Baseline> baseline();

    /** That the interview took place, from {@link CycleState#INTERVIEWED} on. */
    Optional<InterviewRecord> interview();

    /** What the gate says, from {@link CycleState#ANONYMISED} or {@link CycleState#HELD} on. */
    Optional<Assessment> assessment();

    /** That the panel saw the draft, from {@link CycleState#PANEL_CHECKED} on. */
    Optional<PanelReview> review();

    /** The released report, from {@link CycleState#SIGNED_OFF} on. */
    Optional<FeedbackReport> report();

    /** Who feeds it back, from {@link CycleState#NOMINEE_ASSIGNED} on; personal. */
    Optional<Nomination> nomination();

    /** When and where, from {@link CycleState#MEETING_SCHEDULED} on. */
    Optional<MeetingPlan> plan();

    /** The held meeting, from {@link CycleState#MEETING_HELD} on. */
    Optional<FeedbackMeeting> meeting();

    /** The mentee's answer, from {@link CycleState#RESPONDED} on. */
    Optional<MenteeResponse> response();

    /** Follow-ups, at most one for each point, in order. */
    List<FollowUp> followUps();

    /** What the custodian attests, in {@link CycleState#CLOSED}. */
    Optional<Closure> closure();

    /** Mentors who made own authorship known; personal. */
    @Value.Redacted
    List<MentorId> disclosed();

    /** What the mentee lets the host system see. */
    @Value.Default
    default Export export() {
        return Export.NOTHING;
    }

    /** Concerns on their way out of the feedback path. */
    List<Concern> concerns();

    /** Every step that was taken, oldest first. */
    List<HistoryEntry> history();

    /** How many steps were taken. */
    default int revision() {
        return history().size();
    }

    /** What this viewer may see now. */
    default <V extends CycleView> V viewFor(Viewer<V> viewer) {
        return viewer.of(this);
    }

    /** Proposes a cycle under the default policy. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide) {
        return propose(id, mentee, guide, CyclePolicy.defaults());
    }

    /** Proposes a cycle. */
    static MentoringCycle propose(CycleId id, MenteeId mentee, InterviewGuide guide, CyclePolicy policy) {
        return new Builder()
                .id(id)
                .mentee(mentee)
                .guide(guide)
                .policy(policy)
                .state(CycleState.PROPOSED)
                .build();
    }

    /**
     * Checks that the value has the parts its state needs, and no others.
     *
     * @throws IllegalArgumentException if a part is missing or too early, a person has two parts that exclude one another (I1), or
     *     the history does not lead to the state
     */
    @Value.Check
    default void check() {
        Consistency.check(this);
    }

    /** An empty builder, for reading stored cycles. Hosts begin with {@link #propose} and go on by steps. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a cycle in any state; {@code build} throws {@link IllegalStateException} if a required attribute is missing and
     * {@link IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableMentoringCycle.Builder {
        Builder() {}
    }
}
