package org.reversementoring.core.cycle.view;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.membership.PanelRules;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.record.ConversationCheck;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.cycle.record.Export;
import org.reversementoring.core.cycle.record.ReidentifiedMentors;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.perception.PerceptionTable;
import org.reversementoring.core.policy.RosterVisibility;
import org.reversementoring.core.report.FeedbackReport;

/**
 * Somebody who looks at a cycle. Each viewer has its own type for what it sees, so a viewer without a view does not compile
 * (I17). {@code MentoringCycle.viewFor} makes the view.
 *
 * @param <V> what this viewer sees
 */
public sealed interface Viewer<V extends CycleView> extends CodecOnly {

    /** What this viewer sees of the cycle now. */
    V of(CycleRecord cycle);

    private static List<LearningItem> learningOf(CycleRecord cycle, LearningItem.Direction side) {
        return cycle.learning().stream().filter(item -> item.isReadBy(side)).toList();
    }

    /** The senior. */
    record Mentee() implements Viewer<CycleView.ForMentee> {
        @Override
        public CycleView.ForMentee of(CycleRecord cycle) {
            boolean shown = cycle.meeting().isPresent();
            return new CycleView.ForMentee(
                    cycle.id(),
                    MenteeStage.of(cycle),
                    cycle.mentee(),
                    cycle.consent(),
                    cycle.policy().roster() == RosterVisibility.KNOWN ? cycle.roster() : Optional.empty(),
                    Appointment.of(cycle),
                    shown ? cycle.report() : Optional.empty(),
                    cycle.questions().stream().map(AskedQuestion::withoutRounds).toList(),
                    cycle.response(),
                    CycleView.goalsOf(cycle),
                    shown ? cycle.attached() : Optional.empty(),
                    learningOf(cycle, LearningItem.Direction.SENIOR_FROM_JUNIOR),
                    shown
                            ? cycle.report()
                                    .map(report -> PerceptionTable.of(
                                            report, cycle.mentee().selfAssessment()))
                            : Optional.empty());
        }
    }

    /**
     * A junior of the panel, who sees their own parts.
     *
     * @param id who looks
     * @param receipt the receipt of the mentor's own concern, if one is shown
     */
    record Mentor(MentorId id, Optional<ConcernReceipt> receipt) implements Viewer<CycleView.ForMentor> {

        /** A mentor who shows no receipt. */
        public Mentor(MentorId id) {
            this(id, Optional.empty());
        }

        @Override
        public CycleView.ForMentor of(CycleRecord cycle) {
            boolean member = cycle.panel().filter(panel -> panel.has(id)).isPresent();
            return new CycleView.ForMentor(
                    cycle.id(),
                    cycle.state(),
                    member ? cycle.panel() : Optional.empty(),
                    cycle.declarations().stream()
                            .filter(declaration -> declaration.mentor().equals(id))
                            .findFirst(),
                    cycle.memberships().stream()
                            .filter(membership -> membership.mentor().equals(id))
                            .reduce((one, later) -> later)
                            .map(Membership::consent),
                    member ? cycle.assessment().map(Assessment::passes) : Optional.empty(),
                    member ? cycle.draft() : Optional.empty(),
                    member ? cycle.report() : Optional.empty(),
                    member ? cycle.response().flatMap(MenteeResponse::summaryForPanel) : Optional.empty(),
                    member ? cycle.questions() : List.of(),
                    member ? cycle.sharings() : List.of(),
                    receipt.flatMap(shown -> shown.stageIn(cycle)));
        }
    }

    /**
     * The junior who feeds the report back.
     *
     * @param receipt the receipt of the mentor's own concern, if one is shown
     */
    record NominatedMentor(Optional<ConcernReceipt> receipt) implements Viewer<CycleView.ForNominatedMentor> {

        /** A nominated mentor who shows no receipt. */
        public NominatedMentor() {
            this(Optional.empty());
        }

        @Override
        public CycleView.ForNominatedMentor of(CycleRecord cycle) {
            boolean nominated = cycle.nomination().isPresent();
            Optional<FeedbackReport> report = nominated ? cycle.report() : Optional.empty();
            return new CycleView.ForNominatedMentor(
                    cycle.id(),
                    cycle.state(),
                    nominated ? cycle.panel() : Optional.empty(),
                    report,
                    nominated ? cycle.plan() : Optional.empty(),
                    nominated ? cycle.place() : Optional.empty(),
                    nominated ? cycle.response().flatMap(MenteeResponse::summaryForPanel) : Optional.empty(),
                    nominated ? cycle.attached() : Optional.empty(),
                    learningOf(cycle, LearningItem.Direction.JUNIOR_FROM_SENIOR),
                    nominated ? cycle.questions() : List.of(),
                    nominated ? cycle.sharings() : List.of(),
                    receipt.flatMap(shown -> shown.stageIn(cycle)));
        }
    }

    /**
     * Leads or minutes the interview.
     *
     * @param receipt the receipt of the own concern, if one is shown
     */
    record Facilitator(Optional<ConcernReceipt> receipt) implements Viewer<CycleView.ForFacilitator> {

