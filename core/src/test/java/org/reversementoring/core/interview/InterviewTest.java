package org.reversementoring.core.interview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.Samples;

class InterviewTest {

    private static final Rating AGREE = Rating.of(Samples.APPROACHABILITY, 4);

    @Test
    void takesAMentorWithoutABallotAndADeclinedItem() {
        Interview interview = withBallots(
                Samples.ballot(Samples.FIRST_MENTOR), Samples.ballot(Samples.SECOND_MENTOR, AGREE, declined()));
        assertThat(interview.ballots()).hasSize(2);
        assertThat(declined().mark()).isEmpty();
        assertThat(AGREE.mark()).hasValue(4);
    }

    @Test
    void comparesRatingsByTopicAndMark() {
        assertThat(Rating.of(Samples.STRENGTHS, 4))
                .isEqualTo(new Rating(Samples.STRENGTHS, OptionalInt.of(4)))
                .isNotEqualTo(Rating.of(Samples.STRENGTHS, 5))
                .isNotEqualTo(AGREE)
                .isNotEqualTo(declined());
        assertThat(declined())
                .isEqualTo(new Rating(Samples.STRENGTHS, OptionalInt.empty()))
                .hasSameHashCodeAs(Rating.declined(Samples.STRENGTHS));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void refusesAMarkOffTheScale(int mark) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        withBallots(Samples.ballot(Samples.FIRST_MENTOR, Rating.of(Samples.APPROACHABILITY, mark))))
                .withMessage("ballot 1 of 1, topic approachability: rating must be between 1 and 5, but is not");
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 5})
    void takesTheEndsOfTheScale(int mark) {
        Ballot ballot = Samples.ballot(Samples.FIRST_MENTOR, Rating.of(Samples.APPROACHABILITY, mark));
        assertThat(withBallots(ballot).ballots()).containsExactly(ballot);
    }

    @Test
    void refusesAnAnswerToATopicThatIsNotInTheGuide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBallots(
                        Samples.ballot(Samples.SECOND_MENTOR, AGREE),
                        Samples.ballot(Samples.FIRST_MENTOR, Rating.of(Samples.NOT_IN_GUIDE, 4))))
                .withMessage("ballot 2 of 2: topic must be in the guide, but was parking");
    }

    @Test
    void refusesAnAnswerToATopicWithNothingToRate() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBallots(Samples.ballot(Samples.FIRST_MENTOR, Rating.declined(Samples.ROTA))))
                .withMessage("ballot 1 of 1: topic must have an item to rate, but rota has none");
    }

    @Test
    void refusesASecondAnswerEvenIfItIsDeclined() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBallots(
                        Samples.ballot(Samples.FIRST_MENTOR, AGREE, Rating.declined(Samples.APPROACHABILITY))))
                .withMessage("ballot 1 of 1: an item must be answered once, but approachability is answered again");
    }

    @Test
    void refusesABallotOfAStrangerWithoutNamingThem() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBallots(
                        Samples.ballot(Samples.FIRST_MENTOR, AGREE), Samples.ballot(Samples.STRANGER, AGREE)))
                .withMessage("ballot 2 of 2: its mentor must be on the panel, but is not");
    }

    @Test
    void refusesASecondBallotWithoutNamingWhose() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> withBallots(
                        Samples.ballot(Samples.FIRST_MENTOR, AGREE),
                        Samples.ballot(Samples.SECOND_MENTOR),
                        Samples.ballot(Samples.FIRST_MENTOR)))
                .withMessage("ballot 3 of 3: a mentor must have one ballot, but this is a second one");
    }

    @Test
    void refusesTheMenteeOnThePanel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.interviewBuilder()
                        .mentee(MenteeId.of("junior-5"))
                        .build())
                .withMessage("panel: the mentee must not be on it, but is mentor 5 of 6");
    }

    @Test
    void refusesAPointOnATopicThatIsNotInTheGuide() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.interviewBuilder()
                        .addPoints(Point.of(Samples.NOT_IN_GUIDE, "what somebody said"))
                        .build())
                .withMessage("point 3: topic must be in the guide, but was parking");
    }

    @Test
    void refusesABlankNote() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Point.of(Samples.ROTA, "\t"))
                .withMessage("point: note must not be blank");
    }

    @Test
    void refusesIncompleteBuilders() {
        assertThatIllegalStateException()
                .isThrownBy(() -> Interview.builder().build())
                .withMessageContaining("[mentee, panel, guide]");
        assertThatIllegalStateException()
                .isThrownBy(() -> Ballot.builder().addRatings(AGREE).build())
                .withMessageContaining("[mentor]");
    }

    private static Rating declined() {
        return Rating.declined(Samples.STRENGTHS);
    }

    private static Interview withBallots(Ballot... ballots) {
        return Samples.interviewBuilder().ballots(List.of(ballots)).build();
    }
}
