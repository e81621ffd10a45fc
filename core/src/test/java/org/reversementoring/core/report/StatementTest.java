package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.wording.WordingCheck;

class StatementTest {

    private static final Statement MIDDLE = new Statement.MiddleAnswers(2, 4);
    private static final Statement MOST = new Statement.Support(SupportBand.MOST);

    @Test
    void speaksInTheLabelsOfTheScale() {
        assertThat(MIDDLE.inWords(Guides.agreement())).isEqualTo("The middle answers were “disagree” to “agree”.");
        assertThat(new Statement.MiddleAnswers(5, 5).inWords(Guides.agreement()))
                .isEqualTo("The middle answers were “strongly agree”.");
        assertThat(new Statement.NotShown().inWords(Guides.agreement())).isEqualTo("Not shown.");
        assertThat(new Statement.Worded("Mixed.").inWords(Guides.agreement())).isEqualTo("Mixed.");
        assertThat(Samples.rating(new Statement.Together(List.of(MIDDLE, MOST))).inWords())
                .isEqualTo("The middle answers were “disagree” to “agree”. Most mentors answered favourably.");
    }

    @ParameterizedTest
    @CsvSource({"FEW,Few", "SOME,Some", "MOST,Most"})
    void tellsSupportInAWord(SupportBand band, String word) {
        assertThat(new Statement.Support(band).inWords(Guides.agreement()))
                .isEqualTo(word + " mentors answered favourably.");
    }

    @Test
    void hasACanonicalText() {
        assertThat(MIDDLE.canonical()).isEqualTo("middle[2,4]");
        assertThat(MOST.canonical()).isEqualTo("support[MOST]");
        assertThat(new Statement.NotShown().canonical()).isEqualTo("not-shown");
        assertThat(new Statement.Worded("a]b").canonical()).isEqualTo("worded[3:a]b]");
        assertThat(new Statement.Together(List.of(MIDDLE, MOST)).canonical())
                .isEqualTo("together[middle[2,4];support[MOST]]");
    }

    @Test
    void saysMarksAndMeansInWords() {
        assertThat(new Statement.Trimmed(List.of(2, 4, 4)).inWords(Guides.agreement()))
                .isEqualTo(
                        "With the lowest and the highest answers left out, the panel answered “disagree”, “agree” and"
                                + " “agree”.");
        assertThat(new Statement.Trimmed(List.of(5)).inWords(Guides.agreement()))
                .isEqualTo("With the lowest and the highest answers left out, the panel answered “strongly agree”.");
        assertThat(new Statement.TrimmedMean(new BigDecimal("3.50")).inWords(Guides.agreement()))
                .isEqualTo("With the lowest and the highest answers left out, the average was 3.5.");
        assertThat(band("2.17", "2.33").inWords(Guides.agreement()))
                .isEqualTo("The average of the answers was between 2.17 and 2.33.");
        assertThat(band("3", "3.0").inWords(Guides.agreement())).isEqualTo("The average of the answers was 3.00.");
        assertThat(new Statement.Majority(true).inWords(Guides.agreement()))
                .isEqualTo("More than half of the answers were favourable.");
        assertThat(new Statement.Majority(false).inWords(Guides.agreement()))
                .isEqualTo("At most half of the answers were favourable.");
        assertThat(new Statement.Listed(List.of(1, 2)).inWords(Guides.agreement()))
                .isEqualTo("Chosen often enough to be listed: “strongly disagree” and “disagree”.");
        assertThat(new Statement.Listed(List.of()).inWords(Guides.agreement()))
                .isEqualTo("No option was chosen often enough to be listed.");
    }

    @Test
    void countsNoMentorInItsOwnWords() {
        for (Statement statement : figures()) {
            assertThat(WordingCheck.of("en").passes(statement.inWords(Guides.agreement())))
                    .as(statement.canonical())
                    .isTrue();
        }
    }

    @Test
    void hasACanonicalTextForMarksAndMeans() {
        assertThat(figures())
                .extracting(Statement::canonical)
                .containsExactly(
                        "trimmed[2, 4, 4]",
                        "trimmed[5]",
                        "trimmed-mean[3.5]",
                        "trimmed-mean[100]",
                        "mean-band[2.17,2.33]",
                        "mean-band[100.00,100.00]",
                        "majority[true]",
                        "majority[false]",
                        "listed[1, 2]",
                        "listed[]");
    }

    private static List<Statement> figures() {
        return List.of(
                new Statement.Trimmed(List.of(2, 4, 4)),
                new Statement.Trimmed(List.of(5)),
                new Statement.TrimmedMean(new BigDecimal("3.50")),
                new Statement.TrimmedMean(new BigDecimal("1E+2")),
                band("2.17", "2.33"),
                band("1E+2", "100"),
                new Statement.Majority(true),
                new Statement.Majority(false),
                new Statement.Listed(List.of(1, 2)),
                new Statement.Listed(List.of()));
    }

