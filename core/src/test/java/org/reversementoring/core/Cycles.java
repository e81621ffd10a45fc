package org.reversementoring.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.panel.Enrolment;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.PanelPolicy;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.PanelAnswer;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/**
 * Parts of a cycle that its guards accept. Synthetic. Whatever is personal or private begins with {@link #MARK}, so that a test
 * can look for it.
 */
public final class Cycles {

    public static final String MARK = "Qzx";
    public static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    public static final ReasonCode WHY = ReasonCode.of("AS_AGREED");
    public static final CycleId CYCLE = CycleId.of("cycle-1");
    public static final MenteeId MENTEE = MenteeId.of(MARK + "-mentee");
    public static final MentorId STRANGER = MentorId.of(MARK + "-stranger");
    public static final TopicId STRENGTHS = TopicId.of("strengths");

    /** Two of the seven domains, so that thousands of cycles are written and read in time; mentors are asked three consents. */
    public static final InterviewGuide GUIDE = InterviewGuide.builder()
            .from(Guides.sevenDomains())
            .topics(Guides.sevenDomains().topics().stream()
                    .filter(topic -> topic.focus() != TopicFocus.DOMAIN)
                    .toList())
            .conduct(Conduct.builder()
                    .from(Guides.sevenDomains().conduct())
                    .addConsents(ConsentKind.RECORDING, ConsentKind.QUOTATION)
                    .build())
            .build();

    private Cycles() {}

    public static CyclePolicy floor(int floor) {
        return CyclePolicy.builder()
                .panel(PanelPolicy.builder().floor(floor).build())
                .build();
    }

    public static MentorId mentor(int number) {
        return MentorId.of(MARK + "-mentor-" + number);
    }

    /** What this mentor brings who declares nothing and agrees to take part and to be quoted. */
    public static Enrolment enrolment(int number) {
        return Enrolment.of(panelMentor(number), RelationshipDeclaration.of(mentor(number)), consent(number));
    }

    /** Agrees to take part and to be quoted, and not to be recorded. */
    public static MentorConsent consent(int number) {
        return MentorConsent.given(mentor(number), "sheet-2", DAY, ConsentKind.PARTICIPATION, ConsentKind.QUOTATION);
    }

    /** What mentors 1 to {@code size} bring. */
    public static List<Enrolment> enrolments(int size) {
        return IntStream.rangeClosed(1, size).mapToObj(Cycles::enrolment).toList();
    }

    private static Mentor panelMentor(int number) {
        return Mentor.builder()
                .id(mentor(number))
                .grade(Grade.of(MARK + "-grade"))
                .build();
    }

    /** Mentors 1 to {@code size}. */
    public static MentorPanel panel(int size) {
        return MentorPanel.builder()
                .addAllMentors(IntStream.rangeClosed(1, size)
                        .mapToObj(Cycles::panelMentor)
                        .toList())
                .build();
    }

    public static List<RelationshipDeclaration> declarations(MentorPanel panel, Relationship... relationships) {
        return panel.mentors().stream()
                .map(mentor -> RelationshipDeclaration.of(mentor.id(), relationships))
                .toList();
    }

    public static Interview interview(MentorPanel panel) {
        return openInterview(panel).closedFor(CYCLE, new Random(1));
    }

    /** The interview while it takes ballots. */
    public static Interview openInterview(MentorPanel panel) {
        return Interview.builder()
                .mentee(MENTEE)
                .panel(panel)
                .guide(GUIDE)
                .addPoints(Point.of(STRENGTHS, MARK + "-said"))
                .build();
    }

    public static InterviewRecord record(int attendance) {
        return InterviewRecord.of(
                true,
                attendance,
                GUIDE.topics().stream()
                        .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                        .toList());
    }

    public static Assessment failing() {
        return Assessment.failing("standard", 1, List.of(ReasonCode.of("WORDING")));
    }

