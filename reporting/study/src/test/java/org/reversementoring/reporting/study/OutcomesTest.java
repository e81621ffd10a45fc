package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;

class OutcomesTest {

    @Test
    void refusesASheetOrALogOfAnotherStudy() {
        ConcernSheet sheet = new ConcernSheet("Other", "m", CodeList.concerns(), OutcomeRank.SECONDARY, List.of());
        BenefitLog log = new BenefitLog("Other", "m", CodeList.benefits(), OutcomeRank.SECONDARY, List.of());
        StudyRecord.Builder one = StudyRecord.builder().title("Pilot").addConcerns(sheet);
        StudyRecord.Builder other = StudyRecord.builder().title("Pilot").addBenefits(log);
        assertThatIllegalArgumentException().isThrownBy(one::build).withMessageContaining("must be of this study");
        assertThatIllegalArgumentException().isThrownBy(other::build).withMessageContaining("must be of this study");
        assertThat(StudyRecord.builder()
                        .title("Other")
                        .addConcerns(sheet)
                        .addBenefits(log)
                        .build()
                        .study()
                        .figures()
                        .codes())
                .isEmpty();
    }

    /** Two sheets of one list could differ by one person. */
    @Test
    void refusesTwoSheetsOfOneListAlsoUnderAnotherRank() {
        ConcernSheet sheet = new ConcernSheet("Pilot", "m", CodeList.concerns(), OutcomeRank.SECONDARY, List.of());
        StudyRecord.Builder twice =
                StudyRecord.builder().title("Pilot").addConcerns(sheet, sheet.ranked(OutcomeRank.PRIMARY));
        assertThatIllegalArgumentException()
                .isThrownBy(twice::build)
                .withMessage("study: each sheet of codes must come once, but one is repeated");
        BenefitLog log =
                BenefitLog.read(new StringReader("study,code,who,benefit\n"), "Pilot", "m", CodeList.benefits());
        StudyRecord.Builder logs = StudyRecord.builder().title("Pilot").addBenefits(log, log);
        assertThatIllegalArgumentException().isThrownBy(logs::build);
    }

    /** Every line of an exploratory outcome says so, also those that a drawing cuts (domain dossier, C 34). */
    @Test
    void burnoutIsExploratoryInEveryLine() {
        assertThat(QuestionnaireAdministration.beforeAndAfter("m", Instruments.cbiWork(), 6, List.of())
                        .rank())
                .isEqualTo(OutcomeRank.EXPLORATORY);
        assertThat(QuestionnaireAdministration.beforeAndAfter("m", Instruments.olbi(), 6, List.of())
                        .rank())
                .isEqualTo(OutcomeRank.EXPLORATORY);
        assertThat(QuestionnaireAdministration.beforeAndAfter("m", Instruments.workload(), 6, List.of())
                        .rank())
                .isEqualTo(OutcomeRank.SECONDARY);
        FeasibilityStudy study = MadeUpOutcomes.record().study();
        assertThat(Pages.markdown(study).lines().filter(line -> line.contains("Copenhagen")))
                .isNotEmpty()
                .allMatch(line -> line.contains("exploratory, uncontrolled"));
        assertThat(Pages.html(study).split("<text ", -1))
                .extracting(text -> text.replaceAll("<[^>]*>", ""))
                .filteredOn(text -> text.contains("Copenhagen"))
                .allMatch(text -> text.contains("exploratory, uncontrolled"));
        assertThat(Pages.markdown(study)).contains("Intention to stay, primary");
    }
}
