package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.panel.SelfRating;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.DocumentRenderer;
import org.reversementoring.reporting.render.Renderers;

/** What the page says about its picture and its words is true, and stands only where there is a picture. */
class ReportLegendTest {

    /** A page without pictures speaks of none, and has in words what the picture has, the reader's own answer too. */
    @ParameterizedTest
    @CsvSource({"en, dotted line|bar|triangle, You answered “", "de, gepunktet|Balken|Dreieck, Sie haben mit „"})
    void whatAPictureShowsIsInWordsWhereThereIsNone(String language, String marks, String words) {
        FeedbackReport report = BesidePages.report(language);
        List<SelfRating> own = report.ratings().stream()
                .map(rating -> new SelfRating(rating.topic(), 3))
                .toList();
        Document page = ReportPage.of(report, Presentation.none(), own, language);
        for (DocumentRenderer without : List.of(Renderers.markdown(), Renderers.plainText())) {
            assertThat(without.render(page))
                    .doesNotContainPattern("(?i)(" + marks + ")")
                    .contains(words);
        }
        String html = Renderers.html().render(page);
        assertThat(html.split(words, -1)).hasSize(own.size() + 1);
        assertThat(html.split("<path", -1)).hasSize(own.size() + 1);
        assertThat(html).containsPattern("(?i)(" + marks + ")");
    }

    /**
     * How many answers the legend says were set aside, by exhaustion: for each panel of 5 to 9 on 5 points, declined answers included, the
     * middle lies within what is left without so many at each end.
     */
    @Test
    void atLeastSoManyAreSetAsideAsTheLegendSays() {
        RatingScale scale = Guides.agreement();
        int seen = 0;
        for (int size = 5; size <= 9; size++) {
            PublicContext context = PublicContext.of(scale, size, 1);
            for (int[] counts : panels(size, 6)) {
                AnswerCounts answers = AnswerCounts.ofCounts(scale, counts[5], Arrays.copyOf(counts, 5));
                if (Strategies.middleAnswers().apply(answers, context) instanceof Statement.MiddleAnswers middle) {
                    assertThat(middle.lowest()).isGreaterThanOrEqualTo(answers.ranked(3));
                    assertThat(middle.highest()).isLessThanOrEqualTo(answers.ranked(answers.answered() - 2));
                    seen++;
                }
            }
        }
        assertThat(seen).isGreaterThan(2_000);
    }

    private static List<int[]> panels(int left, int values) {
        if (values == 1) {
            return List.of(new int[] {left});
        }
        List<int[]> all = new ArrayList<>();
        for (int count = 0; count <= left; count++) {
            for (int[] rest : panels(left - count, values - 1)) {
                int[] counts = new int[values];
                counts[0] = count;
                System.arraycopy(rest, 0, counts, 1, rest.length);
                all.add(counts);
            }
        }
        return all;
    }
}
