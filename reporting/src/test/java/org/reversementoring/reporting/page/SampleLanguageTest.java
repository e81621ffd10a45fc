package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Properties;
import java.util.PropertyResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.language.UnsupportedLanguageException;
import org.reversementoring.core.meeting.Agenda;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;

/**
 * A language is added by files only: a sample in Dutch, with a short guide, labels, the agenda and the frame of the report, as a host would
 * give them. No class of the library knows of it.
 */
class SampleLanguageTest {

    private static final Path FILES = Path.of("src", "test", "resources", "sample-language-nl");
    private static final Path PAGES = Path.of("src", "test", "resources", "pages");
    private static final Translation DUTCH =
            Translation.of(Locale.forLanguageTag("nl")).with(SampleLanguageTest::file);

    private static Optional<Properties> file(String name) {
        Path path = FILES.resolve(name + ".properties");
        if (Files.notExists(path)) {
            return Optional.empty();
        }
        try (Reader reader = Files.newBufferedReader(path)) {
            Properties file = new Properties();
            file.load(reader);
            return Optional.of(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PropertyResourceBundle bundle(String name) {
        try (Reader reader = Files.newBufferedReader(FILES.resolve(name + ".properties"))) {
            return new PropertyResourceBundle(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final InterviewGuide GUIDE = Guides.of(bundle("guide"));
    private static final List<Statement> STATEMENTS = List.of(
            new Statement.Together(List.of(new Statement.MiddleAnswers(4, 5), new Statement.Support(SupportBand.MOST))),
            new Statement.Together(List.of(new Statement.MiddleAnswers(4, 4), new Statement.Support(SupportBand.SOME))),
            new Statement.NotShown());

    private static FeedbackReport report() {
        List<ReportedRating> ratings = new ArrayList<>();
        for (int i = 0; i < STATEMENTS.size(); i++) {
            Topic topic = GUIDE.ratedTopics().get(i);
            ratings.add(new ReportedRating(
                    topic.id(), topic.title(), topic.rating().orElseThrow(), "shown", STATEMENTS.get(i)));
        }
        return FeedbackReport.builder()
                .id(ReportId.of("2026-1"))
                .guide(GUIDE.id())
                .guideVersion(GUIDE.version())
                .language(GUIDE.language())
                .method(BesidePages.method("standard", 6, "shown"))
                .retention(new Retention(OptionalInt.of(28), 28))
                .ratings(ratings)
                .addFindings(
                        finding("sterke-kanten", FindingKind.STRENGTH, "Legt rustig uit waarom. Dat helpt het team."),
                        finding(
                                "bereikbaarheid",
                                FindingKind.DEVELOPMENT,
                                "Is tussen afspraken slecht te bereiken, dus besluiten wachten. Een vast uur zou helpen."))
                .build();
    }

    private static ReportedFinding finding(String topic, FindingKind kind, String text) {
        return new ReportedFinding(TopicId.of(topic), kind, text);
    }

    private static Document page() {
        Presentation names = Presentation.builder()
                .recipient("drs. De Vries")
                .deliverer("A. Bakker")
                .interviewed("in juni 2026")
                .meeting(LocalDate.of(2026, 7, 9))
                .putRatingTitles(TopicId.of("beter"), "Staat open voor suggesties")
                .putRatingTitles(TopicId.of("sterke-kanten"), "Hier valt van te leren")
                .putRatingTitles(TopicId.of("bereikbaarheid"), "Makkelijk aanspreekbaar")
                .build();
        return ReportPage.of(report(), names, List.of(new SelfRating(TopicId.of("sterke-kanten"), 3)), DUTCH);
    }

    @ParameterizedTest
    @ValueSource(strings = {".html", ".md"})
    void thePageOfTheSampleIsWrittenAsItWas(String format) throws IOException {
        String text = (format.equals(".md") ? Renderers.markdown() : Renderers.html()).render(page());
        Path golden = PAGES.resolve("report-sample-nl" + format);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, text);
        }
        assertThat(text).isEqualTo(Files.readString(golden));
    }

    private static Set<String> words(String text) {
        return Arrays.stream(text.toLowerCase(Locale.ROOT).split("\\P{L}+", -1))
                .filter(word -> word.length() > 1)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** The words of our own files, which a Dutch page could have borrowed from. */
    private static Set<String> words(String module, String folder, String... names) throws IOException {
        Set<String> all = new TreeSet<>();
        for (String name : names) {
            Properties file = new Properties();
            try (Reader reader = Files.newBufferedReader(Path.of(module, "src/main/resources/org/reversementoring")
                    .resolve(folder)
                    .resolve(name + ".properties"))) {
                file.load(reader);
            }
            file.values().forEach(text -> all.addAll(words(text.toString())));
        }
        return all;
    }

    @Test
    void noWordOfEnglishOrGermanIsLeft() throws IOException {
        Set<String> dutch = new TreeSet<>();
        for (String name :
                List.of("report", "words", "statements", "promise", "promise-to-mentee", "language", "guide")) {
            file(name).orElseThrow().values().forEach(text -> dutch.addAll(words(text.toString())));
        }
        Set<String> borrowed = new TreeSet<>();
        for (String language : List.of("en", "de")) {
            borrowed.addAll(words(".", "reporting/text", "report_" + language, "words_" + language));
            borrowed.addAll(words("../core", "core/report", "promise_" + language, "statements_" + language));
            borrowed.addAll(words("../core", "core/language", "language_" + language));
        }
        borrowed.removeAll(dutch);
        assertThat(borrowed).contains("mentors", "the", "der", "answers", "nicht");
        String text = Renderers.markdown().render(page());
        assertThat(words(text)).doesNotContainAnyElementsOf(borrowed);
        assertThat(Renderers.html().render(page())).contains("<html lang=\"nl\"");
    }

    @Test
    void theAgendaAndTheLabelsAreReadFromFilesToo() {
        assertThat(Agenda.in(DUTCH).language()).isEqualTo("nl");
        assertThat(Agenda.in(DUTCH).minutes()).isEqualTo(45);
        Vocabulary labels = Vocabulary.of(bundle("vocabulary"), DUTCH);
        assertThat(labels.keys()).isEqualTo(Vocabulary.of("hr", Locale.UK).keys());
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .as("a page without a file is refused, and not half English")
                .isThrownBy(() -> OwnMarksPage.of(report(), List.of(), labels))
                .withMessage("page own-marks: language must be one of [de, en], but was nl");
    }

    /** Each of the files says that it is a sample, because nobody who speaks the language at work has looked at it. */
    @Test
    void eachFileIsMarkedAsASample() throws IOException {
        try (Stream<Path> files = Files.list(FILES)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(file)).as(file.toString()).startsWith("# SAMPLE ");
            }
        }
    }

    @Test
    void theHostsTitlesStandBesideTheRatings() {
        String text = Renderers.markdown().render(page());
        assertThat(text).contains("Staat open voor suggesties").doesNotContain("Wat beter kan");
    }

    @Test
    void aHostWordsOneSentenceOfOursDifferently() {
        Properties own = new Properties();
        own.putAll(Map.of("report.title", "What your registrars want you to know"));
        Translation translation =
                Translation.of("en").with(name -> name.equals("report") ? Optional.of(own) : Optional.empty());
        Document page = ReportPage.of(BesidePages.report("en"), Presentation.none(), List.of(), translation);
        assertThat(page.title()).isEqualTo("What your registrars want you to know");
        assertThat(page.sections())
                .hasSameSizeAs(ReportPage.of(BesidePages.report("en")).sections());
    }
}
