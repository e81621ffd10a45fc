package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.study.analysis.PaperFigures;
import org.reversementoring.reporting.study.analysis.TeamAnalyses;
import org.reversementoring.reporting.study.delivery.PaperDelivery;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.progression.Verdict;
import org.reversementoring.reporting.study.statistics.Proportion;

/** The half page: its numbers are the report's, and not recorded, none and not shown are three things. */
class StudySummaryTest {

    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?");
    private static final Path FOLDER = Path.of("src/main/resources/org/reversementoring/reporting/study/page");

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
        return StudySummary.forTheTeam(study, language);
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
                        "mentors: 60 of 80 who were invited agreed. mentees: 12 agreed. We did not record how many were invited.",
                        "mentors: 48 of 60 who agreed completed it. mentees: 9 of 12 who agreed completed it.",
                        "would do it again: 30 of 48.",
                        "Concerns were recorded. raised: 5 of 48.");
        assertThat(answers(released(sixty(), "de")))
                .contains("mentors: 60 von 80 Eingeladenen sagten zu.", "Bedenken wurden erfasst. raised: 5 von 48.");
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
        assertThat(harms(harmed(0, 1), true)).isEqualTo("Harms were asked about. side b: 1 of 48.");
        assertThat(harms(harmed(4), false)).isEqualTo("Harms were asked about. side a: 4 of 48.");
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
                .withMessageContaining("such as en or de, but was fr");
        assertThat(sixty().report().summary("de-CH").document().language()).isEqualTo("de-CH");
    }

    private static Properties sentences(String language) throws IOException {
        Properties texts = new Properties();
        try (var reader = Files.newBufferedReader(
                FOLDER.resolve("summary_" + language + ".properties"), StandardCharsets.UTF_8)) {
            texts.load(reader);
        }
        return texts;
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
        Properties english = sentences("en");
        Properties german = sentences("de");
        assertThat(german.stringPropertyNames()).isEqualTo(english.stringPropertyNames());
        for (String key : english.stringPropertyNames()) {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(english.getProperty(key)));
        }
        for (Verdict verdict : Verdict.values()) {
            assertThat(english.stringPropertyNames()).contains("word." + verdict, "next." + verdict);
        }
    }

    private static Set<String> places(String text) {
        return Pattern.compile("\\{\\d}")
                .matcher(text)
                .results()
                .map(found -> found.group())
                .collect(Collectors.toSet());
    }

    @Test
    void eachSentenceIsUsed() throws IOException {
        Path code = Path.of("src/main/java/org/reversementoring/reporting/study");
        String all = Files.readString(code.resolve("page/StudyInShort.java"))
                + Files.readString(code.resolve("page/SummaryText.java"))
                + Files.readString(code.resolve("StudySummary.java"));
        for (String key : sentences("en").stringPropertyNames()) {
            String stem = key.replaceAll("\\.[^.]+$", "");
            assertThat(all).as(key).containsPattern("\"(" + Pattern.quote(key) + "|" + Pattern.quote(stem) + "\\.?)\"");
        }
    }

    /** At most 15 words a sentence; printed, so that a change is seen. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachSentenceIsShort(String language) throws IOException {
        List<Integer> lengths = sentences(language).values().stream()
                .flatMap(text -> Arrays.stream(text.toString().split("(?<=[.?])\\s+", -1)))
                .filter(sentence -> sentence.matches(".*[.?]"))
                .map(sentence -> sentence.split("\\s+", -1).length)
                .toList();
        System.out.printf(
                Locale.ROOT,
                "study summary, %s: %d sentences, %.1f words each, longest %d%n",
                language,
                lengths.size(),
                lengths.stream().mapToInt(each -> each).average().orElseThrow(),
                lengths.stream().mapToInt(each -> each).max().orElseThrow());
        assertThat(lengths).isNotEmpty().allMatch(words -> words <= 15);
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
