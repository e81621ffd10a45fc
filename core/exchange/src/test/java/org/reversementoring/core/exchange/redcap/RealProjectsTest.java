package org.reversementoring.core.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIf;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.InstrumentId;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.exchange.ForeignData;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.measure.Direction;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.InstrumentItem;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.ItemAnswer;
import org.reversementoring.core.measure.ResponseOption;
import org.reversementoring.core.measure.ResponseScale;
import org.reversementoring.core.measure.TimePoint;

/** Projects of REDCapR, which nobody here made. */
@EnabledIf(
        value = "org.reversementoring.core.exchange.ForeignData#isThere",
        disabledReason = "the data sets are not beside the repository")
class RealProjectsTest {

    private static final Path PROJECTS = ForeignData.FOLDER.resolve("redcap");

    /** The numbers were counted in the files with another program. */
    @ParameterizedTest
    @CsvSource({
        "checkboxes-1/dictionary.csv, 4",
        "dag/dictionary.csv, 15",
        "decimal-comma/dictionay.csv, 5",
        "empty-rows/dictionary.csv, 16",
        "longitudinal/dictionary.csv, 95",
        "potentially-problematic-dictionary/dictionary.csv, 6",
        "repeating-instruments/dictionary.csv, 11",
        "simple/dictionary.csv, 16",
        "simple/metadata.csv, 16",
        "survey/dictionary.csv, 25",
        "validation-types-1/dictionary.csv, 50"
    })
    void readsEachDictionary(String file, int fields) {
        assertThat(RedcapDictionary.read(PROJECTS.resolve(file)).fields()).hasSize(fields);
    }

    @Test
    void writesTheHeaderThatEachProjectHas() throws IOException {
        String ours = RedcapDictionary.of(FoundingForm.FORM)
                .text()
                .lines()
                .findFirst()
                .orElseThrow();
        String theirs = Files.readAllLines(PROJECTS.resolve("simple/dictionary.csv"), StandardCharsets.UTF_8)
                .get(0);
        assertThat(ours).isEqualTo(theirs.replaceAll("\"([^\",]*)\"", "$1"));
    }

    @ParameterizedTest
    @CsvSource({
        "checkboxes-1, dictionary.csv",
        "dag, dictionary.csv",
        "decimal-comma, dictionay.csv",
        "longitudinal, dictionary.csv",
        "repeating-instruments, dictionary.csv",
        "simple, dictionary.csv",
        "survey, dictionary.csv",
        "validation-types-1, dictionary.csv"
    })
    void knowsEachColumnOfAProjectByItsDictionaryAndReadsNone(String project, String dictionary) throws IOException {
        Path data = PROJECTS.resolve(project).resolve("data.csv");
        ImportPlan plan = RedcapRecords.of(FoundingForm.FORM)
                .with(RedcapDictionary.read(PROJECTS.resolve(project).resolve(dictionary)))
                .read(data);
        assertThat(plan.columns())
                .allSatisfy(column -> assertThat(column.role()).isInstanceOf(ColumnRole.Dropped.class));
        assertThat(plan.faults())
                .allSatisfy(
                        fault -> assertThat(fault.rule())
                                .matches(
                                        "(?s)must have (a|the) column.*|field .* must be in the dictionary|must be a(n identifier| record).*"));
        assertThat(plan.isReadable()).isFalse();
        assertThat(plan.inWords().toString())
                .doesNotContain(
                        "Nutty", "nutmeg", "Valdez", "Lenox", "zlehnox", "aaa@bbb.com", "daga", "2018-03-06", "415");
    }

    @Test
    void dropsWhatIdentifiesAPersonInASurveyProject() {
        ImportPlan plan = RedcapRecords.of(FoundingForm.FORM)
                .with(RedcapDictionary.read(PROJECTS.resolve("survey/dictionary.csv")))
                .read(PROJECTS.resolve("survey/data.csv"));
        assertThat(IntStream.of(0, 1, 4, 9, 10, 11, 12)
                        .mapToObj(column -> plan.columns().get(column).role()))
                .containsOnly(new ColumnRole.Dropped(ColumnDropReason.IDENTITY));
        assertThat(IntStream.of(2, 8, 19)
                        .mapToObj(column -> plan.columns().get(column).role()))
                .containsOnly(new ColumnRole.Dropped(ColumnDropReason.TIME));
    }

    private static Instrument item(String id, String... labels) {
        return item(id, 0, labels);
    }

    private static Instrument item(String id, int lowest, String... labels) {
        return Instrument.builder()
                .from(Instruments.experience())
                .id(InstrumentId.of(id))
                .questionnaire(InstrumentId.of(id))
                .version("1")
                .direction(Direction.HIGHER_IS_BETTER)
                .items(List.of(InstrumentItem.builder()
                        .id(ItemId.of(id))
                        .text("Question " + id)
                        .scale(new ResponseScale(IntStream.range(0, labels.length)
                                .mapToObj(value -> new ResponseOption(lowest + value, labels[value]))
                                .toList()))
                        .build()))
                .build();
    }

    private static SurveyForm morale() {
        return InstrumentForm.of(
                        "patient_morale_questionnaire",
                        "1",
                        "Morale",
                        List.of(
                                item("pmq1", "less than 5", "5-10", "6-15", "over 15"),
                                item("pmq2", "0", "1", "2", "3", "4", "5"),
                                item("pmq3", "No", "Yes"),
                                item("pmq4", "not open", "undecided", "very open")))
                .form();
    }

