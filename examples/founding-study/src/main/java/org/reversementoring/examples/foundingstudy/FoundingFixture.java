package org.reversementoring.examples.foundingstudy;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** Made-up answers that fit the founding study's medians. Rows are mentors A to F, columns the seven domains. */
final class FoundingFixture {

    /** Column of the clinical practice domain. */
    static final int CLINICAL_PRACTICE = 0;

    private static final int[][] BEFORE = {
        {1, 4, 4, 3, 3, 4, 4},
        {4, 4, 4, 4, 4, 4, 3},
        {1, 4, 3, 3, 4, 4, 2},
        {4, 4, 4, 2, 4, 4, 1},
        {2, 4, 4, 3, 4, 4, 3},
        {4, 3, 4, 4, 2, 3, 3}
    };
    private static final int[][] AFTER = {
        {4, 4, 3, 3, 2, 3, 4},
        {5, 3, 4, 5, 3, 5, 4},
        {4, 5, 4, 3, 4, 5, 4},
        {5, 4, 4, 3, 4, 4, 5},
        {4, 5, 4, 3, 4, 5, 5},
        {4, 3, 4, 4, 3, 4, 4}
    };

    private FoundingFixture() {}

    static PairedScores mentorTotals() {
        return PairedScores.of(totals(BEFORE), totals(AFTER));
    }

    static PairedScores mentorDomain(int column) {
        return PairedScores.of(column(BEFORE, column), column(AFTER, column));
    }

    /** One of the 68 data sets that give the published values: all six rise by one or two. */
    static PairedScores mentorRole() {
        return PairedScores.of(List.of(2, 2, 2, 3, 3, 3), List.of(4, 4, 4, 4, 4, 4));
    }

    static PairedScores menteeTotals() {
        return PairedScores.of(List.of(22, 24, 25, 27, 29), List.of(30, 31, 32, 33, 34));
    }

    private static List<Integer> totals(int[][] answers) {
        return Arrays.stream(answers).map(row -> IntStream.of(row).sum()).toList();
    }

    private static List<Integer> column(int[][] answers, int column) {
        return Arrays.stream(answers).map(row -> row[column]).toList();
    }
}
