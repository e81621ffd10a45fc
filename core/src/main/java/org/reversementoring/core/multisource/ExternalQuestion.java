package org.reversementoring.core.multisource;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ItemId;

/**
 * A question of another tool, with all that the tool prints about it. The words of the question stay with the tool.
 *
 * @param id the question
 * @param lowest the lowest mark, 0 to 100
 * @param highest the highest mark; there are 2 to 11 marks
 * @param declinable whether a rater could leave it out
 * @param rows what is printed about it, at most 40 rows
 */
public record ExternalQuestion(ItemId id, int lowest, int highest, boolean declinable, List<FigureRow> rows)
        implements CodecOnly {

    private static final int MOST_ROWS = 40;
    private static final int MOST_MARKS = 11;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if the marks are out of range, there are too many rows, or a figure names a mark or counts marks
     *     that the question does not have
     */
    public ExternalQuestion {
        rows = List.copyOf(rows);
        if (lowest < 0 || lowest > 100 || highest <= lowest || highest - (long) lowest >= MOST_MARKS) {
            throw new IllegalArgumentException(
                    "external question: there must be 2 to 11 marks from 0 on, but were " + lowest + " to " + highest);
        }
        if (rows.size() > MOST_ROWS) {
            throw new IllegalArgumentException("external question: rows must be at most 40, but were " + rows.size());
        }
        for (FigureRow row : rows) {
            for (PrintedFigure figure : row.figures()) {
                requireOnScale(figure, lowest, highest);
            }
        }
    }

    private static void requireOnScale(PrintedFigure figure, int lowest, int highest) {
        boolean all = !(figure instanceof PrintedFigure.Counts counts)
                || counts.counts().size() == highest - lowest + 1;
        if (!all || figure.marks().stream().anyMatch(mark -> mark < lowest || mark > highest)) {
            throw new IllegalArgumentException(
                    "external question: figures must be about its marks " + lowest + " to " + highest);
        }
    }
}
