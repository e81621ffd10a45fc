package org.reversementoring.reporting.study.coding;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.PairingCode;
import org.reversementoring.reporting.study.coding.BenefitEntry.Benefit;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.statistics.Proportion;

class BenefitLogTest {

    /** k counts people: who writes a benefit down three times is one person, and who saw none is one too. */
    @Test
    void countsPeopleAndNotLines() {
        BenefitLog log = read("""
                Pilot,a,senior,knowledge
                Pilot,a,senior,knowledge
                Pilot,a,team,working-together
                Pilot,b,senior,knowledge
                Pilot,c,none,
                """);
        assertThat(log.counts())
                .allMatch(count -> count.group().isPresent())
                .extracting(count -> ReportedCount.about(count.subject(), count.label(), count.proportion()))
                .containsExactly(
                        ReportedCount.about(
                                ReportSection.BENEFIT,
                                "mentees (exploratory, uncontrolled): senior, something learnt",
                                new Proportion(2, 3)),
                        ReportedCount.about(
                                ReportSection.BENEFIT,
                                "mentees (exploratory, uncontrolled): team, better working together",
                                new Proportion(1, 3)));
        assertThat(log.ranked(OutcomeRank.SECONDARY).name()).isEqualTo("mentees");
        assertThat(read("").counts()).isEmpty();
        assertThat(log + "" + log.entries()).isEqualTo("BenefitLog[5 entries, ***]" + log.entries());
        assertThat(log.entries().toString()).doesNotContain("knowledge", "a,");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Other,Qzx,senior,knowledge | column 1 (study): must be the study that the sheet is read for
            Pilot,,senior,knowledge    | column 2
            Pilot,Qzx,Qzx,knowledge    | column 3 (who): must be senior, junior, team, patient or none
            Pilot,Qzx,,knowledge       | column 3 (who): must be senior, junior, team, patient or none
            Pilot,Qzx,senior,Qzx       | column 4 (benefit): must be an id of the code list
            Pilot,Qzx,senior,          | column 4 (benefit): must be an id of the code list
            Pilot,Qzx,none,knowledge   | column 4 (benefit): must be empty if nobody has it
            """)
    void refusesALineWithLineAndColumnAndWithoutItsWords(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> read(line + "\n"))
                .withMessageContaining("code sheet line 2, ")
                .withMessageContaining(message)
                .withMessageNotContaining("Qzx");
    }

    @Test
    void refusesEntriesThatDoNotFitTheLog() {
        Optional<Benefit> unknown = Optional.of(new Benefit(Beneficiary.TEAM, "Qzx"));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log("Pilot", "m", new BenefitEntry(PairingCode.of("a"), unknown)))
                .withMessage("benefit log: each code must be in the list Benefits, but one is not");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> log(
                        "Pilot",
                        "m",
                        new BenefitEntry(PairingCode.of("a"), Optional.empty()),
                        new BenefitEntry(PairingCode.of("A"), Optional.empty())));
        assertThatIllegalArgumentException().isThrownBy(() -> log(" ", "m"));
        assertThatIllegalArgumentException().isThrownBy(() -> log("Pilot", " "));
    }

    private static BenefitLog log(String study, String group, BenefitEntry... entries) {
        return new BenefitLog(study, group, CodeList.benefits(), OutcomeRank.SECONDARY, List.of(entries));
    }

    private static BenefitLog read(String lines) {
        return BenefitLog.read(
                new StringReader("study,code,who,benefit\n" + lines), "Pilot", "mentees", CodeList.benefits());
    }
}
