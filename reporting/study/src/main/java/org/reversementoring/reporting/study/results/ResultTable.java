package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;
import org.reversementoring.reporting.opendata.text.Json;
import org.reversementoring.reporting.opendata.text.PlainText;

/**
 * Results as CSV and as JSON. Numbers are digits with a point, and a sign if they are negative; texts are one line, and in CSV guarded
 * against formulas.
 *
 * @param audience who may have them
 * @param about what stands once at the head of the JSON document
 * @param results the rows in their order
 */
record ResultTable(String audience, Map<String, String> about, List<TidyResult> results) {

    /** Of the JSON document; a change that breaks readers gets another number. */
    static final String FORMAT = "reverse-mentoring/results/1";

    private static final List<String> COLUMNS = List.of(
            "audience",
            "outcome",
            "group",
            "time_from",
            "time_to",
            "estimand",
            "estimate",
            "estimate_status",
            "lower",
            "lower_status",
            "upper",
            "upper_status",
            "level",
            "attained_level",
            "method",
            "unit",
            "n",
            "n_status",
            "rank",
            "fixed_before");

    ResultTable {
        results = List.copyOf(results);
    }

    String csv() {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(CsvDialect.comma().withLineFeeds());
        writer.line(COLUMNS, text);
        results.forEach(result -> writer.line(cells(result), text));
        return text.toString();
    }

    private List<String> cells(TidyResult result) {
        List<String> cells = new ArrayList<>();
        cells.add(audience);
        cells.add(guarded(result.outcome()));
        cells.add(guarded(result.group().orElse("")));
        cells.add(guarded(result.timeFrom().orElse("")));
        cells.add(guarded(result.timeTo().orElse("")));
        cells.add(guarded(result.estimand()));
        addNumber(cells, result.estimate());
        addNumber(cells, result.lower());
        addNumber(cells, result.upper());
        cells.add(digits(result.level()));
        cells.add(digits(result.attainedLevel()));
        cells.add(guarded(result.method()));
        cells.add(guarded(result.unit()));
        addNumber(cells, result.n());
        cells.add(result.rankWord());
        cells.add(result.fixedBefore().inWords());
        return cells;
    }

    private static void addNumber(List<String> cells, ResultValue value) {
        cells.add(value.digits());
        cells.add(value.status().word());
    }

    private static String digits(Optional<BigDecimal> level) {
        return level.map(each -> ResultValue.of(each).digits()).orElse("");
    }

    private static String guarded(String text) {
        return CsvWriter.guarded(PlainText.portable(text));
    }

    String json() {
        Map<String, Object> root = new LinkedHashMap<>();
        root.put("format", FORMAT);
        root.put("audience", audience);
        about.forEach((name, text) -> root.put(name, PlainText.portable(text)));
        root.put("results", results.stream().map(ResultTable::members).toList());
        return Json.document(root);
    }

    private static Map<String, Object> members(TidyResult result) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("outcome", PlainText.portable(result.outcome()));
        result.group().ifPresent(group -> members.put("group", PlainText.portable(group)));
        result.timeFrom().ifPresent(time -> members.put("timeFrom", PlainText.portable(time)));
        result.timeTo().ifPresent(time -> members.put("timeTo", PlainText.portable(time)));
        members.put("estimand", PlainText.portable(result.estimand()));
        members.put("estimate", number(result.estimate()));
        members.put("lower", number(result.lower()));
        members.put("upper", number(result.upper()));
        result.level().ifPresent(level -> members.put("level", plain(level)));
        result.attainedLevel().ifPresent(level -> members.put("attainedLevel", plain(level)));
        members.put("method", PlainText.portable(result.method()));
        members.put("unit", PlainText.portable(result.unit()));
        members.put("n", number(result.n()));
        result.rank().ifPresent(rank -> members.put("rank", result.rankWord()));
        members.put("fixedBefore", result.fixedBefore().inWords());
        return members;
    }

    private static BigDecimal plain(BigDecimal level) {
        return ResultValue.of(level).number().orElseThrow();
    }

    private static Map<String, Object> number(ResultValue value) {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("status", value.status().word());
        value.number().ifPresent(number -> members.put("value", number));
        return members;
    }
}
