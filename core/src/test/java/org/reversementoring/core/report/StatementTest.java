package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Samples;
import org.reversementoring.core.guide.Guides;

class StatementTest {

    private static final Statement MIDDLE = new Statement.MiddleAnswers(2, 4);
    private static final Statement MOST = new Statement.Support(SupportBand.MOST);

    @Test
    void speaksInTheLabelsOfTheScale() {
        assertThat(MIDDLE.inWords(Guides.agreement())).isEqualTo("The middle answers were “disagree” to “agree”.");
        assertThat(new Statement.MiddleAnswers(5, 5).inWords(Guides.agreement()))
                .isEqualTo("The middle answers were “strongly agree”.");
        assertThat(new Statement.NotShown().inWords(Guides.agreement())).isEqualTo("Not shown: too few answers.");
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