    private static Statement.MeanBand band(String lowest, String highest) {
        return new Statement.MeanBand(new BigDecimal(lowest), new BigDecimal(highest));
    }

    @Test
    void equalMeansAreEqualHoweverTheyAreWritten() {
        assertThat(new Statement.TrimmedMean(new BigDecimal("3.00")))
                .isEqualTo(new Statement.TrimmedMean(new BigDecimal("3")));
        assertThat(band("2.5", "3")).isEqualTo(band("2.50", "3.000"));
    }

    @Test
    void refusesMarksOutOfOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Trimmed(List.of(3, 2)))
                .withMessage("trimmed answers must be ascending, but 3 was before 2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Trimmed(List.of()))
                .withMessage("trimmed answers must be at least 1, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Listed(List.of(1, 2, 2)))
                .withMessage("listed options must be ascending and distinct, but 2 was before 2");
    }

    @ParameterizedTest
    // Too many decimals, below 0, above 110, and numbers that would take long to round.
    @CsvSource({"1.23456", "-0.01", "110.01", "1e400000000", "1e-400000000"})
    void refusesMeansThatNoScaleHas(String mean) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.TrimmedMean(new BigDecimal(mean)))
                .withMessage("trimmed mean must be between 0 and 110 with at most 4 decimals, but is not");
        assertThatIllegalArgumentException().isThrownBy(() -> band(mean, "110"));
        assertThatIllegalArgumentException().isThrownBy(() -> band("0", mean));
    }

    @Test
    void refusesABandOfMeansThatIsUpsideDownOrTooFine() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("3.01", "3"))
                .withMessage("highest mean must be at least 3.01, but was 3.00");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> band("3.001", "4"))
                .withMessage("lowest mean must be between 0 and 110 with at most 2 decimals, but is not");
    }

    @Test
    void refusesAReportedMarkOrMeanOffTheScale() {
        for (Statement off : List.of(
                new Statement.Trimmed(List.of(3, 6)),
                new Statement.Listed(List.of(0, 3)),
                new Statement.TrimmedMean(new BigDecimal("0.99")),
                new Statement.TrimmedMean(new BigDecimal("5.01")),
                band("0.99", "3"),
                band("3", "5.01"))) {
            assertThatIllegalArgumentException()
                    .as(off.canonical())
                    .isThrownBy(() -> Samples.rating(off))
                    .withMessageMatching("(rating|mean) must be between 1 and 5, but was .*");
        }
        assertThat(Samples.rating(band("1", "5")).inWords())
                .isEqualTo("The average of the answers was between 1.00 and 5.00.");
    }

    @Test
    void doesNotMistakeWordsForStructure() {
        Statement a = new Statement.Worded("a");
        Statement b = new Statement.Worded("b");
        Statement c = new Statement.Worded("c");
        List<Statement> different = List.of(
                new Statement.Together(List.of(a, b, c)),
                new Statement.Together(List.of(a, b)),
                new Statement.Together(List.of(a, new Statement.Worded("b];worded[1:c"))),
                new Statement.Together(List.of(new Statement.Worded("a];worded[1:b"), c)),
                new Statement.Worded("together[worded[1:a];worded[1:b]]"),
                new Statement.Worded("not-shown"),
                new Statement.NotShown(),
                new Statement.Together(List.of(a, c, b)));
        assertThat(different).extracting(Statement::canonical).doesNotHaveDuplicates();
    }

    @Test
    void refusesMiddleAnswersInTheWrongOrder() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.MiddleAnswers(4, 3))
                .withMessage("highest middle answer must be at least 4, but was 3");
    }

    @Test
    void refusesFewerThanTwoStatementsTogether() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Together(List.of(MOST)))
                .withMessage("statements together must be at least 2, but were 1");
    }

    @Test
    void refusesStatementsTogetherThatAreNested() {
        Statement together = new Statement.Together(List.of(MIDDLE, MOST));
        for (List<Statement> parts : List.of(List.of(MOST, together), List.of(together, MOST))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new Statement.Together(parts))
                    .withMessage("statements together must not be nested");
        }
    }

    @Test
    void refusesABlankOrTooLongWordedStatementWithoutQuotingIt() {
        assertThat(new Statement.Worded("x".repeat(500)).text()).hasSize(500);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Worded("x".repeat(501)))
                .withMessage("worded statement must have 1 to 500 characters, not only blanks, but had 501");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Worded(""))
                .withMessage("worded statement must have 1 to 500 characters, not only blanks, but had 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Statement.Worded(" \t"))
                .withMessage("worded statement must have 1 to 500 characters, not only blanks, but had 2");
    }

    @Test
    void refusesAReportedMarkOffTheScaleHoweverDeep() {
        Statement low = new Statement.MiddleAnswers(0, 3);
        Statement high = new Statement.Together(List.of(MOST, new Statement.MiddleAnswers(3, 6)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.rating(low))
                .withMessage("rating must be between 1 and 5, but was 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Samples.rating(high))
                .withMessage("rating must be between 1 and 5, but was 6");
    }
}
