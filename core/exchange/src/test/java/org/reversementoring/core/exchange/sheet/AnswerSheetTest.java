package org.reversementoring.core.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.panel.MentorPanel;

class AnswerSheetTest {

    private static final AnswerSheet SHEET = AnswerSheet.of(FoundingForm.FORM);

    /** A sheet with the codes above, and the answers of the six mentors in some order. */
    private static List<List<String>> sheet() {
        List<List<String>> lines = new ArrayList<>();
        List<FormItem> items = FoundingForm.answered();
        for (int mentor = 0; mentor < 6; mentor++) {
            int number = mentor;
            lines.add(
                    items.stream().map(item -> FoundingForm.cell(item, number)).toList());
        }
        Collections.shuffle(lines, new Random(7));
        lines.add(0, items.stream().map(item -> item.code().value()).toList());
        return lines;
    }

    private static Interview read(AnswerSheet sheet, String text) {
        return interview(sheet.read("answers.csv", SheetText.bytes(text)));
    }

    private static Interview interview(ImportPlan plan) {
        return plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel());
    }

    @ParameterizedTest
    @ValueSource(chars = {',', ';', '\t', '|'})
    void isTheInterviewWhateverSeparates(char separator) {
        assertThat(read(SHEET, SheetText.of(sheet(), separator))).isEqualTo(FoundingForm.interview());
    }

    @Test
    void isTheInterviewWithTextsAndLabelsOfEitherLanguage() {
        for (String language : FoundingForm.FORM.languages()) {
            List<List<String>> lines = new ArrayList<>();
            List<FormItem> items = FoundingForm.answered();
            List<String> header = new ArrayList<>();
            for (int i = 0; i < items.size(); i++) {
                header.add((i + 1) + ". " + items.get(i).text().in(language));
            }
            lines.add(header);
            for (int mentor = 0; mentor < 6; mentor++) {
                int number = mentor;
                lines.add(items.stream()
                        .map(item -> item.option(FoundingForm.cell(item, number))
                                .map(option -> option.label().in(language))
                                .orElse(FoundingForm.cell(item, number)))
                        .toList());
            }
            assertThat(read(SHEET, SheetText.of(lines))).isEqualTo(FoundingForm.interview());
        }
    }

    @Test
    void saysWhatEachColumnBecomesAndNamesNobody() {
        List<List<String>> lines = new ArrayList<>();
        sheet().forEach(line -> {
            List<String> more = new ArrayList<>(List.of("marker-id", "2026-11-02 08:14", "ann@example.org"));
            more.addAll(line);
            more.addAll(List.of("Zebra Quagga", ""));
            lines.add(more);
        });
        List<String> header = new ArrayList<>(List.of("ID", "Start time", "Email"));
        header.addAll(sheet().get(0));
        header.addAll(List.of("Name", ""));
        lines.set(0, header);
        ImportPlan plan = SHEET.read("answers.csv", SheetText.bytes(SheetText.of(lines, ';')));
        String said = String.join("\n", plan.inWords()) + plan + plan.answers() + plan.format();
        assertThat(interview(plan)).isEqualTo(FoundingForm.interview());
        assertThat(plan.inWords())
                .contains(
                        "Dry run of answers.csv, read as CSV.",
                        "Cells are separated by semicolons, in UTF-8; header rows: 1.",
                        "Column 1 (ID): dropped. The tool keeps it for itself.",
                        "Column 2 (Start time): dropped. The time tells who answered.",
                        "Column 3 (Email): dropped. It names a person or leads to one.",
                        "Column 4 (mentor): says who answers.",
                        "Column 5 (clinicalpractice): answers clinicalpractice.",
                        "Column 19 (Name): dropped. It names a person or leads to one.",
                        "Column 20: dropped. It is empty.",
                        "Rows: 6 complete, 0 not sent off, 0 not begun, 0 of other forms or events.",
                        "Everything fits.");
        assertThat(said).doesNotContain("marker-id", "ann", "2026", "Zebra", "Listens");
    }

    @Test
    void takesAMailAddressForAnIdentifierOnlyOnPurposeAndSaysSo() {
        List<List<String>> lines = new ArrayList<>(sheet());
        List<String> header = new ArrayList<>(lines.get(0));
        header.set(0, "Email");
        lines.set(0, header);
        String text = SheetText.of(lines);
        assertThat(SHEET.read("a.csv", SheetText.bytes(text)).faults())
                .singleElement()
                .satisfies(fault -> assertThat(fault.rule()).startsWith("must have a column that says who answers"));
        ImportPlan plan =
                SHEET.with(AnswerMapping.standard().withRespondent("e-mail")).read("a.csv", SheetText.bytes(text));
        assertThat(plan.faults()).isNotEmpty();
        plan = SHEET.with(AnswerMapping.standard().withRespondent("EMAIL")).read("a.csv", SheetText.bytes(text));
        assertThat(interview(plan)).isEqualTo(FoundingForm.interview());
        assertThat(plan.inWords())
                .contains("Column 1 (Email): says who answers, because you mapped it. It would be dropped otherwise.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            NA          | a sign for no answer was seen; declare withMissing
            -99         | a sign for no answer was seen; declare withMissing
            999         | a sign for no answer was seen; declare withMissing
            4,0         | a decimal comma was seen; declare withDecimals(',')
            4.0         | a decimal point was seen; declare withDecimals('.')
            TRUE        | true or false was seen, which spreadsheets write for 1 and 0
            05/03/2026  | a date was seen, which spreadsheets make of marks
            3-May       | a date was seen, which spreadsheets make of marks
            =1+1        | a formula was seen; export values
            6           | must be blank, or a code or label of item clinicalpractice (1, 2, 3, 4, 5, 97, 98, 99)
            marker      | must be blank, or a code or label of item clinicalpractice (1, 2, 3, 4, 5, 97, 98, 99)
            """)
    void saysWhatASheetHasInsteadOfAMarkAndWhatToDeclare(String cell, String hint) {
        List<List<String>> lines = new ArrayList<>(sheet());
        List<String> line = new ArrayList<>(lines.get(1));
        line.set(1, cell);
        lines.set(1, line);
        ImportPlan plan = SHEET.read("a.csv", SheetText.bytes(SheetText.of(lines)));
        assertThat(plan.faults()).singleElement().satisfies(fault -> {
            assertThat(fault.place()).isEqualTo(2);
            assertThat(fault.column()).hasValue(2);
            assertThat(fault.rule()).contains(hint).doesNotContain("marker");
        });
        assertThatIllegalArgumentException()
                .isThrownBy(plan::answers)
                .withMessageStartingWith("a.csv, line 2, column 2: must be blank, or a code or label of item");
    }

    @Test
    void readsOtherWritingsOnDeclaration() {
        String text = SheetText.of(sheet()).replace(",4,", ",\"4,0\",").replace(",4,", ",\"4,0\",");
        assertThat(read(SHEET.with(AnswerMapping.standard().withDecimals(',')), text))
                .isEqualTo(FoundingForm.interview());
        String missing = SheetText.of(sheet())
                .replace(",,", ",NA,")
                .replace(",,", ",NA,")
                .replace(",\r\n", ",NA\r\n");
        assertThat(read(SHEET.with(AnswerMapping.standard().withMissing("NA")), missing))
                .isEqualTo(FoundingForm.interview());
    }

    @Test
    void recodesARangeAndWordsExactly() {
        List<List<String>> lines = new ArrayList<>();
        sheet().forEach(line -> lines.add(line.stream()
                .map(cell -> cell.matches("[1-5]") ? String.valueOf((Integer.parseInt(cell) - 1) * 25) : cell)
                .toList()));
        AnswerMapping range = AnswerMapping.standard().withRange(0, 100);
        assertThat(read(SHEET.with(range), SheetText.of(lines))).isEqualTo(FoundingForm.interview());
        ImportPlan between = SHEET.with(range)
                .read("a.csv", SheetText.bytes(SheetText.of(lines).replace(",75,", ",74,")));
        assertThat(between.isReadable()).isFalse();
        // On a line from 0 to 100, 98 is a place between two options and no reason.
        ImportPlan place = SHEET.with(range)
                .read("a.csv", SheetText.bytes(SheetText.of(lines).replace(",75,", ",98,")));
        assertThat(place.isReadable()).isFalse();
        ImportPlan reason = SHEET.with(AnswerMapping.standard().withRange(1, 5))
                .read("a.csv", SheetText.bytes(SheetText.of(sheet()).replace(",4,", ",98,")));
        assertThat(reason.isReadable()).isTrue();
        AnswerMapping words = AnswerMapping.standard()
                .withCodes(Map.of("a", "1", "b", "2", "c", "3", "d", "4", "e", "5", "can't say", "99"));
        List<List<String>> worded = new ArrayList<>();
        sheet().forEach(line -> worded.add(line.stream()
                .map(cell -> cell.matches("[1-5]") ? String.valueOf((char) ('a' + cell.charAt(0) - '1')) : cell)
                .toList()));
        assertThat(read(SHEET.with(words), SheetText.of(worded))).isEqualTo(FoundingForm.interview());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"97", "98", "99", "Does not apply", "Möchte ich nicht sagen", "  I COULD not observe this "})
    void takesAReasonForNoMark(String reason) {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : sheet()) {
            List<String> copy = new ArrayList<>(line);
            copy.replaceAll(cell -> cell.isEmpty() ? reason : cell);
            lines.add(copy);
        }
        // Open questions are texts: there a reason would be one, so they are left out.
        AnswerMapping marksOnly = AnswerMapping.standard()
                .withoutColumns(FoundingForm.FORM.items().stream()
                        .filter(FormItem::isText)
                        .map(item -> item.code().value())
                        .toArray(String[]::new));
        assertThat(SHEET.with(marksOnly)
                        .read("a.csv", SheetText.bytes(SheetText.of(lines)))
                        .answers()
                        .ballots())
                .isEqualTo(FoundingForm.interview().ballots());
    }

    @Test
    void namesTheEncodingThatItExpectedAndReadsTheDeclaredOne() {
        Charset latin = Charset.forName("windows-1252");
        String text = SheetText.of(sheet()).replace("each step", "each step, für jede");
        ImportPlan plan = SHEET.read("a.csv", new ByteArrayInputStream(text.getBytes(latin)));
        assertThat(plan.faults().get(0).rule())
                .isEqualTo(
                        "text must be in UTF-8, but other bytes were seen; declare encodedIn, for instance windows-1252");
        assertThat(SHEET.encodedIn(latin)
                        .read("a.csv", new ByteArrayInputStream(text.getBytes(latin)))
                        .answers()
                        .points()
                        .toString())
                .isNotEmpty();
        for (Charset marked : List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE)) {
            ImportPlan read =
                    SHEET.read("a.csv", new ByteArrayInputStream(("\uFEFF" + SheetText.of(sheet())).getBytes(marked)));
            assertThat(interview(read)).isEqualTo(FoundingForm.interview());
            assertThat(read.format().encoding()).isEqualTo(marked);
        }
        assertThat(SHEET.read("a.csv", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_16LE)))
                        .faults()
                        .get(0)
                        .rule())
                .contains("bytes of zero were seen");
    }

    @Test
    void followsALineThatNamesTheSeparatorAndSkipsWhatIsEmpty() {
        String text = "sep=;\r\n" + SheetText.of(sheet(), ';').replace("\r\n", ";;\r\n") + ";;;\r\n\r\n\r\n";
        ImportPlan plan =
                SHEET.read("a.csv", SheetText.bytes(text.replace("Line one\nline two", "Line one\nline two")));
        assertThat(interview(plan)).isEqualTo(FoundingForm.interview());
        assertThat(plan.inWords()).contains("The first line names the separator; it was followed.");
    }

    @Test
    void readsEachKindOfLineEnd() {
        String text = SheetText.of(sheet()).replace("Line one\nline two", "Line one line two");
        for (String end : List.of("\r\n", "\n", "\r")) {
            assertThat(SHEET.read("a.csv", SheetText.bytes(text.replace("\r\n", end)))
                            .answers()
                            .ballots())
                    .isEqualTo(FoundingForm.interview().ballots());
        }
    }

    @Test
    void readsNothingIfAnythingDoesNotFit() {
        String good = SheetText.of(sheet());
        Map<String, String> broken = Map.of(
                good.replace("clinicalpractice,", "Zebra Quagga,"),
                "must have the code or text of an item",
                good.replace("ann,", "bea,"),
                "must be somebody who has no earlier row",
                good.replace("ann,", "BEA,"),
                "must be written as in an earlier row",
                good.replace("ann,", ","),
                "must be an identifier, which must not be blank",
                good + "zoe;1;2;3\r\n",
                "must have 15 cells, but has 1",
                good + "\"zoe\r\n",
                "a cell must be closed",
                good + "zoe," + "x".repeat(10_000_000) + "\r\n",
                "below 1048576 characters",
                good.replace("approachability,", "clinicalpractice,"),
                "must be another than column 2",
                "",
                "must have a header");
        broken.forEach((text, rule) -> {
            ImportPlan plan = SHEET.read("a.csv", SheetText.bytes(text));
            assertThat(plan.inWords().toString()).contains(rule).doesNotContain("Zebra", "zoe", "xxx", "Listens");
            assertThatIllegalArgumentException()
                    .isThrownBy(plan::answers)
                    .withMessageNotContainingAny("Zebra", "zoe", "xxx");
        });
    }

    @Test
    void refusesSomebodyWhoIsNotOnThePanel() {
        ImportPlan plan = SHEET.read("a.csv", SheetText.bytes(SheetText.of(sheet())));
        MentorPanel others = MentorPanel.of(MentorId.of("ann"), MentorId.of("bea"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> plan.answers().interview(FoundingForm.mentee(), others))
                .withMessageMatching("a.csv, line [2-7]: must be a mentor of the panel");
    }

    @Test
    void readsTheRowsOfOneMenteeAlone() {
        List<List<String>> lines = new ArrayList<>();
        for (List<String> line : sheet()) {
            List<String> copy = new ArrayList<>(line);
            copy.add(lines.isEmpty() ? "about" : "mentee-1");
            lines.add(copy);
            List<String> other = new ArrayList<>(line);
            other.add("mentee-2");
            if (lines.size() > 1) {
                lines.add(other);
            }
        }
        ImportPlan plan = SHEET.with(AnswerMapping.standard().withRowsOf("about", "mentee-1"))
                .read("a.csv", SheetText.bytes(SheetText.of(lines)));
        assertThat(interview(plan)).isEqualTo(FoundingForm.interview());
        assertThat(plan.participation().otherForm()).isEqualTo(6);
        assertThat(SHEET.with(AnswerMapping.standard().withoutColumns("About"))
                        .read("a.csv", SheetText.bytes(SheetText.of(lines)))
                        .faultCount())
                .isEqualTo(6);
    }

    @Test
    void asksForAColumnOfEachRating() {
        String text = SheetText.of(List.of(List.of("mentor", "clinicalpractice"), List.of("ann", "4")));
        assertThat(SHEET.read("a.csv", SheetText.bytes(text)).faults())
                .hasSize(6)
                .allSatisfy(fault -> assertThat(fault.rule()).startsWith("must have a column for item "));
        assertThat(SHEET.with(AnswerMapping.standard().withItem(ItemCode.of("strengths"), "CLINICALPRACTICE"))
                        .read("a.csv", SheetText.bytes(text))
                        .columns()
                        .get(1)
                        .name())
                .hasValue("strengths");
    }

    @Test
    void refusesAMappingToAnItemThatTheFormDoesNotHave() {
        AnswerMapping mapping = AnswerMapping.standard()
                .withItem(ItemCode.of("elsewhere"), "clinicalpractice")
                .withItem(ItemCode.of("mentor"), "mentor");
        ImportPlan plan = SHEET.with(mapping).read("a.csv", SheetText.bytes(SheetText.of(sheet())));
        assertThat(plan.faults().get(0).rule())
                .isEqualTo("form must have the item elsewhere, which was mapped to a column");
        assertThat(plan.columns().get(0).role()).isEqualTo(new ColumnRole.Respondent(false));
    }

    @Test
    void saysWhereADeclarationAndAFileDisagree() {
        String text = SheetText.of(sheet(), ';').replace("each step", "each step, für jede");
        assertThat(SHEET.separatedBy(',')
                        .read("a.csv", SheetText.bytes("sep=;\n" + text))
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("first line names another separator than the one that was declared");
        assertThat(SHEET.encodedIn(Charset.forName("windows-1252"))
                        .read("a.csv", SheetText.bytes(text))
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("text was declared in windows-1252, but is in UTF-8 as it seems");
        byte[] marked = ("\uFEFF" + text).getBytes(StandardCharsets.UTF_16LE);
        assertThat(SHEET.encodedIn(StandardCharsets.UTF_16)
                        .read("a.csv", new ByteArrayInputStream(marked))
                        .isReadable())
                .isTrue();
    }

    @Test
    void takesAnotherQuestionForNoItemBecauseACodeStandsInFront() {
        List<List<String>> lines = new ArrayList<>(sheet());
        List<String> header = new ArrayList<>(lines.get(0));
        header.set(2, "(clinicalpracticetxt) Who told you? Name them");
        lines.set(0, header);
        assertThat(SHEET.read("a.csv", SheetText.bytes(SheetText.of(lines)))
                        .columns()
                        .get(2)
                        .role())
                .isEqualTo(new ColumnRole.Unknown());
    }
}