    /** The expected answers were read off the file with another program; record 100 did not complete its first visit. */
    @Test
    void readsTheAnswersOfALongitudinalProject() {
        AnswerMapping mapping = AnswerMapping.standard()
                .withRespondent("study_id")
                .withRowsOf(
                        "redcap_event_name", "dose_1_arm_1", "visit_1_arm_1", "first_dose_arm_2", "first_visit_arm_2")
                .withTimes(
                        "redcap_event_name",
                        Map.of(
                                "dose_1_arm_1", TimePoint.T0,
                                "visit_1_arm_1", TimePoint.T1,
                                "first_dose_arm_2", TimePoint.T0,
                                "first_visit_arm_2", TimePoint.T1));
        ImportPlan plan = RedcapRecords.of(morale())
                .ofInstrument("patient_morale_questionnaire")
                .with(RedcapDictionary.read(PROJECTS.resolve("longitudinal/dictionary.csv")))
                .with(mapping)
                .read(PROJECTS.resolve("longitudinal/data.csv"));
        assertThat(plan.faults()).isEmpty();
        assertThat(plan.participation().complete()).isEqualTo(5);
        assertThat(plan.participation().incomplete()).isEqualTo(1);
        assertThat(plan.participation().otherForm()).isEqualTo(12);
        assertThat(plan.answers().measures().stream()
                        .map(answers -> answers.person().value() + " " + answers.timePoint() + " "
                                + answers.questionnaire() + " "
                                + answers.answers().get(0).value().orElseThrow()))
                .containsExactly(
                        "100 T0 pmq1 2",
                        "100 T0 pmq2 2",
                        "100 T0 pmq3 1",
                        "100 T0 pmq4 1",
                        "220 T0 pmq1 0",
                        "220 T0 pmq2 1",
                        "220 T0 pmq3 0",
                        "220 T0 pmq4 2",
                        "220 T1 pmq1 0",
                        "220 T1 pmq2 3",
                        "220 T1 pmq3 1",
                        "220 T1 pmq4 0",
                        "304 T0 pmq1 0",
                        "304 T0 pmq2 1",
                        "304 T0 pmq3 0",
                        "304 T0 pmq4 0",
                        "304 T1 pmq1 2",
                        "304 T1 pmq2 0",
                        "304 T1 pmq3 0",
                        "304 T1 pmq4 0");
        assertThat(RedcapRecords.of(morale())
                        .ofInstrument("patient_morale_questionnaire")
                        .with(RedcapDictionary.read(PROJECTS.resolve("longitudinal/dictionary.csv")))
                        .with(mapping.withIncomplete())
                        .read(PROJECTS.resolve("longitudinal/data.csv"))
                        .answers()
                        .size())
                .isEqualTo(6);
    }

    @Test
    void askForAnEventWhereAPersonAnsweredInSeveral() {
        ImportPlan plan = RedcapRecords.of(morale())
                .ofInstrument("patient_morale_questionnaire")
                .with(RedcapDictionary.read(PROJECTS.resolve("longitudinal/dictionary.csv")))
                .with(AnswerMapping.standard().withRespondent("study_id").at(TimePoint.T0))
                .read(PROJECTS.resolve("longitudinal/data.csv"));
        assertThatIllegalArgumentException()
                .isThrownBy(plan::answers)
                .withMessageContaining("must be somebody who has no earlier row at the same time point");
    }

    /** Boxes 1 to 4 of the first three records; record 3 ticked all, which is no mark. */
    @Test
    void readsATickedBoxAsAMarkAndAnUntickedOneAsNothing() throws IOException {
        SurveyForm form = InstrumentForm.of(Instrument.builder()
                        .from(item("form_2", 1, "one", "two", "three", "four"))
                        .build())
                .withCode(ItemId.of("form_2"), "checkone")
                .form();
        List<String> lines = Files.readAllLines(PROJECTS.resolve("checkboxes-1/data.csv"), StandardCharsets.UTF_8);
        String data = String.join("\n", lines).replace("check_one", "checkone");
        AnswerMapping mapping = AnswerMapping.standard()
                .withRespondent("record_id")
                .at(TimePoint.T0)
                .withoutColumns(
                        "check_two___a",
                        "check_two___b",
                        "check_two___c",
                        "check_two___d",
                        "check_two___e",
                        "desired_result")
                .withIncomplete();
        ImportPlan plan =
                RedcapRecords.of(form).with(mapping).ofInstrument("form_2").read("data.csv", SheetText.bytes(data));
        assertThat(plan.faults())
                .hasSize(3)
                .allSatisfy(fault ->
                        assertThat(fault.rule()).isEqualTo("must be the only option of item checkone that is ticked"));
        String three = String.join("\n", lines.subList(0, 3)).replace("check_one", "checkone");
        assertThat(RedcapRecords.of(form)
                        .with(mapping)
                        .ofInstrument("form_2")
                        .read("data.csv", SheetText.bytes(three))
                        .answers()
                        .measures()
                        .stream()
                        .map(answers -> answers.answer(ItemId.of("form_2"))
                                .map(ItemAnswer::value)
                                .orElseThrow())
                        .toList()
                        .toString())
                .isEqualTo("[OptionalInt[1]]");
        assertThat(ItemCode.of("checkone").value()).isEqualTo("checkone");
    }
}
