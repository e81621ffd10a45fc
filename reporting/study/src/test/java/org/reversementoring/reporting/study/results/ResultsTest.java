package org.reversementoring.reporting.study.results;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import de.siegmar.fastcsv.reader.CsvReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.StudyReport;
import org.reversementoring.reporting.study.disclosure.OutwardGrid;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;

@SuppressWarnings("NullAway")
class ResultsTest {

    private static final Set<String> NUMBERS = Set.of("estimate", "lower", "upper", "level", "attained_level", "n");
    private static final Set<String> WORDS =
            Stream.of(ResultStatus.values()).map(ResultStatus::word).collect(Collectors.toSet());

    private final TeamResults team = TeamResults.of(MadeUpResults.study());
    private final TeamResults hostile = TeamResults.of(MadeUpResults.hostile());
    private final ReleasedResults released = MadeUpResults.released();

    private static List<Map<String, String>> rows(String csv) {
        List<List<String>> lines = new ArrayList<>();
        CsvReader.builder().ofCsvRecord(csv).forEach(line -> lines.add(line.getFields()));
        List<String> head = lines.get(0);
        return lines.subList(1, lines.size()).stream()
                .map(line -> {
                    assertThat(line).hasSameSizeAs(head);
                    return Stream.iterate(0, i -> i < head.size(), i -> i + 1)
                            .collect(Collectors.toMap(head::get, line::get));
                })
                .toList();
    }

