package org.reversementoring.anonymisation.strategy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;

class AnswerCountsTest {

    private static final RatingScale SCALE = Guides.agreement();

    /** Three points, the lowest of them 0: nothing may take marks for positions. */
    private static final RatingScale FROM_ZERO = new RatingScale(0, List.of("no", "partly", "yes"));

    @Test
    void counts_marks_in_any_order() {
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(4, 2, 5, 2), 3);
        assertThat(answers.scale()).isEqualTo(SCALE);
        assertThat(answers.answered()).isEqualTo(4);
        assertThat(answers.declined()).isEqualTo(3);
        assertThat(List.of(answers.count(1), answers.count(2), answers.count(3), answers.count(4), answers.count(5)))
                .containsExactly(0, 2, 0, 1, 1);
        assertThat(answers).isEqualTo(AnswerCounts.of(SCALE, List.of(2, 2, 4, 5), 3));
        assertThat(answers).isEqualTo(AnswerCounts.ofCounts(SCALE, 3, 0, 2, 0, 1, 1));
        assertThat(answers).hasSameHashCodeAs(AnswerCounts.ofCounts(SCALE, 3, 0, 2, 0, 1, 1));
    }

    @Test
    void differs_where_scale_marks_or_declines_differ() {
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(4, 2), 0);
        assertThat(answers)
                .isNotEqualTo(AnswerCounts.of(SCALE, List.of(4, 2), 1))
                .isNotEqualTo(AnswerCounts.of(SCALE, List.of(4, 3), 0))
                .isNotEqualTo(AnswerCounts.of(RatingScale.of(List.of("a", "b", "c", "d", "e")), List.of(4, 2), 0));
    }

    @Test
    void ranks_are_order_statistics() {
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(5, 1, 3, 3), 1);
        assertThat(List.of(answers.ranked(1), answers.ranked(2), answers.ranked(3), answers.ranked(4)))
                .containsExactly(1, 3, 3, 5);
        assertThat(AnswerCounts.of(FROM_ZERO, List.of(2, 0), 0).ranked(1)).isZero();
        assertThat(AnswerCounts.of(FROM_ZERO, List.of(2, 0), 0).ranked(2)).isEqualTo(2);
    }

    @Test
    void favourable_is_the_upper_half_without_the_middle() {
        assertThat(AnswerCounts.ofCounts(SCALE, 9, 1, 2, 4, 8, 16).favourable()).isEqualTo(24);
        assertThat(AnswerCounts.ofCounts(FROM_ZERO, 0, 1, 2, 4).favourable()).isEqualTo(4);
        assertThat(AnswerCounts.ofCounts(RatingScale.of(List.of("a", "b", "c", "d")), 0, 1, 2, 4, 8)
                        .favourable())
                .isEqualTo(12);
    }

    @Test
    void keeps_its_own_counts() {
        int[] counts = {0, 0, 1, 0, 0};
        AnswerCounts answers = AnswerCounts.ofCounts(SCALE, 0, counts);
        counts[2] = 7;
        assertThat(answers.count(3)).isOne();
    }

    @Test
    void prints_no_answer() {
        assertThat(AnswerCounts.ofCounts(SCALE, 6, 7, 8, 9, 1, 2)).hasToString("AnswerCounts[***]");
    }

    @Test
    void nobody_may_have_answered() {
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(), 0);
        assertThat(answers.answered()).isZero();
        assertThat(answers.favourable()).isZero();
        assertThatIllegalArgumentException().isThrownBy(() -> answers.ranked(1));
    }

    @Test
    void refuses_bad_input() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCounts.ofCounts(SCALE, 0, 1, 1, 1, 1))
                .withMessage("answer counts must be one for each of 5 marks, but were 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCounts.ofCounts(SCALE, 0, 1, 1, -1, 1, 1))
                .withMessage("answer counts must not be negative");
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.ofCounts(SCALE, -1, 1, 1, 1, 1, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(SCALE, List.of(3), -1));
        assertThatIllegalArgumentException().isThrownBy(() -> AnswerCounts.of(SCALE, List.of(0), 0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> AnswerCounts.of(SCALE, List.of(6), 0))
                .withMessage("rating must be between 1 and 5, but was 6");
        AnswerCounts answers = AnswerCounts.of(SCALE, List.of(3, 4), 0);
        assertThatIllegalArgumentException().isThrownBy(() -> answers.count(0));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> answers.ranked(0))
                .withMessage("rank must be between 1 and 2, but was 0");
        assertThatIllegalArgumentException().isThrownBy(() -> answers.ranked(3));
    }
}
