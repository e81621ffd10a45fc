package org.reversementoring.core;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.release.TestGate;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Baseline;
import org.reversementoring.core.cycle.record.Closure;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.record.Preparation;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.HarmCheck;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Nomination;
import org.reversementoring.core.panel.Relationship;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/** One consultant, a panel of six juniors, and what becomes of them. Synthetic; each call builds an equal value anew. */
public final class Samples {

    public static final TopicId APPROACHABILITY = TopicId.of("approachability");
    public static final TopicId STRENGTHS = TopicId.of("strengths");
    /** A topic with nothing to rate. */
    public static final TopicId ROTA = TopicId.of("rota");

    public static final TopicId NOT_IN_GUIDE = TopicId.of("parking");

    public static final MenteeId MENTEE = MenteeId.of("consultant-7");
    public static final MentorId FIRST_MENTOR = MentorId.of("junior-1");
    public static final MentorId SECOND_MENTOR = MentorId.of("junior-2");
    public static final MentorId STRANGER = MentorId.of("junior-99");

    public static final FindingId CALM = FindingId.of("f-calm");
    public static final FindingId NIGHTS = FindingId.of("f-nights");

    public static final String STRATEGY = "middle-answers+support";

    private Samples() {}

    public static Topic.Builder topic(TopicId id, TopicFocus focus) {
        return Topic.builder()
                .id(id)
                .title("About " + id)
                .focus(focus)
                .coreQuestion("What do you notice?")
                .addProbes("What followed from it?")
                .addPrompts("on a busy day")
                .timeBudget(Duration.ofMinutes(15));
    }

    public static InterviewGuide.Builder guideBuilder() {
        return InterviewGuide.builder()
                .id(GuideId.of("ward"))
                .version("2.1")
                .language("en-GB")
                .title("On the ward")
                .addTopics(topic(APPROACHABILITY, TopicFocus.DOMAIN)
                        .rating(new RatingItem("I can ask for help at any time.", Guides.agreement()))
                        .build())
                .addTopics(topic(STRENGTHS, TopicFocus.STRENGTHS)
                        .rating(new RatingItem("I would like to work this way.", Guides.agreement()))
                        .build())
                .addTopics(topic(ROTA, TopicFocus.IMPROVEMENT).build())
                .totalTime(Duration.ofMinutes(45));
    }

    public static InterviewGuide guide() {
        return guideBuilder().build();
    }

    /** {@code junior-1} to {@code junior-6}, the first two with a grade. */
    public static MentorPanel panel() {
        Grade fellow = Grade.of("clinical fellow");
        return MentorPanel.builder()
                .addMentors(Mentor.builder().id(FIRST_MENTOR).grade(fellow).build())
                .addMentors(Mentor.builder().id(SECOND_MENTOR).grade(fellow).build())
                .addAllMentors(IntStream.rangeClosed(3, 6)
                        .mapToObj(i -> Mentor.of(MentorId.of("junior-" + i)))
                        .toList())
                .build();
    }

    public static Ballot ballot(MentorId mentor, Rating... ratings) {
        return Ballot.builder().mentor(mentor).addRatings(ratings).build();
    }

    /** Each mentor has a ballot; the last one declines the second item. */
    public static Interview.Builder interviewBuilder() {
        int[] marks = {4, 5, 2, 4, 3, 5};
        List<Ballot> ballots = new ArrayList<>();
        for (int i = 0; i < marks.length; i++) {
            Rating second = i == 5 ? Rating.declined(STRENGTHS) : Rating.of(STRENGTHS, 5 - i % 2);
            ballots.add(ballot(MentorId.of("junior-" + (i + 1)), Rating.of(APPROACHABILITY, marks[i]), second));
        }
        return Interview.builder()
                .mentee(MENTEE)
                .panel(panel())
                .guide(guide())
                .addPoints(Point.of(APPROACHABILITY, "Answers the bleep within minutes."))
                .addPoints(Point.of(ROTA, "Leave requests wait for weeks."))
                .addAllBallots(ballots);
    }

    public static Interview interview() {
        return interviewBuilder().build();
    }

    /** The same interview, closed for the sample cycle. */
    public static Interview closedInterview() {
        return interview().closedFor(CycleId.of("cycle-12"), new Random(12));
    }

