package org.reversementoring.core.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.exchange.FoundingForm;
import org.reversementoring.core.exchange.SheetText;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.GuideForm;
import org.reversementoring.core.exchange.form.ItemCode;
import org.reversementoring.core.exchange.form.SurveyForm;
import org.reversementoring.core.guide.language.Guides;

class QualtricsResponsesTest {

    private static final List<String> OWN = List.of(
            "StartDate",
            "EndDate",
            "Status",
            "IPAddress",
            "Progress",
            "Duration (in seconds)",
            "Finished",
            "RecordedDate",
            "ResponseId",
            "RecipientLastName",
            "RecipientFirstName",
            "RecipientEmail",
            "ExternalReference",
            "LocationLatitude",
            "LocationLongitude",
            "DistributionChannel",
            "UserLanguage");

    private static List<List<String>> export(boolean codes) {
        List<List<String>> lines = new ArrayList<>();
        List<String> first = new ArrayList<>(OWN);
        List<String> second = new ArrayList<>(OWN);
        List<String> third = new ArrayList<>(
                OWN.stream().map(name -> "{\"ImportId\":\"" + name + "\"}").toList());
        int number = 1;
        for (FormItem item : FoundingForm.answered()) {
            first.add(codes ? item.code().value() : "Q" + number);
            second.add(item.text().base());
            third.add("{\"ImportId\":\"QID" + number++ + "\"}");
        }
        lines.addAll(List.of(first, second, third));
        for (int mentor = 0; mentor < 6; mentor++) {
            List<String> line = new ArrayList<>(List.of(
                    "2026-11-02 08:00:0" + mentor,
                    "2026-11-02 09:00:00",
                    "IP Address",
                    "203.0.113.7",
                    "100",
                    "61",
                    "True",
                    "2026-11-02 09:00:01",
                    "R_marker" + mentor,
                    "marker",
                    "marker",
                    "marker@example.org",
                    "",
                    "51.5",
                    "-0.1",
                    "anonymous",
                    "CY"));
            for (FormItem item : FoundingForm.answered()) {
                line.add(FoundingForm.cell(item, mentor));
            }
            lines.add(line);
        }
        return lines;
    }

    private static ImportPlan read(List<List<String>> lines) {
        return QualtricsResponses.of(FoundingForm.FORM).read("q.csv", SheetText.bytes(SheetText.of(lines)));
    }

    @Test
    void areTheInterviewByCodesAndByTexts() {
        for (boolean codes : List.of(true, false)) {
            ImportPlan plan = read(export(codes));
            assertThat(plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel()))
                    .isEqualTo(FoundingForm.interview());
            assertThat(plan.inWords().toString()).doesNotContain("marker", "203.0", "2026", "CY", "51.5");
            assertThat(plan.inWords())
                    .contains(
                            "Column 4 (IPAddress): dropped. It names a person or leads to one.",
                            "Column 17 (UserLanguage): dropped. The language tells who answered.");
        }
    }

    @Test
    void leaveOutPreviewsAndWhatWasNotFinished() {
        List<List<String>> lines = export(true);
        List<String> preview = new ArrayList<>(lines.get(3));
        preview.set(2, "Survey Preview");
        lines.add(preview);
        List<String> begun = new ArrayList<>(lines.get(4));
        begun.set(6, "False");
        lines.add(begun);
        ImportPlan plan = read(lines);
        assertThat(plan.answers().interview(FoundingForm.mentee(), FoundingForm.panel()))
                .isEqualTo(FoundingForm.interview());
        assertThat(plan.participation().incomplete()).isEqualTo(1);
        assertThat(plan.inWords()).contains("Rows of a test or preview are left out (1).");
    }

    @Test
    void refuseAFileWithOneRowOfNames() {
        List<List<String>> lines = export(true);
        lines.remove(1);
        assertThat(read(lines).faults().get(0).rule()).startsWith("must have three rows of names");
    }

    @ParameterizedTest
    @CsvSource({
        "6, WAHR, 'must be 1 or 0, True or False'",
        "2, Spam, must be a status that Qualtrics gives",
        "2, 8, must be a status"
    })
    void refuseASignThatIsNotKnown(int column, String cell, String rule) {
        List<List<String>> lines = export(true);
        List<String> changed = new ArrayList<>(lines.get(4));
        changed.set(column, cell);
        lines.set(4, changed);
        assertThat(read(lines).faults()).singleElement().satisfies(fault -> {
            assertThat(fault.rule()).startsWith(rule);
            assertThat(fault.column()).hasValue(column + 1);
        });
    }

    /** A host knows a column by its code, whatever its text. */
    @Test
    void doWhatIsDeclaredOfAColumnByItsCode() {
        List<List<String>> lines = export(false);
        int strengths = lines.get(1)
                .indexOf(FoundingForm.FORM
                        .item(ItemCode.of("strengthstxt"))
                        .orElseThrow()
                        .text()
                        .base());
        ImportPlan plan = QualtricsResponses.of(FoundingForm.FORM)
                .with(AnswerMapping.standard().withoutColumns(lines.get(0).get(strengths)))
                .read("q.csv", SheetText.bytes(SheetText.of(lines)));
        assertThat(plan.answers().points()).hasSize(2);
        assertThat(plan.columns().get(strengths).role()).isEqualTo(new ColumnRole.Dropped(ColumnDropReason.BY_HOST));
    }

    /** A topic may be called like a column of Qualtrics' own. */
    @Test
    void takeNoBookKeepingForAnAnswer() {
        SurveyForm form = GuideForm.of(Guides.sevenDomains())
                .withCode(TopicId.of("strengths"), "progress")
                .form();
        ImportPlan plan = QualtricsResponses.of(form).read("q.csv", SheetText.bytes(SheetText.of(export(true))));
        assertThat(plan.columns().get(4).role()).isEqualTo(new ColumnRole.Dropped(ColumnDropReason.TECHNICAL));
        assertThat(plan.answers().ballots()).isEqualTo(FoundingForm.interview().ballots());
    }

    @Test
    void askWhatWasSentOffAndWhatAColumnAsks() {
        List<List<String>> lines = new ArrayList<>();
        export(true).forEach(line -> {
            List<String> copy = new ArrayList<>(line);
            copy.remove(6);
            lines.add(copy);
        });
        assertThat(read(lines).faults().get(0).rule()).startsWith("must have a column Finished");
        assertThat(QualtricsResponses.of(FoundingForm.FORM)
                        .completedOnly()
                        .read("q.csv", SheetText.bytes(SheetText.of(lines)))
                        .isReadable())
                .isTrue();
        List<List<String>> swapped = export(true);
        Collections.swap(swapped.get(1), 18, 20);
        assertThat(read(swapped).faults())
                .hasSize(2)
                .allSatisfy(fault -> assertThat(fault.rule())
                        .isEqualTo("must have code and text of the same item, but the text is that of another"));
        List<List<String>> small = export(true);
        small.get(0).set(6, "finished");
        small.get(4).set(6, "False");
        assertThat(read(small).participation().incomplete()).isEqualTo(1);
    }
}
