package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.language.Translation;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.page.StudyText;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.statistics.Proportion;

/** The half page: its numbers are the report's, and not recorded, none and not shown are three things. */
class StudySummaryTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");

    static Stream<FeasibilityStudy> studies() {
        return Stream.of(
                MadeUpStudy.record().study().judged(MadeUpStudy.rule()),
                MadeUpOutcomes.record().study(),
                MadeUpAnalyses.study(),
                MadeUpPairs.record().study(),
                sixty(),
                FeasibilityStudy.builder().title("Nothing").build());
    }

    private static FeasibilityStudy sixty() {
        return FeasibilityStudy.builder()
                .title("Sixty")
                .addParticipation(
                        ParticipantFlow.of("mentors", 80, 70, 60, 56, 48),
                        ParticipantFlow.ofAgreed("mentees", 12, 12, 9))
                .figures(StudyFigures.builder()
                        .addCounts(
                                ReportedCount.about(
                                        ReportSection.ACCEPTABILITY, "would do it again", new Proportion(30, 48)),
                                ReportedCount.about(ReportSection.HARM, "harmed", new Proportion(0, 48)),
                                ReportedCount.about(ReportSection.CONCERN, "raised", new Proportion(5, 48)))
                        .build())
                .build();
    }

    private static Section team(FeasibilityStudy study, String language) {
        return StudySummary.forTheTeam(study, StudyText.in(Translation.of(language)));
    }

    private static Section released(FeasibilityStudy study, String language) {
        return study.report().summary(language).document().sections().get(0);
    }

    private static String answers(Section section) {
        return Stream.concat(
                        section.blocks(Block.Table.class).get(0).rows().stream().flatMap(List::stream),
                        Stream.concat(
                                section.blocks(Block.Note.class).stream().flatMap(note -> note.paragraphs().stream()),
                                section.blocks(Block.Paragraph.class).stream().map(Block.Paragraph::text)))
                .collect(Collectors.joining("\n"));
    }

    private static Set<String> numbers(String text) {
        return NUMBER.matcher(text).results().map(found -> found.group()).collect(Collectors.toSet());
    }

    private static Set<String> ofTables(Document report) {
        Set<String> numbers = new HashSet<>();
        for (Section section : report.sections()) {
            if (!section.anchor().orElse("").equals("summary")) {
                section.blocks(Block.Table.class)
                        .forEach(table -> table.rows().forEach(row -> numbers.addAll(numbers(String.join("\n", row)))));
            }
        }
        return numbers;
    }

    /** T7, for both readers and both languages. Kills a sum over groups, and a count that only the team may see. */
    @ParameterizedTest
    @MethodSource("studies")
    void eachNumberStandsInATableOfTheSameReport(FeasibilityStudy study) {
        for (String language : List.of("en", "de")) {
            assertThat(ofTables(study.report().document())).containsAll(numbers(answers(released(study, language))));
            assertThat(ofTables(study.teamReport().document())).containsAll(numbers(answers(team(study, language))));
        }
    }

    @ParameterizedTest
    @MethodSource("studies")
    void isTheFirstSectionOfTheReportAndListsTheOthers(FeasibilityStudy study) {
        Document report = study.report().document();
        assertThat(report.sections().get(0).blocks())
                .isEqualTo(released(study, "en").blocks());
        assertThat(report.sections().get(0).contents()).contains("Contents");
        assertThat(study.teamReport().document().sections().get(1).anchor()).contains("summary");
    }

    @Test
    void saysItInNaturalFrequencies() {
        assertThat(answers(released(sixty(), "en")))
                .contains(
                        "Mentors: 60 of 80 who were invited agreed. Mentees: 12 agreed. We did not record how many were invited.",
                        "Mentors: 48 of 60 who agreed completed it. Mentees: 9 of 12 who agreed completed it.",
                        "Would do it again: 30 of 48.",
                        "Concerns were recorded. Raised: 5 of 48.");
        assertThat(answers(released(sixty(), "de")))
                .contains("Mentors: 60 von 80 Eingeladenen sagten zu.", "Bedenken wurden erfasst. Raised: 5 von 48.");
    }

    private static String harms(FeasibilityStudy study, boolean forTheTeam) {
        Section section = forTheTeam ? team(study, "en") : released(study, "en");
        return section.blocks(Block.Table.class).get(0).rows().get(3).get(1);
    }

    private static FeasibilityStudy harmed(int... events) {
        StudyFigures.Builder figures = StudyFigures.builder();
        for (int i = 0; i < events.length; i++) {
            figures.addCounts(
                    ReportedCount.about(ReportSection.HARM, "side " + (char) ('a' + i), new Proportion(events[i], 48)));
        }
        return FeasibilityStudy.builder()
                .title("Pilot")
                .figures(figures.build())
                .build();
    }

    /** R12: an ethics board reads the first as "no harm" where it was said in the words of the second. */
    @Test
    void notRecordedNoneAndNotShownAreThreeThings() {
        assertThat(harms(harmed(), true)).isEqualTo("This study did not record harms.");
        assertThat(harms(harmed(), false)).isEqualTo("This study did not record harms.");
        assertThat(harms(harmed(0), true)).isEqualTo("Harms were asked about. 48 of 48 reported none.");
        assertThat(harms(harmed(0, 0), true)).isEqualTo("Harms were asked about. 48 of 48 reported none.");
        assertThat(harms(harmed(0, 1), true)).isEqualTo("Harms were asked about. Side b: 1 of 48.");
        assertThat(harms(harmed(4), false)).isEqualTo("Harms were asked about. Side a: 4 of 48.");
    }

    /** Whether a hidden number is 0, 1 or 2 does not show, nor whether it is all. */
    @Test
    void whatIsHiddenIsSaidInOneSentence() {
        Set<String> said = new HashSet<>();
        for (int events : new int[] {0, 1, 2, 46, 47, 48}) {
            said.add(answers(released(harmed(events), "en")));
            said.add(answers(released(harmed(events), "en")));
        }
        assertThat(said).hasSize(1);
        assertThat(said.iterator().next()).contains("Harms were asked about. How many were reported is not shown.");
    }

    /** Harms on paper are for the team alone: the released summary does not say that nobody recorded them. */
    @Test
    void whatTheTeamHasIsNotSaidToBeUnrecorded() {
        FeasibilityStudy study = harmed().analysed(TeamAnalyses.builder()
                .paper(PaperFigures.of(PaperDelivery.read(
                        new StringReader("code,in_person,harm_mentee\nqa1,yes,no harm\nqa2,yes,no harm\n"))))
                .build());
        assertThat(harms(study, false)).isEqualTo("The study team has the record of harms. It is not shown here.");
        assertThat(harms(study, true)).startsWith("Harms were asked about.");
        assertThat(Pages.released(study)).doesNotContain("did not record harms");
    }

    @Test
    void aLanguageInWhichItIsNotWrittenIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> sixty().report().summary("fr"))
                .withMessage("report of a study: language must be one of [de, en], but was fr");
        assertThat(sixty().report().summary("de-CH").document().language()).isEqualTo("de-CH");
    }

    /** Half a page has about 250 words. */
    @ParameterizedTest
    @MethodSource("studies")
    void isHalfAPage(FeasibilityStudy study) {
        for (String language : List.of("en", "de")) {
            assertThat(answers(released(study, language)).split("\\s+", -1)).hasSizeLessThan(250);
            assertThat(answers(team(study, language)).split("\\s+", -1)).hasSizeLessThan(250);
        }
    }
}
