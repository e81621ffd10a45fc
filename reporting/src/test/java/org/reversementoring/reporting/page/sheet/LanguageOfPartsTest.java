package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.OwnMarksPage;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.render.HtmlTree;
import org.reversementoring.reporting.render.Renderers;

/**
 * Law: every passage says its language where that is not the language around it (WCAG 2.2, 3.1.2). Guide and findings have a mark before each
 * word, so that it is known of every word on a page whose it is; names and identifiers of the host are in no language.
 */
class LanguageOfPartsTest {

    private static final String MARK = "Qx";
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    /** What a strategy worded itself, in English as its Javadoc says. */
    private static final String WORDED = "Wz answers wz vary.";

    private static String marked(String text) {
        return WORD.matcher(text).replaceAll(word -> MARK + word.group());
    }

    private static List<String> marked(List<String> texts) {
        return texts.stream().map(LanguageOfPartsTest::marked).toList();
    }

    private static Topic marked(Topic topic) {
        Topic.Builder marked = Topic.builder()
                .from(topic)
                .title(marked(topic.title()))
                .coreQuestion(marked(topic.coreQuestion()))
                .probes(marked(topic.probes()))
                .prompts(marked(topic.prompts()));
        topic.rating()
                .ifPresent(item -> marked.rating(new RatingItem(
                        marked(item.statement()),
                        new RatingScale(
                                item.scale().lowest(), marked(item.scale().labels())))));
        return marked.build();
    }

    private static InterviewGuide guide(String language) {
        InterviewGuide guide = SheetExamples.guide("en");
        return InterviewGuide.builder()
                .from(SheetExamples.everyConsent(guide))
                .id(GuideId.of("77"))
                .language(language)
                .title(marked(guide.title()))
                .purpose(marked("What follows for juniors."))
                .topics(guide.topics().stream().map(LanguageOfPartsTest::marked).toList())
                .build();
    }

    /** Every form of statement that repeats a label, one worded by a strategy, and one that shows nothing. */
    private static final List<Statement> STATEMENTS = List.of(
            new Statement.Together(List.of(new Statement.MiddleAnswers(2, 4), new Statement.Support(SupportBand.MOST))),
            new Statement.MiddleAnswers(4, 4),
            new Statement.Trimmed(List.of(2, 4, 4)),
            new Statement.Listed(List.of(1, 5)),
            new Statement.Together(List.of(new Statement.Support(SupportBand.FEW), new Statement.Worded(WORDED))),
            new Statement.Worded(WORDED),
            new Statement.NotShown());

    private static FeedbackReport report(InterviewGuide guide) {
        List<ReportedRating> ratings = new ArrayList<>();
        for (int i = 0; i < STATEMENTS.size(); i++) {
            Topic topic = guide.ratedTopics().get(i);
            ratings.add(new ReportedRating(
                    topic.id(),
                    topic.title(),
                    topic.rating().orElseThrow(),
                    "middle-answers+support-band",
                    STATEMENTS.get(i)));
        }
        return FeedbackReport.builder()
                .id(ReportId.of("1"))
                .guide(guide.id())
                .guideVersion("1")
                .language(guide.language())
                .method(new Method.Scored("7", 6, 1, 5, 3, List.of(SheetExamples.certificate())))
                .ratings(ratings)
                .addAllFindings(Stream.of(FindingKind.values())
                        .map(kind -> new ReportedFinding(guide.topics().get(0).id(), kind, marked("Explains why.")))
                        .toList())
                .build();
    }

