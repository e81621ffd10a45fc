package org.reversementoring.reporting.page.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.architecture.hostile.HostileText;
import org.reversementoring.architecture.hostile.HtmlReader;
import org.reversementoring.architecture.hostile.MarkdownReader;
import org.reversementoring.architecture.hostile.PageShape;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.DocumentRenderer;
import org.reversementoring.reporting.render.Renderers;

/** Law: a stranger's text, wherever it enters a page, is text on it or is refused. */
class HostilePagesTest {

    private static final Map<String, PageShape> SHAPES = new HashMap<>();

    static List<String> texts() {
        return HostileText.all();
    }

    static List<String> floods() {
        return HostileText.floods();
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aForeignTextIsTextOnEveryPage(String text) {
        HostileWords words = HostileWords.of(text);
        isText(text, HostilePages.of(words), HostilePages.of(words.withText(PageShape.PLACE)));
    }

    @ParameterizedTest
    @MethodSource("floods")
    void aFloodIsTextOnEveryPageOfAReport(String text) {
        HostileWords words = HostileWords.in(19, text);
        isText(text, HostilePages.ofTheReport(words), HostilePages.ofTheReport(words.withText(PageShape.PLACE)));
    }

    private static void isText(String text, Map<String, Document> pages, Map<String, Document> harmless) {
        pages.forEach((name, page) -> {
            Document plain = Objects.requireNonNull(harmless.get(name));
            try {
                HtmlReader.read(Renderers.html().render(page))
                        .isTextOn(shape(plain, Renderers.html(), HtmlReader::read), text, CleanText::of);
                MarkdownReader.read(Renderers.markdown().render(page))
                        .isTextOn(
                                shape(plain, Renderers.markdown(), MarkdownReader::read),
                                text,
                                HostilePagesTest::inOneLine);
            } catch (AssertionError e) {
                throw new AssertionError(name + ": " + e.getMessage(), e);
            }
            // Readers of GitHub's dialect make links of these signs alone.
            assertThat(Renderers.markdown().render(page)).doesNotContain("://evil", "www.evil");
            assertThat(Renderers.plainText().render(page).lines().count())
                    .isEqualTo(Renderers.plainText().render(plain).lines().count());
        });
    }

    /** Most texts are refused at the same places, so the harmless pages are few. */
    private static PageShape shape(Document page, DocumentRenderer writer, Function<String, PageShape> reader) {
        return SHAPES.computeIfAbsent(writer.render(page), reader);
    }

    private static String inOneLine(String text) {
        return CleanText.of(text).replaceAll("[\\t\\n\\x0B\\f\\r]+", " ").strip();
    }
}
