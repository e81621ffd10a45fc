package org.reversementoring.core.exchange.webform;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.interview.Ballot;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.interview.Rating;

class SurveyJsResultsTest {

    private static final SurveyForm FORM = WebForms.guide();
    private static final String ONE =
            "{\"mentor\": \"m1\", \"approachability\": 4, \"approachabilitytxt\": \"Ask \\u00FC\"}";
    private static final String TWO = "{\"strengths\": \"97\", \"mentor\": \"a2\", \"timemanagement\": 2.0}";

    @TempDir
    Path folder;

    private static ImportPlan read(String json) {
        return read(json, AnswerMapping.standard());
    }

    private static ImportPlan read(String json, AnswerMapping mapping) {
        return SurveyJsResults.of(FORM)
                .with(mapping)
                .read("results", new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8)));
    }

    private static List<String> rules(ImportPlan plan) {
        return plan.faults().stream()
                .map(fault -> fault.place() + ":" + fault.column().orElse(0) + " " + fault.rule())
                .toList();
    }

    /** A list, objects one below another with or without line ends, a byte order mark: all are the same results. */
    @ParameterizedTest
    @ValueSource(strings = {"[%s,%s]", "%s\n%s\n", "%s%s", "\uFEFF[\n%s ,\r\n%s]", "\n\n%s\r\n\r\n%s"})
    void eachWritingOfResultsIsTheSame(String writing) throws IOException {
        String json = writing.formatted(ONE, TWO);
        ImportPlan plan = read(json);
        assertThat(rules(plan)).isEmpty();
        List<Ballot> ballots = plan.answers().ballots();
        assertThat(ballots.stream().map(ballot -> ballot.mentor().value())).containsExactly("a2", "m1");
        assertThat(mark(ballots.get(0), "time-management")).hasValue(2);
        assertThat(mark(ballots.get(0), "strengths")).isEmpty();
        assertThat(mark(ballots.get(1), "approachability")).hasValue(4);
        assertThat(plan.answers().points().stream().map(Point::note)).containsExactly("Ask \u00FC");

        Path file = Files.writeString(folder.resolve("results.json"), json);
        assertThat(SurveyJsResults.of(FORM).read(file).answers().ballots()).isEqualTo(ballots);
    }

    private static OptionalInt mark(Ballot ballot, String topic) {
        return ballot.ratings().stream()
                .filter(rating -> rating.topic().equals(TopicId.of(topic)))
                .findFirst()
                .map(Rating::mark)
                .orElseThrow();
    }

    /** The results are survey-core's own, see {@code .ci/exchange-web}; the numbers were read in the file. */
    @Test
    void resultsOfSurveyCoreAreRead() {
        ImportPlan plan = SurveyJsResults.of(FORM)
                .read(Path.of("src", "test", "resources", "webform", "sevendomains-results.json"));
        assertThat(rules(plan)).isEmpty();
        List<Ballot> ballots = plan.answers().ballots();
        assertThat(ballots.stream().map(ballot -> ballot.mentor().value()))
                .containsExactly("mentor-1", "mentor-2", "mentor-3", "mentor-4", "mentor-5", "mentor-6");
        assertThat(ballots.stream()
                        .map(ballot -> mark(ballot, "clinical-practice").orElse(0)))
                .containsExactly(0, 3, 0, 1, 4, 0);
        assertThat(ballots.stream().map(ballot -> mark(ballot, "strengths").orElse(0)))
                .containsExactly(0, 1, 4, 0, 2, 5);
        assertThat(plan.answers().points())
                .isNotEmpty()
                .allMatch(point -> point.note().endsWith("of {mentor}, \"quoted\"\nand \u00DCml\u00E4ute"));
    }

    @Test
    void oneResultIsEnough() {
        assertThat(read(ONE).answers().size()).isEqualTo(1);
    }

    @Test
    void anUnknownNameIsAFaultWithItsPlaceAndIsNotTold() {
        ImportPlan plan = read(ONE + "{\"mentor\":\"m2\",\"Jane Zqx\":\"Zqx\"}");
        assertThat(rules(plan))
                .containsExactly("2:0 name 2 must be the code of an item, be mapped, or be left out by name");
        assertThat(String.join("\n", plan.inWords()) + plan).doesNotContain("Zqx");
        assertThatThrownBy(plan::answers)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageNotContaining("Zqx");
        assertThat(read(
                                ONE + "{\"mentor\":\"m2\",\"Jane Zqx\":\"Zqx\"}",
                                AnswerMapping.standard().withoutColumns("Jane Zqx"))
                        .isReadable())
                .isTrue();
    }

    /** Whatever such a name holds: a list of files, too, is dropped unread. */
    @Test
    void namesThatIdentifyAreDropped() {
        ImportPlan plan = read(
                "{\"email\":\"zqx@x\",\"mentor\":\"m1\",\"ip\":[{\"a\":1}],\"submitdate\":null,\"locale\":\"de\",\"purpose\":true}");
        assertThat(rules(plan)).isEmpty();
        assertThat(String.join("\n", plan.inWords()))
                .contains("(email): dropped. It names a person", "(locale): dropped. The language")
                .doesNotContain("zqx");
        ImportPlan mapped = read(
                "{\"email\":\"zqx@x\",\"strengths\":3}",
                AnswerMapping.standard().withRespondent("email"));
        assertThat(mapped.answers().ballots()).hasSize(1);
        assertThat(String.join("\n", mapped.inWords()))
                .contains("because you mapped it")
                .doesNotContain("zqx");
    }

    @Test
    void aMappedNameStandsForAnItem() {
        AnswerMapping mapping = AnswerMapping.standard().withItem(ItemCode.of("strengths"), "good");
        ImportPlan plan = read("{\"mentor\":\"m1\",\"good\":5}", mapping);
        assertThat(rules(plan)).isEmpty();
        assertThat(mark(plan.answers().ballots().get(0), "strengths")).hasValue(5);
        assertThat(rules(read("{\"mentor\":\"m1\",\"good\":5,\"strengths\":4}", mapping)))
                .hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"true", "[4]", "{\"a\":4}", "4.5", "\"zqx\"", "6", "1e9", "1e-9"})
    void anotherValueIsAFaultInItsColumn(String value) {
        ImportPlan plan = read("{\"mentor\":\"m1\",\"strengths\":" + value + "}");
        assertThat(plan.faults()).hasSize(1);
        assertThat(plan.faults().get(0).place()).isEqualTo(1);
        assertThat(plan.columns()
                        .get(plan.faults().get(0).column().orElseThrow() - 1)
                        .name())
                .contains("strengths");
        assertThat(plan.faults().get(0).rule()).doesNotContain("zqx");
    }

    /** Law: a text that is no list of results is one fault without content, and nothing is read. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "zqx",
                "\"zqx\"",
                "7",
                "[1]",
                "[[{}]]",
                "{\"mentor\":\"zqx\"",
                "{\"mentor\":\"zqx\",\"mentor\":\"b\"}",
                "[{}] {}",
                "{} [{}]",
                "{\"mentor\":\"zqx\"} x",
                "[{\"mentor\":\"zqx\"}",
                "{\"mentor\":zqx}",
                "{'mentor':'zqx'}",
                "{\"mentor\":NaN}",
                "{\"a\":\"zqx\n\"}",
                "{\"n\":1e1000000000,\"mentor\":\"zqx\"}",
                "null",
                "[null]",
                "{\"zqx\":}",
                "{\"mentor\":"
            })
    void hostileTextsAreRefusedWithoutContent(String json) {
        ImportPlan plan = read(json);
        assertThat(plan.faults()).isNotEmpty();
        assertThat(String.join("\n", plan.inWords())).doesNotContain("zqx");
        assertThatThrownBy(plan::answers).hasMessageNotContaining("zqx");
    }

    @Test
    void limitsHold() {
        String deep = "{\"a\":" + "[".repeat(100_000);
        String number = "{\"strengths\":" + "9".repeat(100_000) + "}";
        String text = "{\"strengthstxt\":\"" + "z".repeat(5_000_000) + "\"}";
        String names =
                IntStream.range(0, 3_000).mapToObj(i -> "\"n" + i + "\":1").collect(Collectors.joining(",", "{", "}"));
        String manyNames =
                IntStream.range(0, 3_000).mapToObj(i -> "{\"n" + i + "\":1}").collect(Collectors.joining());
        assertThat(rules(read(deep))).containsExactly("1:0 must have at most 64 levels; fault at line 1, character 70");
        // A newer Jackson has a limit of its own and stops first.
        assertThat(rules(read(number)).toString())
                .containsAnyOf("must be a number of ordinary size", "must be well-formed JSON")
                .doesNotContain("999");
        assertThat(rules(read("{\"strengths\":" + "9".repeat(200) + "}")).toString())
                .contains("must be a number of ordinary size");
        assertThat(rules(read(text)))
                .singleElement()
                .asString()
                .startsWith("1:0 must have at most 4000000 characters in each response");
        assertThat(rules(read(names))).containsExactly("1:0 must have at most 2000 names");
        assertThat(rules(read(manyNames))).containsExactly("0:0 must have at most 2000 names in all results");
    }

    @Test
    void otherBytesThanUtf8AreSaid() {
        byte[] latin = "{\"mentor\":\"m1\",\"strengthstxt\":\"\u00FC\"}".getBytes(StandardCharsets.ISO_8859_1);
        assertThat(rules(SurveyJsResults.of(FORM).read("r", new ByteArrayInputStream(latin))))
                .containsExactly("0:0 must be in UTF-8, but other bytes were seen");
    }

    @Test
    void theSameRespondentTwiceIsAFault() {
        assertThat(rules(read(ONE + ONE)))
                .containsExactly("2:1 must be somebody who has no earlier row at the same time point");
    }
}
