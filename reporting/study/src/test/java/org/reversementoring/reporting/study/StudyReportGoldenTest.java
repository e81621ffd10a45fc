package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;

/** The made-up study's report, to the byte. {@code -Dgolden.write=true} writes the files anew, to be read before they count. */
class StudyReportGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/reversementoring/reporting/study");

    private static final FeasibilityStudy STUDY = MadeUpStudy.record().study().judged(MadeUpStudy.rule());

    @Test
    void markdown() {
        check("made-up-study.md", Pages.markdown(STUDY));
    }

    @Test
    void html() {
        check("made-up-study.html", Pages.html(STUDY));
    }

    @Test
    void released() {
        check("made-up-study-released.md", Pages.released(STUDY));
        check("made-up-study-released.html", Pages.releasedHtml(STUDY));
    }

    /** Read from beginning to end by somebody who speaks German. */
    @Test
    void german() {
        Document released = STUDY.report().document("de");
        check("made-up-study-released-de.html", Renderers.html().render(released));
        check("made-up-study-released-de.md", Renderers.markdown().render(released));
        check(
                "made-up-study-de.md",
                Renderers.markdown().render(STUDY.teamReport().document("de")));
    }

    /** The half page in both languages. */
    @Test
    void summary() {
        for (String language : List.of("en", "de")) {
            Document page = STUDY.report().summary(language).document();
            check(
                    "made-up-study-summary-" + language + ".html",
                    Renderers.html().render(page));
            check(
                    "made-up-study-summary-" + language + ".md",
                    Renderers.markdown().render(page));
        }
    }

    /** Each drawing as a file of its own, as it stands in the page. */
    @Test
    void drawings() {
        Matcher drawing = Pattern.compile("<svg.*?aria-labelledby=\"([a-z0-9-]+)-title.*?</svg>")
                .matcher(Pages.html(STUDY));
        List<String> names = drawing.results()
                .map(found -> {
                    check(found.group(1) + ".svg", found.group() + "\n");
                    return found.group(1);
                })
                .toList();
        assertThat(names)
                .containsExactly(
                        "funnel-0",
                        "funnel-1",
                        "intervals-acceptability",
                        "intervals-harms",
                        "intervals-concerns",
                        "intervals-delivery",
                        "intervals-delivery-2");
    }

    private static void check(String name, String text) {
        Path file = GOLDEN.resolve(name);
        try {
            if (Boolean.getBoolean("golden.write")) {
                Files.createDirectories(GOLDEN);
                Files.writeString(file, text);
            }
            assertThat(text).isEqualTo(Files.readString(file, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
