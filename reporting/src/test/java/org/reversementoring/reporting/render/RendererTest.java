package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingFault;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;

class RendererTest {

    /** What a page may count: how large the panel is, and how many it takes, is public. */
    private static final List<String> PUBLIC = List.of("one", "One", "each", "Each", "panel of 6", "1", "3", "5", "6");

    private static final String HOSTILE = "Ends </li><script>alert(1)</script> \"quoted\" & | *bold* [link](x) `code`";

    @Test
    void thePartsStandInOrder() {
        for (ReportRenderer renderer : List.of(Renderers.html(), Renderers.markdown())) {
            assertThat(renderer.render(report("Listens.")))
                    .containsSubsequence(
                            "How to read this",
                            "You cannot tell for certain who answered what.",
                            "Keep doing",
                            "Listens.",
                            "Worth changing",
                            "No points are listed here.",
                            "Not only about you",
                            "The areas at a glance",
                            "The middle answers were “agree” to “strongly agree”.",
                            "For the meeting",
                            "How your mentors are protected",
                            "if any one mentor tells you their own answers",
                            "About this report",
                            report("Listens.").digest().substring(0, 4));
        }
    }

    @Test
    void hostileTextStaysText() {
        String page = Renderers.html().render(report(HOSTILE));
        assertThat(page).doesNotContain("<script>").contains("&lt;script&gt;").contains("&amp; |");
        String markdown = Renderers.markdown().render(report(HOSTILE));
        assertThat(markdown)
                .contains(
                        "- Ends \\</li\\>\\<script\\>alert(1)\\</script\\> \"quoted\" \\& \\| \\*bold\\* \\[link\\](x) \\`code\\`\n");
    }

    @Test
    void aFindingCannotStartMarkdownOfItsOwn() {
        assertThat(Renderers.markdown().render(report("# Not a heading\n# nor this")))
                .contains("- \\# Not a heading # nor this\n");
        assertThat(Renderers.markdown().render(report("1. is no list"))).contains("- 1\\. is no list\n");
    }

    @Test
    void hostileIdentifiersStayText() {
        FeedbackReport report = FeedbackReport.builder()
                .from(report("Listens."))
                .id(ReportId.of("\"><img src=x onerror=alert(1)>"))
                .build();
        assertThat(Renderers.html().render(report)).doesNotContain("<img");
    }

    @Test
    void nothingThatIsShownCountsMentors() {
        for (FeedbackReport report : List.of(report("Listens."), byConsent())) {
            String page = Renderers.html().render(report);
            // How large the panel is, and how many it takes to list a point, is public and said under "Method".
            String visible = page.replaceFirst("(?s)^.*How to read this</h2>", "");
            assertThat(visible).doesNotContainIgnoringCase("anonymous");
            assertThat(counted(visible.replaceFirst("(?s)<h2[^>]*>For the meeting.*", "")))
                    .isSubsetOf(PUBLIC);
        }
    }

    @Test
    void everyKindOfStatementIsAColumnOfWords() {
        List<Statement> statements = List.of(
                new Statement.Trimmed(List.of(2, 4, 4)),
                new Statement.TrimmedMean(new BigDecimal("3.33")),
                new Statement.MeanBand(new BigDecimal("2.17"), new BigDecimal("2.33")),
                new Statement.MeanBand(new BigDecimal("3"), new BigDecimal("3")),
                new Statement.Majority(true),
                new Statement.Listed(List.of(1, 5)));
        FeedbackReport report = FeedbackReport.builder()
                .from(report("Listens."))
                .ratings(statements.stream().map(RendererTest::rating).toList())
                .build();
        for (ReportRenderer renderer : List.of(Renderers.html(), Renderers.markdown())) {
            String page = renderer.render(report);
            assertThat(page)
                    .containsSubsequence(
                            "left out, the panel answered “disagree”, “agree” and “agree”.",
                            "left out, the average was 3.33.",
                            "The average of the answers was between 2.17 and 2.33.",
                            "The average of the answers was 3.00.",
                            "More than half of the answers were favourable.",
                            "Chosen often enough to be listed: “strongly disagree” and “strongly agree”.");
            assertThat(counted(
                            page.replaceFirst("(?s)^.*(<body>|## How)", "").replaceFirst("(?s)For the meeting.*", "")))
                    .isSubsetOf(PUBLIC);
        }
    }

    @ParameterizedTest
    @CsvSource({"en-GB, false", "de-AT, false", "fr, true"})
    void saysOnlyOfAnUncheckedLanguageThatNobodyLooked(String language, boolean said) {
        FeedbackReport report = FeedbackReport.builder()
                .from(report("Listens."))
                .language(language)
                .build();
        Document page = ReportPage.of(report, Presentation.none(), List.of(), "en");
        for (DocumentRenderer renderer : List.of(Renderers.html(), Renderers.markdown())) {
            assertThat(renderer.render(page).contains("The software did not check the words of the points"))
                    .isEqualTo(said);
        }
    }

    /** What the page counts, as words. */
    private static List<String> counted(String page) {
        String visible = page.replaceAll("<[^>]*>", " ");
        return WordingCheck.of("en").faults(visible).stream()
                // "I can ask for help" is what was asked, word for word, and nobody's own.
                .filter(fault -> fault.kind() != WordingFault.Kind.SPEAKS_AS_ONE)
                .map(fault -> visible.substring(fault.start(), fault.end()))
                .toList();
    }

    private static ReportedRating rating(Statement statement) {
        return new ReportedRating(
                TopicId.of("approachability"),
                "Approachability",
                new RatingItem("I can ask for help.", Guides.agreement()),
                "middle-answers",
                statement);
    }

    @Test
    void aReportWithoutScoresSaysSo() {
        assertThat(Renderers.html().render(byConsent()))
                .contains("There were no ratings.", "each mentor of the panel agreed to it in private")
                .doesNotContain("<table");
    }

    @Test
    void theSameReportIsTheSameText() {
        assertThat(Renderers.html().render(report("Listens.")))
                .isEqualTo(Renderers.html().render(report("Listens.")));
    }

    private static FeedbackReport byConsent() {
        return FeedbackReport.builder()
                .from(report("Listens."))
                .method(new Method.ByConsent("conversation", 4))
                .ratings(List.of())
                .build();
    }

    private static FeedbackReport report(String finding) {
        Certificate certificate = new Certificate(
                "middle-answers",
                6,
                5,
                1,
                List.of("ED(1)"),
                462,
                16,
                new BigDecimal("0.8096"),
                new BigDecimal("0.8572"));
        return FeedbackReport.builder()
                .id(ReportId.of("2026-1"))
                .guide(GuideId.of("seven-domains"))
                .guideVersion("1.0")
                .language("en-GB")
                .method(new Method.Scored("standard", 6, 1, 5, 3, List.of(certificate)))
                .addFindings(new ReportedFinding(TopicId.of("strengths"), FindingKind.STRENGTH, finding))
                .addRatings(new ReportedRating(
                        TopicId.of("approachability"),
                        "Approachability",
                        new RatingItem("I can ask for help.", Guides.agreement()),
                        "middle-answers",
                        new Statement.MiddleAnswers(4, 5)))
                .build();
    }
}