    public static Finding finding(FindingId id, TopicId topic, FindingKind kind, String text) {
        return Finding.builder().id(id).topic(topic).kind(kind).text(text).build();
    }

    public static Endorsement endorsement(MentorId mentor, FindingId... findings) {
        return Endorsement.builder().mentor(mentor).addFindings(findings).build();
    }

    /** Four mentors endorse {@link #CALM}, one {@link #NIGHTS}; two gave no ballot. */
    public static Collation.Builder collationBuilder() {
        return Collation.builder()
                .interview(interview())
                .addFindings(finding(CALM, STRENGTHS, FindingKind.STRENGTH, "Stays calm in emergencies."))
                .addFindings(finding(NIGHTS, APPROACHABILITY, FindingKind.DEVELOPMENT, "Is hard to reach at night."))
                .addEndorsements(endorsement(FIRST_MENTOR, CALM, NIGHTS))
                .addEndorsements(endorsement(SECOND_MENTOR, CALM))
                .addEndorsements(endorsement(MentorId.of("junior-3"), CALM))
                .addEndorsements(endorsement(MentorId.of("junior-4"), CALM));
    }

    public static Collation collation() {
        return collationBuilder().build();
    }

    /** A certificate as an audit might give it; the numbers are plausible and not the result of one. */
    public static Certificate certificate(String strategy, int panelSize, int scalePoints, int colluders) {
        return new Certificate(
                strategy,
                panelSize,
                scalePoints,
                colluders,
                List.of("ED(" + colluders + ")", "LF(" + colluders + ",2)"),
                462,
                19,
                new BigDecimal("0.8125"),
                new BigDecimal("0.9"));
    }

    public static Method.Scored scored() {
        return new Method.Scored("standard", 6, 1, 5, 3, List.of(certificate(STRATEGY, 6, 5, 1)));
    }

    public static ReportedRating rating(Statement statement) {
        RatingItem item = new RatingItem("I can ask for help at any time.", Guides.agreement());
        return new ReportedRating(APPROACHABILITY, "About approachability", item, STRATEGY, statement);
    }

    public static FeedbackReport.Builder reportBuilder() {
        Statement together = new Statement.Together(
                List.of(new Statement.MiddleAnswers(3, 4), new Statement.Support(SupportBand.SOME)));
        RatingItem second = new RatingItem("I would like to work this way.", Guides.agreement());
        return FeedbackReport.builder()
                .id(ReportId.of("report-12"))
                .guide(GuideId.of("ward"))
                .guideVersion("2.1")
                .language("en-GB")
                .method(scored())
                .addRatings(rating(together))
                .addRatings(
                        new ReportedRating(STRENGTHS, "About strengths", second, STRATEGY, new Statement.NotShown()))
                .addFindings(new ReportedFinding(STRENGTHS, FindingKind.STRENGTH, "Stays calm in emergencies."));
    }

    public static FeedbackReport report() {
        return reportBuilder().build();
    }

    /** The report of the sample cycle, which says when its raw answers go. */
    public static FeedbackReport cycleReport() {
        return reportBuilder()
                .retention(CyclePolicy.defaults().retention(guide()))
                .build();
    }

    private static Collation cycleCollation() {
        // The host of the sample keeps no points, so that its findings need no traces.
        Interview noted =
                Interview.builder().from(closedInterview()).points(List.of()).build();
        return collationBuilder().interview(noted).build();
    }

    public static FeedbackReport reportByConsent() {
        return FeedbackReport.builder()
                .from(report())
                .id(ReportId.of("report-13"))
                .method(new Method.ByConsent("standard", 6))
                .ratings(List.of())
                .build();
    }

    public static FeedbackMeeting meeting() {
        return FeedbackMeeting.builder()
                .nominatedMentor(FIRST_MENTOR)
                .heldOn(LocalDate.of(2026, 3, 9))
                .length(Duration.ofMinutes(40))
                .build();
    }

    public static DevelopmentGoal.Builder goalBuilder() {
        return DevelopmentGoal.builder()
                .topic(APPROACHABILITY)
                .action("Agree how to be called at night.")
                .reviewOn(LocalDate.of(2026, 6, 1));
    }

