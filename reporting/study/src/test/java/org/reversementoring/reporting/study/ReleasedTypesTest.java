package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;

/** What the team may analyse and what leaves the house are two documents with two types. */
class ReleasedTypesTest {

    private static final String MARK = "For the study team only. Do not pass it on.";

    private static final FeasibilityStudy STUDY = MadeUpStudy.record().study().judged(MadeUpStudy.rule());

    /** Kills a common supertype, by which a host's method that publishes would take both. */
    @Test
    void neitherReportIsTheOther() {
        for (List<Class<?>> pair : List.of(
                List.<Class<?>>of(TeamReport.class, StudyReport.class),
                List.<Class<?>>of(StudyReport.class, TeamReport.class))) {
            assertThat(pair.get(0).isAssignableFrom(pair.get(1))).isFalse();
            assertThat(pair.get(0).getInterfaces()).isEmpty();
            assertThat(pair.get(0).getSuperclass()).isEqualTo(Object.class);
            assertThat(Arrays.stream(pair.get(0).getMethods()))
                    .noneMatch(method -> method.getReturnType().equals(pair.get(1)));
        }
    }

    /** The mark stands in the title and in each section, so that no page of a print is without it. */
    @Test
    void eachSectionOfATeamReportIsMarked() {
        Document team = STUDY.teamReport().document();
        assertThat(team.title()).startsWith("For the study team only");
        for (Section section : team.sections().subList(1, team.sections().size())) {
            assertThat(section.blocks().get(0)).isEqualTo(new Block.Paragraph(MARK));
        }
        assertThat(team.sections().get(0).heading()).isEqualTo(MARK);
        assertThat(Pages.released(STUDY)).doesNotContain(MARK, "For the study team only");
    }

    @Test
    void neitherReportPrintsItsNumbersByItself() {
        assertThat(STUDY.teamReport().toString() + STUDY.report())
                .isEqualTo("TeamReport[A made-up study, ***]StudyReport[A made-up study, ***]");
    }
}
