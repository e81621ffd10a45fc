package org.reversementoring.anonymisation.reconstruction.solver;

import org.reversementoring.anonymisation.reconstruction.figure.PublishedFigure;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;

/** The checks of figures that print more than one number: histograms, trimmed answers and modes. */
final class ShapeConstraintChecks {

    private ShapeConstraintChecks() {}

    static ConstraintCheck of(PublishedFigure figure, ReportedQuestion question) {
        if (figure instanceof PublishedFigure.Histogram histogram) {
            int[] marks =
                    histogram.bars().keySet().stream().mapToInt(question::index).toArray();
            int[] heights = histogram.bars().values().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            return answers -> hasBars(answers, marks, heights) ? 1 : 0;
        } else if (figure instanceof PublishedFigure.Trimmed trimmed) {
            int[] left = trimmed.left().stream().mapToInt(Integer::intValue).toArray();
            return answers -> leaves(answers, trimmed.trim(), left) ? 1 : 0;
        } else if (figure instanceof PublishedFigure.Modes modes) {
            int[] marks =
                    modes.marks().values().stream().mapToInt(question::index).toArray();
            return answers -> peaksAt(answers, marks, modes.every()) ? 1 : 0;
        }
        throw new AssertionError("reverse-mentoring: the family of figures is closed");
    }

    private static boolean hasBars(Tally answers, int[] marks, int[] heights) {
        for (int i = 0; i < marks.length; i++) {
            if (answers.counts[marks[i]] != heights[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean leaves(Tally answers, int trim, int[] left) {
        if (answers.answered() != left.length + 2L * trim) {
            return false;
        }
        for (int i = 0; i < left.length; i++) {
            if (answers.order(trim + 1 + i) != left[i]) {
                return false;
            }
        }
        return true;
    }

    private static boolean peaksAt(Tally answers, int[] marks, boolean every) {
        int highest = 0;
        int peaks = 0;
        for (int count : answers.counts) {
            peaks = count > highest ? 1 : count == highest ? peaks + 1 : peaks;
            highest = Math.max(highest, count);
        }
        for (int mark : marks) {
            if (highest == 0 || answers.counts[mark] != highest) {
                return false;
            }
        }
        return !every || peaks == marks.length;
    }
}
