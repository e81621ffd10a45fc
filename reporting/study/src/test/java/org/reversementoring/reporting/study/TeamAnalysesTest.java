package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.results.ReleasedResults;

/** What a team analyses stands in its own document, section by section, and no number of it anywhere else. */
class TeamAnalysesTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/reversementoring/reporting/study");

    private static final FeasibilityStudy WITH = MadeUpAnalyses.study();
    private static final FeasibilityStudy WITHOUT = MadeUpStudy.record().study();

    /** To the byte. {@code -Dgolden.write=true} writes the pages anew, to be read before they count. */
    @ParameterizedTest
    @ValueSource(strings = {"made-up-analyses.md", "made-up-analyses.html", "made-up-analyses-released.md"})
    void pages(String name) throws IOException {
        String page = name.contains("released")
                ? Pages.released(WITH)
                : name.endsWith(".md") ? Pages.markdown(WITH) : Pages.html(WITH);
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    private static Map<String, Section> sections(FeasibilityStudy study) {
        Map<String, Section> sections = new LinkedHashMap<>();
        study.teamReport()
                .document()
                .sections()
                .forEach(each -> sections.put(each.anchor().orElseThrow(), each));
        return sections;
    }

    /** Law: a section is there if, and only if, what it is of was given. Each analysis alone, and all. */
    @Test
    void eachAnalysisHasItsSectionAndNoneThatWasNotGiven() {
        TeamAnalyses all = MadeUpAnalyses.all();
        Map<String, List<TeamAnalyses>> alone = Map.of(
                "baseline",
                        List.of(TeamAnalyses.builder().baseline(all.baseline()).build()),
                "comparison",
                        List.of(
                                TeamAnalyses.builder().arms(all.arms()).build(),
                                TeamAnalyses.builder().groups(all.groups()).build()),
                "sensitivity",
                        List.of(
                                TeamAnalyses.builder().patterns(all.patterns()).build(),
                                TeamAnalyses.builder()
                                        .pairedSensitivities(all.pairedSensitivities())
                                        .build(),
                                TeamAnalyses.builder()
                                        .rateSensitivities(all.rateSensitivities())
                                        .build()),
                "precision",
                        List.of(TeamAnalyses.builder()
                                .precision(all.precision())
                                .build()),
                "paper", List.of(TeamAnalyses.builder().paper(all.paper()).build()));
        List<String> usual = List.copyOf(sections(WITHOUT).keySet());
        alone.forEach((anchor, each) -> each.forEach(analyses -> {
            List<String> found =
                    new ArrayList<>(sections(WITHOUT.analysed(analyses)).keySet());
            assertThat(found).as(anchor).contains(anchor);
            found.remove(anchor);
            assertThat(found).isEqualTo(usual);
        }));
        assertThat(sections(WITH).keySet()).containsAll(alone.keySet());
        assertThat(sections(WITHOUT.analysed(TeamAnalyses.builder().build())).keySet())
                .containsExactlyElementsOf(usual);
    }

    /**
     * Law: of the analyses a page that leaves the house prints no number, and its data file is the same. Each line of the page that was not
     * there without them has no digit beside the numbers of items of the checklists.
     */
    @Test
    void noNumberOfThemLeavesTheHouse() {
        List<String> before = Pages.released(WITHOUT).lines().toList();
        List<String> added = Pages.released(WITH)
                .lines()
                .filter(line -> !before.contains(line) && !line.startsWith("| 1") && !line.startsWith("| 8"))
                .toList();
        // The item 9 of the checklist is of one line, too.
        assertThat(added.stream().filter(line -> !line.startsWith("| 9")))
                .isNotEmpty()
                .noneMatch(line -> Pattern.compile("[0-9]").matcher(line).find());
        assertThat(added).filteredOn(line -> line.startsWith("|")).allMatch(line -> line.contains("by the authors"));
        assertThat(ReleasedResults.of(WITH.report()).csv())
                .isEqualTo(ReleasedResults.of(WITHOUT.report()).csv());
        assertThat(ReleasedResults.of(WITH.report()).json())
                .isEqualTo(ReleasedResults.of(WITHOUT.report()).json());
        assertThat(added)
                .contains(
                        "The study team has the comparison of groups. It is not shown here.",
                        "The study team has the delivery on paper. It is not shown here.");
    }

    /** The numbers are those of the analyses; each was computed by hand from the made-up data, or is a golden value of its own test. */
    @Test
    void thePageHasTheNumbers() {
        String page = Pages.markdown(WITH);
        assertThat(page)
                // The middle of the 36 differences of two people; the medians are 3.5 and 0.5.
                .contains("| change of confidence | programme and waiting list | 6 and 6 | 3.5 and 0.5 | 3 (")
                .contains("compared within each site, 2 in all; in one arm alone 1")
                .contains("| specialty: surgery | 4 of 6 | not recorded |")
                .contains("| age in years, not recorded | 1 | 0 |")
                .contains("| sessions before, median and quartiles | 0 (0 to 0) | not recorded |")
                .contains("| measured | measured | not due | 2 |")
                .contains("| Missing at T2, of those whose time has come | 2 of 10 |")
                .contains("| would do it again | 8 of 10 | 4 | 8 of 14 | 12 of 14 |")
                .contains("| Mentee set a goal: not recorded on paper | 4 of 4 |")
                .contains("| Met in person | 2 of 3 |")
                .contains("Narratives: Cohen's kappa = ")
                .contains("Concerns: Cohen's kappa = 0.000 (3 units). No interval: there are fewer than 5 units.");
        assertThat(page).doesNotContain("NaN", "null", "Infinity", "Optional", "E-");
    }

    @Test
    void analysesAreGivenOnceAndBeforeTheVerdict() {
        assertThatIllegalArgumentException().isThrownBy(() -> WITH.analysed(MadeUpAnalyses.all()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> WITHOUT.judged(MadeUpStudy.rule()).analysed(MadeUpAnalyses.all()));
    }

    /** Kills the same people counted twice: added up with the cycles, and once more apart. */
    @Test
    void paperIsAddedUpOrGivenApartAndNotBoth() {
        FeasibilityStudy added = FeasibilityStudy.builder()
                .from(WITHOUT)
                .figures(MadeUpAnalyses.paper().addedTo(WITHOUT.figures(), MadeUpStudy.cycles(), List.of()))
                .build();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> added.analysed(MadeUpAnalyses.all()))
                .withMessage("study: delivery on paper must be added up with the cycles or given apart, but was both");
    }

    @Test
    void namesAreTheirOwn() {
        TeamAnalyses all = MadeUpAnalyses.all();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> TeamAnalyses.builder()
                        .from(all)
                        .addPatterns(all.patterns().get(0))
                        .build())
                .withMessage("analyses: each pattern must have a name of its own, but one is repeated");
    }

    /** A group may be one person, so nothing prints its numbers by itself. */
    @Test
    void nothingPrintsItsNumbersByItself() {
        TeamAnalyses all = MadeUpAnalyses.all();
        assertThat(all.arms().toString()
                        + all.groups()
                        + all.patterns()
                        + all.pairedSensitivities()
                        + all.rateSensitivities()
                        + all.paper()
                        + all.estimates(MadeUpAnalyses.P95))
                .contains("***")
                .doesNotContain("3.5", "0.5", "of 6");
    }

    @Test
    void aStudyOfOneGroupHasNoArmsInItsChecklist() {
        assertThat(Optional.of(WITHOUT).map(Pages::released).orElseThrow()).contains("does not apply: one group");
        assertThat(Pages.released(WITH) + Pages.markdown(WITH)).doesNotContain("does not apply: one group");
        assertThat(WITH.teamReport().document().sections().stream()
                        .filter(section ->
                                section.anchor().filter("consort-pilot"::equals).isPresent())
                        .flatMap(section -> section.blocks(Checklist.class).stream())
                        .flatMap(list -> list.requirements().stream()))
                .filteredOn(item -> List.of("7a", "15", "18").contains(item.item()))
                .extracting(Checklist.Requirement::where)
                .containsExactly("Planned precision", "People before the study", "What the missing could change");
    }
}
