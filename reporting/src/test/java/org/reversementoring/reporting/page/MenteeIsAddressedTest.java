package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.reporting.render.Renderers;
import org.reversementoring.reporting.text.PageText;

/** Law: a page that is the mentee's speaks to the mentee and never of the mentee, and says in its first line whose it is (R6). */
class MenteeIsAddressedTest {

    private static final Map<String, List<String>> OTHERS =
            Map.of("en", List.of("the mentee", "the senior"), "de", List.of("Mentee", "erfahrene Person"));
    private static final Map<String, String> FOR = Map.of("en", "For the senior", "de", "Für die erfahrene Person");

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void theReportSpeaksToTheMentee(String language) {
        FeedbackReport report = BesidePages.report(language);
        String page =
                Renderers.markdown().render(ReportPage.of(report, Presentation.none(), BesidePages.own(), language));
        assertThat(page).containsOnlyOnce(FOR.get(language));
        String rest = page.replace(FOR.get(language), "");
        Objects.requireNonNull(OTHERS.get(language))
                .forEach(word -> assertThat(rest).doesNotContainIgnoringCase(word));
        Presentation named = Presentation.builder().recipient("Dr Example").build();
        assertThat(Renderers.markdown().render(ReportPage.of(report, named, List.of(), language)))
                .contains("Dr Example")
                .doesNotContain(FOR.get(language));
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void ownMarksSpeakToTheMentee(String language) {
        String page = Renderers.markdown()
                .render(OwnMarksPage.of(
                        BesidePages.report(language),
                        BesidePages.own(),
                        Vocabulary.of("nhs", Locale.forLanguageTag(language))));
        Objects.requireNonNull(OTHERS.get(language))
                .forEach(word -> assertThat(page).doesNotContainIgnoringCase(word));
    }

    /** A point has one heading wherever it stands, so that who reads two pages finds it again. */
    @Test
    void aKindOfPointHasOneNameOnEachPage() {
        for (String language : List.of("en", "de")) {
            for (String kind : List.of("STRENGTH", "DEVELOPMENT", "POLICY")) {
                Set<String> names = new TreeSet<>();
                names.add(text("report", language, "report.card." + kind));
                names.add(text("check-sheet", language, "check.kind." + kind));
                names.add(text("appraisal-text", language, "appraisal.kind." + kind)
                        .replace(":", ""));
                names.add(text("conversation-guide", language, "conversation.ask." + kind)
                        .replaceFirst("[.].*", ""));
                assertThat(names).as(kind).hasSize(1);
            }
        }
    }

    private static String text(String page, String language, String key) {
        return Objects.requireNonNull(PageText.of(Vocabulary.of("nhs", Locale.forLanguageTag(language)), page)
                .startingWith(key)
                .get(""));
    }
}
