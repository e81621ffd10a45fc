package org.reversementoring.core.exchange.redcap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;

class RedcapRecordsTest {

    private static final String STATUS = FoundingForm.FORM.code() + "_complete";

    /** Records of the six mentors as a raw export has them, with the columns that REDCap adds. */
    static List<List<String>> records() {
        List<List<String>> lines = new ArrayList<>();
        List<String> header = new ArrayList<>(List.of(
                "record_id",
                "redcap_event_name",
                "redcap_repeat_instrument",
                "redcap_repeat_instance",
                "redcap_data_access_group",
                "redcap_survey_identifier",
                "sevendomains_timestamp"));
        FoundingForm.answered().forEach(item -> header.add(item.code().value()));
        header.add(STATUS);
        lines.add(header);
        for (int mentor = 0; mentor < 6; mentor++) {
            List<String> line = new ArrayList<>(List.of(
                    "marker-" + mentor,
                    "interview_arm_1",
                    "",
                    "",
                    "markergroup",
                    "marker@example.org",
                    "2026-11-02 08:0" + mentor + ":11"));
            for (FormItem item : FoundingForm.answered()) {
                line.add(FoundingForm.cell(item, mentor));
            }
            line.add("2");
            lines.add(line);
        }
        return lines;
    }

    private static ImportPlan read(List<List<String>> lines) {
        return RedcapRecords.of(FoundingForm.FORM).read("records.csv", SheetText.bytes(SheetText.of(lines)));
    }

    private static List<String> changed(List<String> line, String column, String value) {
        List<String> copy = new ArrayList<>(line);
        copy.set(records().get(0).indexOf(column), value);
        return copy;
    }

