package org.reversementoring.reporting.page.sheet;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.view.Appointment;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Fidelity;
import org.reversementoring.core.cycle.view.MenteeStage;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.panel.Ruling;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;

/** Views of one cycle. Whatever a sheet must not show begins with {@link SheetExamples#MARK}. Synthetic. */
final class SheetViews {

    private static final String MARK = SheetExamples.MARK;
    private static final CycleId CYCLE = CycleId.of(MARK + "-cycle");

    private SheetViews() {}

    static MentorPanel panel(int size) {
        MentorPanel.Builder panel = MentorPanel.builder();
        for (int i = 1; i <= size; i++) {
            panel.addMentors(Mentor.builder()
                    .id(MentorId.of(MARK + "-mentor-" + i))
                    .grade(Grade.of(MARK + "-grade"))
                    .build());
        }
        return panel.build();
    }

    private static Mentee self() {
        return Mentee.builder()
                .id(MenteeId.of(MARK + "-mentee"))
                .unit(MARK + "-unit")
                .addSelfAssessment(new SelfRating(TopicId.of("strengths"), 5))
                .build();
    }

    /** The mentee's, with nothing but the roster and the stage. */
    static CycleView.ForMentee mentee(MenteeStage stage) {
        return new CycleView.ForMentee(
                CYCLE,
                stage,
                self(),
                Optional.of(panel(6)),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** The mentee's, once a meeting is arranged. */
    static CycleView.ForMentee invited(String language) {
        CycleView.ForMentee view = mentee(MenteeStage.UNDER_WAY);
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.roster(),
                Optional.of(new Appointment(
                        SheetExamples.PLAN,
                        Optional.of(SheetExamples.place(language)),
                        MentorId.of(MARK + "-mentor-1"))),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A mentor's, with a draft if there is one. */
    static CycleView.ForMentor mentor(int size, Optional<FeedbackReport> draft) {
        return new CycleView.ForMentor(
                CYCLE,
                draft.isPresent() ? CycleState.ANONYMISED : CycleState.HELD,
                Optional.of(panel(size)),
                Optional.of(RelationshipDeclaration.of(MentorId.of(MARK + "-mentor-1"))),
                Optional.of(MentorConsent.heldByHost(MentorId.of(MARK + "-mentor-1"))),
                Optional.of(draft.isPresent()),
                draft,
                Optional.empty(),
                Optional.of(MARK + "-summary"),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static CycleView.ForNominatedMentor nominated(FeedbackReport report) {
        return new CycleView.ForNominatedMentor(
                CYCLE,
                CycleState.MEETING_SCHEDULED,
                Optional.of(panel(6)),
                Optional.of(report),
                Optional.of(SheetExamples.PLAN),
                Optional.of(SheetExamples.place(report.language())),
                Optional.of(MARK + "-summary"),
                Optional.empty(),
                List.of(),
                List.of(),
                List.of(),
                Optional.empty());
    }

    static CycleView.ForProgrammeLead lead(int size, CycleState state) {
        return new CycleView.ForProgrammeLead(
                CYCLE,
                state,
                Optional.of(panel(size)),
                List.of(),
                Optional.of(Ruling.PERMIT),
                Ruling.PERMIT,
                state == CycleState.HELD ? Optional.of(false) : Optional.empty(),
                new Fidelity(List.of(), List.of()),
                List.of(),
                true,
                true,
                List.of(),
                List.of());
    }

    static CycleView.ForCustodian custodian(String... reasons) {
        return new CycleView.ForCustodian(
                CYCLE,
                CycleState.HELD,
                Optional.of(panel(4)),
                List.of(),
                List.of(),
                Optional.empty(),
                Optional.of(Assessment.failing(
                        MARK + "-policy",
                        1,
                        Arrays.stream(reasons).map(ReasonCode::of).toList())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(),
                0,
                List.of(),
                Optional.empty());
    }
}
