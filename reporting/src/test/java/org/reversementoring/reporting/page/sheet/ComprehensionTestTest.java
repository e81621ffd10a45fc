package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.Certificate;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Method;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;
import org.reversementoring.reporting.page.Presentation;
import org.reversementoring.reporting.page.ReportPage;
import org.reversementoring.reporting.render.Renderers;

/** The right answers of the comprehension test are sentences of the pages, computed from the policy. */
class ComprehensionTestTest {

    private static final Path TEST = Path.of("doc", "comprehension-test.md");

    /** Both pages of a panel that answered under a policy, as their readers hold them. */
    private static String pages(ReleasePolicy release, int panel, String language) {
        CyclePolicy policy = CyclePolicy.of(release);
        int colluders = release.colluders().orElseThrow();
        Certificate certificate = SheetExamples.certificate();
        FeedbackReport example = SheetExamples.report(language);
        ReportedRating rating = example.ratings().get(0);
        FeedbackReport report = FeedbackReport.builder()
                .from(example)
                .method(new Method.Scored(
                        release.id(),
                        panel,
                        colluders,
                        release.panelFloor(),
                        release.endorsementsNeeded(panel),
                        List.of(new Certificate(
                                certificate.strategy(),
                                panel,
                                5,
                                colluders,
                                List.of("ED(" + colluders + ")"),
                                certificate.panelsChecked(),
                                certificate.distinctStatements(),
                                certificate.worstPosterior(),
                                certificate.worstUnfavourable()))))
                .ratings(List.of(new ReportedRating(
                        rating.topic(),
                        rating.title(),
                        rating.item(),
                        rating.strategy(),
                        new Statement.Support(SupportBand.MOST))))
                .build();
        return Renderers.plainText()
                        .render(MentorInformation.of(
                                policy,
                                SheetExamples.guide(language),
                                panel,
                                List.of(),
                                Presentation.none(),
                                SheetExamples.words(language)))
                + Renderers.plainText().render(ReportPage.of(report, Presentation.none(), List.of(), language));
    }

    private static String part(String language) throws IOException {
        String[] halves = Files.readString(TEST).split("(?m)^## Fragebogen", -1);
        assertThat(halves).hasSize(2);
        return language.equals("en") ? halves[0] : halves[1];
    }

    private static List<String> quoted(String language) throws IOException {
        return part(language)
                .lines()
                .filter(line -> line.startsWith("> "))
                .map(line -> line.substring(2))
                .collect(Collectors.toList());
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachRightAnswerStandsOnThePages(String language) throws IOException {
        assertThat(quoted(language)).hasSizeGreaterThanOrEqualTo(11);
        assertThat(pages(ReleasePolicy.standard(), 6, language)).contains(quoted(language));
    }

    /** The answers are the standard policy's: a stronger one says something else of who may tell, of most and of what is not promised. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void anotherPolicyHasOtherAnswers(String language) throws IOException {
        String pages = pages(ReleasePolicy.strong(), 8, language);
        assertThat(quoted(language).stream().filter(answer -> !pages.contains(answer)))
                .hasSize(3);
    }

    @Test
    void thereAreSixQuestionsInBothLanguagesAndNoRateIsClaimed() throws IOException {
        for (String language : List.of("en", "de")) {
            String part = part(language);
            String sheet = part.substring(language.equals("en") ? part.indexOf("## Sheet") : 0);
            assertThat(sheet.lines().filter(line -> line.matches("[1-6]\\. .*")))
                    .hasSize(6);
            assertThat(sheet.lines().filter(line -> line.matches("\\*\\*[1-6]\\. .*")))
                    .hasSize(6);
        }
        assertThat(Files.readString(TEST)).contains("Nobody has taken this test yet.", "goal is 54");
    }
}
