package org.reversementoring.reporting.study.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.StudyFinding;

class ConcernSheetTest {

    private static final String HEAD = "study,code,time,day,named\n";
    private static final LocalDate DAY = LocalDate.of(2026, 1, 5);

    @Test
    void countsEachPersonOnceAsAnticipatedExperiencedBothOrNeither() {
        ConcernSheet sheet = read("""
                Pilot,a,T0,2026-01-05,hierarchy time
                Pilot,a,T1,2026-02-05,none
                Pilot,b,T0,2026-01-05,hierarchy
                Pilot,b,T1,2026-02-05,hierarchy
                Pilot,b,T2,2026-05-05,hierarchy career
                Pilot,c,T1,2026-02-05,career
                Pilot,c,T0,2026-01-05,none
                """);
        assertThat(frequency(sheet, "difference in seniority"))
                .isEqualTo(new CodeFrequency(
                        "mentors: concerns (exploratory, uncontrolled)", "difference in seniority", true, 1, 1, 0, 1));
        assertThat(frequency(sheet, "time it takes"))
                .extracting(CodeFrequency::beforeOnly)
                .isEqualTo(1);
        assertThat(frequency(sheet, "harm to the career"))
                .extracting(CodeFrequency::afterOnly)
                .isEqualTo(2);
        assertThat(sheet.frequencies()).hasSameSizeAs(CodeList.concerns().codes());
        assertThat(sheet.frequencies()).allMatch(each -> each.parts().people() == 3);
        assertThat(sheet.findings()).isEmpty();
    }

