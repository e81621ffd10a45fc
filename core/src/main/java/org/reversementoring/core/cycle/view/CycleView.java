package org.reversementoring.core.cycle.view;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.SharedReport;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.report.FeedbackReport;

/**
 * The part of a cycle that one kind of viewer may see. A type has only members that its viewer may ever see, and a value
 * holds only what may be seen now; everything else is empty. Lists and parts keep their masks when printed.
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
public sealed interface CycleView extends CodecOnly {

    /** The status of each goal when it was last asked for, or else when it was set. The goals themselves are left out. */
    static List<GoalStatus> goalsOf(CycleRecord cycle) {
        List<FollowUp> followUps = cycle.followUps();
        if (!followUps.isEmpty()) {
            return followUps.get(followUps.size() - 1).goals();
        }
        return cycle.response().map(MenteeResponse::goalStatuses).orElse(List.of());
    }

    /**
     * For the senior: no report before the meeting, and one constant stage until then. The roster, if the policy makes it known, is the
     * one that was first formed, so that it tells neither who left nor who joined.
     *
     * @param id the cycle
     * @param stage how far it is, as far as the mentee may know
     * @param self the mentee's own description
     * @param consent what the mentee agreed to: parts, version of the information, day, and the day on which it was taken back
     * @param roster the panel as it was formed, if the policy makes it known
     * @param appointment when, where and with whom, from when the meeting is arranged
     * @param report the report, from the meeting on
     * @param questions the own questions to the panel, and its answers
     * @param response the mentee's own answer
     * @param goals status of each goal; what the other side was asked is not the mentee's to see
     * @param attached the audited report of another tool that lies beside the report, from the meeting on
     * @param learning what the mentee learned, and what the nominated mentor learned and shares
     * @param perception how the mentee's own marks stand to the report, from the meeting on; no other view has it
     */
    record ForMentee(
            CycleId id,
            MenteeStage stage,
            Mentee self,
            Optional<Consent> consent,
            Optional<MentorPanel> roster,
            Optional<Appointment> appointment,
            Optional<FeedbackReport> report,
            List<AskedQuestion> questions,
            Optional<MenteeResponse> response,
            List<GoalStatus> goals,
            Optional<AttachedReport> attached,
            List<LearningItem> learning,
            Optional<PerceptionTable> perception)
            implements CycleView {}

    /**
     * For a junior of the panel: own declaration, the draft while the panel checks it, the report once it is signed off, what the mentee
     * wants the panel to know, and how far the own concern has come.
     * Somebody who is not on the panel sees no more than that there is a cycle.
     *
     * @param id the cycle
     * @param state where it stands
     * @param panel the roster
     * @param declaration the mentor's own
     * @param consent the mentor's own
     * @param passes whether the release gate lets a report through, once it was asked
     * @param draft the draft, until it is signed off or written again
     * @param report the report
     * @param summary what the mentee wants the panel to know
     * @param questions the mentee's questions to the panel, and its answers, the same for each mentor
     * @param sharings on which days the report was shared further, and what was done about it
     * @param concern the stage of the concern whose receipt is shown
     */
    record ForMentor(
            CycleId id,
            CycleState state,
            Optional<MentorPanel> panel,
            Optional<RelationshipDeclaration> declaration,
            Optional<MentorConsent> consent,
            Optional<Boolean> passes,
            Optional<FeedbackReport> draft,
            Optional<FeedbackReport> report,
            Optional<String> summary,
            List<AskedQuestion> questions,
            List<SharedReport> sharings,
            Optional<Concern.Stage> concern)
            implements CycleView {

        /** The summary is the mentee's words. */
        @Override
        public String toString() {
            return "ForMentor[" + id + ", " + state + "]";
        }
    }

    /**
     * For the junior who feeds the report back, from the nomination on.
     *
     * @param id the cycle
     * @param state where it stands
     * @param panel the roster
     * @param report the report
     * @param plan the day, and how they will meet
     * @param place the time of day and the place, if the host told them
     * @param summary what the mentee wants the panel to know
     * @param attached the audited report of another tool that lies beside the report
     * @param learning what the nominated mentor learned, and what the mentee learned and shares
     * @param questions the mentee's questions to the panel, and its answers, the same for each mentor
     * @param sharings on which days the report was shared further, and what was done about it
     * @param concern the stage of the concern whose receipt is shown
     */
    record ForNominatedMentor(
            CycleId id,
            CycleState state,
            Optional<MentorPanel> panel,
            Optional<FeedbackReport> report,
            Optional<MeetingPlan> plan,
            Optional<MeetingPlace> place,
            Optional<String> summary,
            Optional<AttachedReport> attached,
            List<LearningItem> learning,
            List<AskedQuestion> questions,
            List<SharedReport> sharings,
            Optional<Concern.Stage> concern)
            implements CycleView {

        /** The summary is the mentee's words. */
        @Override
        public String toString() {
            return "ForNominatedMentor[" + id + ", " + state + "]";
        }
    }

    /**
     * For whoever leads or minutes the interview, until it is handed over.
     *
     * @param id the cycle
     * @param state where it stands
     * @param guide what is asked
     * @param panel the roster
     * @param mayRecord whether the guide keeps sound and everybody on the panel agrees to it; not who does
     * @param interview the record, until findings are written
     * @param concern the stage of the concern whose receipt is shown
     */
    record ForFacilitator(
            CycleId id,
            CycleState state,
            InterviewGuide guide,
            Optional<MentorPanel> panel,
            boolean mayRecord,
            Optional<InterviewRecord> interview,
            Optional<Concern.Stage> concern)
            implements CycleView {}

    /**
     * For the custodian: everything but the mentee's answer.
     *
     * @param id the cycle
     * @param state where it stands
     * @param panel the roster
     * @param memberships who joined and left, when, from where, and what each of them agreed to
     * @param declarations what each mentor declared
     * @param interview the record
     * @param assessment what the gate says, with reasons
     * @param review that the panel saw the draft
     * @param draft the draft, until it is signed off or written again
     * @param report the report
     * @param questions what the mentee asked the panel, and its answers
     * @param known how many mentors a reader knows something of
     * @param history every step
     * @param attached the audited report of another tool that lies beside the report
     */
    record ForCustodian(
            CycleId id,
            CycleState state,
            Optional<MentorPanel> panel,
            List<Membership> memberships,
            List<RelationshipDeclaration> declarations,
            Optional<InterviewRecord> interview,
            Optional<Assessment> assessment,
            Optional<PanelReview> review,
            Optional<FeedbackReport> draft,
            Optional<FeedbackReport> report,
            List<AskedQuestion> questions,
            int known,
            List<HistoryEntry> history,
            Optional<AttachedReport> attached)
            implements CycleView {}

    /**
     * For the programme lead: verdicts, fidelity, counts; no report and no declaration.
     *
     * @param id the cycle
     * @param state where it stands
     * @param panel the roster
     * @param memberships who joined and left, when and from where
     * @param relationships what the policy says to the declarations
     * @param readiness what the policy says to how ready the mentee is
     * @param passes whether the release gate lets a report through, once it was asked
     * @param fidelity how far the cycle went as it should
     * @param goals status of each goal
     * @param harm whether a follow-up found harm
     * @param harms the concerns that harm opened, by number and stage; nobody else tells that they wait
     * @param concern whether a concern was raised
     * @param sharings on which days the report was shared further, and what was done about it
     * @param milestones the day on which each state of the way was reached; how often it was tried is not told
     */
    record ForProgrammeLead(
            CycleId id,
            CycleState state,
            Optional<MentorPanel> panel,
            List<Membership.Stay> memberships,
            Optional<Ruling> relationships,
            Ruling readiness,
            Optional<Boolean> passes,
            Fidelity fidelity,
            List<GoalStatus> goals,
            boolean harm,
            List<Concern> harms,
            boolean concern,
            List<SharedReport> sharings,
            List<Milestone> milestones)
            implements CycleView {}

    /**
     * For whoever supports the mentors: whom to support, and nothing that was said.
     *
     * @param id the cycle
     * @param state where it stands
     * @param panel the roster
     * @param harms the concerns that harm opened, by number and stage
     * @param concern the stage of the concern whose receipt is shown
     */
    record ForMentorSupporter(
            CycleId id,
            CycleState state,
            Optional<MentorPanel> panel,
            List<Concern> harms,
            Optional<Concern.Stage> concern)
            implements CycleView {}

    /**
     * For whoever receives concerns: those that were handed over, by number.
     *
     * @param id the cycle
     * @param state where it stands
     * @param concerns the concerns that were handed over; what they are about is told in person
     */
    record ForConcernRecipient(CycleId id, CycleState state, List<Concern> concerns) implements CycleView {}

    /**
     * For the evaluator: coded, without identifiers, text or roster.
     *
     * @param state where it stands
     * @param guide the guide
     * @param guideVersion its version
     * @param assessment what the gate says, with reasons and without evidence
     * @param fidelity how far the cycle went as it should
     * @param goals status of each goal
     * @param followUps the follow-ups without the reasons of dropped goals; {@link FollowUpPoint} tells which
     * @param concerns how many concerns were raised
     */
    record ForEvaluator(
            CycleState state,
            GuideId guide,
            String guideVersion,
            Optional<Assessment> assessment,
            Fidelity fidelity,
            List<GoalStatus> goals,
            List<FollowUp> followUps,
            int concerns)
            implements CycleView {}

    /**
     * For the host system: what the mentee exported (I10); otherwise not even that there is a cycle.
     *
     * @param id the cycle
     * @param metOn the day of the meeting
     * @param reflection the mentee's own reflection
     * @param report the report, if the mentee exported it too
     */
    record ForHost(
            Optional<CycleId> id,
            Optional<LocalDate> metOn,
            Optional<String> reflection,
            Optional<FeedbackReport> report)
            implements CycleView {

        /** The reflection is the mentee's words. */
        @Override
        public String toString() {
            return "ForHost[" + id + "]";
        }
    }
}
