package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.microdata.MicrodataGate;
import org.reversementoring.anonymisation.microdata.MicrodataPolicy;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.ValueType;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.panel.MentorPanel;

/**
 * Law of messages: whoever uses the library wrongly reads what is wrong, where, and what would be right; and no message says anything of a
 * person. One case for each line of the table of wrong uses (75 were tried on 25 November 2026, and these had told too little).
 */
class WrongUsesTest {

    private static final Path SAMPLES = Path.of("../core/src/test/resources/golden");
    private static final JsonCodec CODEC = JsonCodec.create();
    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.panelKey("panel"),
            Attribute.quasiIdentifier("age", ValueType.WHOLE),
            Attribute.sensitive("mark", ValueType.WHOLE));

    private static final Map<String, Case> CASES = cases();

    /** Something that is wrong, and what its message ends with. */
    private record Case(Use use, String message) {}

    /** A wrong use. */
    private interface Use {
        Object run() throws IOException;
    }

    private static String sample(String name, String right, String wrong) throws IOException {
        String text = Files.readString(SAMPLES.resolve(name + ".json"));
        assertThat(text).contains(right);
        return text.replaceFirst(java.util.regex.Pattern.quote(right), wrong);
    }

    @SuppressWarnings({"NullAway", "DataFlowIssue"})
    private static Map<String, Case> cases() {
        Map<String, Case> cases = new TreeMap<>();
        cases.put("null id", new Case(() -> MentorId.of(null), "mentor id must not be null"));
        cases.put(
                "JSON with the same mentor twice",
                new Case(
                        () -> CODEC.read(sample("mentor-panel", "\"junior-2\"", "\"junior-1\""), MentorPanel.class),
                        "$.body: panel: mentors must be distinct, but mentor 2 of 6 is a repetition"));
        cases.put(
                "unknown member",
                new Case(
                        () -> CODEC.read(
                                sample("mentor-panel", "\"mentors\"", "\"juniors\" : [ ],\n    \"mentors\""),
                                MentorPanel.class),
                        "$.body: must have only the members mentors"));
        cases.put(
                "duration in words",
                new Case(
                        () -> CODEC.read(sample("interview-guide", "\"PT45M\"", "\"fast\""), InterviewGuide.class),
                        "$.body.totalTime: must be a duration, written like PT45M"));
        cases.put(
                "empty JSON",
                new Case(() -> CODEC.read(" \n", InterviewGuide.class), "$: must be an object, but the text is empty"));
        cases.put(
                "semicolon CSV",
                new Case(
                        () -> CsvFormat.comma().read(new StringReader("panel;age;mark\na;30;1\n"), ATTRIBUTES),
                        "line 1: must have a column panel once, but has it 0 times among 1 column, none of which is"
                                + " declared; cells must be separated by commas, but semicolons were seen"));
        cases.put(
                "missing column",
                new Case(
                        () -> CsvFormat.comma().read(new StringReader("panel,alter,mark\na,30,1\n"), ATTRIBUTES),
                        "line 1: must have a column age once, but has it 0 times among 3 columns (panel, alter, mark)"));
        cases.put(
                "file not there",
                new Case(
                        () -> CsvFormat.comma()
                                .read(Path.of("target/dr-example/nothing.csv"), ATTRIBUTES, Execution.sequential()),
                        "nothing.csv: must be a file, but there is none of this name"));
        cases.put(
                "unknown profile",
                new Case(
                        () -> Vocabulary.of("army", Locale.UK),
                        "vocabulary: profile must be one of [hr, nhs, university], but was army"));
        cases.put(
                "equal labels",
                new Case(
                        () -> RatingScale.of(List.of("no", "yes", "no")),
                        "labels of a rating scale must be distinct, but label 3 repeats label 1"));
        cases.put(
                "bad locale",
                new Case(() -> Guides.sevenDomains(Locale.FRENCH), "language must be one of [de, en], but was fr"));
        cases.put(
                "step in a wrong state",
                new Case(
                        () -> MentoringCycle.propose(
                                        CycleId.of("c-1"), MenteeId.of("consultant-7"), Guides.sevenDomains(Locale.UK))
                                .collated(Step.by(Role.CUSTODIAN, LocalDate.of(2026, 9, 1))),
                        "cycle in state PROPOSED: action COLLATE of CUSTODIAN is forbidden (WRONG_STATE): "));
        return cases;
    }

    @Test
    void eachMessageSaysWhatWouldBeRight() {
        CASES.forEach((name, wrong) -> {
            Throwable thrown = catchThrowable(wrong.use()::run);
            assertThat(thrown).as(name).isNotNull();
            assertThat(thrown.getMessage()).as(name).contains(wrong.message());
        });
        assertThat(CASES).hasSize(12);
    }

    @Test
    void noMessageSaysAnythingOfAPerson() {
        CASES.forEach((name, wrong) -> {
            for (Throwable at = catchThrowable(wrong.use()::run); at != null; at = at.getCause()) {
                assertThat(String.valueOf(at.getMessage()))
                        .as(name)
                        .doesNotContain("junior-", "consultant-7", "dr-example", "fast");
            }
        });
    }

    /** A key of labels that is not there; a null collation; the research gate; and what can be done after a refused step. */
    @Test
    void whatIsNoExceptionOrHasMoreToSay() {
        assertThat(catchThrowable(() -> Vocabulary.of("nhs", Locale.UK).label("rank")))
                .hasMessageContaining("vocabulary: key must be one of [")
                .hasMessageEndingWith("but was rank");
        MicrodataRelease release = MicrodataGate.forFirstRelease(MicrodataPolicy.standard())
                .release(
                        CsvFormat.comma().read(new StringReader("panel,age,mark\na,30,1\nb,31,2\n"), ATTRIBUTES),
                        MicrodataStrategies.cellSuppression());
        assertThat(((MicrodataRelease.Withheld) release).inWords(MicrodataRelease.Audience.RESEARCHER, Locale.UK))
                .contains("The table has 2 rows, from 2 panels.", "at least 10 rows, from at least 5 panels");
        assertThat(catchThrowable(Objects.requireNonNull(CASES.get("step in a wrong state"))
                        .use()::run))
                .isInstanceOfSatisfying(
                        org.reversementoring.core.cycle.ForbiddenTransitionException.class,
                        refused -> assertThat(refused.next()).isNotEmpty());
    }

    /** The message of a file tells its name and not its folder, which may name a person. */
    @Test
    void aFileIsNamedWithoutItsFolder() {
        assertThat(catchThrowable(
                        Objects.requireNonNull(CASES.get("file not there")).use()::run))
                .isInstanceOf(UncheckedIOException.class);
    }
}
