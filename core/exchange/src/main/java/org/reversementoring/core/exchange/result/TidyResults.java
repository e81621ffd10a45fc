package org.reversementoring.core.exchange.result;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import com.fasterxml.jackson.databind.ObjectWriter;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Year;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.report.FeedbackReport;

/**
 * Released results as a tidy table: one row for each statement, listed finding or pooled theme, as CSV with a Table Schema, and as JSON.
 *
 * <p>Laws: a file hangs on what was released, on the language and on the period that the host gives, and on nothing else; equal releases give equal
 * bytes. No person is in it, no row is one mentor's, no number of mentors is told, and no day. A statement that was not shown has its row, because
 * the report says so. Immutable.
 */
public final class TidyResults {

    private static final DefaultIndenter LINES = new DefaultIndenter("  ", "\n");
    private static final ObjectWriter WRITER = new JsonMapper()
            .writer(new DefaultPrettyPrinter().withObjectIndenter(LINES).withArrayIndenter(LINES));

    private final Function<Translation, List<Map<ResultColumn, String>>> release;
    private final Translation words;
    private final Optional<String> period;

    private TidyResults(
            Function<Translation, List<Map<ResultColumn, String>>> release,
            Translation words,
            Optional<String> period) {
        this.release = release;
        this.words = words;
        this.period = period;
    }

    /** What a report says, in its language. */
    public static TidyResults of(FeedbackReport report) {
        return new TidyResults(
                language -> ResultRows.of(report, language), Translation.of(report.language()), Optional.empty());
    }

    /** The themes that were pooled over cycles. Which cycles they were, and when, stays out. */
    public static TidyResults of(PooledThemes themes) {
        return new TidyResults(language -> ResultRows.of(themes), Translation.of("en"), Optional.empty());
    }

    /** The same with statements in words of another language. Findings, titles and labels of scales stay as they were written. */
    public TidyResults in(Translation language) {
        return new TidyResults(release, language, period);
    }

    /** The same with the month to which the results belong. There is no finer date: a day tells which meeting it was. */
    public TidyResults during(YearMonth month) {
        return new TidyResults(release, words, Optional.of(month.toString()));
    }

    /** The same with the year to which the results belong. */
    public TidyResults during(Year year) {
        return new TidyResults(release, words, Optional.of(year.toString()));
    }

    /**
     * The files {@code results.csv}, {@code results.schema.json} and {@code results.json}.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public List<ResultFile> files() {
        return List.of(csv(), schema(), json());
    }

    /**
     * The table as CSV with commas and line feeds. A text that a spreadsheet would take for a formula has an apostrophe in front.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public ResultFile csv() {
        CsvWriter writer = CsvWriter.of(CsvDialect.comma().withLineFeeds());
        StringBuilder text = new StringBuilder();
        writer.line(ResultColumn.titles(), text);
        for (Map<ResultColumn, String> row : rows()) {
            writer.line(
                    List.of(ResultColumn.values()).stream()
                            .map(column -> cell(column, row.getOrDefault(column, "")))
                            .toList(),
                    text);
        }
        return new ResultFile("results.csv", text.toString());
    }

    private static String cell(ResultColumn column, String value) {
        return column.isText() ? CsvWriter.guarded(value) : value;
    }

    /** The Table Schema of the CSV, the same for all. A blank cell is no value. */
    public ResultFile schema() {
        ObjectNode schema = JsonNodeFactory.instance.objectNode();
        ArrayNode fields = schema.putArray("fields");
        for (ResultColumn column : ResultColumn.values()) {
            fields.add(column.field());
        }
        schema.putArray("missingValues").add("");
        schema.put("primaryKey", ResultColumn.ROW.title());
        return new ResultFile("results.schema.json", printed(schema));
    }

    /**
     * The rows as JSON, with the members that have a value: numbers are numbers, marks a list.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public ResultFile json() {
        ObjectNode document = JsonNodeFactory.instance.objectNode();
        document.put("format", "released-results");
        document.put("version", 1);
        ArrayNode list = document.putArray("rows");
        for (Map<ResultColumn, String> row : rows()) {
            ObjectNode node = list.addObject();
            row.forEach((column, value) -> put(node, column, value));
        }
        return new ResultFile("results.json", printed(document));
    }

    private static void put(ObjectNode node, ResultColumn column, String value) {
        switch (column) {
            case ROW, SCALE_LOWEST, SCALE_HIGHEST, PART -> node.put(column.title(), Integer.parseInt(value));
            case LOWEST, HIGHEST, MEAN -> node.put(column.title(), new BigDecimal(value));
            case FAVOURABLE -> node.put(column.title(), Boolean.parseBoolean(value));
            case MARKS -> {
                ArrayNode marks = node.putArray(column.title());
                value.lines()
                        .flatMap(line -> List.of(line.split(" ", -1)).stream())
                        .forEach(mark -> marks.add(Integer.parseInt(mark)));
            }
            default -> node.put(column.title(), value);
        }
    }

    private List<Map<ResultColumn, String>> rows() {
        List<Map<ResultColumn, String>> rows = release.apply(words);
        period.ifPresent(time -> rows.forEach(row -> row.put(ResultColumn.PERIOD, time)));
        return rows;
    }

    private static String printed(ObjectNode document) {
        try {
            return WRITER.writeValueAsString(document) + "\n";
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("results must be writable as JSON", e);
        }
    }

    /** Nothing of the results. */
    @Override
    public String toString() {
        return "TidyResults[***]";
    }
}
