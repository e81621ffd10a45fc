package org.reversementoring.core.cycle;

import java.util.List;
import java.util.Objects;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;

/** The steps from consent to the written findings. Every step throws {@link ForbiddenTransitionException} if it is not allowed. */
sealed interface CollectionSteps permits MentoringCycle {

    /** The mentee consents. The consent must name everything: {@code CONSENT_INCOMPLETE}. */
    default MentoringCycle consented(Consent consent, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.CONSENT, step);
        Steps.require(cycle(), line.action(), consent.namesEverything(), "CONSENT_INCOMPLETE");
        return Steps.next(cycle(), line, step).consent(consent).build();
    }

    /**
     * The panel is formed: the mentee is not on it ({@code MENTEE_ON_PANEL}), nobody else declares ({@code
     * STRANGER_DECLARES}) and the policy does not refuse it ({@code
     * PANEL_REFUSED}). A warning is the lead's to look at before this step.
     */
    default MentoringCycle panelFormed(MentorPanel panel, List<RelationshipDeclaration> declarations, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.FORM_PANEL, step);
        boolean menteeOnPanel = panel.mentors().stream()
                .anyMatch(mentor -> mentor.id().value().equals(cycle().mentee().value()));
        Steps.require(cycle(), line.action(), !menteeOnPanel, "MENTEE_ON_PANEL");
        Steps.require(
                cycle(),
                line.action(),
                declarations.stream().allMatch(declaration -> panel.has(declaration.mentor())),
                "STRANGER_DECLARES");
        Ruling ruling = cycle().policy().panel().judge(panel, declarations).ruling();
        Steps.require(cycle(), line.action(), ruling != Ruling.REFUSE, "PANEL_REFUSED");
        return Steps.next(cycle(), line, step)
                .panel(panel)
                .declarations(declarations)
                .build();
    }

    /**
     * Guide, roles and ground rules are settled: {@code GROUND_RULES_MISSING}, and roles in the mentee's line need a waiver, {@code
     * WAIVER_MISSING}.
     */
    default MentoringCycle prepared(Preparation preparation, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.PREPARE, step);
        Steps.require(cycle(), line.action(), preparation.groundRules(), "GROUND_RULES_MISSING");
        Steps.require(
                cycle(),
                line.action(),
                preparation.independent() || preparation.waiver().isPresent(),
                "WAIVER_MISSING");
        return Steps.next(cycle(), line, step).preparation(preparation).build();
    }

    /** Measures before the interview are closed; no more mentors answered than there are ({@code TOO_MANY_SETS}). */
    default MentoringCycle baselineTaken(Baseline baseline, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.TAKE_BASELINE, step);
        int size = cycle().panel().orElseThrow().size();
        Steps.require(cycle(), line.action(), baseline.mentorSets() <= size, "TOO_MANY_SETS");
        return Steps.next(cycle(), line, step).baseline(baseline).build();
    }

    /**
     * The panel was interviewed. Of the interview nothing is kept; it must be this cycle's ({@code OTHER_INTERVIEW}). Limits of
     * confidentiality come first ({@code LIMITS_NOT_READ}), enough mentors attend ({@code ATTENDANCE_BELOW_FLOOR}, {@code
     * ATTENDANCE_ABOVE_PANEL}), and each topic
     * is asked, or skipped for a reason ({@code TOPIC_NOT_COVERED}) where the guide allows that ({@code TOPIC_NOT_SKIPPABLE}). A late answer belongs to the next cycle: there is no second
     * interview.
     */
    default MentoringCycle interviewed(Interview interview, InterviewRecord record, Step step) {
        Transition line = Steps.allowed(cycle(), CycleAction.INTERVIEW, step);
        boolean own = interview.mentee().equals(cycle().mentee())
                && Objects.equals(interview.panel(), cycle().panel().orElse(null))
                && interview.guide().equals(cycle().guide());
        Steps.require(cycle(), line.action(), own, "OTHER_INTERVIEW");
        Steps.require(cycle(), line.action(), record.limitsRead(), "LIMITS_NOT_READ");
        Steps.require(
                cycle(),
                line.action(),
                record.attendance() >= cycle().policy().panel().floor(),
                "ATTENDANCE_BELOW_FLOOR");
        Steps.require(
                cycle(), line.action(), record.attendance() <= interview.panel().size(), "ATTENDANCE_ABOVE_PANEL");
        List<TopicId> covered =
                record.topics().stream().map(InterviewRecord.Covered::topic).toList();
        List<TopicId> topics = cycle().guide().topics().stream().map(Topic::id).toList();
        Steps.require(cycle(), line.action(), covered.containsAll(topics), "TOPIC_NOT_COVERED");
        boolean skippable = record.topics().stream()
                .filter(topic -> topic.skipped().isPresent())
                .allMatch(topic -> cycle().guide()
                        .topic(topic.topic())
                        .filter(Topic::mayBeSkipped)
                        .isPresent());
        Steps.require(cycle(), line.action(), skippable, "TOPIC_NOT_SKIPPABLE");
        return Steps.next(cycle(), line, step).interview(record).build();
    }

    /** Findings are written. */
    default MentoringCycle collated(Step step) {
        return Steps.next(cycle(), Steps.allowed(cycle(), CycleAction.COLLATE, step), step)
                .build();
    }

    private MentoringCycle cycle() {
        return (MentoringCycle) this;
    }
}
