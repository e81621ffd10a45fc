package org.reversementoring.anonymisation.multisource.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;

/** What the rules of other tools print, on answers that were worked out by hand. */
class MinimumRuleTest {

    private static final RatingScale SCALE = RatingScale.of(List.of("1", "2", "3", "4", "5"));
    private static final List<RaterGroup> GROUPS =
            List.of(new RaterGroup("peers", 6, 3), new RaterGroup("juniors", 5, 4), new RaterGroup("clerks", 4, 3));
    private static final MultisourceContext CONTEXT = new MultisourceContext(SCALE, GROUPS, 1);
    private static final List<FigureKind> NUMBER = List.of(new FigureKind.NumberOfAnswers());

    private static List<AnswerCounts> answered(int peers, int juniors, int clerks) {
        return List.of(counts(peers, 6), counts(juniors, 5), counts(clerks, 4));
    }

    private static AnswerCounts counts(int answered, int raters) {
        return AnswerCounts.of(SCALE, Collections.nCopies(answered, 4), raters - answered);
    }

    private static String printed(MinimumRule.Small small, boolean total, int peers, int juniors, int clerks) {
        return String.join(
                "; ",
                new MinimumRule(NUMBER, small, total)
                        .print(answered(peers, juniors, clerks), CONTEXT).stream()
                                .map(FigureRow::inWords)
                                .toList());
    }

    @Test
    void eachFigureIsThatOfTheAnswers() {
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(5, 2, 2, 4), 1);
        assertThat(List.of(
                        new FigureKind.NumberOfAnswers().of(answers),
                        new FigureKind.Mean(2).of(answers),
                        new FigureKind.Mean(0).of(answers),
                        new FigureKind.Histogram().of(answers),
                        new FigureKind.Lowest().of(answers),
                        new FigureKind.Highest().of(answers),
                        new FigureKind.Trimmed(1).of(answers),
                        new FigureKind.Trimmed(0).of(answers),
                        new FigureKind.Trimmed(2).of(answers)))
                .containsExactly(
                        new PrintedFigure.Answered(4),
                        new PrintedFigure.Mean("3.25"),
                        new PrintedFigure.Mean("3"),
                        new PrintedFigure.Counts(List.of(0, 2, 0, 1, 1)),
                        new PrintedFigure.Lowest(2),
                        new PrintedFigure.Highest(5),
                        new PrintedFigure.Trimmed(1, List.of(2, 4)),
                        new PrintedFigure.Trimmed(0, List.of(2, 2, 4, 5)),
                        new PrintedFigure.Withheld(5));
    }

    @Test
    void aRuleIsNamedByAllThatItPrints() {
        List<FigureKind> all = List.of(
                new FigureKind.NumberOfAnswers(),
                new FigureKind.Mean(6),
                new FigureKind.Histogram(),
                new FigureKind.Lowest(),
                new FigureKind.Highest(),
                new FigureKind.Trimmed(20));
        assertThat(new MinimumRule(all, MinimumRule.Small.HIDDEN, false).id())
                .isEqualTo("minimum-hidden-n-mean6-counts-min-max-trimmed20");
        assertThat(new MinimumRule(NUMBER, MinimumRule.Small.REMAINDER, true).id())
                .isEqualTo("minimum-remainder-total-n");
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Mean(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Mean(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Trimmed(21));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Trimmed(-1));
    }

    /** Juniors need 4 and the others 3. */
    @Test
    void aGroupAtItsMinimumIsShownAndOneBelowIsNot() {
        assertThat(printed(MinimumRule.Small.HIDDEN, false, 3, 3, 2))
                .isEqualTo("peers gave 3 answers; juniors is not shown, because fewer than 4 answered;"
                        + " clerks is not shown, because fewer than 3 answered");
        assertThat(printed(MinimumRule.Small.HIDDEN, true, 3, 3, 2))
                .endsWith("peers and juniors and clerks gave 8 answers");
        assertThat(printed(MinimumRule.Small.HIDDEN, true, 2, 1, 0)).doesNotContain("gave");
        assertThat(printed(MinimumRule.Small.HIDDEN, true, 2, 1, 1)).endsWith("gave 4 answers");
    }

    /** The rest is shown at the largest minimum of its groups; below it, neither the rest nor a total. */
    @Test
    void smallGroupsAreShownTogetherOrLeftOut() {
        assertThat(printed(MinimumRule.Small.REMAINDER, true, 6, 2, 2))
                .isEqualTo("peers gave 6 answers; juniors and clerks gave 4 answers;"
                        + " peers and juniors and clerks gave 10 answers");
        assertThat(printed(MinimumRule.Small.REMAINDER, true, 6, 2, 1)).isEqualTo("peers gave 6 answers");
        assertThat(printed(MinimumRule.Small.REMAINDER, false, 6, 5, 3))
                .isEqualTo("peers gave 6 answers; juniors gave 5 answers; clerks gave 3 answers");
        assertThat(printed(MinimumRule.Small.REMAINDER, true, 6, 5, 3)).endsWith("gave 14 answers");
    }

    @Test
    void aContextHasSomebodyBesideTheColluders() {
        RaterGroup eleven = new RaterGroup("peers", 11, 3);
        assertThat(new MultisourceContext(SCALE, List.of(eleven), 10).answersNeeded())
                .isEqualTo(23);
        for (int colluders : new int[] {0, 11}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> new MultisourceContext(SCALE, List.of(new RaterGroup("peers", 20, 3)), colluders))
                    .withMessageContaining("must be 1 to 10");
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultisourceContext(SCALE, List.of(new RaterGroup("peers", 2, 1)), 2))
                .withMessageContaining("fewer than the 2 raters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultisourceContext(SCALE, List.of(), 1))
                .withMessageContaining("at least 1 group");
    }
}
