package org.reversementoring.core.exchange.result;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.policy.ThemeRule;
import org.reversementoring.core.programme.PooledThemes;
import org.reversementoring.core.programme.ThemeCodebook;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.Statement;

class TidyResultsTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "result");
    private static final Path FILES = Path.of("target", "exchange", "result");
    private static final Translation GERMAN = Translation.of(Locale.GERMAN);

    private static TidyResults results() {
        return TidyResults.of(Reports.each()).during(YearMonth.of(2026, 11));
    }

    /** Renew them with {@code -Dgolden.write=true}. {@code .ci/exchange-web} gives them to R and to tableschema. */
    @TestFactory
    Stream<DynamicTest> eachFileIsAsItWas() {
        return Stream.of("en", "de")
                .flatMap(language -> results().in(Translation.of(language)).files().stream()
                        .map(file -> DynamicTest.dynamicTest(language + " " + file.name(), () -> {
                            file.writeTo(Files.createDirectories(FILES.resolve(language)));
                            Path golden = GOLDEN.resolve(language).resolve(file.name());
                            if (Boolean.getBoolean("golden.write")) {
                                Files.createDirectories(golden.getParent());
                                Files.writeString(golden, file.text());
                            }
                            assertThat(file.text()).isEqualTo(Files.readString(golden));
                        })));
    }

    /** Law: each member of the closed family has a row of its kind, and a kind that documents know by the same name. */
    @Test
    void eachKindOfStatementHasARow() {
        Set<String> seen = new HashSet<>();
        cells(results().csv()).forEach(row -> seen.add(cell(row, ResultColumn.STATEMENT)));
        Set<String> known = new TreeSet<>(List.of(StatementCells.KINDS));
        for (Class<?> kind : Statement.class.getPermittedSubclasses()) {
            String name = kind.getAnnotation(JsonTypeName.class).value();
            if (kind != Statement.Together.class) {
                assertThat(known.remove(name)).as(name).isTrue();
                assertThat(seen).contains(name);
            }
        }
        assertThat(known).isEmpty();
        assertThat(Reports.STATEMENTS.stream().map(Object::getClass).distinct())
                .containsExactlyInAnyOrder(Statement.class.getPermittedSubclasses());
    }

    /** Law: a release is told whole: a row for each statement of each rating, and for each finding, in the order of the report. */
    @Test
    void aReportIsToldWhole() {
        FeedbackReport report = Reports.each();
        List<List<String>> rows = cells(results().csv());
        long statements = report.ratings().stream()
                .mapToLong(rating -> StatementCells.parts(rating.statement()).size())
                .sum();
        assertThat(rows).hasSize((int) statements + report.findings().size());
        for (int i = 0; i < rows.size(); i++) {
            assertThat(rows.get(i).get(0)).isEqualTo(Integer.toString(i + 1));
            assertThat(rows.get(i)).hasSize(ResultColumn.values().length);
        }
        assertThat(rows.stream().map(row -> cell(row, ResultColumn.TEXT)).skip(statements))
                .containsExactlyElementsOf(report.findings().stream()
                        .map(finding -> "'" + finding.text())
                        .toList());
    }

    /** Law: files hang on what was released alone: neither the host's identifier nor the size of the panel is in them. */
    @Test
    void equalReleasesGiveEqualBytes() {
        FeedbackReport other = FeedbackReport.builder()
                .from(Reports.each())
                .id(ReportId.of("another-one"))
                .build();
        assertThat(TidyResults.of(other).during(YearMonth.of(2026, 11)).files())
                .isEqualTo(results().files());
        FeedbackReport byConsent = Reports.builder()
                .method(new Method.ByConsent("standard", 3))
                .findings(Reports.each().findings())
                .build();
        FeedbackReport more = FeedbackReport.builder()
                .from(byConsent)
                .method(new Method.ByConsent("standard", 8))
                .build();
        assertThat(TidyResults.of(byConsent).files())
                .isEqualTo(TidyResults.of(more).files());
        assertThat(TidyResults.of(Reports.each()) + " " + results().csv()).doesNotContain("Says");
    }

    @Test
    void noCellIsAFormula() {
        for (List<String> row : cells(results().in(GERMAN).csv())) {
            assertThat(row).noneMatch(cell -> cell.matches("(?s)[=+@\\-\t\r].*"));
        }
        assertThat(results().csv().text()).contains("\"'=Opinions differ, \"\"widely\"\".\"");
        assertThat(results().json().text()).contains("\"=Opinions differ");
    }

    @Test
    void aPeriodIsAYearOrAMonth() throws IOException {
        TidyResults whole = TidyResults.of(Reports.each());
        assertThat(period(whole.during(Year.of(2026)))).containsOnly("2026");
        assertThat(period(whole.during(YearMonth.of(2026, 3)))).containsOnly("2026-03");
        assertThat(period(whole)).containsOnly("");
        JsonNode rows = new JsonMapper().readTree(whole.json().text()).get("rows");
        assertThat(rows.get(0).has("period")).isFalse();
        assertThat(rows.get(0).get("lowest").isInt()).isTrue();
        assertThat(rows.get(2).get("marks").toString()).isEqualTo("[3,4]");
        assertThat(rows.get(9).get("marks").toString()).isEqualTo("[]");
    }

    private static List<String> period(TidyResults results) {
        return cells(results.csv()).stream()
                .map(row -> cell(row, ResultColumn.PERIOD))
                .toList();
    }

    /** Law: which cycles were pooled, how many are needed, and on which day, is in no file. */
    @Test
    void pooledThemesAreToldWithoutCyclesAndDays() {
        ThemeCodebook book = new ThemeCodebook(
                "issues",
                "1",
                List.of(
                        new ThemeCodebook.Theme("rota", "-Rotas come late"),
                        new ThemeCodebook.Theme("it", "Slow computers")));
        ThemeRule rule = new ThemeRule(
                book.digest(),
                5,
                1,
                LocalDate.of(2025, 1, 1),
                LocalDate.of(2025, 12, 31),
                List.of("Unit Zqx"),
                ThemeRule.Audience.PROGRAMME_LEAD);
        PooledThemes themes = new PooledThemes(rule, "ab".repeat(32), LocalDate.of(2026, 1, 7), book.themes());
        List<ResultFile> files = TidyResults.of(themes).files();
        assertThat(cells(files.get(0)).stream().map(row -> row.subList(0, 5)))
                .containsExactly(
                        List.of("1", "theme", "rota", "'-Rotas come late", ""),
                        List.of("2", "theme", "it", "Slow computers", ""));
        for (ResultFile file : files) {
            assertThat(file.text()).doesNotContain("abab", "2025", "2026", "Zqx", book.digest());
        }
    }

    private static String cell(List<String> row, ResultColumn column) {
        return row.get(ResultColumn.titles().indexOf(column.title()));
    }

    static List<List<String>> cells(ResultFile csv) {
        List<List<String>> rows = new ArrayList<>();
        CsvLines.forEach(
                "csv", new StringReader(csv.text()), CsvDialect.comma(), (line, cells) -> rows.add(List.copyOf(cells)));
        assertThat(rows.remove(0)).isEqualTo(ResultColumn.titles());
        return rows;
    }
}