        /** Somebody who shows no receipt. */
        public Facilitator() {
            this(Optional.empty());
        }

        @Override
        public CycleView.ForFacilitator of(CycleRecord cycle) {
            boolean handedOver = cycle.history().stream().anyMatch(entry -> entry.action() == CycleAction.COLLATE);
            return new CycleView.ForFacilitator(
                    cycle.id(),
                    cycle.state(),
                    cycle.guide(),
                    cycle.panel(),
                    cycle.guide().conduct().recording().kind() == Recording.Kind.AUDIO
                            && PanelRules.agreedByAll(cycle.memberships(), ConsentKind.RECORDING),
                    handedOver ? Optional.empty() : cycle.interview(),
                    receipt.flatMap(shown -> shown.stageIn(cycle)));
        }
    }

    /** Holds raw material and signs the release off. */
    record Custodian() implements Viewer<CycleView.ForCustodian> {
        @Override
        public CycleView.ForCustodian of(CycleRecord cycle) {
            return new CycleView.ForCustodian(
                    cycle.id(),
                    cycle.state(),
                    cycle.panel(),
                    cycle.memberships(),
                    cycle.declarations(),
                    cycle.interview(),
                    cycle.assessment(),
                    cycle.review(),
                    cycle.draft(),
                    cycle.report(),
                    cycle.questions(),
                    ReidentifiedMentors.now(cycle),
                    cycle.history(),
                    cycle.attached());
        }
    }

    /** Opens cycles and watches over harm. */
    record ProgrammeLead() implements Viewer<CycleView.ForProgrammeLead> {
        @Override
        public CycleView.ForProgrammeLead of(CycleRecord cycle) {
            return new CycleView.ForProgrammeLead(
                    cycle.id(),
                    cycle.state(),
                    cycle.panel(),
                    cycle.memberships().stream().map(Membership::stay).toList(),
                    cycle.panel()
                            .map(panel -> cycle.policy()
                                    .panel()
                                    .judge(panel, cycle.declarations())
                                    .ruling()),
                    cycle.policy().rulingOn(cycle.mentee().readiness()),
                    cycle.assessment().map(Assessment::passes),
                    Fidelity.of(cycle),
                    CycleView.goalsOf(cycle),
                    cycle.followUps().stream().anyMatch(followUp -> followUp.foundHarm()),
                    ConversationCheck.openedByHarm(cycle),
                    !cycle.concerns().isEmpty(),
                    cycle.sharings(),
                    Milestone.of(cycle));
        }
    }

    /**
     * Supports mentors; carries nothing to the mentee.
     *
     * @param receipt the receipt of the own concern, if one is shown
     */
    record MentorSupporter(Optional<ConcernReceipt> receipt) implements Viewer<CycleView.ForMentorSupporter> {

        /** Somebody who shows no receipt. */
        public MentorSupporter() {
            this(Optional.empty());
        }

        @Override
        public CycleView.ForMentorSupporter of(CycleRecord cycle) {
            return new CycleView.ForMentorSupporter(
                    cycle.id(),
                    cycle.state(),
                    cycle.panel(),
                    ConversationCheck.openedByHarm(cycle),
                    receipt.flatMap(shown -> shown.stageIn(cycle)));
        }
    }

    /** Takes concerns out of the feedback path. */
    record ConcernRecipient() implements Viewer<CycleView.ForConcernRecipient> {
        @Override
        public CycleView.ForConcernRecipient of(CycleRecord cycle) {
            return new CycleView.ForConcernRecipient(
                    cycle.id(),
                    cycle.state(),
                    cycle.concerns().stream()
                            .filter(concern -> concern.stage() != Concern.Stage.RAISED)
                            .toList());
        }
    }

    /** Evaluates the programme. */
    record Evaluator() implements Viewer<CycleView.ForEvaluator> {
        @Override
        public CycleView.ForEvaluator of(CycleRecord cycle) {
            return new CycleView.ForEvaluator(
                    cycle.state(),
                    cycle.guide().id(),
                    cycle.guide().version(),
                    cycle.assessment().map(Assessment::withoutEvidence),
                    Fidelity.of(cycle),
                    CycleView.goalsOf(cycle),
                    cycle.followUps().stream().map(FollowUp::withoutReasons).toList(),
                    cycle.concerns().size());
        }
    }

    /** The appraisal, HR or education system that the library is embedded in: it sees what the mentee lets it see. */
    record Host() implements Viewer<CycleView.ForHost> {
        @Override
        public CycleView.ForHost of(CycleRecord cycle) {
            boolean participation = cycle.export() != Export.NOTHING;
            return new CycleView.ForHost(
                    participation ? Optional.of(cycle.id()) : Optional.empty(),
                    participation ? cycle.meeting().map(meeting -> meeting.heldOn()) : Optional.empty(),
                    participation ? cycle.response().map(MenteeResponse::reflection) : Optional.empty(),
                    cycle.export() == Export.WITH_REPORT ? cycle.report() : Optional.empty());
        }
    }
}
