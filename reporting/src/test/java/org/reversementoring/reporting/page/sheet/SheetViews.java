package org.reversementoring.reporting.page.sheet;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.GuideId;
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
import org.reversementoring.core.cycle.view.Milestone;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.MenteeResponse;
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
                Optional.empty(),
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

    /** The same mentee's, with the report of a meeting that was held. */
    static CycleView.ForMentee withReport(CycleView.ForMentee view) {
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.consent(),
                view.roster(),
                view.appointment(),
                Optional.of(SheetExamples.report("en")),
                view.questions(),
                view.response(),
                view.goals(),
                view.attached(),
                view.learning(),
                view.perception());
    }

    /** The mentee's, once a meeting is arranged. */
    static CycleView.ForMentee invited(String language) {
        CycleView.ForMentee view = mentee(MenteeStage.UNDER_WAY);
        return new CycleView.ForMentee(
                view.id(),
                view.stage(),
                view.self(),
                view.consent(),
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

    /** The mentee's, once the mentee has answered: own words, which go where the mentee takes them, and a summary, which goes to the panel. */
    static CycleView.ForMentee answered(String language) {
        return answered(language, SheetExamples.report(language));
    }

    /** The same, of any report. */
    static CycleView.ForMentee answered(String language, FeedbackReport report) {
        boolean german = language.startsWith("de");
        CycleView.ForMentee view = invited(language);
        return new CycleView.ForMentee(
                view.id(),
                MenteeStage.ANSWERED,
                view.self(),
                view.consent(),
                view.roster(),
                view.appointment(),
                Optional.of(report),
                List.of(),
                Optional.of(MenteeResponse.builder()
                        .reflection(
                                german
                                        ? "Mir war nicht klar, wie oft das Warten den Tag der anderen verschiebt.\n\nGefreut hat mich das Erklären."
                                        : "I did not know how often waiting moves the others' day.\n\nI was glad about the explaining.")
                        .summaryForPanel(MARK + "-summary")
                        .addGoals(DevelopmentGoal.builder()
                                .topic(TopicId.of("time-management"))
                                .action(
                                        german
                                                ? "Ich schreibe eine Nachricht, wenn die Visite später beginnt."
                                                : "I send a message if the round starts late.")
                                .reviewOn(SheetExamples.DAY.plusMonths(3))
                                .build())
                        .build()),
                List.of(GoalStatus.SET),
                Optional.empty(),
                List.of(),
                Optional.empty());
    }

    /** A mentor's certificate, as a stored one is read. */
    static ParticipationCertificate certificate(boolean fedBack) {
        return new ParticipationCertificate() {
            @Override
            public MentorId mentor() {
                return MentorId.of(MARK + "-mentor-1");
            }

            @Override
            public GuideId guide() {
                return GuideId.of("seven-domains");
            }

            @Override
            public LocalDate interviewedOn() {
                return SheetExamples.DAY.minusDays(40);
            }

            @Override
            public boolean fedBack() {
                return fedBack;
            }
        };
    }

    /** A mentor's, with a draft if there is one. */
    static CycleView.ForMentor mentor(int size, Optional<FeedbackReport> draft) {
        return mentor(
                size,
                draft.isPresent() ? CycleState.ANONYMISED : CycleState.HELD,
                Optional.of(draft.isPresent()),
                draft,
                Optional.empty());
    }

    /** A mentor's, in any state, with the report if it was read. */
    static CycleView.ForMentor mentor(int size, CycleState state, Optional<Boolean> passes, boolean read) {
        return mentor(
                size,
                state,
                passes,
                Optional.empty(),
                read ? Optional.of(SheetExamples.report("en")) : Optional.empty());
    }

    private static CycleView.ForMentor mentor(
            int size,
            CycleState state,
            Optional<Boolean> passes,
            Optional<FeedbackReport> draft,
            Optional<FeedbackReport> report) {
        return new CycleView.ForMentor(
                CYCLE,
                state,
                Optional.of(panel(size)),
                Optional.of(RelationshipDeclaration.of(MentorId.of(MARK + "-mentor-1"))),
                Optional.of(MentorConsent.heldByHost(MentorId.of(MARK + "-mentor-1"))),
                passes,
                draft,
                report,
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
        return lead(size, state, state == CycleState.HELD ? Optional.of(false) : Optional.empty(), false);
    }

    /** The lead's, in any state, with the meeting if the report was read. */
    static CycleView.ForProgrammeLead lead(int size, CycleState state, Optional<Boolean> passes, boolean read) {
        return new CycleView.ForProgrammeLead(
                CYCLE,
                state,
                Optional.of(panel(size)),
                List.of(),
                Optional.of(Ruling.PERMIT),
                Ruling.PERMIT,
                passes,
                new Fidelity(List.of(), List.of()),
                List.of(),
                true,
                List.of(),
                true,
                List.of(),
                read ? List.of(new Milestone(CycleState.MEETING_HELD, SheetExamples.DAY)) : List.of());
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
