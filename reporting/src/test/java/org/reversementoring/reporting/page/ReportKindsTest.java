package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedFinding;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.reporting.render.Renderers;

/** Reports of all kinds: what a page shows of each, and that no picture shows more than was released (T7). */
class ReportKindsTest {

    private static final Pattern STRIP = Pattern.compile("<svg class=\"rm-strip\".*?</svg>");

    /** One statement of each kind, and two of those that are worded or put together. */
    private static final List<Statement> EACH = List.of(
            new Statement.MiddleAnswers(2, 4),
            new Statement.Trimmed(List.of(2, 3)),
            new Statement.TrimmedMean(new BigDecimal("3.5")),
            new Statement.MeanBand(new BigDecimal("3.25"), new BigDecimal("3.75")),
            new Statement.Support(SupportBand.MOST),
            new Statement.Majority(true),
            new Statement.Listed(List.of(4, 5)),
            new Statement.Listed(List.of()),
            new Statement.Together(List.of(new Statement.MiddleAnswers(1, 5), new Statement.Support(SupportBand.FEW))),
            new Statement.Worded("A stranger's <b>words</b> & \"signs\"."),
            new Statement.NotShown());

    private static FeedbackReport report(String language, Method method, List<Statement> statements, int findings) {
        FeedbackReport first = BesidePages.report(language);
        ReportedRating model = first.ratings().get(0);
        List<ReportedRating> ratings = new ArrayList<>();
        for (int i = 0; i < statements.size(); i++) {
            ratings.add(
                    new ReportedRating(TopicId.of("area-" + i), "Area " + i, model.item(), "shown", statements.get(i)));
        }
        List<ReportedFinding> points = IntStream.range(0, findings)
                .mapToObj(i -> new ReportedFinding(
                        TopicId.of("area-" + i),
                        List.of(FindingKind.values()).get(i % FindingKind.values().length),
                        ("Point " + i + " " + "explains why and asks back ".repeat(20)).substring(0, 499) + "."))
                .toList();
        return FeedbackReport.builder()
                .id(ReportId.of("2026-9"))
                .guide(first.guide())
                .guideVersion("1.0")
                .language(language)
                .method(method)
                .ratings(ratings)
                .findings(points)
                .build();
    }

    private static Method scored(int panel) {
        return BesidePages.method("standard", panel, "shown");
    }

    private static Map<String, FeedbackReport> kinds(String language) {
        Map<String, FeedbackReport> kinds = new LinkedHashMap<>();
        kinds.put("conversation", report(language, new Method.ByConsent("conversation", 4), List.of(), 3));
        kinds.put("nothing shown", report(language, scored(6), List.of(new Statement.NotShown()), 0));
        kinds.put("one point", report(language, scored(6), List.of(), 1));
        kinds.put("ten long points", report(language, scored(6), List.of(new Statement.Support(SupportBand.SOME)), 10));
        kinds.put("eleven areas", report(language, scored(8), EACH, 4));
        return kinds;
    }

    private static List<SelfRating> own(FeedbackReport report) {
        return report.ratings().stream()
                .map(rating -> new SelfRating(rating.topic(), 3))
                .toList();
    }

    private static List<String> strips(String page) {
        return STRIP.matcher(page).results().map(MatchResult::group).toList();
    }

    /** No empty heading, no table without rows, one strip for each rating, every point once, and each strip reaches both ends. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void aPageShowsWhatThereIsAndNoEmptyPart(String language) {
        kinds(language).forEach((kind, report) -> {
            for (List<SelfRating> own : List.of(List.<SelfRating>of(), own(report))) {
                String page = Renderers.html().render(ReportPage.of(report, Presentation.none(), own, language));
                assertThat(page.contains("id=\"ratings\""))
                        .as(kind)
                        .isEqualTo(!report.ratings().isEmpty());
                assertThat(page)
                        .as(kind)
                        .doesNotContainPattern("</h2>\\s*</section>|<tbody>\\s*</tbody>|<ul[^>]*>\\s*</ul>");
                assertThat(strips(page))
                        .as(kind)
                        .hasSameSizeAs(report.ratings())
                        .allSatisfy(strip -> assertThat(strip)
                                .contains("<line x1=\"24\" y1=\"16\" x2=\"276\" y2=\"16\"/><circle cx=\"24\"")
                                .containsPattern("<circle cx=\"276\" cy=\"16\" r=\"3\"/>(?!<circle)"));
                assertThat(strips(page).stream().filter(strip -> strip.contains("<path")))
                        .as(kind)
                        .hasSameSizeAs(own);
                report.findings().forEach(point -> assertThat(page).containsOnlyOnce(point.text()));
                assertThat(page.contains(language.equals("de") ? "Das Dreieck" : "The triangle"))
                        .isEqualTo(!own.isEmpty() && page.contains("<path"));
            }
        });
    }

    /** The words of the legend stand there if and only if the page uses them. */
    @Test
    void theLegendExplainsWhatIsUsed() {
        for (Statement statement : EACH) {
            FeedbackReport report = report("en", scored(6), List.of(statement), 0);
            String page = Renderers.markdown().render(ReportPage.of(report));
            String canonical = statement.canonical();
            assertThat(Renderers.html().render(ReportPage.of(report)).contains("The bar shows the middle answers."))
                    .as(canonical)
                    .isEqualTo(canonical.contains("middle["));
            assertThat(page.contains("At least the 2 lowest and the 2 highest were set aside."))
                    .as(canonical)
                    .isEqualTo(canonical.contains("middle["));
            assertThat(page.contains(
                            "Few: 2 mentors at most. Most: all but 2 at most of those who answered. Some: in between."))
                    .as(canonical)
                    .isEqualTo(canonical.contains("support["));
        }
        String page = Renderers.markdown()
                .render(ReportPage.of(Objects.requireNonNull(kinds("en").get("eleven areas"))));
        assertThat(page.split("Few: 2 mentors at most", -1)).hasSize(2);
        assertThat(page).contains("A stranger's \\<b\\>words\\</b\\> \\& \"signs\".");
    }

