package org.reversementoring.reporting.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;

/** Text that is meant to break a writer, in every block of a document. */
class HostileTextTest {

    private static final String HEBREW = "\u05e9\u05dc\u05d5\u05dd";
    private static final String ARABIC = "\u0645\u0631\u062d\u0628\u0627";

    @TestFactory
    Stream<DynamicTest> itIsTextInATaggedPdf() {
        return Stream.of(
                        "<b>bold</b> & ]]> --> </script> </style>",
                        "a\u0000b\u0007c\u001bd\u009fe",
                        "\ud800 alone \udfff and \ufffe \uffff",
                        "\u202eturned\u202c \u2067isolated\u2069 \u200b\u200d\ufeff",
                        "e\u0301\u0323\u0308\u0300\u0302 marks",
                        HEBREW + " and 12 " + ARABIC,
                        "\ud83d\ude00 \u4e2d\u6587 \ud83c\uddec\ud83c\udde7",
                        "url(http://example.org) @import expression( \\ \" '")
                .map(text -> DynamicTest.dynamicTest("text of " + text.length(), () -> {
                    byte[] pdf = Pdfs.RENDERER.render(BlockExamples.of("en", Layout.LETTER, text));
                    assertThat(Pdfs.faults(pdf)).isEmpty();
                }));
    }

    @Test
    void aLongWordIsBrokenAndALongTextIsSet() {
        Document page = BlockExamples.of("en", Layout.REPORT, "x".repeat(2_000));
        assertThat(Pdfs.positions(Pdfs.RENDERER.render(page)))
                .allMatch(letter -> letter.getXDirAdj() + letter.getWidthDirAdj() < letter.getPageWidth() - 42);
        Document one = paragraph("w " + "y".repeat(100_000));
        assertThat(Pdfs.letters(Pdfs.RENDERER.render(one))).hasSizeGreaterThan(100_000);
    }

    /** A name or a label of nothing but marks that are never drawn, in each block: a place that has a text has something drawn. */
    @ParameterizedTest
    @ValueSource(strings = {"\u200d", "\u00ad", "\u200e\u200f", "\u2060 \ufeff"})
    void whatIsNeverDrawnIsABox(String text) {
        byte[] pdf = Pdfs.RENDERER.render(BlockExamples.of("en", Layout.LETTER, text));
        assertThat(Pdfs.letters(pdf)).contains("\u25a1");
        assertThat(Pdfs.faults(pdf)).isEmpty();
    }

    /** A head that fills a sheet cannot stand on each sheet. */
    @ParameterizedTest
    @ValueSource(ints = {900, 5_000, 100_000})
    void aLongHeadIsSet(int length) {
        String head = "head ".repeat(length / 5);
        Document page = document(new Block.Table("Caption", List.of(head, "b"), List.of(List.of("c", "d"))));
        byte[] pdf = Pdfs.RENDERER.render(page);
        assertThat(Pdfs.letters(pdf).split("head", -1)).hasSizeGreaterThan(length / 5);
        assertThat(Pdfs.faults(pdf)).isEmpty();
    }

    @Test
    void aCharacterWithoutAFontIsABox() {
        assertThat(Pdfs.letters(Pdfs.RENDERER.render(paragraph("before \u4e2d after"))))
                .contains("before\u25a1after");
    }

    @Test
    void hebrewIsThere() {
        assertThat(Pdfs.letters(Pdfs.RENDERER.render(paragraph(HEBREW)))).matches("(?s).*[\u05d0-\u05ea]{4}.*");
    }

    /** Law: a page in Arabic has no box in it, and what a reader copies out of it are its letters, joined or not. */
    @Test
    void arabicIsThereAndJoined() {
        byte[] pdf = Pdfs.RENDERER.render(BlockExamples.of("ar", Layout.LETTER, ARABIC));
        assertThat(Pdfs.letters(pdf)).doesNotContain("\u25a1");
        assertThat(Pdfs.faults(pdf)).isEmpty();
    }

    @Test
    void anAddedFontIsUsedForWhatTheOthersLack() throws IOException {
        try (InputStream file = getClass().getResourceAsStream("/net/sf/jasperreports/fonts/dejavu/DejaVuSerif.ttf")) {
            byte[] pdf = PdfRenderer.create().withFont(file.readAllBytes()).render(paragraph(HEBREW + " a"));
            assertThat(Pdfs.faults(pdf)).isEmpty();
        }
    }

    @Test
    void whatIsNoFontIsRefused() {
        assertThatThrownBy(() -> PdfRenderer.create().withFont(new byte[] {1, 2, 3}))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("TrueType");
    }

    @Test
    void aShapeThatIsNotDrawnIsRefusedWithoutBeingRepeated() {
        for (String shape : List.of(
                "<ellipse rx=\"9\"/>",
                "<path d=\"M0 0C1 1 2 2 3 3\"/>",
                "<path d=\"L1 1\"/>",
                "<rect fill=\"url(#secret)\"/>",
                "<circle r=\"NaN\"/>",
                "<g transform=\"scale(9)\"><circle r=\"1\"/></g>",
                "<text text-anchor=\"secret\">secret</text>")) {
            String svg = "<svg viewBox=\"0 0 9 9\"><title>secret</title>" + shape + "</svg>";
            Document page = document(new Block.Drawing("secret", svg));
            assertThatThrownBy(() -> Pdfs.RENDERER.render(page))
                    .isInstanceOf(IllegalArgumentException.class)
                    .hasNoCause()
                    .hasMessageNotContaining("secret");
        }
    }

    private static Document paragraph(String text) {
        return document(new Block.Paragraph(text));
    }

    private static Document document(Block block) {
        return Document.builder()
                .title("Title")
                .layout(Layout.LETTER)
                .addSections(Section.of("one", "Heading", List.of(block)))
                .build();
    }
}
