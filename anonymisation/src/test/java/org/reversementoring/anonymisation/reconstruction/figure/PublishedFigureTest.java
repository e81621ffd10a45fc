package org.reversementoring.anonymisation.reconstruction.figure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PublishedFigureTest {

    private static final RespondentGroup ONE = RespondentGroup.of(1);

    @Test
    void groupsAndMarksAreSets() {
        assertThat(RespondentGroup.of(3, 1, 3)).isEqualTo(RespondentGroup.of(1, 3));
        assertThat(RespondentGroup.range(1, 5).with(7).without(2).inWords()).isEqualTo("mentors 1, 3 to 5 and 7");
        assertThat(RespondentGroup.of(4).inWords()).isEqualTo("mentor 4");
        assertThat(Statistics.trimmed(ONE, 2, 4, 3)).isEqualTo(Statistics.trimmed(ONE, 2, 3, 4));
        assertThat(Marks.of(5, 4, 5).inWords()).isEqualTo("4 or 5");
        assertThat(ReportedQuestion.ordinal(1, 125).atLeast(66).inWords()).isEqualTo("66 to 125");
        assertThat(five().atMost(2)).isEqualTo(Marks.of(1, 2));
        assertThat(five().marks()).isEqualTo(Marks.between(1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> RespondentGroup.of());
        assertThatIllegalArgumentException().isThrownBy(() -> RespondentGroup.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.between(1, 1_001));
    }

    @Test
    void refusesWhatCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean(ONE).roundedTo(5, 8, Rounding.HALF_UP))
                .withMessage("printed value must be a multiple of 5, but was 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean(ONE).printed("three"))
                .withMessage("number must be decimal, for instance 3.00, but was three");
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1e-999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1e999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).roundedTo(0, 0, Rounding.UP));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReportedQuestion(ReportedQuestion.Kind.ORDINAL, 1, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportedQuestion.ordinal(1, 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> ReportedQuestion.ordinal(10_001, 10_002));
        assertThatIllegalArgumentException().isThrownBy(() -> Noise.of(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Noise.of(Map.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.standardDeviation(ONE, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.order(ONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.trimmedMean(ONE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.trimmed(ONE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.histogram(ONE, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Statistics.histogram(ONE, Map.of(1, -1)));
    }

    @Test
    void figuresReadAsSentences() {
        RespondentGroup six = RespondentGroup.range(1, 6);

        assertThat(List.of(
                                Statistics.share(six, Marks.of(4, 5)).printed("67"),
                                Statistics.count(six, Marks.of(5)).suppressedWhen(ValueSet.between(1, 7)),
                                Statistics.order(six, 2).atLeast(3),
                                Statistics.trimmedMean(six, 2).printed("3.5"),
                                Statistics.answered(six).roundedTo(5, 5, Rounding.HALF_UP),
                                Statistics.sum(six).perturbed(4, Noise.of(Map.of(0, 1))),
                                Statistics.median(six).absent(),
                                Statistics.modes(six, 1, 2),
                                Statistics.oneMode(six, 1),
                                Statistics.trimmed(six, 2, 3, 4),
                                Statistics.histogram(six, Map.of(1, 2, 5, 4)))
                        .stream()
                        .map(PublishedFigure::inWords))
                .containsExactly(
                        "the percentage of answers 4 or 5 of mentors 1 to 6 is printed as 67",
                        "the number of answers 5 of mentors 1 to 6 is hidden, as it is whenever it is at least 1 and at most 7",
                        "answer 2 counted from the lowest answer of mentors 1 to 6 is at least 3",
                        "the mean without the 2 lowest and the 2 highest of mentors 1 to 6 is printed as 3.5",
                        "the number of answers of mentors 1 to 6 is printed as 5, rounded to 5",
                        "the sum of mentors 1 to 6 is printed as 4, with noise",
                        "the median of mentors 1 to 6 is not printed",
                        "the most frequent answer of mentors 1 to 6 is 1 and 2",
                        "the most frequent answer of mentors 1 to 6 is 1, perhaps among others",
                        "without the 2 lowest and the 2 highest, the answers of mentors 1 to 6 are 3 and 4",
                        "the histogram of mentors 1 to 6 shows 2 times 1, 4 times 5");
    }

    private static ReportedQuestion five() {
        return ReportedQuestion.ordinal(1, 5);
    }
}
