package org.reversementoring.core.json;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.Attendance;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.Coverage;
import org.reversementoring.core.guide.Development;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.Provenance;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.multisource.External;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.Readiness;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/**
 * Synthetic documents of every type, small and full, made with the public API alone and without the guides and instruments that
 * ship: their texts may change, these must not.
 */
final class SchemaSamples {

    static final LocalDate DAY = LocalDate.of(2026, 1, 5);
    static final MenteeId MENTEE = MenteeId.of("mentee-1");
    static final TopicId LISTENING = TopicId.of("listening");
    static final TopicId STRENGTHS = TopicId.of("strengths");
    static final TopicId WISHES = TopicId.of("wishes");
    static final RatingScale FIVE = RatingScale.of(List.of("Never", "Seldom", "Sometimes", "Often", "Always"));

    private SchemaSamples() {}

    /**
     * Documents by name. A name is that of the document's type, for the fullest one, or that name, a full stop and what is special.
     */
    static Map<String, Object> all() {
        Map<String, Object> samples = new LinkedHashMap<>();
        guides(samples);
        panels(samples);
        interviews(samples);
        reports(samples);
        SchemaMeetingSamples.meetings(samples);
        SchemaMeetingSamples.measures(samples);
        SchemaCycleSamples.cycles(samples);
        SchemaCycleSamples.besidesCycles(samples);
        SchemaThemeSamples.themes(samples);
        return Collections.unmodifiableMap(samples);
    }

    static void guides(Map<String, Object> samples) {
        samples.put("interview-guide", guide());
        samples.put(
                "interview-guide.smallest",
                InterviewGuide.builder()
                        .id(GuideId.of("g"))
                        .version("1")
                        .language("en")
                        .title("One question")
                        .addTopics(topic("only", TopicFocus.STRENGTHS).build())
                        .totalTime(Duration.ofMinutes(10))
                        .build());
        samples.put(
                "interview-guide.alone",
                guide("alone", Duration.ofMinutes(90).plusMillis(1500))
                        .conduct(Conduct.builder()
                                .mode(InterviewMode.INDIVIDUAL)
                                .addConsents(ConsentKind.values())
                                .addRoles(InterviewRole.values())
                                .recording(Recording.audio(3650))
                                .coverage(Coverage.STRENGTHS_ASKED)
                                .hardStop(false)
                                .build())
                        .build());
        samples.put(
                "interview-guide.pair",
                guide("pair", Duration.ofHours(8))
                        .conduct(Conduct.builder()
                                .mode(InterviewMode.PAIR)
                                .addConsents(ConsentKind.PARTICIPATION)
                                .addRoles(InterviewRole.FACILITATOR, InterviewRole.NOTE_TAKER)
                                .recording(new Recording(Recording.Kind.NOTES, OptionalInt.empty()))
                                .coverage(Coverage.EVERY_TOPIC_ASKED)
                                .build())
                        .build());
    }

    static Topic.Builder topic(String id, TopicFocus focus) {
        return Topic.builder()
                .id(TopicId.of(id))
                .title("About " + id)
                .focus(focus)
                .coreQuestion("What do you see of " + id + "?")
                .timeBudget(Duration.ofMinutes(10));
    }

    static InterviewGuide.Builder guide(String id, Duration time) {
        return InterviewGuide.builder()
                .id(GuideId.of(id))
                .version("2.0")
                .language("en-GB")
                .title("Guide “" + id + "”")
                .addTopics(topic("strengths", TopicFocus.STRENGTHS).build())
                .totalTime(time);
    }

    /** Three topics, two of them rated, and every optional part. */
    static InterviewGuide guide() {
        return guide("three-topics", Duration.ofMinutes(125))
                .purpose("So that the mentee hears what juniors notice.")
                .licence("CC0-1.0")
                .derivedFrom(new Provenance(GuideId.of("three-topics"), "1.0"))
                .development(new Development(
                        "Views differ between panels.",
                        List.of("A first source", "A second source"),
                        2,
                        List.of("The order of topics")))
                .conduct(Conduct.builder()
                        .attendance(new Attendance(5, 10))
                        .addConsents(ConsentKind.PARTICIPATION, ConsentKind.QUOTATION)
                        .addRoles(InterviewRole.FACILITATOR, InterviewRole.NOTE_TAKER)
                        .recording(Recording.notes(28))
                        .build())
                .script(Script.builder()
                        .opening("Welcome.")
                        .addGroundRules("One at a time", "No names")
                        .limitsOfConfidentiality("We keep it, but for danger to somebody.")
                        .addClosing("Is there anything else?")
                        .safetyScript("Stop, and tell the guardian.")
                        .build())
                .topics(List.of(
                        topic("strengths", TopicFocus.STRENGTHS)
                                .rating(new RatingItem(
                                        "Says what went well", new RatingScale(0, List.of("No", "Partly", "Yes"))))
                                .build(),
                        topic("listening", TopicFocus.DOMAIN)
                                .addProbes("When was that?", "What came of it?")
                                .addPrompts("Ward rounds")
                                .rating(new RatingItem("Lets others finish", FIVE))
                                .timeBudget(Duration.ofMinutes(75))
                                .build(),
                        topic("wishes", TopicFocus.IMPROVEMENT)
                                .mayBeSkipped(true)
                                .sensitive(true)
                                .build()))
                .build();
    }