    /**
     * T7, by exhaustion: the 462 panels of 6 on 5 points, declined answers included (11 choose 5). Of each the middle is released as in T3,
     * without the 2 lowest and the 2 highest of at least 5 answers. Panels with the same statement have the same picture, whatever they
     * answered, and panels whose lowest or highest answers differ are among them.
     */
    @Test
    void aPictureTellsPanelsApartThatTheirStatementsTellApartAndNoOthers() {
        Map<String, String> pictures = new HashMap<>();
        Map<String, List<List<Integer>>> panels = new TreeMap<>();
        for (List<Integer> counts : compositions(6, 6)) {
            List<Integer> answers = IntStream.rangeClosed(1, 5)
                    .boxed()
                    .flatMap(mark -> IntStream.range(0, counts.get(mark)).mapToObj(each -> mark))
                    .toList();
            Statement statement = answers.size() < 5
                    ? new Statement.NotShown()
                    : new Statement.MiddleAnswers(answers.get(2), answers.get(answers.size() - 3));
            String picture = strips(
                            Renderers.html().render(ReportPage.of(report("en", scored(6), List.of(statement), 0))))
                    .get(0);
            assertThat(pictures.computeIfAbsent(statement.canonical(), key -> picture))
                    .isEqualTo(picture);
            panels.computeIfAbsent(picture, key -> new ArrayList<>()).add(answers);
        }
        assertThat(panels.values().stream().mapToInt(List::size).sum()).isEqualTo(462);
        assertThat(panels)
                .as("15 pairs of a lowest and a highest middle answer, and not shown")
                .hasSize(16);
        assertThat(panels.values()).allSatisfy(same -> {
            List<List<Integer>> some =
                    same.stream().filter(answers -> !answers.isEmpty()).toList();
            assertThat(some).anyMatch(answers -> answers.get(0) == 1);
            assertThat(some).anyMatch(answers -> answers.get(answers.size() - 1) == 5);
        });
    }

    /** Ways to share a number among places, in any order. */
    private static List<List<Integer>> compositions(int number, int places) {
        if (places == 1) {
            return List.of(List.of(number));
        }
        return IntStream.rangeClosed(0, number)
                .boxed()
                .flatMap(first -> compositions(number - first, places - 1).stream()
                        .map(rest -> {
                            List<Integer> all = new ArrayList<>(List.of(first));
                            all.addAll(rest);
                            return all;
                        }))
                .collect(Collectors.toList());
    }

    /** A statement that a strip does not draw has the bare line, the same for all of them and for each size of panel. */
    @Test
    void whatIsNoMiddleIsTheBareLine() {
        for (int panel : new int[] {5, 6, 9, 12}) {
            List<String> strips = strips(Renderers.html().render(ReportPage.of(report("en", scored(panel), EACH, 0))));
            List<String> bare = new ArrayList<>();
            for (int i = 0; i < EACH.size(); i++) {
                boolean middle = EACH.get(i).canonical().contains("middle[");
                assertThat(strips.get(i).contains("<rect")).isEqualTo(middle);
                if (!middle) {
                    bare.add(strips.get(i));
                }
            }
            assertThat(bare).hasSize(9).containsOnly(bare.get(0));
        }
    }

    /**
     * The legend of few, some and most by exhaustion, against the rule that {@link SupportBand} states: for 1 and 2 colluders, each number of answers
     * from 2c+3 to 12, and each number of favourable ones.
     */
    @Test
    void fewSomeAndMostAreWhatTheLegendSays() {
        Pattern legend =
                Pattern.compile("Few: (\\d+) mentors at most\\. Most: all but (\\d+) at most of those who answered\\.");
        for (int c = 1; c <= 2; c++) {
            Certificate certificate = new Certificate(
                    "shown", 12, 5, c, List.of("ED(" + c + ")"), 6188, 16, BigDecimal.ONE, BigDecimal.ONE);
            Method method = new Method.Scored("p", 12, c, 2 * c + 3, c + 2, List.of(certificate));
            String page = Renderers.markdown()
                    .render(ReportPage.of(report("en", method, List.of(new Statement.Support(SupportBand.SOME)), 0)));
            MatchResult found = legend.matcher(page).results().findFirst().orElseThrow();
            int few = Integer.parseInt(found.group(1));
            int allBut = Integer.parseInt(found.group(2));
            for (int n = 2 * c + 3; n <= 12; n++) {
                for (int favourable = 0; favourable <= n; favourable++) {
                    SupportBand band = favourable <= c + 1
                            ? SupportBand.FEW
                            : favourable >= n - c - 1 ? SupportBand.MOST : SupportBand.SOME;
                    SupportBand said = favourable <= few
                            ? SupportBand.FEW
                            : n - favourable <= allBut ? SupportBand.MOST : SupportBand.SOME;
                    assertThat(said)
                            .as(String.format(Locale.ROOT, "%d of %d", favourable, n))
                            .isEqualTo(band);
                }
            }
        }
    }
}