    public static MenteeResponse response() {
        return MenteeResponse.builder()
                .reflection("I had not seen how that looks from your side.")
                .addGoals(goalBuilder().build())
                .build();
    }

    /** States in which the sample cycle is looked at, in the order of the way. */
    public static final List<CycleState> CYCLE_STATES = List.of(
            CycleState.PROPOSED,
            CycleState.PANEL_FORMED,
            CycleState.INTERVIEWED,
            CycleState.SIGNED_OFF,
            CycleState.MEETING_HELD,
            CycleState.RESPONDED,
            CycleState.CLOSED);

    /** The sample cycle when it has just come into this state, one of {@link #CYCLE_STATES}. */
    public static MentoringCycle cycle(CycleState state) {
        return switch (state) {
            case PROPOSED -> MentoringCycle.propose(CycleId.of("cycle-12"), MENTEE, guide());
            case PANEL_FORMED ->
                cycle(CycleState.PROPOSED)
                        .consented(Consent.complete("mentee-1.0"), step(Role.MENTEE))
                        .panelFormed(panel(), declarations(), step(Role.PROGRAMME_LEAD));
            case INTERVIEWED ->
                cycle(CycleState.PANEL_FORMED)
                        .prepared(Preparation.complete(), step(Role.PROGRAMME_LEAD))
                        .baselineTaken(new Baseline(6, true, true), step(Role.EVALUATOR))
                        .interviewed(closedInterview(), record(), step(Role.FACILITATOR));
            case SIGNED_OFF ->
                cycle(CycleState.INTERVIEWED)
                        .collated(step(Role.CUSTODIAN))
                        .drafted(TestGate.KEY, cycleCollation(), cycleReport(), step(Role.CUSTODIAN))
                        .panelChecked(
                                PanelReview.of(cycleReport(), PanelReview.SilenceRule.NOT_ENDORSED),
                                step(Role.CUSTODIAN))
                        .signedOff(
                                TestGate.KEY,
                                new Assessment.Evidence(
                                        cycleCollation().seal(), cycleReport().digest()),
                                step(Role.CUSTODIAN));
            case MEETING_HELD ->
                cycle(CycleState.SIGNED_OFF)
                        .nominated(Nomination.volunteer(FIRST_MENTOR), step(Role.PROGRAMME_LEAD))
                        .scheduled(
                                new MeetingPlan(meeting().heldOn(), FeedbackMeeting.Modality.IN_PERSON, true),
                                step(Role.NOMINATED_MENTOR))
                        .met(TestGate.KEY, cycleReport().digest(), meeting(), step(Role.NOMINATED_MENTOR));
            case RESPONDED -> cycle(CycleState.MEETING_HELD).responded(response(), step(Role.MENTEE));
            case CLOSED ->
                cycle(CycleState.RESPONDED)
                        .followedUp(followUp(FollowUpPoint.T1, GoalStatus.STARTED), step(Role.EVALUATOR))
                        .followedUp(followUp(FollowUpPoint.T2, GoalStatus.DONE), step(Role.EVALUATOR))
                        .closed(new Closure(true), step(Role.CUSTODIAN));
            default -> throw new IllegalArgumentException("no sample in state " + state);
        };
    }

    private static Step step(Role role) {
        return Step.by(role, meeting().heldOn());
    }

    private static List<RelationshipDeclaration> declarations() {
        return panel().mentors().stream()
                .map(mentor -> RelationshipDeclaration.of(mentor.id(), Relationship.SAME_UNIT))
                .toList();
    }

    private static InterviewRecord record() {
        return InterviewRecord.of(
                true,
                6,
                guide().topics().stream()
                        .map(topic -> InterviewRecord.Covered.asked(topic.id()))
                        .toList());
    }

    private static FollowUp followUp(FollowUpPoint point, GoalStatus status) {
        return FollowUp.builder()
                .point(point)
                .on(meeting().heldOn())
                .addGoals(status)
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTEE, HarmCheck.Outcome.NO_HARM))
                .addHarmChecks(new HarmCheck(HarmCheck.Side.MENTORS, HarmCheck.Outcome.NO_HARM))
                .build();
    }
}