    /** An empty cell is no "none": who was not recorded is missing, and not somebody without a concern. */
    @Test
    void tellsNotRecordedFromNothingNamed() {
        String named = """
                Pilot,a,T0,2026-01-05,hierarchy
                Pilot,a,T1,2026-02-05,none
                Pilot,b,T0,2026-01-05,none
                """;
        ConcernSheet none = read(named + "Pilot,b,T1,2026-02-05,none\n");
        ConcernSheet empty = read(named + "Pilot,b,T1,2026-02-05,\n");
        assertThat(frequency(none, "difference in seniority").neither()).isEqualTo(1);
        assertThat(none.findings()).isEmpty();
        assertThat(frequency(empty, "difference in seniority").parts().people()).isEqualTo(1);
        assertThat(empty.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.BEFORE_ONLY, empty.name(), 1));
        ConcernSheet after = read("Pilot,a,T0,2026-01-05,\nPilot,a,T1,2026-01-05,time\n");
        assertThat(after.frequencies()).isEmpty();
        assertThat(after.findings()).containsExactly(new StudyFinding(StudyFinding.Kind.AFTER_ONLY, after.name(), 1));
    }

    @Test
    void countsThoseBeforeIfNobodyWasRecordedAfter() {
        ConcernSheet sheet = read("Pilot,a,T0,2026-01-05,time\nPilot,b,T0,2026-01-05,none\n");
        assertThat(frequency(sheet, "time it takes"))
                .isEqualTo(new CodeFrequency(sheet.name(), "time it takes", false, 1, 0, 0, 1));
        assertThat(sheet.findings()).isEmpty();
    }

    @Test
    void doesNotShowTheOrderOfTheSheet() {
        String a = "Pilot,a,T0,2026-01-05,time\n";
        String b = "Pilot,b,T0,2026-01-05,none\n";
        String later = "Pilot,a,T2,2026-05-05,time\n";
        assertThat(read(a + b + later)).isEqualTo(read(later + b + a));
    }

    @Test
    void readsColumnsInAnyOrderAndCodesOfTheHost() {
        CodeList own = CodeList.concerns().with(new Code("parking", "no place to park"));
        ConcernSheet sheet = ConcernSheet.read(
                new StringReader("named,day,time,code,study\nparking,2026-01-05,T0,a,Pilot\n"),
                "Pilot",
                "mentees",
                own);
        assertThat(frequency(sheet, "no place to park").beforeOnly()).isEqualTo(1);
        assertThat(sheet.ranked(OutcomeRank.SECONDARY).name()).isEqualTo("mentees: concerns");
        assertThat(sheet.ranked(OutcomeRank.PRIMARY).name()).isEqualTo("mentees: concerns, primary");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Other,Qzx,T0,2026-01-05,time      | line 2, column 1 (study): must be the study that the sheet is read for
            '',Qzx,T0,2026-01-05,time         | line 2, column 1 (study): must be the study that the sheet is read for
            Pilot,,T0,2026-01-05,time         | line 2, column 2
            Pilot,Qzx,T9,2026-01-05,time      | line 2, column 3 (time): must be one of [T0, T1, T2]
            Pilot,Qzx,,2026-01-05,time        | line 2, column 3 (time): must be one of [T0, T1, T2]
            Pilot,Qzx,T0,5.1.2026,time        | line 2, column 4 (day): must be a day like 2026-03-31
            Pilot,Qzx,T0,,                    | line 2, column 4 (day): must be a day like 2026-03-31
            Pilot,Qzx,T0,2026-01-05,Qzx-said  | line 2, column 5 (named): must be empty, none or ids of the code list
            Pilot,Qzx,T0,2026-01-05,time none | line 2, column 5 (named): must be empty, none or ids of the code list
            Pilot,Qzx,T0,2026-01-05,time time | line 2, column 5 (named): each code must come once
            Pilot,Qzx,T0,2026-01-05           | line 2: cells must be 5 as in the first line, but were 4
            """)
    void refusesALineWithLineAndColumnAndWithoutItsWords(String line, String message) {
        String text = line.replace("''", "");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(text + "\n"))
                .withMessageContaining(message)
                .withMessageNotContaining("Qzx");
    }

    @Test
    void refusesAfterBeforeBefore() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Pilot,a,T1,2026-01-05,none\nPilot,a,T0,2026-01-06,none\n"))
                .withMessage(
                        "code sheet line 2, column 4 (day): must not be before that of an earlier time, in line 3");
        assertThat(read("Pilot,a,T1,2026-01-05,none\nPilot,a,T0,2026-01-05,none\n")
                        .records())
                .hasSize(1);
    }

    @Test
    void refusesATimeTwiceAndACodeInTwoWritings() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Pilot,a,T0,2026-01-05,none\nPilot,a,T0,2026-01-05,none\n"))
                .withMessageContaining("line 3, column 3 (time): each person must have each time once");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("Pilot,aa,T0,2026-01-05,none\nPilot,AA,T1,2026-01-05,none\n"))
                .withMessageContaining("line 3, column 2 (code): must be written as in line 2");
    }

    @ParameterizedTest
    @CsvSource({"'study,code,time,day'", "'study,code,time,day,named,text'", "'study,code,time,day,day'", "''"})
    void refusesASheetWithOtherColumns(String head) {
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        ConcernSheet.read(new StringReader(head + "\n"), "Pilot", "mentors", CodeList.concerns()));
    }

    @Test
    void refusesARecordOutOfOrderOrWithoutAForm() {
        CodedForm before = new CodedForm(TimePoint.T0, DAY, Set.of());
        CodedForm after = new CodedForm(TimePoint.T1, DAY, Set.of());
        CodedForm last = new CodedForm(TimePoint.T2, DAY, Set.of());
        CodedForm early = new CodedForm(TimePoint.T2, DAY.minusDays(1), Set.of());
        assertThat(record(before, after, last).isComplete()).isTrue();
        assertThat(record(before).isComplete()).isFalse();
        assertThat(record(null, after).isComplete()).isFalse();
        for (Runnable wrong : List.<Runnable>of(
                () -> record(null),
                () -> record(after),
                () -> record(null, before),
                () -> record(before, last, after),
                () -> record(before, after, after),
                () -> record(before, early),
                () -> record(null, after, early))) {
            assertThatIllegalArgumentException().isThrownBy(wrong::run).withMessageStartingWith("concern record: ");
        }
    }

    @Test
    void refusesRecordsThatDoNotFitTheSheet() {
        ConcernRecord one = record(new CodedForm(TimePoint.T0, DAY, Set.of("Qzx")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(List.of(one)))
                .withMessage("concern sheet: each code must be in the list Concerns, but one is not");
        ConcernRecord fine = record(new CodedForm(TimePoint.T0, DAY, Set.of("time")));
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(List.of(fine, fine)));
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        sheet(List.of(fine, new ConcernRecord(PairingCode.of("P"), fine.anticipated(), List.of()))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConcernSheet(" ", "m", CodeList.concerns(), OutcomeRank.PRIMARY, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConcernSheet("s", " ", CodeList.concerns(), OutcomeRank.PRIMARY, List.of()));
    }

    @Test
    void printsNothingOfAnybody() {
        ConcernSheet sheet = read("Pilot,Qzx-1,T0,2026-01-05,time\nPilot,Qzx-1,T1,2026-01-05,time\n");
        assertThat(sheet.toString() + sheet.records() + sheet.records().get(0).experienced() + sheet.frequencies())
                .doesNotContain("Qzx", "2026")
                .doesNotContain("[time");
    }

    private static ConcernSheet sheet(List<ConcernRecord> records) {
        return new ConcernSheet("Pilot", "mentors", CodeList.concerns(), OutcomeRank.SECONDARY, records);
    }

    private static ConcernRecord record(@Nullable CodedForm before, CodedForm... after) {
        return new ConcernRecord(PairingCode.of("p"), Optional.ofNullable(before), List.of(after));
    }

    private static ConcernSheet read(String lines) {
        return ConcernSheet.read(new StringReader(HEAD + lines), "Pilot", "mentors", CodeList.concerns());
    }

    private static CodeFrequency frequency(ConcernSheet sheet, String code) {
        return sheet.frequencies().stream()
                .filter(each -> each.code().equals(code))
                .findFirst()
                .orElseThrow();
    }
}
