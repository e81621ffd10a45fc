package org.reversementoring.core.exchange.result;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;

/** The rows of a release: cells by column, blank where there is none. */
final class ResultRows {

    private final List<Map<ResultColumn, String>> rows = new ArrayList<>();

    private ResultRows() {}

    static List<Map<ResultColumn, String>> of(FeedbackReport report, Translation words) {
        ResultRows made = new ResultRows();
        for (ReportedRating rating : report.ratings()) {
            List<Statement> parts = StatementCells.parts(rating.statement());
            for (int i = 0; i < parts.size(); i++) {
                Map<ResultColumn, String> row = made.row("rating", report);
                rating(row, rating, parts.get(i), words);
                if (parts.size() > 1) {
                    row.put(ResultColumn.PART, Integer.toString(i + 1));
                }
            }
        }
        for (ReportedFinding finding : report.findings()) {
            Map<ResultColumn, String> row = made.row("finding", report);
            row.put(ResultColumn.TOPIC, finding.topic().value());
            row.put(ResultColumn.KIND, ResultColumn.name(finding.kind()));
            row.put(ResultColumn.TEXT, finding.text());
            row.put(ResultColumn.TEXT_LANGUAGE, report.language());
        }
        return made.rows;
    }

    /** Which cycles were pooled, and on which day, is not told. */
    static List<Map<ResultColumn, String>> of(PooledThemes themes) {
        ResultRows made = new ResultRows();
        for (ThemeCodebook.Theme theme : themes.themes()) {
            Map<ResultColumn, String> row = made.row("theme");
            row.put(ResultColumn.TOPIC, theme.code());
            row.put(ResultColumn.TITLE, theme.label());
        }
        return made.rows;
    }

    private static void rating(
            Map<ResultColumn, String> row, ReportedRating rating, Statement statement, Translation words) {
        row.put(ResultColumn.TOPIC, rating.topic().value());
        row.put(ResultColumn.TITLE, rating.title());
        row.put(ResultColumn.ITEM, rating.item().statement());
        row.put(
                ResultColumn.SCALE_LOWEST,
                Integer.toString(rating.item().scale().lowest()));
        row.put(
                ResultColumn.SCALE_HIGHEST,
                Integer.toString(rating.item().scale().highest()));
        row.put(ResultColumn.STRATEGY, rating.strategy());
        row.putAll(StatementCells.of(statement));
        row.put(ResultColumn.TEXT, statement.inWords(rating.item().scale(), words));
        // What a strategy worded itself is in its own language, which nobody has written down.
        if (!(statement instanceof Statement.Worded)) {
            row.put(ResultColumn.TEXT_LANGUAGE, words.tag());
        }
    }

    private Map<ResultColumn, String> row(String section, FeedbackReport report) {
        Map<ResultColumn, String> row = row(section);
        row.put(ResultColumn.GUIDE, report.guide().value());
        row.put(ResultColumn.GUIDE_VERSION, report.guideVersion());
        row.put(ResultColumn.REPORT_LANGUAGE, report.language());
        return row;
    }

    private Map<ResultColumn, String> row(String section) {
        Map<ResultColumn, String> row = new EnumMap<>(ResultColumn.class);
        rows.add(row);
        row.put(ResultColumn.ROW, Integer.toString(rows.size()));
        row.put(ResultColumn.SECTION, section);
        return row;
    }
}
