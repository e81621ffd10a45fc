package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.reporting.study.coding.BenefitLog;
import org.reversementoring.reporting.study.coding.CodeList;
import org.reversementoring.reporting.study.coding.ConcernSheet;
import org.reversementoring.reporting.study.figures.CodeFrequency;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.QuestionnaireAdministration;

class OutcomesTest {

    /**
     * All divisions of up to nine people: what a reader sees of a code fixes no number that is hidden. Sums over two parts are hidden with
     * the parts, for 4 and 2 of 6 before and after fix both.
     */
    @Test
    void aHiddenCodeTellsNoNumber() {
        Map<String, Set<List<Integer>>> hidden = new HashMap<>();
        for (int n = 3; n <= 9; n++) {
            for (int a = 0; a <= n; a++) {
                for (int b = 0; a + b <= n; b++) {
                    for (int c = 0; a + b + c <= n; c++) {
                        int d = n - a - b - c;
                        boolean small = List.of(a, b, c, d).stream().anyMatch(part -> part == 1 || part == 2);
                        String page = page(a, b, c, d);
                        assertThat(page.contains("not shown")).isEqualTo(small);
                        if (small) {
                            hidden.computeIfAbsent(n + page, same -> new HashSet<>())
                                    .add(List.of(a, b, c, d));
                        }
                    }
                }
            }
        }
        hidden.values().forEach(worlds -> {
            for (int part = 0; part < 4; part++) {
                int at = part;
                assertThat(worlds.stream().map(world -> world.get(at)).distinct())
                        .hasSizeGreaterThan(2);
            }
        });
    }

    private static String page(int a, int b, int c, int d) {
        FeasibilityStudy study = FeasibilityStudy.builder()
                .title("Pilot")
                .figures(StudyFigures.builder()
                        .addCodes(new CodeFrequency("mentors", "time", true, a, b, c, d))
                        .build())
                .build();
        return study.figures().codes().size()
                + new CodeSections(study).named().orElseThrow().toString();
    }

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
                .filteredOn(text -> text.contains("Copenhagen"))
                .isNotEmpty()
                .allMatch(text -> text.contains("exploratory, uncontrolled"));
        assertThat(Pages.markdown(study)).contains("Intention to stay, primary");
    }
}