    static MentorId mentor(int number) {
        return MentorId.of("mentor-" + number);
    }

    static MentorPanel panel(int size) {
        return MentorPanel.builder()
                .addAllMentors(IntStream.rangeClosed(1, size)
                        .mapToObj(number -> number % 2 == 0
                                ? Mentor.of(mentor(number))
                                : Mentor.builder()
                                        .id(mentor(number))
                                        .grade(Grade.of("clinical fellow"))
                                        .build())
                        .toList())
                .build();
    }

    /** A mentee with every optional part, described for the third time. */
    static Mentee mentee() {
        return Mentee.builder()
                .id(MENTEE)
                .grade(Grade.of("consultant"))
                .unit("Acute medicine")
                .readiness(Readiness.WITH_SUPPORT)
                .consent(Consent.complete("mentee-1.0"))
                .addSelfAssessment(new SelfRating(STRENGTHS, 2), new SelfRating(LISTENING, 4))
                .version(3)
                .build();
    }

    static void panels(Map<String, Object> samples) {
        samples.put("mentee", mentee());
        samples.put("mentee.smallest", Mentee.of(MENTEE));
        samples.put("mentor-panel", panel(6));
        samples.put("mentor-panel.smallest", MentorPanel.of(MentorId.of("m")));
        samples.put("mentor-panel.largest", panel(MentorPanel.MAX_SIZE));
    }

    static Interview interview(MentorPanel panel) {
        return Interview.builder()
                .mentee(MENTEE)
                .panel(panel)
                .guide(guide())
                .addPoints(
                        Point.of(STRENGTHS, "Thanks everybody after a shift"), Point.of(WISHES, "Fewer\nlate calls 🕗"))
                .addBallots(Ballot.builder()
                        .mentor(mentor(1))
                        .addRatings(Rating.of(STRENGTHS, 0), Rating.of(LISTENING, 5))
                        .build())
                .addBallots(Ballot.builder()
                        .mentor(mentor(2))
                        .addRatings(Rating.declined(STRENGTHS), Rating.of(LISTENING, 1))
                        .build())
                .addBallots(Ballot.builder().mentor(mentor(3)).build())
                .build();
    }

    /** That interview, closed for the cycle of the samples; the random part is the same each time. */
    static Interview closedInterview(MentorPanel panel) {
        return interview(panel).closedFor(CycleId.of("cycle-1"), new Random(1));
    }

    static void interviews(Map<String, Object> samples) {
        Interview empty = Interview.builder()
                .mentee(MENTEE)
                .panel(panel(1))
                .guide(guide("small", Duration.ofMinutes(10)).build())
                .build();
        samples.put(
                "ballot",
                Ballot.builder()
                        .mentor(mentor(2))
                        .addRatings(Rating.declined(STRENGTHS), Rating.of(LISTENING, 1))
                        .build());
        samples.put("ballot.smallest", Ballot.builder().mentor(mentor(3)).build());
        samples.put(
                "endorsement",
                Endorsement.builder()
                        .mentor(mentor(1))
                        .addFindings(FindingId.of("f1"), FindingId.of("f3"))
                        .build());
        samples.put(
                "endorsement.smallest", Endorsement.builder().mentor(mentor(4)).build());
        samples.put("interview", closedInterview(panel(6)));
        samples.put("interview.open", interview(panel(6)));
        samples.put("interview.smallest", empty);
        samples.put(
                "collation",
                Collation.builder()
                        .interview(closedInterview(panel(6)))
                        .addNames("Dr Ada Example", "Sam")
                        .addFindings(finding("f1", STRENGTHS, FindingKind.STRENGTH))
                        .addFindings(finding("f2", LISTENING, FindingKind.DEVELOPMENT))
                        .addFindings(finding("f3", WISHES, FindingKind.ISSUE))
                        .addEndorsements(Endorsement.builder()
                                .mentor(mentor(1))
                                .addFindings(FindingId.of("f1"), FindingId.of("f3"))
                                .build())
                        .addEndorsements(Endorsement.builder().mentor(mentor(4)).build())
                        .build());
        samples.put(
                "collation.policy",
                Collation.builder()
                        .interview(interview(panel(6)))
                        .addFindings(finding("f1", WISHES, FindingKind.POLICY))
                        .build());
        samples.put("collation.smallest", Collation.builder().interview(empty).build());
    }