    /** Every page on which a guide or a report of another language may stand, by its name. */
    private static Map<String, Document> pages(String page, InterviewGuide guide) {
        FeedbackReport report = report(guide);
        Presentation none = Presentation.none();
        Vocabulary words = SheetExamples.words(page);
        List<SelfRating> own = guide.ratedTopics().stream()
                .map(topic -> new SelfRating(topic.id(), 3))
                .toList();
        Map<String, Document> pages = new LinkedHashMap<>();
        pages.put("report", ReportPage.of(report, none, own, page));
        pages.put("own marks", OwnMarksPage.of(report, own, words));
        pages.put("own marks, none", OwnMarksPage.of(report, List.of(), words));
        pages.put(
                "conversation guide",
                ConversationGuide.of(SheetViews.nominated(report), SheetExamples.agenda(page), none, words));
        pages.put(
                "check sheet",
                CheckSheet.of(
                        SheetViews.mentor(6, Optional.of(report)), PanelReview.SilenceRule.NOT_ENDORSED, none, words));
        pages.put("appraisal text", AppraisalText.of(SheetViews.answered(page, report), true, words));
        pages.put("mentor information", MentorInformation.of(CyclePolicy.defaults(), guide, 6, List.of(), none, words));
        pages.put("ethics annex", EthicsAnnex.of(CyclePolicy.defaults(), guide, 6, List.of(), none, words));
        pages.put(
                "programme page",
                ProgrammePage.of(
                        ProgrammeExamples.cycles(),
                        ProgrammeExamples.goals(),
                        ProgrammeExamples.learning(),
                        guide,
                        none,
                        words));
        return pages;
    }

    private static String primary(String tag) {
        return Locale.forLanguageTag(tag).getLanguage();
    }

    @ParameterizedTest
    @CsvSource({"en, en-GB", "en, de", "en, cy", "en, ar", "de, en-GB", "de, de", "de, cy", "de, ar"})
    void everyPassageSaysItsLanguage(String page, String other) {
        pages(page, guide(other)).forEach((name, document) -> {
            List<String> wrong = new ArrayList<>();
            int foreign = 0;
            for (HtmlTree.Passage passage :
                    HtmlTree.passages(HtmlTree.of(Renderers.html().render(document)))) {
                for (String word : (Iterable<String>)
                        WORD.matcher(passage.text()).results().map(found -> found.group())::iterator) {
                    String language = word.startsWith(MARK) ? other : word.equalsIgnoreCase("wz") ? "en" : page;
                    boolean strategys = passage.text().equals(WORDED);
                    foreign += word.startsWith(MARK) ? 1 : 0;
                    if (!strategys && !primary(passage.language()).equals(primary(language))) {
                        wrong.add(word + " in " + passage.language() + " of: " + passage.text());
                    }
                }
                if (passage.text().equals(WORDED)
                        && !primary(passage.language()).equals("en")) {
                    wrong.add(passage.toString());
                }
            }
            assertThat(wrong).as(name).isEmpty();
            assertThat(foreign).as("words of the guide on: " + name).isPositive();
        });
    }

    /** Words that nearly every text of a language has, and no text of the other one. */
    private static final Map<String, Pattern> COMMON = Map.of(
            "en", Pattern.compile("\\b(?:the|and|is|are|of|with|you|your|not|this|that|from)\\b"),
            "de", Pattern.compile("\\b(?:der|und|ist|sind|mit|Sie|Ihre|nicht|diese|dass|von|ein|wird)\\b"));

    private static NavigableSet<Path> golden() throws IOException {
        NavigableSet<Path> found = new TreeSet<>();
        for (Path folder : List.of(Path.of("src", "test", "resources"), Path.of("study", "src", "test", "resources"))) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".html")).forEach(found::add);
            }
        }
        return found;
    }

    /** The same of the pages that tests keep, by words that tell German from English. */
    @Test
    void noKeptPageSaysGermanOfEnglishOrEnglishOfGerman() throws IOException {
        List<String> wrong = new ArrayList<>();
        int looked = 0;
        for (Path file : golden()) {
            String html = Files.readString(file);
            // A page of data has the labels of the host's columns, in whatever language they are.
            if (!html.contains("<main class=\"rm-document ") || html.contains("rm-document rm-publication")) {
                continue;
            }
            looked++;
            for (HtmlTree.Passage passage : HtmlTree.passages(HtmlTree.of(html))) {
                String other = primary(passage.language()).equals("de") ? "en" : "de";
                if (Objects.requireNonNull(COMMON.get(other))
                        .matcher(passage.text())
                        .find()) {
                    wrong.add(file + ": " + passage);
                }
            }
        }
        assertThat(looked).isGreaterThan(45);
        assertThat(wrong).isEmpty();
    }
}
