package org.reversementoring.anonymisation.reconstruction;

/** The statements that print more than one number: histograms, trimmed answers and modes. */
final class ShapeCheck {

    private ShapeCheck() {}

    static Check of(Statement statement, Item item) {
        if (statement instanceof Statement.Histogram histogram) {
            int[] values =
                    histogram.bars().keySet().stream().mapToInt(item::index).toArray();
            int[] heights = histogram.bars().values().stream()
                    .mapToInt(Integer::intValue)
                    .toArray();
            return answers -> hasBars(answers, values, heights) ? 1 : 0;
        } else if (statement instanceof Statement.Trimmed trimmed) {
            int[] left = trimmed.left().stream().mapToInt(Integer::intValue).toArray();
            return answers -> leaves(answers, trimmed.trim(), left) ? 1 : 0;
        } else if (statement instanceof Statement.Modes modes) {
            int[] values = modes.marks().values().stream().mapToInt(item::index).toArray();
            return answers -> peaksAt(answers, values, modes.every()) ? 1 : 0;
        }
        throw new AssertionError("reverse-mentoring: the family of statements is closed");
    }

    private static boolean hasBars(Tally answers, int[] values, int[] heights) {
        for (int i = 0; i < values.length; i++) {
            if (answers.counts[values[i]] != heights[i]) {
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

    private static boolean peaksAt(Tally answers, int[] values, boolean every) {
        int highest = 0;
        int peaks = 0;
        for (int count : answers.counts) {
            peaks = count > highest ? 1 : count == highest ? peaks + 1 : peaks;
            highest = Math.max(highest, count);
        }
        for (int value : values) {
            if (highest == 0 || answers.counts[value] != highest) {
                return false;
            }
        }
        return !every || peaks == values.length;
    }
}
