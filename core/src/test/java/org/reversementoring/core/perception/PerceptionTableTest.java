package org.reversementoring.core.perception;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

class PerceptionTableTest {

    private static final InterviewGuide GUIDE = Guides.sevenDomains();
    private static final List<Topic> RATED = GUIDE.ratedTopics();

    /** A report that says these of the rated topics of the guide, in order. */
    private static FeedbackReport report(Statement... statements) {
        List<ReportedRating> ratings = new ArrayList<>();
        for (int i = 0; i < statements.length; i++) {
            Topic topic = RATED.get(i);
            ratings.add(new ReportedRating(
                    topic.id(), topic.title(), topic.rating().orElseThrow(), "middle", statements[i]));
        }
        return Cycles.report(6, 1).ratings(ratings).build();
    }

    private static List<SelfRating> marks(int... marks) {
        List<SelfRating> own = new ArrayList<>();
        for (int i = marks.length - 1; i >= 0; i--) {
            own.add(new SelfRating(RATED.get(i).id(), marks[i]));
        }
        return own;
    }

    @Test
    void classifiesEachTopicInTheOrderOfTheReport() {
        FeedbackReport report = report(
                new Statement.MiddleAnswers(2, 3),
                new Statement.MiddleAnswers(4, 5),
                new Statement.MiddleAnswers(3, 3),
                new Statement.NotShown());
        PerceptionTable table = PerceptionTable.of(report, marks(5, 2, 3, 4));
        assertThat(table.gaps()).extracting(PerceptionGap::topic).containsExactlyElementsOf(ids(0, 1, 2, 3));
        assertThat(table.blindSpots()).isEqualTo(ids(0));
        assertThat(table.hiddenStrengths()).isEqualTo(ids(1));
        assertThat(table.topics(SelfOtherAgreement.IN_AGREEMENT)).isEqualTo(ids(2));
        assertThat(table.topics(SelfOtherAgreement.NOT_SAID)).isEqualTo(ids(3));
    }

    @Test
    void aTopicWithoutAnOwnMarkOrWithoutARatingIsLeftOut() {
        FeedbackReport report = report(new Statement.MiddleAnswers(2, 3), new Statement.MiddleAnswers(2, 3));
        assertThat(PerceptionTable.of(report, marks(5)).gaps()).hasSize(1);
        assertThat(PerceptionTable.of(report(new Statement.NotShown()), marks(5, 5))
                        .gaps())
                .hasSize(1);
        assertThat(PerceptionTable.of(report, List.of()).gaps()).isEmpty();
    }

    /** A stored report may rate one topic twice; the gate makes none. */
    @Test
    void aTopicThatIsRatedTwiceIsComparedOnce() {
        FeedbackReport once = report(new Statement.MiddleAnswers(2, 3));
        FeedbackReport twice = FeedbackReport.builder()
                .from(once)
                .addRatings(new ReportedRating(
                        RATED.get(0).id(),
                        "again",
                        RATED.get(0).rating().orElseThrow(),
                        "middle",
                        new Statement.MiddleAnswers(5, 5)))
                .build();
        assertThat(PerceptionTable.of(twice, marks(5))).isEqualTo(PerceptionTable.of(once, marks(5)));
    }

    @Test
    void printsNoMark() {
        PerceptionTable table = PerceptionTable.of(report(new Statement.MiddleAnswers(2, 3)), marks(5));
        assertThat(table.toString() + table.gaps())
                .doesNotContain("5", RATED.get(0).id().value(), "HIGHER");
    }

    @Test
    void refusesAMarkOffTheScaleAndATopicTwice() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PerceptionTable.of(report(new Statement.NotShown()), marks(6)));
        PerceptionGap gap = PerceptionTable.of(report(new Statement.NotShown()), marks(5))
                .gaps()
                .get(0);
        assertThatIllegalArgumentException().isThrownBy(() -> new PerceptionTable(List.of(gap, gap)));
    }

    private static List<TopicId> ids(int... places) {
        List<TopicId> ids = new ArrayList<>();
        for (int place : places) {
            ids.add(RATED.get(place).id());
        }
        return ids;
    }
}
