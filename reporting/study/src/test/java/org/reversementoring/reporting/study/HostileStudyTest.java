package org.reversementoring.reporting.study;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.architecture.hostile.HostileText;
import org.reversementoring.architecture.hostile.HtmlReader;
import org.reversementoring.architecture.hostile.MarkdownReader;
import org.reversementoring.architecture.hostile.PageShape;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.render.Renderers;

/** Law: the title of a study is text on each page about it, whatever it says. */
class HostileStudyTest {

    private static final FeasibilityStudy STUDY = MadeUpStudy.record().study().judged(MadeUpStudy.rule());
    private static final List<PageShape> HTML = pages(PageShape.PLACE)
            .map(page -> HtmlReader.read(Renderers.html().render(page)))
            .toList();
    private static final List<PageShape> MARKDOWN = pages(PageShape.PLACE)
            .map(page -> MarkdownReader.read(Renderers.markdown().render(page)))
            .toList();

    private static Stream<Document> pages(String title) {
        FeasibilityStudy study =
                FeasibilityStudy.builder().from(STUDY).title(title).build();
        return Stream.of(
                study.report().document(),
                study.teamReport().document(),
                study.report().summary("de").document());
    }

    static Stream<String> texts() {
        return Stream.concat(HostileText.all().stream(), HostileText.floods().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aTitleIsText(String text) {
        List<Document> pages = pages(text).toList();
        for (int at = 0; at < pages.size(); at++) {
            HtmlReader.read(Renderers.html().render(pages.get(at))).isTextOn(HTML.get(at), text, CleanText::of);
            MarkdownReader.read(Renderers.markdown().render(pages.get(at)))
                    .isTextOn(MARKDOWN.get(at), text, HostileStudyTest::inOneLine);
        }
    }

    private static String inOneLine(String text) {
        return CleanText.of(text).replaceAll("[\\t\\n\\x0B\\f\\r]+", " ").strip();
    }
}
