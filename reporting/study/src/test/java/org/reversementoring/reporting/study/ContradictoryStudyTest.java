package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.figures.FigureLink;
import org.reversementoring.reporting.study.figures.FigureTables;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.statistics.Proportion;

/** A study whose numbers cannot all be true, for instance because more people answered than were asked. */
class ContradictoryStudyTest {

    private static final ReportedCount ASKED = new ReportedCount("asked", new Proportion(12, 40));
    private static final ReportedCount ANSWERED = new ReportedCount("answered", new Proportion(20, 40));

    private static FeasibilityStudy study(FigureLink... links) {
        return FeasibilityStudy.builder()
                .title("Pilot")
                .figures(StudyFigures.builder()
                        .addCounts(ASKED, ANSWERED)
                        .addLinks(links)
                        .build())
                .build();
    }

    /** The report is written, has no count, and says why. */
    @Test
    void noCountIsPrintedAndTheReportSaysWhy() {
        FigureLink wrong = FigureLink.inside(FigureTables.cell(ANSWERED), FigureTables.cell(ASKED));
        FeasibilityStudy study = study(wrong);
        assertThat(study.report().figures().areContradictory()).isTrue();
        assertThat(study.report().figures().number(FigureTables.cell(ANSWERED))).isEmpty();
        assertThat(Pages.released(study))
                .contains("Some numbers of this study contradict each other. So no count is shown.");
        assertThat(Pages.markdown(study)).contains("20 of 40");
    }

    @Test
    void numbersThatFitArePrinted() {
        StudyReport report = study().report();
        assertThat(report.figures().number(FigureTables.cell(ANSWERED))).hasValue(20);
        assertThat(Pages.released(study())).doesNotContain("contradict");
    }
}