    /** What a cycle of this panel was collated from, closed for it. */
    public static Collation collation(MentorPanel panel) {
        return Collation.builder().interview(interview(panel)).build();
    }

    /** The shipped policy for so many colluders. */
    public static ReleasePolicy release(int colluders) {
        return switch (colluders) {
            case 0 -> ReleasePolicy.conversation();
            case 1 -> ReleasePolicy.standard();
            default -> ReleasePolicy.strong();
        };
    }

    /** The fewest answers and endorsements that c allows: 2c+3 and max(3, c+2). */
    public static FeedbackReport.Builder report(int panelSize, int colluders) {
        return report(panelSize, colluders, "middle");
    }

    /** As a gate with this strategy would make it: a score on each rated topic, unless there are no scores. */
    public static FeedbackReport.Builder report(int panelSize, int colluders, String strategy) {
        List<Topic> rated = colluders == 0 ? List.of() : GUIDE.ratedTopics();
        Method method = Method.of(
                release(colluders),
                panelSize,
                rated.stream()
                        .map(topic -> topic.rating().orElseThrow().scale().points())
                        .distinct()
                        .map(points -> certificate(strategy, panelSize, points, colluders))
                        .toList());
        return FeedbackReport.builder()
                .id(ReportId.of("report-1"))
                .guide(GUIDE.id())
                .guideVersion(GUIDE.version())
                .language(GUIDE.language())
                .method(method)
                .retention(CyclePolicy.of(release(colluders)).retention(GUIDE))
                .addAllRatings(rated.stream()
                        .map(topic -> new ReportedRating(
                                topic.id(),
                                topic.title(),
                                topic.rating().orElseThrow(),
                                strategy,
                                new Statement.NotShown()))
                        .toList())
                .addFindings(new ReportedFinding(STRENGTHS, FindingKind.STRENGTH, MARK + "-finding"));
    }

    private static Certificate certificate(String strategy, int panelSize, int points, int colluders) {
        return new Certificate(
                strategy,
                panelSize,
                points,
                colluders,
                List.of("ED(" + colluders + ")"),
                1,
                1,
                BigDecimal.ONE,
                BigDecimal.ONE);
    }

    public static FeedbackMeeting.Builder meeting(MentorId mentor, LocalDate day) {
        return FeedbackMeeting.builder().nominatedMentor(mentor).heldOn(day).length(Duration.ofMinutes(45));
    }

    public static MeetingPlan plan(FeedbackMeeting.Modality modality, LocalDate on) {
        return new MeetingPlan(on, modality, true);
    }

    public static MeetingPlace place() {
        return new MeetingPlace(LocalTime.of(14, 30), MARK + "-place");
    }

    public static PanelQuestion question() {
        return PanelQuestion.aboutTopic(STRENGTHS, MARK + "-question: what is meant?");
    }

    public static PanelAnswer answer(FeedbackReport report, int number) {
        return answer(ReportId.of("answer-" + number), report, number, MARK + "-answer");
    }

    public static PanelAnswer answer(ReportId id, FeedbackReport report, int number, String text) {
        return PanelAnswer.of(id, report, question().digest(number), STRENGTHS, text);
    }

    public static DevelopmentGoal goal() {
        return DevelopmentGoal.builder()
                .topic(STRENGTHS)
                .action(MARK + "-goal")
                .reviewOn(DAY.plusMonths(3))
                .build();
    }

    public static MenteeResponse response() {
        return MenteeResponse.builder()
                .reflection(MARK + "-reflection")
                .summaryForPanel(MARK + "-summary")
                .addGoals(goal())
                .build();
    }

    public static FollowUp followUp(FollowUpPoint point, LocalDate on, int goals, HarmCheck.Outcome forMentors) {
        return FollowUp.builder()
                .point(point)
                .on(on)
                .goals(Collections.nCopies(goals, GoalStatus.STARTED))
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM))
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, forMentors))
                .build();
    }
}