    private static TidyResult find(List<TidyResult> results, String outcome, String estimand) {
        return results.stream()
                .filter(row -> row.outcome().equals(outcome) && row.estimand().equals(estimand))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void jsonIsValidForItsSchemaAndTheSchemaFindsWhatIsNot() throws IOException {
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);
        Schema meta = registry.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(TeamResults.schema(), InputFormat.JSON)).isEmpty();
        Schema schema = registry.getSchema(TeamResults.schema(), InputFormat.JSON);
        for (String json : List.of(team.json(), hostile.json(), released.json())) {
            assertThat(schema.validate(json, InputFormat.JSON)).isEmpty();
        }
        Map<String, String> broken = Map.of(
                "\"status\": \"shown\"", "\"status\": \"hidden\"",
                "\"status\": \"not recorded\"", "\"status\": \"not recorded\", \"value\": 0",
                "\"audience\": \"study team only\"", "\"audience\": \"\"",
                "\"rank\": \"primary\"", "\"rank\": \"main\"",
                "\"unit\": \"people\"", "\"unitt\": \"people\"",
                "\"outcome\": \"invited\"", "\"outcome\": \"\"");
        broken.forEach((right, wrong) -> {
            String document = team.json().replace(right, wrong);
            assertThat(document).as(right).isNotEqualTo(team.json());
            assertThat(schema.validate(document, InputFormat.JSON)).as(right).isNotEmpty();
        });
    }

    @Test
    void csvAndJsonSayTheSame() throws IOException {
        for (Map.Entry<String, String> both :
                Map.of(team.csv(), team.json(), released.csv(), released.json()).entrySet()) {
            List<Map<String, String>> rows = rows(both.getKey());
            JsonNode results = new ObjectMapper().readTree(both.getValue()).path("results");
            assertThat(results).hasSameSizeAs(rows);
            for (int i = 0; i < rows.size(); i++) {
                for (String name : List.of("estimate", "lower", "upper", "n")) {
                    JsonNode value = results.get(i).path(name);
                    assertThat(value.path("status").asText())
                            .isEqualTo(rows.get(i).get(name + "_status"));
                    assertThat(value.has("value"))
                            .isEqualTo(!rows.get(i).get(name).isEmpty());
                    if (value.has("value")) {
                        assertThat(new BigDecimal(rows.get(i).get(name)))
                                .isEqualByComparingTo(value.path("value").decimalValue());
                    }
                }
                assertThat(rows.get(i).get("outcome"))
                        .isEqualTo(results.get(i).path("outcome").asText());
                assertThat(rows.get(i).get("unit"))
                        .isEqualTo(results.get(i).path("unit").asText());
            }
        }
    }

    @Test
    void everyNumberIsANumberOrHasAWordAndNoRowLacksMethodOrUnit() {
        for (String csv : List.of(team.csv(), hostile.csv(), released.csv())) {
            for (Map<String, String> row : rows(csv)) {
                NUMBERS.forEach(name -> assertThat(row.get(name)).matches("|-?[0-9]+(\\.[0-9]+)?"));
                for (String name : List.of("estimate", "lower", "upper", "n")) {
                    String word = row.get(name + "_status");
                    assertThat(word).isIn(WORDS);
                    assertThat(row.get(name).isEmpty()).isEqualTo(!word.equals("shown"));
                }
                assertThat(row.get("method")).isNotBlank();
                assertThat(row.get("unit")).isNotBlank();
                assertThat(row.get("fixed_before")).isNotBlank();
            }
        }
    }

    @Test
    void zeroNotRecordedNotDefinedAndNotShownAreFourThings() {
        assertThat(find(team.results(), "harm reported", "proportion").estimate())
                .isEqualTo(ResultValue.of(0));
        assertThat(find(team.results(), "invited", "headcount").estimate()).isEqualTo(ResultValue.of(20));
        TidyResult uncounted = team.results().stream()
                .filter(row -> row.outcome().equals("invited") && row.group().equals(Optional.of("mentees")))
                .findFirst()
                .orElseThrow();
        assertThat(uncounted.estimate().status()).isEqualTo(ResultStatus.NOT_RECORDED);
        TidyResult ofNobody = team.results().stream()
                .filter(row -> row.outcome().equals("completed of started")
                        && row.group().equals(Optional.of("mentees")))
                .findFirst()
                .orElseThrow();
        assertThat(ofNobody.estimate().status()).isEqualTo(ResultStatus.NOT_DEFINED);
        assertThat(find(released.results(), "burnout", "median change")
                        .estimate()
                        .status())
                .isEqualTo(ResultStatus.NOT_SHOWN);
    }

    @Test
    void nameRankTimesAndCommitmentHaveColumnsOfTheirOwn() {
        TidyResult primary = find(team.results(), "technology", "shift");
        assertThat(primary.group()).contains("mentors");
        assertThat(primary.rank()).contains(OutcomeRank.PRIMARY);
        assertThat(primary.timeFrom()).contains("before");
        assertThat(primary.timeTo()).contains("after");
        assertThat(primary.fixedBefore()).isEqualTo(PriorCommitment.BEFORE_THE_DATA);
        TidyResult later = find(team.results(), "wellbeing", "shift");
        assertThat(later.timeFrom()).contains("T0");
        assertThat(later.timeTo()).contains("T2");
        assertThat(later.fixedBefore()).isEqualTo(PriorCommitment.NOT_PLANNED);
        assertThat(find(team.results(), "burnout", "shift").rank()).contains(OutcomeRank.EXPLORATORY);
        assertThat(find(team.results(), "technology", "p, primary test, after Holm")
                        .estimate()
                        .number())
                .isPresent();
    }

    @Test
    void noLabelIsAFormulaForASpreadsheetAndNegativeNumbersStayNumbers() {
        String csv = hostile.csv();
        for (Map<String, String> row : rows(csv)) {
            row.forEach((name, cell) -> {
                if (!NUMBERS.contains(name)) {
                    assertThat(cell).doesNotMatch("(?s)[\\p{Cf}\\p{Z}\\s]*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*");
                }
                assertThat(cell).doesNotContain("\n", "\r", "\u0007", "\uD800 ");
            });
        }
        assertThat(csv).contains("'=1+1", "'@SUM(A1)", "'-5", "two lines and more", "lone \uFFFD surrogate");
        assertThat(hostile.json()).doesNotContain("</script").contains("\"outcome\": \"=1+1\"");
        assertThat(rows(team.csv()).stream()
                        .filter(row -> row.get("outcome").equals("burnout")
                                && row.get("estimand").equals("shift"))
                        .map(row -> row.get("estimate")))
                .containsExactly("-1");
    }

    @Test
    void aReleasedRowIsAFunctionOfTheTrimmedSamplesAlone() {
        // The two lowest and the two highest, of scores and of changes, may be any others at their side.
        List<Fraction> before = MadeUpResults.fractions(List.of(1, 1, 2, 2, 2, 2, 2, 3, 3));
        List<Fraction> after = MadeUpResults.fractions(List.of(1, 1, 2, 3, 3, 3, 3, 5, 5));
        List<Fraction> otherBefore = MadeUpResults.fractions(List.of(2, 2, 2, 2, 2, 2, 2, 5, 5));
        List<Fraction> otherAfter = MadeUpResults.fractions(List.of(1, 1, 2, 3, 3, 3, 3, 6, 6));
        ReleasedResults one = ofChange(before, after);
        ReleasedResults other = ofChange(otherBefore, otherAfter);
        assertThat(one.csv()).isEqualTo(other.csv()).contains(",1,shown");
        assertThat(released.csv()).doesNotContain("Hodges", "Holm", TeamResults.AUDIENCE);
    }

    private static ReleasedResults ofChange(List<Fraction> before, List<Fraction> after) {
        return ReleasedResults.of(FeasibilityStudy.builder()
                .title("t")
                .addOutcomes(new Outcome(
                                "confidence",
                                PairedComparison.of(
                                        new PairedScores(before, after),
                                        AlternativeHypothesis.TWO_SIDED,
                                        MadeUpResults.LEVEL))
                        .releasing(ReleasedRow.of(before, after, new OutwardGrid(Fraction.ONE, 4))))
                .build()
                .report());
    }

    /** Law: the file and the page are one release, so a number of one is a number of the other. */
    @Test
    void eachReleasedNumberStandsInThePage() {
        StudyReport report = MadeUpResults.study().report();
        String page = Renderers.markdown().render(report.document());
        assertThat(report.measures()).hasSize(3).allSatisfy(measure -> {
            assertThat(page).contains(measure.name());
            String row = page.lines()
                    .filter(line -> line.startsWith("| " + measure.name() + " |"))
                    .findFirst()
                    .orElseThrow();
            assertThat(row).contains("| " + measure.pairsInWords() + " |");
            TidyResult change = released.results().stream()
                    .filter(result -> result.estimand().equals("median change")
                            && measure.name().contains(result.outcome()))
                    .findFirst()
                    .orElseThrow();
            assertThat(change.estimate().number().isPresent())
                    .isEqualTo(measure.medianChange().isPresent());
            assertThat(change.lower().number().isPresent())
                    .isEqualTo(measure.interval().isPresent());
        });
        for (TidyResult count : released.results()) {
            if (count.estimand().equals("headcount")) {
                assertThat(count.estimate().number().isPresent())
                        .isEqualTo(report.figures().prints(count.outcome()));
            }
        }
    }

    @Test
    void aHiddenCellIsNotShownAndIsNoZero() {
        List<TidyResult> counts = released.results().stream()
                .filter(result -> result.estimand().equals("headcount"))
                .toList();
        assertThat(counts)
                .extracting(result -> result.estimate().status())
                .containsOnly(ResultStatus.NOT_SHOWN, ResultStatus.SHOWN);
        assertThat(counts)
                .filteredOn(result -> result.outcome().equals("HARM: mentors: harm reported"))
                .isNotEmpty()
                .allSatisfy(harmed -> {
                    assertThat(harmed.estimate().status()).isEqualTo(ResultStatus.NOT_SHOWN);
                    assertThat(harmed.n().status()).isEqualTo(ResultStatus.NOT_SHOWN);
                });
    }

    @Test
    void wrongResultsAreRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new ResultValue(ResultStatus.SHOWN, Optional.empty()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ResultValue(ResultStatus.NOT_SHOWN, Optional.of(BigDecimal.ONE)));
        assertThatIllegalArgumentException().isThrownBy(() -> ResultValue.without(ResultStatus.SHOWN));
        TidyResult row = find(team.results(), "technology", "shift");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TidyResult.builder().from(row).unit(" ").build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TidyResult.builder().from(row).lower(ResultValue.of(9)).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        TidyResult.builder().from(row).level(Optional.empty()).build());
        assertThatIllegalStateException().isThrownBy(() -> TidyResult.builder().build());
    }

    @Test
    void noNumberIsInWhatAProgramLogs() {
        assertThat(Stream.of(team, released, find(team.results(), "technology", "shift")))
                .allSatisfy(each -> assertThat(each.toString()).doesNotContain("0.98", "=0,", "=1,", "ResultValue"));
        assertThat(ResultValue.of(12345)).hasToString("ResultValue[shown, ***]");
    }

    @Test
    void otherProgramsFindTheFilesInTheFolder(@TempDir Path folder) throws Exception {
        Path target = Path.of("target", "results");
        for (String set : List.of("team", "hostile", "released")) {
            for (String name : team.files().keySet()) {
                Files.deleteIfExists(target.resolve(set).resolve(name));
            }
        }
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Dfile.encoding=ISO-8859-1",
                        "-Duser.language=tr",
                        "-Duser.timezone=Pacific/Kiritimati",
                        "-cp",
                        System.getProperty("surefire.test.class.path", System.getProperty("java.class.path")),
                        MadeUpResults.class.getName(),
                        target.toString())
                .redirectErrorStream(true)
                .start();
        String said;
        try (InputStream out = process.getInputStream()) {
            said = new String(out.readAllBytes(), StandardCharsets.UTF_8);
        }
        assertThat(process.waitFor()).as(said).isZero();
        team.files()
                .forEach((name, content) ->
                        assertThat(target.resolve("team").resolve(name)).hasBinaryContent(content));
        team.writeTo(folder.resolve("new"));
        assertThatIllegalArgumentException().isThrownBy(() -> team.writeTo(folder.resolve("new")));
    }
}
