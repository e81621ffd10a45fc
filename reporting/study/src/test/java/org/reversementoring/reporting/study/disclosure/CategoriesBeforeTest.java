package org.reversementoring.reporting.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntUnaryOperator;
import java.util.function.ToIntFunction;
import org.junit.jupiter.api.Test;

/**
 * The second theorem of the package: categories of the scores before may stand beside the row. Every data set of five people on a scale of
 * four scores, 15,504 of them, and every insider. Theory and program were written apart: the harness knows nothing of the proof.
 */
class CategoriesBeforeTest {

    private static final int PEOPLE = 5;
    private static final int POINTS = 4;
    private static final int INSIDERS = 1;

    private static int before(int[] person) {
        return person[0];
    }

    private static int change(int[] person) {
        return person[1] - person[0];
    }

    /** The middle of the scores before and of the changes, and how many began in each category. */
    private static Object page(int[][] data, IntUnaryOperator category) {
        return List.of(
                inner(data, CategoriesBeforeTest::before),
                inner(data, CategoriesBeforeTest::change),
                sorted(data, person -> category.applyAsInt(before(person))));
    }

    private static List<Integer> inner(int[][] data, ToIntFunction<int[]> value) {
        return sorted(data, value).subList(INSIDERS + 1, PEOPLE - INSIDERS - 1);
    }

    private static List<Integer> sorted(int[][] data, ToIntFunction<int[]> value) {
        return Arrays.stream(data).map(value::applyAsInt).sorted().toList();
    }

    private static long leaks(int... categories) {
        return EveryCourse.leaks(
                PEOPLE, 2, POINTS, data -> page(data, score -> categories[score - 1]), CategoriesBeforeTest::change);
    }

    /** Every division of four scores whose end categories have two scores or more: one, or two of two. */
    @Test
    void withTwoScoresAtEachEndNobodyIsToldApart() {
        assertThat(leaks(0, 0, 0, 0)).isZero();
        assertThat(leaks(0, 0, 1, 1)).isZero();
    }

    /** Kills the theorem without its condition: where everybody began at the lowest score, and the page says so, nobody can have fallen. */
    @Test
    void aCategoryOfOneScoreAtAnEndTells() {
        assertThat(leaks(0, 1, 1, 1)).isPositive();
        assertThat(leaks(0, 0, 0, 1)).isPositive();
        assertThat(leaks(0, 1, 2, 3)).isPositive();
    }

    /** Kills categories of the scores after: with those before they tell who went from one end to the other. */
    @Test
    void categoriesAfterAsWellWouldTell() {
        assertThat(EveryCourse.leaks(
                        PEOPLE,
                        2,
                        POINTS,
                        data -> List.of(
                                page(data, score -> score > 2 ? 1 : 0), sorted(data, person -> person[1] > 2 ? 1 : 0)),
                        CategoriesBeforeTest::change))
                .isPositive();
    }
}
