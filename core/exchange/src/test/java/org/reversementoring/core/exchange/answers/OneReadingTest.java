package org.reversementoring.core.exchange.answers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.InstrumentForm;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.exchange.sheet.AnswerSheet;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.TimePoint;

/** Law: a cell has one reading. What could be read in two ways is a fault, until the host says which. */
class OneReadingTest {

    private static final ItemCode STRENGTHS = ItemCode.of("strengths");

    /** One topic, rated on a scale with these labels. */
    private static SurveyForm form(List<String> labels) {
        Topic topic = Guides.sevenDomains().topics().get(5);
        return GuideForm.of(InterviewGuide.builder()
                        .from(Guides.sevenDomains())
                        .topics(List.of(Topic.builder()
                                .from(topic)
                                .rating(new RatingItem("Statement", RatingScale.of(labels)))
                                .build()))
                        .build())
                .withoutOpenQuestions()
                .form();
    }

    private static ImportPlan read(SurveyForm form, AnswerMapping mapping, String header, String... rows) {
        return AnswerSheet.of(form)
                .with(mapping)
                .read("a.csv", SheetText.bytes(header + "\n" + String.join("\n", rows) + "\n"));
    }

    private static int mark(ImportPlan plan) {
        return plan.answers().ballots().get(0).ratings().get(0).mark().orElse(0);
    }

    /** All codes and all labels of a scale from 0 to 10, whose codes are 1 to 11, and of one that is turned round. */
    @Test
    void labelsThatAreCodesOfOthersAreReadOnlyAsDeclared() {
        List<String> numerals =
                IntStream.rangeClosed(0, 10).mapToObj(Integer::toString).toList();
        List<String> turned = List.of("6", "5", "4", "3", "2", "1");
        for (List<String> labels : List.of(numerals, turned)) {
            SurveyForm form = form(labels);
            FormItem item = form.item(STRENGTHS).orElseThrow();
            for (FormOption option : item.options()) {
                int value = option.value().orElse(0);
                AnswerMapping codes = AnswerMapping.standard().withCodesOnly();
                AnswerMapping words = AnswerMapping.standard().withLabelsOnly();
                assertThat(mark(read(form, codes, "mentor,strengths", "ann," + option.code())))
                        .isEqualTo(value);
                assertThat(mark(read(
                                form,
                                words,
                                "mentor,strengths",
                                "ann," + option.label().base())))
                        .isEqualTo(value);
                assertThat(read(form, AnswerMapping.standard(), "mentor,strengths", "ann," + option.code())
                                .faults()
                                .get(0)
                                .rule())
                        .startsWith("must be declared withCodesOnly or withLabelsOnly");
            }
            Map<String, String> recoded = Map.of("best", "5");
            assertThat(mark(read(form, AnswerMapping.standard().withCodes(recoded), "mentor,strengths", "ann,best")))
                    .isEqualTo(5);
        }
    }

    /** Every whole number and every tenth from -10 to 110, on four lines to a scale from 1 to 5 and to one of 0, 25, 50, 75, 100. */
    @Test
    void aLineLeadsToMarksAndNeverToAReason() {
        SurveyForm five = form(List.of("a", "b", "c", "d", "e"));
        SurveyForm hundred = InstrumentForm.of(Instruments.cbiWork()).form();
        ItemCode first = hundred.items().stream()
                .filter(FormItem::isChoice)
                .findFirst()
                .orElseThrow()
                .code();
        for (int tenth = -100; tenth <= 1100; tenth++) {
            String cell = tenth % 10 == 0 ? Integer.toString(tenth / 10) : tenth / 10.0 + "";
            for (int[] line : new int[][] {{0, 1}, {0, 4}, {2, 6}, {1, 5}}) {
                AnswerMapping mapping = AnswerMapping.standard().withRange(STRENGTHS, line[0], line[1]);
                ImportPlan plan = read(five, mapping, "mentor,strengths", "ann," + cell);
                double place = 1 + (tenth / 10.0 - line[0]) * 4 / (line[1] - line[0]);
                boolean mark = place == Math.rint(place) && place >= 1 && place <= 5;
                boolean reason = List.of("97", "98", "99").contains(cell);
                assertThat(plan.isReadable()).as(cell).isEqualTo(mark || reason);
                if (mark) {
                    assertThat(mark(plan)).isEqualTo((int) place);
                }
            }
            CellReader reader = new CellReader(
                    hundred.item(first).orElseThrow(), AnswerMapping.standard().withRange(first, 1, 5));
            boolean[] faulty = {false};
            short value = reader.read(cell, rule -> faulty[0] = true);
            boolean whole = tenth % 10 == 0 && tenth >= 10 && tenth <= 50;
            boolean reason = List.of("97", "98", "99").contains(cell);
            assertThat(faulty[0]).as(cell).isEqualTo(!whole && !reason);
            if (whole) {
                assertThat((int) value).isEqualTo((tenth / 10 - 1) * 25);
            }
        }
    }

