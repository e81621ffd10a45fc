package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.Proportion;

/** T7 for pictures: what is drawn on the released page is a function of what its tables print, and of nothing else. */
class ReleasedDrawingsTest {

    private static List<String> drawings(Document report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks(Block.Drawing.class).stream())
                .map(Block.Drawing::svg)
                .toList();
    }

    private static String tables(Document report) {
        return report.sections().stream()
                .flatMap(section -> section.blocks(Block.Table.class).stream())
                .map(table -> table.caption() + table.rows())
                .collect(Collectors.joining("\n"));
    }

    private static FeasibilityStudy study(int agreed, int completed, int harmed) {
        return FeasibilityStudy.builder()
                .title("Pilot")
                .addParticipation(ParticipantFlow.of("mentors", 9, 9, agreed, agreed, completed))
                .figures(StudyFigures.builder()
                        .addCounts(ReportedCount.about(ReportSection.HARM, "harmed", new Proportion(harmed, 9)))
                        .build())
                .build();
    }

    /** All small studies: those that print the same tables draw the same. Kills a bar of a stage that is not shown. */
    @Test
    void whatPrintsTheSameDrawsTheSame() {
        Map<String, Set<List<String>>> drawn = new HashMap<>();
        int studies = 0;
        for (int agreed = 0; agreed <= 9; agreed++) {
            for (int completed = 0; completed <= agreed; completed++) {
                for (int harmed = 0; harmed <= 9; harmed++) {
                    Document report = study(agreed, completed, harmed).report().document();
                    drawn.computeIfAbsent(tables(report), same -> new HashSet<>())
                            .add(drawings(report));
                    studies++;
                }
            }
        }
        assertThat(drawn.size()).isBetween(2, studies / 2);
        assertThat(drawn.values()).allMatch(same -> same.size() == 1);
    }

    static Stream<FeasibilityStudy> studies() {
        return StudySummaryTest.studies();
    }

    /** Each number of a drawing's words is one of the page's tables, a tick of an axis or the level. */
    @ParameterizedTest
    @MethodSource("studies")
    void eachNumberOfADrawingStandsInATable(FeasibilityStudy study) {
        Document report = study.report().document();
        String tables = tables(report);
        for (String svg : drawings(report)) {
            String words = svg.replaceAll("(?s).*<desc[^>]*>(.*?)</desc>.*", "$1");
            Pattern.compile("\\d+(?:\\.\\d+)?")
                    .matcher(words)
                    .results()
                    .forEach(number -> assertThat(tables).containsPattern("(?<!\\d)" + number.group() + "(?!\\d)"));
        }
    }

    /** Who went up and who went down is never drawn on the released page: everybody's direction of change stays open. */
    @ParameterizedTest
    @MethodSource("studies")
    void nobodysDirectionIsDrawn(FeasibilityStudy study) {
        assertThat(drawings(study.report().document()))
                .noneMatch(svg -> svg.contains("changes-") || svg.contains("went up") || svg.contains("(open)"));
    }

    /** Letters keep their size: no drawing is scaled, and each has an axis with ticks and a unit. */
    @ParameterizedTest
    @MethodSource("studies")
    void eachDrawingHasTicksAndAUnitAndIsNotScaled(FeasibilityStudy study) {
        Stream.of(study.report().document(), study.teamReport().document())
                .flatMap(report -> drawings(report).stream())
                .forEach(svg -> assertThat(svg)
                        .startsWith("<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rm-plot\"")
                        .contains(
                                "width=\"100%\"", "class=\"rm-grid\"", "text-anchor=\"start\" fill=\"currentColor\">0")
                        .containsPattern("Share|Number of people")
                        .doesNotContain("viewBox", "NaN", "font-size=\"12\"", "font-size=\"11\""));
    }
}