    static Finding finding(String id, TopicId topic, FindingKind kind) {
        return Finding.builder()
                .id(FindingId.of(id))
                .topic(topic)
                .kind(kind)
                .text("Something about " + topic)
                .build();
    }

    static Certificate certificate(String strategy, int scalePoints, String posterior) {
        return new Certificate(
                strategy,
                6,
                scalePoints,
                2,
                List.of("ED(1)", "LF(1,2)", "HD(1,{1,2})"),
                9_223_372_036_854L,
                17,
                new BigDecimal(posterior),
                BigDecimal.ONE);
    }

    static ReportedRating rating(Statement statement) {
        return new ReportedRating(
                LISTENING, "About listening", new RatingItem("Lets others finish", FIVE), "banded", statement);
    }

    /** Every kind of statement, and a certificate with each form of a probability. */
    static FeedbackReport scoredReport() {
        Method method = new Method.Scored(
                "standard",
                6,
                1,
                5,
                3,
                List.of(
                        certificate("banded", 5, "0.25"),
                        certificate("other", 2, "0"),
                        certificate("third", 11, "0.00001")));
        return FeedbackReport.builder()
                .id(ReportId.of("report-1"))
                .guide(GuideId.of("three-topics"))
                .guideVersion("2.0")
                .language("en-GB")
                .method(method)
                .retention(new Retention(OptionalInt.of(28), 28))
                .addRatings(rating(new Statement.MiddleAnswers(2, 4)), rating(new Statement.Support(SupportBand.SOME)))
                .addRatings(rating(new Statement.Worded("Rather often")), rating(new Statement.NotShown()))
                .addRatings(rating(new Statement.Together(List.of(
                        new Statement.MiddleAnswers(3, 3),
                        new Statement.Support(SupportBand.MOST),
                        new Statement.Worded("Often"),
                        new Statement.NotShown()))))
                .addFindings(new ReportedFinding(STRENGTHS, FindingKind.STRENGTH, "Thanks people after a shift"))
                .addFindings(new ReportedFinding(LISTENING, FindingKind.DEVELOPMENT, "Could ask before deciding"))
                .addFindings(new ReportedFinding(WISHES, FindingKind.ISSUE, "Calls come late"))
                .build();
    }

    /** The kinds of statement that are neither in the default report nor words. */
    static FeedbackReport reportOfFigures() {
        List<Statement> statements = List.of(
                new Statement.Trimmed(List.of(2, 2, 4)),
                new Statement.TrimmedMean(new BigDecimal("2.6667")),
                new Statement.Majority(true),
                new Statement.Listed(List.of(1, 4)),
                new Statement.Listed(List.of()),
                new Statement.MeanBand(new BigDecimal("1.40"), new BigDecimal("2.60")));
        return FeedbackReport.builder()
                .from(scoredReport())
                .id(ReportId.of("report-3"))
                .ratings(statements.stream().map(SchemaSamples::rating).toList())
                .addRatings(rating(new Statement.Together(statements)))
                .build();
    }

    static FeedbackReport reportByConsent() {
        return FeedbackReport.builder()
                .id(ReportId.of("report-2"))
                .guide(GuideId.of("three-topics"))
                .guideVersion("2.0")
                .language("en-GB")
                .method(new Method.ByConsent("conversation", 3))
                .build();
    }

    static void reports(Map<String, Object> samples) {
        samples.put("feedback-report", scoredReport());
        samples.put("feedback-report.by-consent", reportByConsent());
        samples.put(
                "feedback-report.policy",
                FeedbackReport.builder()
                        .from(reportByConsent())
                        .addFindings(new ReportedFinding(WISHES, FindingKind.POLICY, "Leave is asked for on paper"))
                        .build());
        samples.put("feedback-report.figures", reportOfFigures());
        samples.put("external-report", External.report(MENTEE));
    }
}
