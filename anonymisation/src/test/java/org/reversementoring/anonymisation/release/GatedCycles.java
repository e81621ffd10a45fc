package org.reversementoring.anonymisation.release;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;

/** Cycles that come to the gate with a collation of their own. Each step is taken on the day after the last one. */
final class GatedCycles {

    static final CycleId CYCLE = CycleId.of("2026");

    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    private GatedCycles() {}

    static Step step(MentoringCycle cycle, Role role) {
        return Step.by(role, DAY.plusDays(cycle.revision())).because(ReasonCode.of("AS_AGREED"));
    }

    static Step custodian(MentoringCycle cycle) {
        return step(cycle, Role.CUSTODIAN);
    }

    /** The same collation with its interview closed for a cycle. */
    static Collation closed(Collation collation, CycleId cycle) {
        return with(collation, collation.interview().closedFor(cycle, new Random(7)));
    }

    static Collation with(Collation collation, Interview interview) {
        return Collation.builder().from(collation).interview(interview).build();
    }

    /** A cycle whose panel is about to be interviewed. */
    static MentoringCycle asked(CycleId id, CyclePolicy policy, MentorPanel panel) {
        MentoringCycle cycle = MentoringCycle.propose(id, MenteeId.of("mentee"), Panels.GUIDE, policy);
        cycle = cycle.consented(Consent.complete("mentee-1.0"), step(cycle, Role.MENTEE));
        List<RelationshipDeclaration> declarations = panel.mentors().stream()
                .map(mentor -> RelationshipDeclaration.of(mentor.id()))
                .toList();
        cycle = cycle.panelFormed(panel, declarations, step(cycle, Role.PROGRAMME_LEAD));
        cycle = cycle.prepared(Preparation.complete(), step(cycle, Role.PROGRAMME_LEAD));
        return cycle.baselineTaken(new Baseline(panel.size(), true, false), step(cycle, Role.EVALUATOR));
    }

    /** A cycle whose findings are written. */
    static MentoringCycle collated(CycleId id, CyclePolicy policy, Collation collation) {
        Interview interview = collation.interview();
        MentoringCycle cycle = asked(id, policy, interview.panel());
        List<InterviewRecord.Covered> topics = Panels.GUIDE.topics().stream()
                .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                .toList();
        cycle = cycle.interviewed(
                interview, InterviewRecord.of(true, interview.panel().size(), topics), step(cycle, Role.FACILITATOR));
        return cycle.collated(custodian(cycle));
    }

    /** A cycle whose panel has seen its draft. */
    static MentoringCycle checked(Drafting drafting) {
        MentoringCycle cycle = drafting.cycle();
        return cycle.panelChecked(
                PanelReview.of(((Drafting.Drafted) drafting).draft(), PanelReview.SilenceRule.NOT_ENDORSED),
                custodian(cycle));
    }
}
