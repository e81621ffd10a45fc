package org.reversementoring.core.cycle.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The parts of a cycle, without its steps: what checks, guards and views read. Not for implementation; {@code
 * MentoringCycle} is the only implementation.
 */
public interface CycleRecord extends CodecOnly {

    /** The host's identifier of the cycle. */
    CycleId id();

    /** The senior whom the cycle is about; personal. */
    @Value.Redacted
    Mentee mentee();

    /** The guide, pinned for this cycle (I14). */
    InterviewGuide guide();

    /** The one policy that was promised; it only becomes stricter. */
    CyclePolicy policy();

    /** The state of the cycle. */
    CycleState state();

    /** The state in which it was suspended. */
    Optional<CycleState> suspendedIn();

    /** What the mentee agreed to, from {@link CycleState#MENTEE_CONSENTED} on. */
    Optional<Consent> consent();

    /**
     * The juniors who are on the panel, from {@link CycleState#PANEL_FORMED} on; before it, those of a panel that is not large enough
     * yet, or no longer.
     */
    Optional<MentorPanel> panel();

    /**
     * The juniors when the panel was first formed, which is all that a mentee is ever told: who left or joined afterwards is not told.
     */
    Optional<MentorPanel> roster();

    /**
     * Who joined and left, when and from where, and what each of them agreed to, in the order of joining; for custodian and programme
     * lead. Empty in a cycle that was stored before there were any, until its panel changes.
     */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Membership> memberships();

    /** The declarations of the mentors about the mentee. */
    @Value.Redacted
    List<RelationshipDeclaration> declarations();

    /** What was settled, from {@link CycleState#PREPARED} on. */
    Optional<Preparation> preparation();

    /** What was measured, from {@link CycleState#BASELINE_TAKEN} on. */
    Optional<Baseline> baseline();

    /** That the interview took place, from {@link CycleState#INTERVIEWED} on. */
    Optional<InterviewRecord> interview();

    /**
     * The salted seals of the ballots that were in when the interview closed, one for each mentor, sorted; they name nobody, and tell
     * no mark and not how many answered.
     */
    @Value.Redacted
    List<String> ballotSeals();

    /** The draft that the gate made and the panel checks, in {@link CycleState#ANONYMISED} and {@link CycleState#PANEL_CHECKED}. */
    Optional<FeedbackReport> draft();

    /**
     * The id of the strategy that says the scores, from the first draft with scores on. One cycle has one, because two statements of two
     * strategies about the same answers can be subtracted from each other.
     */
    Optional<String> strategy();

    /** The reports that were signed off in this cycle and taken back before the mentee saw them. */
    List<ReportId> unshown();

    /** What the gate says, from {@link CycleState#ANONYMISED} or {@link CycleState#HELD} on. */
    Optional<Assessment> assessment();

    /** That the panel saw the draft, from {@link CycleState#PANEL_CHECKED} on. */
    Optional<PanelReview> review();

    /** The released report, from {@link CycleState#SIGNED_OFF} on. */
    Optional<FeedbackReport> report();

    /** The audited report of another tool that lies beside the report, once it is attached. */
    Optional<AttachedReport> attached();

    /** The mentor who feeds the report back, from {@link CycleState#NOMINEE_ASSIGNED} on; personal. */
    Optional<Nomination> nomination();

    /** The plan of the meeting, from {@link CycleState#MEETING_SCHEDULED} on. */
    Optional<MeetingPlan> plan();

    /** The time of day and the place of the meeting, if there is a plan and the host told them. */
    @Value.Redacted
    Optional<MeetingPlace> place();

    /** The held meeting, from {@link CycleState#MEETING_HELD} on. */
    Optional<FeedbackMeeting> meeting();

    /** The mentee's answer, from {@link CycleState#RESPONDED} on. */
    Optional<MenteeResponse> response();

    /** Follow-ups, at most one for each point, in order. */
    List<FollowUp> followUps();

    /** What the custodian attests, in {@link CycleState#CLOSED}. */
    Optional<Closure> closure();

    /** The mentors who were to feed back, were known to the mentee as that, and are so no more; personal. */
    @Value.Redacted
    List<MentorId> formerNominees();

    /** The mentors who told that a contribution was theirs; personal. */
    @Value.Redacted
    List<MentorId> disclosed();

    /** The part that the mentee lets the host system see. */
    @Value.Default
    default Export export() {
        return Export.NOTHING;
    }

    /** The digest of the report that the mentee lets the host system see. */
    @Value.Redacted
    Optional<String> exportedReport();

    /** Concerns on their way out of the feedback path. */
    List<Concern> concerns();

    /** What the mentee asked the panel after the meeting, oldest first, and what came of it. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<AskedQuestion> questions();

    /** That the report was shown to more people than was promised, oldest first. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<SharedReport> sharings();

    /** What the two who met learned from each other, oldest first; each item is its learner's. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<LearningItem> learning();

    /** What the cycle keeps of the receipts for concerns, at most one for each concern; it tells nobody who raised which. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ConcernReceipt.Digest> receipts();

    /** Every step that was taken, oldest first. */
    List<HistoryEntry> history();

    /** The most steps that a cycle can take, closing aside, so that what is written can be read again. */
    int MOST_STEPS = 5_000;

    /** The most concerns that people raise in a cycle; there is a person to speak to long before. */
    int MOST_CONCERNS = 500;

    /** The most questions that a mentee puts to a panel: each costs every mentor a vote, and the meeting is the place to talk. */
    int MOST_QUESTIONS = 10;

    /** The most times that a report that is shared further is recorded. */
    int MOST_SHARINGS = 50;

    /** The most things that each of the two records to have learned. */
    int MOST_LEARNED = 20;

    /** How many steps were taken. */
    default int revision() {
        return history().size();
    }
}
