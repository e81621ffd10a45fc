package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.TopicFocus;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/** A marker in every identity and in everything a person may have said; none may come out of a {@code toString}. */
class RedactionTest {

    /** In every marker, and in no class or attribute name. */
    private static final String MARK = "zq";
    /** A mark in the middle of a scale that starts at 93, so that it is written nowhere else. */
    private static final int MARK_GIVEN = 96;

    private static final TopicId TOPIC = TopicId.of("topic");
    private static final MenteeId MENTEE = MenteeId.of("zq-mentee");
    private static final MentorId MENTOR = MentorId.of("zq-mentor");
    private static final Grade GRADE = Grade.of("zq-grade");
    private static final RatingScale SCALE = new RatingScale(93, List.of("a", "b", "c", "d", "e"));
    private static final FindingId FINDING = FindingId.of("finding");

    private static final InterviewGuide GUIDE = Samples.guideBuilder()
            .topics(List.of(Samples.topic(TOPIC, TopicFocus.STRENGTHS)
                    .rating(new RatingItem("statement", SCALE))
                    .build()))
            .build();
    private static final Mentor MENTOR_WITH_GRADE =
            Mentor.builder().id(MENTOR).grade(GRADE).build();
    private static final MentorPanel PANEL = MentorPanel.builder()
            .from(Samples.panel())
            .addMentors(MENTOR_WITH_GRADE)
            .build();
    private static final Point POINT = Point.of(TOPIC, "zq-note");
    private static final Rating RATING = Rating.of(TOPIC, MARK_GIVEN);
    private static final Ballot BALLOT = Samples.ballot(MENTOR, RATING);
    private static final Interview INTERVIEW = Interview.builder()
            .mentee(MENTEE)
            .panel(PANEL)
            .guide(GUIDE)
            .addPoints(POINT)
            .addBallots(BALLOT)
            .build();
    private static final Finding COLLATED = Samples.finding(FINDING, TOPIC, FindingKind.ISSUE, "zq-finding");
    private static final Endorsement ENDORSEMENT = Samples.endorsement(MENTOR, FindingId.of("zq-endorsed"));
    private static final Collation COLLATION = Collation.builder()
            .interview(INTERVIEW)
            .addFindings(COLLATED)
            .addFindings(Samples.finding(FindingId.of("zq-endorsed"), TOPIC, FindingKind.ISSUE, "zq-second"))
            .addEndorsements(ENDORSEMENT)
            .build();
    private static final ReportedRating REPORTED_RATING = new ReportedRating(
            TOPIC,
            "zq-title",
            new RatingItem(
                    "zq-item", Samples.rating(new Statement.NotShown()).item().scale()),
            Samples.STRATEGY,
            new Statement.Worded("zq-worded"));
    private static final ReportedFinding REPORTED_FINDING =
            new ReportedFinding(TOPIC, FindingKind.ISSUE, "zq-released");
    private static final FeedbackReport REPORT = FeedbackReport.builder()
            .from(Samples.report())
            .addRatings(REPORTED_RATING)
            .addFindings(REPORTED_FINDING)
            .build();
    private static final FeedbackMeeting MEETING = FeedbackMeeting.builder()
            .nominatedMentor(MENTOR)
            .heldOn(LocalDate.EPOCH)
            .length(Duration.ofMinutes(30))
            .build();
    private static final DevelopmentGoal GOAL =
            Samples.goalBuilder().action("zq-action").build();
    private static final MenteeResponse RESPONSE =
            MenteeResponse.builder().reflection("zq-reflection").addGoals(GOAL).build();

    static Stream<Object> personalValues() {
        return Stream.of(
                MENTEE,
                MENTOR,
                Mentee.builder().id(MENTEE).grade(GRADE).build(),
                MENTOR_WITH_GRADE,
                PANEL,
                POINT,
                RATING,
                BALLOT,
                INTERVIEW,
                COLLATED,
                ENDORSEMENT,
                COLLATION,
                REPORTED_RATING,
                REPORTED_FINDING,
                REPORT,
                MEETING,
                GOAL,
                RESPONSE);
    }

    @ParameterizedTest
    @MethodSource("personalValues")
    void printsNoIdentityAndNoWords(Object value) {
        assertThat(value.toString()).doesNotContain(MARK);
    }

    /** Whoever reads a log learns neither a mark nor who declined. */
    @Test
    void printsAGivenAndADeclinedRatingAlike() {
        assertThat(RATING).hasToString("Rating[***]");
        assertThat(Rating.declined(TOPIC)).isNotEqualTo(RATING).hasToString(RATING.toString());
        assertThat(Rating.of(TopicId.of("other"), 1)).hasToString(RATING.toString());
        Ballot declined = Samples.ballot(MENTOR, Rating.declined(TOPIC));
        assertThat(declined).isNotEqualTo(BALLOT).hasToString(BALLOT.toString());
    }

    @Test
    void printsNoDigest() {
        assertThat(REPORT.toString()).doesNotContain(REPORT.digest());
    }

    @Test
    void printsNoMark() {
        assertThat(Stream.of(RATING, BALLOT, INTERVIEW, COLLATION).map(Object::toString))
                .noneMatch(text -> text.contains(String.valueOf(MARK_GIVEN)));
    }

    @Test
    void printsWhatIsPublic() {
        assertThat(INTERVIEW.toString()).contains("On the ward");
        assertThat(POINT.toString()).isEqualTo("Point{topic=topic, note=***}");
        assertThat(MENTEE.toString()).isEqualTo("MenteeId[***]");
        assertThat(MENTOR.toString()).isEqualTo("MentorId[***]");
    }
}
