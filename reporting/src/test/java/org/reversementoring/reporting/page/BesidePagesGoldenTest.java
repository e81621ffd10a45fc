package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.guide.language.Vocabulary;
import org.reversementoring.core.multisource.RaterOverlap;
import org.reversementoring.reporting.render.DocumentRenderer;
import org.reversementoring.reporting.render.Renderers;

/** The pages beside a report, in each language and format. Renew them with {@code -Dgolden.write=true}. */
class BesidePagesGoldenTest {

    private static final Path PAGES = Path.of("src", "test", "resources", "pages");

    @ParameterizedTest
    @CsvSource({"nhs, en", "nhs, de", "hr, en", "hr, de"})
    void ownMarks(String profile, String language) throws IOException {
        Vocabulary words = Vocabulary.of(profile, Locale.forLanguageTag(language));
        for (Map.Entry<String, DocumentRenderer> format : formats().entrySet()) {
            same(
                    "own-marks-" + profile + "-" + language + format.getKey(),
                    format.getValue().render(OwnMarksPage.of(BesidePages.report(language), BesidePages.own(), words)));
        }
    }

    @ParameterizedTest
    @CsvSource({
        "nhs, en, NO_MENTOR_RATED, 1",
        "nhs, de, NO_MENTOR_RATED, 1",
        "university, en, MENTORS_MAY_HAVE_RATED, 2",
        "university, de, MENTORS_MAY_HAVE_RATED, 2"
    })
    void attached(String profile, String language, RaterOverlap overlap, int colluders) throws IOException {
        Vocabulary words = Vocabulary.of(profile, Locale.forLanguageTag(language));
        for (Map.Entry<String, DocumentRenderer> format : formats().entrySet()) {
            same(
                    "attached-" + profile + "-" + language + format.getKey(),
                    format.getValue()
                            .render(AttachedPage.of(
                                    BesidePages.attached(
                                            BesidePages.external(overlap).build(), colluders),
                                    words)));
        }
    }

    private static Map<String, DocumentRenderer> formats() {
        return Map.of(".html", Renderers.html(), ".md", Renderers.markdown());
    }

    private static void same(String name, String page) throws IOException {
        Path golden = PAGES.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(PAGES);
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden));
    }
}