    @Test
    void areTheInterviewAndDropWhatRedcapAdds() {
        ImportPlan plan = read(records());
        assertThat(plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel()))
                .isEqualTo(FoundingForm.interview());
        assertThat(plan.inWords())
                .contains(
                        "Column 1: dropped. It names a person or leads to one.",
                        "Column 5 (redcap_data_access_group): dropped. It names a person or leads to one.",
                        "Column 6 (redcap_survey_identifier): dropped. It names a person or leads to one.",
                        "Column 7: dropped. The time tells who answered.",
                        "Column 23: dropped. It says whether a row is complete, and is used for that.");
        assertThat(plan.inWords() + plan.toString() + plan.answers())
                .doesNotContain("marker", "2026", "ann", "interview_arm_1");
    }

    @ParameterizedTest
    @CsvSource({"0, 5, 1", "1, 6, 0", "2, 6, 0"})
    void leaveOutWhatWasNotSentOff(String status, int complete, int incomplete) {
        List<List<String>> lines = records();
        lines.set(3, changed(lines.get(3), STATUS, status));
        ImportPlan plan = read(lines);
        assertThat(plan.participation().complete()).isEqualTo(complete);
        assertThat(plan.participation().incomplete()).isEqualTo(incomplete);
        assertThat(plan.answers().size()).isEqualTo(complete);
        assertThat(RedcapRecords.of(FoundingForm.FORM)
                        .with(AnswerMapping.standard().withIncomplete())
                        .read("records.csv", SheetText.bytes(SheetText.of(lines)))
                        .answers()
                        .interview(FoundingForm.mentee(), FoundingForm.panel()))
                .isEqualTo(FoundingForm.interview());
    }

    @Test
    void skipRowsOfOtherInstrumentsAndEvents() {
        List<List<String>> lines = records();
        int width = lines.get(0).size();
        for (int mentor = 0; mentor < 6; mentor++) {
            List<String> other = new ArrayList<>(List.of("marker-" + mentor, "interview_arm_1", "bp", "1"));
            while (other.size() < width) {
                other.add("");
            }
            lines.add(other);
            List<String> event = new ArrayList<>(other);
            event.set(1, "later_arm_1");
            event.set(2, "");
            event.set(3, "");
            lines.add(event);
        }
        ImportPlan plan = read(lines);
        assertThat(plan.participation().otherForm()).isEqualTo(12);
        assertThat(plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel()))
                .isEqualTo(FoundingForm.interview());
    }

    @Test
    void refuseARecordTwiceInOneEvent() {
        List<List<String>> lines = records();
        lines.set(4, changed(lines.get(4), "record_id", "marker-1"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(lines).answers())
                .withMessageMatching(
                        "records.csv, line \\d, column 1: must be a record that has no earlier row in the same event,"
                                + " instrument and instance")
                .withMessageNotContaining("marker");
    }

    @Test
    void sayWhatAnotherProgramWroteInstead() {
        List<List<String>> fromR = records();
        fromR.set(0, changed(fromR.get(0), "record_id", ""));
        assertThat(read(fromR).faults().get(0).rule()).contains("as R writes row names");
        assertThat(read(List.of(List.of("record", "field_name", "value"), List.of("1", "strengths", "4")))
                        .faults()
                        .get(0)
                        .rule())
                .contains("one row for each value was seen, as in the format eav");
        List<List<String>> mangled = records();
        mangled.set(2, changed(mangled.get(2), "strengths", "TRUE"));
        assertThat(read(mangled).faults().get(0).rule()).contains("true or false was seen");
    }

    @Test
    void areReadByADictionaryThatStillHasTheForm() {
        String dictionary = RedcapDictionary.of(FoundingForm.FORM).text();
        RedcapDictionary project = RedcapDictionary.read("d.csv", SheetText.bytes(dictionary));
        assertThat(project.differences(FoundingForm.FORM)).isEmpty();
        RedcapDictionary changed = RedcapDictionary.read(
                "d.csv", SheetText.bytes(dictionary.replaceFirst("(strengths,[^\n]*)5, ", "$17, ")));
        ImportPlan plan = RedcapRecords.of(FoundingForm.FORM)
                .with(changed)
                .read("records.csv", SheetText.bytes(SheetText.of(records())));
        assertThatIllegalArgumentException()
                .isThrownBy(plan::answers)
                .withMessage("records.csv, field strengths must have the options 1, 2, 3, 4, 5, 97, 98, 99");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Variable / Field Name | Field            | d.csv, line 1, column 1: name must be Variable / Field Name
            ,notes,               | ,zebra,          | column Field Type: must be a type of field that REDCap has
            strengths,seven       | Strengths,seven  | column Variable / Field Name: must be small letters, digits and single underscores
            strengths,seven       | time__x,seven    | column Variable / Field Name: must be small letters, digits and single underscores
            strengths,seven       | mentor,seven     | column Variable / Field Name: must be a name that has no earlier row
            1, strongly disagree  | 2, strongly      | must be options with distinct codes
            """)
    void refuseADictionaryThatIsNone(String from, String to, String rule) {
        String text = RedcapDictionary.of(FoundingForm.FORM).text().replace(from, to);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RedcapDictionary.read("d.csv", SheetText.bytes(text)))
                .withMessageContaining(rule)
                .withMessageNotContaining("zebra");
    }

    /** An instrument under another name has its status there; without it, unfinished answers would be read. */
    @Test
    void askForTheStatusOfAnInstrumentThatTheProjectRenamed() {
        List<List<String>> lines = records();
        lines.set(0, changed(lines.get(0), STATUS, "my_survey_complete"));
        lines.set(2, changed(lines.get(2), STATUS, "0"));
        ImportPlan plan = read(lines);
        assertThat(plan.faults().get(0).rule())
                .isEqualTo(
                        "must have the column sevendomains_complete; declare ofInstrument for another name, or completedOnly");
        assertThat(plan.columns().get(22).role()).isEqualTo(new ColumnRole.Dropped(ColumnDropReason.OTHER_FORM));
        String text = SheetText.of(lines);
        assertThat(RedcapRecords.of(FoundingForm.FORM)
                        .ofInstrument("my_survey")
                        .read("records.csv", SheetText.bytes(text))
                        .answers()
                        .size())
                .isEqualTo(5);
        assertThat(RedcapRecords.of(FoundingForm.FORM)
                        .completedOnly()
                        .read("records.csv", SheetText.bytes(text))
                        .answers()
                        .size())
                .isEqualTo(6);
    }

    @Test
    void takeTheStatusBehindTheAnswersAndNotThatOfAnotherInstrument() {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : records()) {
            List<String> labelled = new ArrayList<>(line.subList(7, line.size() - 1));
            boolean header = lines.isEmpty();
            boolean second = lines.size() == 2;
            labelled.add(0, header ? "Record ID" : line.get(0));
            labelled.addAll(
                    header
                            ? List.of("Complete?", "Age", "Complete?")
                            : List.of(second ? "Incomplete" : "Complete", "31", second ? "Complete" : "Incomplete"));
            lines.add(labelled);
        }
        ImportPlan plan = RedcapRecords.of(FoundingForm.FORM)
                .with(AnswerMapping.standard().withoutColumns("Age"))
                .read("records.csv", SheetText.bytes(SheetText.of(lines)));
        assertThat(plan.participation().complete()).isEqualTo(5);
        assertThat(plan.answers().ballots().stream()
                        .map(ballot -> ballot.mentor().value()))
                .doesNotContain("bea");
    }

    @Test
    void refuseALongNameWithoutACollapse() {
        String text =
                RedcapDictionary.of(FoundingForm.FORM).text().replace("record_id,", "a" + "_a".repeat(20_000) + ",");
        assertThatIllegalArgumentException().isThrownBy(() -> RedcapDictionary.read("d.csv", SheetText.bytes(text)));
    }

    /** The same codes beside the labels of the other end. */
    @Test
    void refuseADictionaryWhoseOptionsAreTurnedRound() {
        String text = RedcapDictionary.of(FoundingForm.FORM)
                .text()
                .replace("1, strongly disagree | 2, disagree", "5, strongly disagree | 4, disagree")
                .replace("4, agree | 5, strongly agree", "2, agree | 1, strongly agree");
        assertThat(RedcapDictionary.read("d.csv", SheetText.bytes(text)).differences(FoundingForm.FORM))
                .hasSize(7)
                .allSatisfy(rule -> assertThat(rule).endsWith("must have each label beside its own code"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"2.0", "Vollständig", "yes", "3"})
    void refuseAStatusThatIsNone(String status) {
        List<List<String>> lines = records();
        lines.set(2, changed(lines.get(2), STATUS, status));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(lines).answers())
                .withMessage(
                        "records.csv, line 3, column 23: must be 0, 1, 2, blank, or Incomplete, Unverified, Complete");
    }

    @Test
    void askForTheLabelOfARepeatingInstrument() {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : records()) {
            lines.add(lines.isEmpty() ? line : changed(line, "redcap_repeat_instrument", "Seven domains (v1)"));
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(lines).answers())
                .withMessageContaining("must have a row of the instrument");
        assertThat(RedcapRecords.of(FoundingForm.FORM)
                        .ofInstrument("seven domains (v1)")
                        .completedOnly()
                        .read("records.csv", SheetText.bytes(SheetText.of(lines)))
                        .answers()
                        .size())
                .isEqualTo(6);
    }
}
