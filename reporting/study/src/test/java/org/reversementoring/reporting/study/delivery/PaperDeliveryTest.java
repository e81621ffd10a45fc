package org.reversementoring.reporting.study.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.statistics.Proportion;

class PaperDeliveryTest {

    private static final String SHEET = """
            code,in_person,harm_mentee,meeting_minutes,mentor_minutes
            qa1,yes,no harm,45,0
            qa2,no,harm,,30
            qa3,,not recorded,60,
            ,,,,
            qa4,yes,unease,not recorded,not recorded
            """;

    private static PaperDelivery read(String csv) {
        return PaperDelivery.read(new StringReader(csv));
    }

    private static Optional<Proportion> count(List<ReportedCount> counts, String label) {
        return counts.stream()
                .filter(count -> count.label().equals(label))
                .map(ReportedCount::proportion)
                .findFirst();
    }

    @Test
    void whatIsNotRecordedIsNeitherANoNorAZero() {
        PaperDelivery sheet = read(SHEET);
        assertThat(sheet.people()).isEqualTo(4);
        assertThat(count(sheet.counts(), "Met in person")).contains(new Proportion(2, 3));
        assertThat(count(sheet.counts(), "Met in person: not recorded on paper"))
                .contains(new Proportion(1, 4));
        assertThat(count(sheet.counts(), "Harm reported on the side of the mentee"))
                .contains(new Proportion(1, 3));
        assertThat(count(sheet.counts(), "Unease and no harm reported on the side of the mentee"))
                .contains(new Proportion(1, 3));
        assertThat(sheet.sessions()).isEqualTo(SessionTimes.of(List.of(45, 60)));
        // 0 minutes were written down once; two cells say nothing.
        assertThat(sheet.effort())
                .containsExactly(new Effort(Effort.Role.MENTOR, 0), new Effort(Effort.Role.MENTOR, 30));
    }

    @Test
    void aColumnThatNobodyFilledGivesNoRateOfZero() {
        PaperDelivery sheet = read("code,goal_set\nqa1,\nqa2,not recorded\n");
        assertThat(count(sheet.counts(), "Mentee set a goal")).isEmpty();
        assertThat(count(sheet.counts(), "Mentee set a goal: not recorded on paper"))
                .contains(new Proportion(2, 2));
        assertThat(sheet.recorded(PaperItem.GOAL_SET)).isZero();
        assertThat(sheet.sessions()).isEmpty();
        // A column that is not there is no part of the sheet.
        assertThat(sheet.counts()).hasSize(1);
    }

    @Test
    void theOrderOfLinesAndColumnsDoesNotShow() {
        PaperDelivery other = read("meeting_minutes,code,in_person\n60,qa3,\n,qa2,no\n45,qa1,yes\n,qa4,yes\n");
        PaperDelivery sheet = read("code,in_person,meeting_minutes\nqa1,yes,45\nqa2,no,\nqa3,,60\nqa4,yes,\n");
        assertThat(other.counts()).isEqualTo(sheet.counts());
        assertThat(other.sessions()).isEqualTo(sheet.sessions());
    }

    @Test
    void countsOfOneLabelAreAddedUpAndOthersStay() {
        ReportedCount fromCycles = ReportedCount.about(ReportSection.FIDELITY, "Met in person", new Proportion(5, 6));
        ReportedCount other = ReportedCount.about(ReportSection.OTHER, "Met in person", new Proportion(1, 9));
        StudyFigures figures =
                StudyFigures.builder().addCounts(fromCycles, other).build();
        StudyFigures whole = read(SHEET).addedTo(figures, List.of(), List.of(new Effort(Effort.Role.MENTOR, 60)));
        assertThat(whole.counts(ReportSection.FIDELITY))
                .containsExactly(ReportedCount.about(ReportSection.FIDELITY, "Met in person", new Proportion(7, 9)));
        assertThat(whole.counts(ReportSection.OTHER)).containsExactly(other);
        assertThat(whole.counts(ReportSection.HARM)).hasSize(2);
        assertThat(whole.sessions()).isEqualTo(SessionTimes.of(List.of(45, 60)));
        assertThat(whole.minutes().get(0).entries()).isEqualTo(3);
        StudyFigures same = read("code,in_person\n").addedTo(figures, List.of(), List.of());
        assertThat(same).isEqualTo(figures);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            nullValues = "none",
            value = {
                "code;in_person\\nqa1;yes#line 1: cells must be separated by commas, but semicolons were seen",
                "code\\tin_person\\nqa1\\tyes#line 1: cells must be separated by commas, but tabs were seen",
                "code,Zqx\\nqa1,yes#column 2: name must be one of code, independent_roles",
                "code,Zqx\\nqa1,yes#but is another; there are code and 1 other",
                "Zqx,Zqy\\nqa1,yes#none of these is there",
                "in_person,goal_set\\nyes,yes#columns must be code and one or more others of",
                "code\\nqa1#columns must be code and one or more others of",
                "code,in_person,in_person\\nqa1,yes,no#line 1, column 3: name must come once, but in_person came before",
                "code,in_person\\nqa1#line 2: cells must be 2 as in the first line, but were 1",
                "code,in_person\\nqa1,Zqx#line 2, column 2 (in_person): must be yes, no, not recorded or empty",
                "code,harm_mentors\\nqa1,Zqx#(harm_mentors): must be harm, unease, no harm, not recorded or empty",
                "code,meeting_minutes\\nqa1,0#(meeting_minutes): must be a whole number of 1 to 60000",
                "code,mentor_minutes\\nqa1,-1#(mentor_minutes): must be a whole number of 0 to 60000",
                "code,mentor_minutes\\nqa1,60001#must be a whole number of 0 to 60000",
                "code,mentor_minutes\\nqa1,1.5#must be a whole number of 0 to 60000",
                "code,in_person\\nqa1,yes\\nqa1,no#line 3, column 1 (code): each mentee must have one line",
                "code,in_person\\nqa1,yes\\nQA1,no#line 3, column 1 (code)",
                "code,in_person\\n,yes#line 2, column 1 (code)",
            })
    void faultsNameLineColumnSeparatorAndNamesAndNoCell(String csv, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(csv.replace("\\n", "\n").replace("\\t", "\t")))
                .withMessageStartingWith("delivery sheet")
                .withMessageContaining(fault)
                .satisfies(thrown -> assertThat(thrown.getMessage()).doesNotContain("Zqx", "qa1", "QA1"));
    }

    @Test
    void anEmptyTextHasNoColumns() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(""))
                .withMessage("delivery sheet: first line must name the columns, but there is none");
    }

    @Test
    void faultsNameTheFileAndSayWhetherItIsThere(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("delivery.csv");
        assertThatThrownBy(() -> PaperDelivery.read(file))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessage("delivery.csv: must be a file, but there is none of this name");
        Files.writeString(file, "code,in_person\nqa1,perhaps\n");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> PaperDelivery.read(file))
                .withMessageStartingWith("delivery.csv: delivery sheet line 2, column 2 (in_person): must be");
        Files.writeString(file, "\uFEFF" + SHEET);
        assertThat(PaperDelivery.read(file).people()).isEqualTo(4);
    }

    @Test
    void nothingOfAPersonIsInWhatAProgramLogs() {
        assertThat(read(SHEET)).hasToString("PaperDelivery[4 mentees, ***]");
    }
}
