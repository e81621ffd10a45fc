package org.reversementoring.core.exchange.result;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.reversementoring.core.report.Statement;

/** The kind of a statement, and its values in cells. */
final class StatementCells {

    /** The kinds that a row can have; those that are told together have a row each. */
    static final String[] KINDS = {
        "middle-answers", "trimmed", "trimmed-mean", "mean-band", "support", "majority", "listed", "worded", "not-shown"
    };

    private StatementCells() {}

    /** The statements in it, one for each row. */
    static List<Statement> parts(Statement statement) {
        return statement instanceof Statement.Together together ? together.parts() : List.of(statement);
    }

    /** The cells of a statement that has no parts. */
    static Map<ResultColumn, String> of(Statement statement) {
        if (statement instanceof Statement.MiddleAnswers middle) {
            return cells(
                    "middle-answers",
                    ResultColumn.LOWEST,
                    Integer.toString(middle.lowest()),
                    ResultColumn.HIGHEST,
                    Integer.toString(middle.highest()));
        } else if (statement instanceof Statement.Trimmed trimmed) {
            return cells("trimmed", ResultColumn.MARKS, marks(trimmed.marks()));
        } else if (statement instanceof Statement.TrimmedMean trimmed) {
            return cells("trimmed-mean", ResultColumn.MEAN, trimmed.mean().toPlainString());
        } else if (statement instanceof Statement.MeanBand band) {
            return cells(
                    "mean-band",
                    ResultColumn.LOWEST,
                    band.lowest().toPlainString(),
                    ResultColumn.HIGHEST,
                    band.highest().toPlainString());
        } else if (statement instanceof Statement.Support support) {
            return cells("support", ResultColumn.BAND, ResultColumn.name(support.band()));
        } else if (statement instanceof Statement.Majority majority) {
            return cells("majority", ResultColumn.FAVOURABLE, Boolean.toString(majority.favourable()));
        } else if (statement instanceof Statement.Listed listed) {
            return cells("listed", ResultColumn.MARKS, marks(listed.marks()));
        } else if (statement instanceof Statement.Worded) {
            return Map.of(ResultColumn.STATEMENT, "worded");
        } else if (statement instanceof Statement.NotShown) {
            return Map.of(ResultColumn.STATEMENT, "not-shown");
        }
        throw new IllegalArgumentException("statement: must have no parts");
    }

    private static Map<ResultColumn, String> cells(String kind, ResultColumn column, String value) {
        return Map.of(ResultColumn.STATEMENT, kind, column, value);
    }

    private static Map<ResultColumn, String> cells(
            String kind, ResultColumn first, String value, ResultColumn second, String other) {
        return Map.of(ResultColumn.STATEMENT, kind, first, value, second, other);
    }

    private static String marks(List<Integer> marks) {
        return marks.stream().map(String::valueOf).collect(Collectors.joining(" "));
    }
}
