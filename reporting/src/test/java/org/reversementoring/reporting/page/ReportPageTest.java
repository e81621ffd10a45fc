package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Strip;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.render.DocumentRenderer;
import org.reversementoring.reporting.render.Renderers;

/** The page of a report: what stands where, and that a picture shows what was released and nothing else. */
class ReportPageTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final Presentation NAMES = Presentation.builder()
            .recipient("Dr Example")
            .deliverer("Dr Sample")
            .interviewed("in June 2026")
            .meeting(LocalDate.of(2026, 7, 9))
            .build();

    private static FeedbackReport report(String language) {
        boolean german = language.equals("de");
        return FeedbackReport.builder()
                .from(BesidePages.report(language))
                .addFindings(
                        finding(
                                "clinical-practice",
                                FindingKind.STRENGTH,
                                german
                                        ? "Untersucht sorgfältig und prüft die Diagnose, wenn etwas nicht passt. Das beruhigt."
                                        : "Examines carefully and revisits the diagnosis when things do not fit, which reassures."),
                        finding(
                                "use-of-technology",
                                FindingKind.DEVELOPMENT,
                                german
                                        ? "Lässt andere Befunde nachsehen. Das hält die Visite auf. Eine kurze Schulung würde helfen."
                                        : "Relies on others to look up results, which holds up the round. A short session would help."),
                        finding(
                                "time-management",
                                FindingKind.ISSUE,
                                german
                                        ? "Auf der Station gibt es zu wenige Rechner, sodass Briefe liegen bleiben."
                                        : "There are too few computers on the ward, so letters wait until the afternoon."))
                .build();
    }

    private static ReportedFinding finding(String topic, FindingKind kind, String text) {
        return new ReportedFinding(TopicId.of(topic), kind, text);
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void thePageIsWrittenAsItWas(String language) throws IOException {
        Document page = ReportPage.of(report(language), NAMES, BesidePages.own(), language);
        for (Map.Entry<String, DocumentRenderer> format :
                Map.of(".html", Renderers.html(), ".md", Renderers.markdown()).entrySet()) {
            Path golden = PAGES.resolve("report-" + language + format.getKey());
            String text = format.getValue().render(page);
            if (Boolean.getBoolean("golden.write")) {
                Files.writeString(golden, text);
            }
            assertThat(text).isEqualTo(Files.readString(golden));
        }
    }

    /** T7: over all released middles and own marks of a scale of five points, a strip has these and no more. */
    @Test
    void aStripIsAFunctionOfTheReleasedStatementAndTheOwnMark() {
        for (int low = 1; low <= 5; low++) {
            for (int high = low; high <= 5; high++) {
                for (int own = 1; own <= 5; own++) {
                    Strip strip = strip(new Statement.MiddleAnswers(low, high), own);
                    assertThat(strip)
                            .isEqualTo(new Strip(5, Optional.of(new Strip.Middle(low, high)), Optional.of(own)));
                }
            }
        }
        for (Statement statement : BesidePages.STATEMENTS) {
            boolean middle = statement.canonical().contains("middle[");
            assertThat(strip(statement, 3).middle().isPresent())
                    .as(statement.canonical())
                    .isEqualTo(middle);
        }
    }

    private static Strip strip(Statement statement, int own) {
        FeedbackReport all = report("en");
        ReportedRating first = all.ratings().get(0);
        FeedbackReport one = FeedbackReport.builder()
                .from(all)
                .ratings(List.of(
                        new ReportedRating(first.topic(), first.title(), first.item(), first.strategy(), statement)))
                .build();
        Document page = ReportPage.of(one, NAMES, List.of(new SelfRating(first.topic(), own)), "en");
        StripTable table = page.sections().stream()
                .flatMap(section -> section.blocks(StripTable.class).stream())
                .findFirst()
                .orElseThrow();
        return table.rows().get(0).strip();
    }

    @Test
    void neitherNamesNorFindingsAreInAToString() {
        Document page = ReportPage.of(report("en"), NAMES, BesidePages.own(), "en");
        List<Block> blocks = page.sections().stream()
                .flatMap(section -> section.blocks().stream())
                .toList();
        assertThat(NAMES + " " + page + page.sections() + blocks)
                .doesNotContain("Example", "Sample", "Examines", "computers", "higher");
    }

    /** A stored report may rate one topic twice; the own mark stands beside the first. */
    @Test
    void aTopicThatIsRatedTwiceIsComparedOnce() {
        FeedbackReport once = report("en");
        ReportedRating first = once.ratings().get(0);
        FeedbackReport twice = FeedbackReport.builder()
                .from(once)
                .ratings(List.of(
                        first,
                        new ReportedRating(
                                first.topic(),
                                "again",
                                first.item(),
                                first.strategy(),
                                new Statement.MiddleAnswers(1, 1))))
                .build();
        List<SelfRating> own = List.of(new SelfRating(first.topic(), 5));
        assertThat(Renderers.markdown().render(ReportPage.of(twice, NAMES, own, "en")))
                .doesNotContain("You put yourself higher.");
        assertThat(OwnMarksPage.of(twice, own, Vocabulary.of("nhs", Locale.UK)).sections())
                .isNotEmpty();
    }

    /** The promise is the picture: whatever lies on it, the line goes from the lowest point to the highest. */
    @Test
    void theDottedLineOfEachStripReachesBothEnds() {
        String page = Renderers.html().render(ReportPage.of(report("en"), NAMES, BesidePages.own(), "en"));
        assertThat(Pattern.compile("<svg class=\"rm-strip\".*?</svg>")
                        .matcher(page)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .hasSize(BesidePages.STATEMENTS.size())
                .allSatisfy(svg -> assertThat(svg)
                        .contains("<line x1=\"24\" y1=\"16\" x2=\"276\" y2=\"16\"/>")
                        .contains("<circle cx=\"24\"")
                        .contains("<circle cx=\"276\"")
                        .contains("aria-hidden=\"true\""));
    }

    @Test
    void ownMarksAndNamesAreOfThePageAndNotOfTheReport() {
        FeedbackReport report = report("en");
        String with = Renderers.markdown().render(ReportPage.of(report, NAMES, BesidePages.own(), "en"));
        String without = Renderers.markdown().render(ReportPage.of(report));
        assertThat(with).contains("For Dr Example", "You put yourself higher.", "on 9 July 2026");
        assertThat(without).doesNotContain("Dr Example", "put yourself", "triangle");
        String code = report.digest().substring(0, 4) + "-" + report.digest().substring(4, 8);
        assertThat(List.of(with, without)).allSatisfy(page -> assertThat(page).contains(code));
    }

    /** The first screen of the README has the picture of the report, small enough to load and with words for who does not see it. */
    @Test
    void theReadmeShowsTheReport() throws IOException {
        Path picture = Path.of("doc", "report.png");
        assertThat(Files.size(picture)).isLessThanOrEqualTo(200_000);
        String begin = Files.readString(Path.of("..", "README.md")).substring(0, 1_000);
        assertThat(begin)
                .containsPattern("<img src=\"reporting/doc/report\\.png\" width=\"\\d+\" alt=\"[^\"]{100,}\">");
    }

    @Test
    void noOddsAndNoSixtyFourDigitsAreOnIt() {
        for (String language : List.of("en", "de")) {
            String page = Renderers.html().render(ReportPage.of(report(language), NAMES, BesidePages.own(), language));
            assertThat(page).doesNotContain("ED(", "LF(", "HD(", "%</", "likely", "wahrscheinlich");
            assertThat(page).doesNotContainPattern("[0-9a-f]{64}");
        }
    }

    /** R8: a title that names what is wrong says the opposite beside "agree". */
    @Test
    void aRatingHasATitleOfItsOwn() {
        assertThat(Renderers.markdown().render(ReportPage.of(report("en"))))
                .contains("Open to suggestions")
                .doesNotContain("Areas for improvement");
        assertThat(Renderers.markdown().render(ReportPage.of(report("de"))))
                .contains("Offen für Vorschläge")
                .doesNotContain("Was besser werden kann");
    }

    @Test
    void theNumbersOfTheWordsAreThoseOfThePolicy() {
        assertThat(Renderers.markdown().render(ReportPage.of(report("en"))))
                .contains(
                        "Favourably means “agree” or “strongly agree”.",
                        "Few: 2 mentors at most. Most: all but 2 at most of those who answered.");
    }

    @Test
    void aLanguageThatIsNotThereIsRefusedAndAnotherMayBeNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReportPage.of(report("en"), NAMES, List.of(), "fr"))
                .withMessageContaining("was fr");
        FeedbackReport french =
                FeedbackReport.builder().from(report("en")).language("fr").build();
        assertThatIllegalArgumentException()
                .as("never silently English")
                .isThrownBy(() -> ReportPage.of(french))
                .withMessage("page report: language must be one of [de, en], but was fr");
        String page = Renderers.html().render(ReportPage.of(french, NAMES, List.of(), "en"));
        assertThat(page).contains("<html lang=\"en\">", "lang=\"fr\"", "The software did not check the words");
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noSentenceOfThePageIsLongerThanTwentyFiveWordsAndTheMeanIsFifteenAtMost(String language) {
        Document page = ReportPage.of(report(language), NAMES, List.of(), language);
        List<String> texts = new ArrayList<>();
        page.sections().stream().flatMap(section -> section.blocks().stream()).forEach(block -> {
            if (block instanceof Block.Paragraph paragraph) {
                texts.add(paragraph.text());
            } else if (block instanceof Block.Note note) {
                texts.addAll(note.paragraphs());
            }
        });
        Readability measured = Readability.of(String.join("\n", texts), language.equals("de"));
        System.out.printf("report, %s: %s%n", language, measured);
        assertThat(measured.longest()).isLessThanOrEqualTo(25);
        assertThat(measured.wordsPerSentence()).isLessThanOrEqualTo(15);
        assertThat(measured.grade()).isLessThanOrEqualTo(8);
    }
}
