package org.reversementoring.core.interview;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.language.Translation;

/** Law: the check of one ballot finds what an interview would refuse, and tells nothing of other ballots. */
class BallotCheckTest {

    private static final InterviewGuide GUIDE = Cycles.GUIDE;
    private static final List<Topic> RATED = GUIDE.ratedTopics();

    private static TopicId first() {
        return RATED.get(0).id();
    }

    private static int highest() {
        return RATED.get(0).rating().orElseThrow().scale().highest();
    }

    private static List<BallotCheck.Code> codes(List<Rating> ratings) {
        return BallotCheck.of(GUIDE, ratings).faults().stream()
                .map(BallotCheck.Fault::code)
                .toList();
    }

    @Test
    void eachFaultIsFoundInTheOrderOfTheAnswers() {
        List<Rating> ratings = new ArrayList<>(List.of(
                Rating.of(TopicId.of("elsewhere"), 1),
                Rating.of(first(), highest() + 1),
                Rating.of(first(), highest() + 1)));
        assertThat(codes(ratings))
                .containsExactly(
                        BallotCheck.Code.NOT_IN_GUIDE,
                        BallotCheck.Code.OFF_SCALE,
                        BallotCheck.Code.ANSWERED_TWICE,
                        BallotCheck.Code.OFF_SCALE);
        GUIDE.topics().stream()
                .filter(topic -> topic.rating().isEmpty())
                .findFirst()
                .ifPresent(topic -> assertThat(codes(List.of(Rating.declined(topic.id()))))
                        .containsExactly(BallotCheck.Code.NOTHING_TO_RATE));
    }

    /** Every mark of the scale and the one beyond each end. */
    @Test
    void aMarkIsOnTheScaleOrAFault() {
        int lowest = RATED.get(0).rating().orElseThrow().scale().lowest();
        for (int mark = lowest - 1; mark <= highest() + 1; mark++) {
            assertThat(codes(List.of(Rating.of(first(), mark))).isEmpty())
                    .isEqualTo(mark >= lowest && mark <= highest());
        }
        assertThat(BallotCheck.of(GUIDE, List.of(Rating.declined(first()))).passes())
                .isTrue();
    }

    @Test
    void whatIsLeftOutIsToldInTheOrderOfTheGuide() {
        assertThat(BallotCheck.of(GUIDE, List.of()).leftOut())
                .containsExactlyElementsOf(RATED.stream().map(Topic::id).toList());
        assertThat(BallotCheck.of(GUIDE, List.of(Rating.declined(first()))).leftOut())
                .containsExactlyElementsOf(RATED.stream().skip(1).map(Topic::id).toList());
        assertThat(BallotCheck.of(GUIDE, List.of()).passes()).isTrue();
    }

    /** In words: the title and the scale, no number of a ballot, and not the mark that was given. */
    @Test
    void theWordsTellNoBallotAndNoMark() {
        List<Rating> ratings = List.of(
                Rating.of(TopicId.of("elsewhere"), 98_765), Rating.of(first(), 98_765), Rating.of(first(), 98_765));
        BallotCheck check = BallotCheck.of(GUIDE, ratings);
        for (BallotCheck.Fault fault : check.faults()) {
            for (String language : List.of("en", "de")) {
                assertThat(fault.inWords(Translation.of(language)))
                        .endsWith(".")
                        .doesNotContain("98", "{", "ballot", "Ballot");
            }
            assertThat(fault.message()).startsWith("ballot").doesNotContain("98", " of ");
            assertThat(fault.toString()).isEqualTo("Fault[***]");
        }
        assertThat(check.toString()).isEqualTo("BallotCheck[***]");
        assertThat(check.faults().get(1).inWords(Translation.of("en")))
                .contains(RATED.get(0).title())
                .contains("to " + highest());
    }
}
