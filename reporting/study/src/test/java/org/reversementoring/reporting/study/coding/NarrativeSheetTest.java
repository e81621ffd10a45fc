package org.reversementoring.reporting.study.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.OutcomeRank;

class NarrativeSheetTest {

    private static final String HEAD = "study,code,time,day,coder1,coder2\n";

    @Test
    void countsWhatBothCodersFound() {
        NarrativeSheet sheet = read("""
                School,a,T0,2026-01-05,individual-cause,individual-cause own-part
                School,a,T1,2026-03-05,institutional-cause own-part,institutional-cause own-part
                School,b,T0,2026-01-05,none,individual-cause
                School,b,T1,2026-03-05,own-part,own-part
                """);
        assertThat(sheet.agreed().frequencies())
                .contains(
                        new CodeFrequency(sheet.agreed().name(), "cause seen in the student", true, 1, 0, 0, 1),
                        new CodeFrequency(sheet.agreed().name(), "own part named", true, 0, 0, 2, 0));
        assertThat(sheet.agreed().name()).isEqualTo("staff: narratives (exploratory, uncontrolled)");
        assertThat(sheet.ranked(OutcomeRank.PRIMARY).agreed().name()).isEqualTo("staff: narratives, primary");
    }

    /** Ten texts of five codes are 50 yes-or-no decisions; of nine the agreement is not told. */
    @Test
    void tellsTheAgreementOfTenTextsAndMore() {
        StringBuilder lines = new StringBuilder();
        for (int i = 0; i < NarrativeSheet.FEWEST_TEXTS; i++) {
            assertThat(read(lines.toString()).agreement()).isEmpty();
            lines.append("School,p").append(i).append(",T0,2026-01-05,own-part,own-part\n");
        }
        assertThat(read(lines.toString()).agreement()).hasValueSatisfying(agreement -> {
            assertThat(agreement.inWords()).isEqualTo("Cohen's kappa = 1.000 (50 units).");
            assertThat(agreement).isInstanceOf(Agreement.Computed.class);
        });
        String once = lines.toString().replaceFirst("own-part,own-part", "own-part,none");
        // 49 of 50 the same; margins 10/40 and 9/41: (49 * 50 - 1730) / (2500 - 1730)
        assertThat(read(once).agreement().orElseThrow().inWords()).isEqualTo("Cohen's kappa = 0.935 (50 units).");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            School,Qzx,T0,2026-01-05,own-part,    | column 6 (coder2): must not be empty: both coders code each text
            School,Qzx,T0,2026-01-05,,own-part    | column 5 (coder1): must not be empty: both coders code each text
            School,Qzx,T0,2026-01-05,Qzx,own-part | column 5 (coder1): must be empty, none or ids of the code list
            Other,Qzx,T0,2026-01-05,none,none     | column 1 (study): must be the study that the sheet is read for
            """)
    void refusesALineThatIsNotWhole(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line + "\n"))
                .withMessageContaining(message)
                .withMessageNotContaining("Qzx");
    }

    @Test
    void refusesAColumnForTheText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> NarrativeSheet.read(
                        new StringReader("study,code,time,day,coder1,coder2,text\n"),
                        "School",
                        "staff",
                        CodeList.narrative()))
                .withMessageContaining(
                        "column 7: name must be one of study, code, time, day, coder1, coder2, but is another");
    }

    @Test
    void refusesTextsOutOfOrderTwiceOrOfUnknownCodes() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read("School,a,T0,2026-02-05,none,none\nSchool,a,T1,2026-01-05,none,none\n"));
        CodedForm form = new CodedForm(TimePoint.T0, LocalDate.EPOCH, Set.of());
        NarrativeRecord text = new NarrativeRecord(PairingCode.of("a"), form, form);
        assertThatIllegalArgumentException().isThrownBy(() -> sheet(List.of(text, text)));
        CodedForm unknown = new CodedForm(TimePoint.T0, LocalDate.EPOCH, Set.of("Qzx"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sheet(List.of(new NarrativeRecord(PairingCode.of("a"), form, unknown))))
                .withMessage("narrative sheet: each code must be in the list Narratives, but one is not");
        CodedForm later = new CodedForm(TimePoint.T1, LocalDate.EPOCH, Set.of());
        CodedForm otherDay = new CodedForm(TimePoint.T0, LocalDate.EPOCH.plusDays(1), Set.of());
        assertThatIllegalArgumentException().isThrownBy(() -> new NarrativeRecord(PairingCode.of("a"), form, later));
        assertThatIllegalArgumentException().isThrownBy(() -> new NarrativeRecord(PairingCode.of("a"), form, otherDay));
    }

    @Test
    void printsNothingOfAnybody() {
        NarrativeSheet sheet = read("School,Qzx-1,T0,2026-01-05,own-part,own-part\n");
        assertThat(sheet + "" + sheet.texts()).doesNotContain("Qzx", "own-part", "2026");
    }

    private static NarrativeSheet sheet(List<NarrativeRecord> texts) {
        return new NarrativeSheet("School", "staff", CodeList.narrative(), OutcomeRank.SECONDARY, texts);
    }

    private static NarrativeSheet read(String lines) {
        return NarrativeSheet.read(new StringReader(HEAD + lines), "School", "staff", CodeList.narrative());
    }
}