    @Test
    void aSignForNoAnswerMayHaveDecimals() {
        AnswerMapping mapping = AnswerMapping.standard().withMissing("-99").withDecimals('.');
        assertThat(mark(read(form(List.of("a", "b")), mapping, "mentor,strengths", "ann,-99.0")))
                .isZero();
    }

    @Test
    void aGuideIsAnsweredOnceWhateverTheTime() {
        AnswerMapping mapping =
                AnswerMapping.standard().withTimes("when", Map.of("t0", TimePoint.T0, "t1", TimePoint.T1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> read(form(List.of("a", "b")), mapping, "mentor,when,strengths", "ann,t0,1", "ann,t1,2")
                                .answers())
                .withMessageContaining("must be somebody who has no earlier row");
        assertThat(read(form(List.of("a", "b")), mapping, "mentor,when,strengths", "ann,T0,1")
                        .faults()
                        .get(0)
                        .rule())
                .endsWith("another writing of one was seen");
    }

    @Test
    void anItemHasOneColumnOrOneForEachOption() {
        SurveyForm form = form(List.of("a", "b", "c"));
        assertThat(ticks(form, "1", "2").faults().get(0).rule())
                .isEqualTo("must have a column for each option of item strengths");
        assertThat(ticks(form, "1", "2", "3").isReadable()).isTrue();
        assertThat(ticks(form, "1", "2", "3", "whole").faults().get(0).rule())
                .isEqualTo("must have columns of options or one column for item strengths, but has both");
    }

    private static ImportPlan ticks(SurveyForm form, String... options) {
        AnswerCollector collector = AnswerCollector.of(form, AnswerMapping.standard(), "a.csv", "line");
        List<SourceColumn> columns = new ArrayList<>(List.of(SourceColumn.of("mentor")));
        for (String option : options) {
            columns.add(
                    option.equals("whole")
                            ? SourceColumn.of("strengths")
                            : SourceColumn.tick("strengths_" + option, STRENGTHS, option));
        }
        collector.columns(1, columns);
        return collector.plan();
    }

    @ParameterizedTest
    @CsvSource({
        "1, true",
        "Checked, true",
        "0, false",
        "Unchecked, false",
        "'', false",
        "b, true",
        "2, fault",
        "yes, fault"
    })
    void aTickIsAsToolsWriteIt(String cell, String ticked) {
        SurveyForm form = form(List.of("a", "b"));
        AnswerCollector collector = AnswerCollector.of(form, AnswerMapping.standard(), "a.csv", "line");
        collector.columns(
                1,
                List.of(
                        SourceColumn.of("mentor"),
                        SourceColumn.tick("x", STRENGTHS, "1"),
                        SourceColumn.tick("y", STRENGTHS, "2")));
        collector.row(2, List.of("ann", "0", cell), RowState.COMPLETE);
        ImportPlan plan = collector.plan();
        assertThat(plan.isReadable()).isEqualTo(!ticked.equals("fault"));
        if (plan.isReadable()) {
            assertThat(mark(plan)).isEqualTo(Boolean.parseBoolean(ticked) ? 2 : 0);
        }
    }

    /** A typo in what is to be left out would let it in. */
    @Test
    void eachDeclaredColumnMustBeThere() {
        SurveyForm form = form(List.of("a", "b"));
        assertThat(read(
                                form,
                                AnswerMapping.standard().withItem(STRENGTHS, "Strengths final"),
                                "mentor,strengths",
                                "ann,1")
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("must have the column that was mapped to item strengths");
        assertThat(read(form, AnswerMapping.standard().withoutColumns("strength"), "mentor,strengths", "ann,1")
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("must have each column that was left out by name, but 1 are not there");
        assertThat(read(form, AnswerMapping.standard().withRowsOf("about", "C1"), "mentor,about,strengths", "ann,c1,1")
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("must have a row with the values by which rows are chosen");
    }

    @ParameterizedTest
    @CsvSource({"Email", "startlanguage", "ipaddr", "Start time", "token"})
    void whatLeadsToAPersonIsNoText(String column) {
        AnswerMapping mapping = AnswerMapping.standard().withItem(ItemCode.of("strengthstxt"), column);
        List<String> codes = FoundingForm.answered().stream()
                .map(item -> item.code().value())
                .map(code -> code.equals("strengthstxt") ? column : code)
                .toList();
        ImportPlan plan = read(FoundingForm.FORM, mapping, String.join(",", codes), "ann" + ",".repeat(14));
        assertThat(plan.faults())
                .singleElement()
                .satisfies(fault ->
                        assertThat(fault.rule()).isEqualTo("must not be read as a text, because it leads to a person"));
        ImportPlan mapped = read(
                form(List.of("a", "b")),
                AnswerMapping.standard().withItem(ItemCode.of("mentor"), column),
                column + ",strengths",
                "ann,1");
        assertThat(mapped.inWords().toString()).contains("because you mapped it. It would be dropped otherwise.");
    }

    @Test
    void aTextIsWholeAndMoreThanABlank() {
        String header = String.join(
                ",",
                FoundingForm.answered().stream()
                        .map(item -> item.code().value())
                        .toList());
        for (String broken : List.of("a\u0000b", "a\u0007b")) {
            ImportPlan plan =
                    read(FoundingForm.FORM, AnswerMapping.standard(), header, "ann,," + broken + ",".repeat(12));
            assertThat(plan.isReadable()).isFalse();
        }
        for (String blank : List.of("\u00A0", "\u200B", " \u2003 ")) {
            ImportPlan plan =
                    read(FoundingForm.FORM, AnswerMapping.standard(), header, "ann,," + blank + ",".repeat(12));
            assertThat(plan.answers().points()).isEmpty();
        }
    }

    @Test
    void aColumnIsNotBothReadAndLeftOut() {
        AnswerMapping both = AnswerMapping.standard().withItem(STRENGTHS, "x").withoutColumns("X");
        assertThat(read(form(List.of("a", "b")), both, "mentor,x", "ann,1")
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("must have columns that are left out or read, but 1 are declared as both");
    }

    /** A program that knows numbers alone writes an identifier as one, and one that fears formulas puts a sign in front. */
    @Test
    void aRespondentHasOneWriting() {
        SurveyForm form = form(List.of("a", "b"));
        AnswerMapping decimals = AnswerMapping.standard().withDecimals('.');
        assertThat(read(form, decimals, "mentor,strengths", "7,1.0", "7.0,2.0")
                        .faults()
                        .get(0)
                        .rule())
                .isEqualTo("must be somebody who has no earlier row at the same time point");
        AnswerMapping guarded = AnswerMapping.standard().withFormulaGuard();
        assertThat(read(form, guarded, "mentor,strengths", "'-x,1")
                        .answers()
                        .ballots()
                        .get(0)
                        .mentor()
                        .value())
                .isEqualTo("-x");
    }

    @Test
    void valuesOfRowsAddUpAndAreTakenWithoutBlanks() {
        AnswerMapping mapping =
                AnswerMapping.standard().withRowsOf("about", " C1").withRowsOf("About", "C2 ");
        ImportPlan plan =
                read(form(List.of("a", "b")), mapping, "mentor,about,strengths", "ann,C1,1", "bea,C2,2", "cid,C3,1");
        assertThat(plan.answers().size()).isEqualTo(2);
    }

    @Test
    void aLongHeadingIsAFaultAndNoCollapse() {
        String heading = "1" + ".a".repeat(20_000);
        assertThat(read(form(List.of("a", "b")), AnswerMapping.standard(), "mentor,strengths," + heading, "ann,1,x")
                        .faults()
                        .get(0)
                        .column())
                .hasValue(3);
    }

    @Test
    void aRowOfAnswersIsNoRowOfNames() {
        ImportPlan plan = AnswerSheet.of(form(List.of("a", "b")))
                .withHeaderRows(2)
                .read("a.csv", SheetText.bytes("mentor,strengths\nann,1\nbea,2\n"));
        assertThat(plan.faults().get(0).rule()).startsWith("must be a row of names, but has an answer");
        ImportPlan names = AnswerSheet.of(form(List.of("a", "b")))
                .withHeaderRows(2)
                .read("a.csv", SheetText.bytes("mentor,strengths\nYour code,Strengths\nbea,2\n"));
        assertThat(names.answers().size()).isEqualTo(1);
    }
}
