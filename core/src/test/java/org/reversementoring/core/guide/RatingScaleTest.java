package org.reversementoring.core.guide;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RatingScaleTest {

    private static final RatingScale ONE_TO_FIVE = RatingScale.of(labels(5));

    @Test
    void knowsItsBounds() {
        RatingScale scale = new RatingScale(0, labels(11));
        assertThat(scale.points()).isEqualTo(11);
        assertThat(scale.highest()).isEqualTo(10);
        assertThat(scale.contains(0)).isTrue();
        assertThat(scale.contains(10)).isTrue();
        assertThat(scale.contains(-1)).isFalse();
        assertThat(scale.contains(11)).isFalse();
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1, Integer.MIN_VALUE, Integer.MAX_VALUE})
    void refusesAMarkOffTheScale(int mark) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ONE_TO_FIVE.require(mark))
                .withMessage("rating must be between 1 and 5, but was " + mark);
        assertThatIllegalArgumentException().isThrownBy(() -> ONE_TO_FIVE.label(mark));
    }

    @Test
    void givesTheLabelOfAMark() {
        assertThat(ONE_TO_FIVE.label(1)).isEqualTo("label 0");
        assertThat(ONE_TO_FIVE.label(5)).isEqualTo("label 4");
    }

    @ParameterizedTest
    @CsvSource({"2,1,2", "3,1,3", "4,2,3", "5,2,4", "10,5,6", "11,5,7"})
    void splitsIntoHalvesAroundANeutralMiddle(int points, int unfavourableUpTo, int favourableFrom) {
        RatingScale scale = RatingScale.of(labels(points));
        assertThat(scale.unfavourableUpTo()).isEqualTo(unfavourableUpTo);
        assertThat(scale.favourableFrom()).isEqualTo(favourableFrom);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 12})
    void refusesTooFewOrTooManyLabels(int points) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(labels(points)))
                .withMessage("rating scale must have 2 to 11 labels, but had " + points);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 101})
    void refusesALowestMarkOutOfRange(int lowest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new RatingScale(lowest, labels(2)))
                .withMessage("lowest mark must be between 0 and 100, but was " + lowest);
    }

    @Test
    void refusesABlankLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(List.of("low", " ")))
                .withMessage("labels of a rating scale must not be blank");
    }

    @Test
    void refusesARepeatedLabel() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RatingScale.of(List.of("same", "same")))
                .withMessage("labels of a rating scale must be distinct, but label 2 repeats label 1");
    }

    @Test
    void keepsACopyOfItsLabels() {
        List<String> labels = new ArrayList<>(labels(2));
        RatingScale scale = RatingScale.of(labels);
        labels.clear();
        assertThat(scale.points()).isEqualTo(2);
    }

    private static List<String> labels(int points) {
        return IntStream.range(0, points).mapToObj(i -> "label " + i).toList();
    }
}
