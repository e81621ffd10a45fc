package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Layout;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.Strip;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.document.Ticks;

class DocumentTest {

    private static final String SVG = "<svg role=\"img\"><title>onload = href</title></svg>";

    @Test
    void everyKindOfBlockIsOnBothPages() {
        Document document = page(Layout.REPORT, everything());
        assertThat(Renderers.html().render(document))
                .containsSubsequence(
                        "<section class=\"rm-section\" id=\"all\" aria-labelledby=\"all-heading\">",
                        "<h2 class=\"rm-heading\" id=\"all-heading\">Everything</h2>",
                        "<p class=\"rm-paragraph\">A paragraph.</p>",
                        "<p>A note.</p>",
                        "<ul class=\"rm-points\" lang=\"cy\">",
                        "<li>A point.</li>",
                        "<figure class=\"rm-drawing\">" + SVG + "<figcaption>A drawing</figcaption></figure>",
                        "<caption>A table</caption>",
                        "<th scope=\"row\">row</th><td data-label=\"Share\">5\u00a0%</td>",
                        "<th scope=\"row\">Title <span class=\"rm-statement\" lang=\"cy\" dir=\"auto\">Statement</span></th>",
                        "<p class=\"rm-prompt\">A question?</p>",
                        "<div class=\"rm-line\"></div>",
                        "<h3 class=\"rm-card-title\">A card</h3>",
                        "<li>An item.</li>",
                        "<p>Nothing.</p>",
                        "<th scope=\"row\" lang=\"cy\">Area <span class=\"rm-statement\" dir=\"auto\">Statement</span></th>",
                        "<svg class=\"rm-strip\" viewBox=\"0 0 300 44\" aria-hidden=\"true\" focusable=\"false\">",
                        "<rect x=\"138\" y=\"7\" width=\"150\" height=\"18\" rx=\"9\"/><path d=\"M24 29l8 12h-16z\"/>",
                        "<td>In words.</td>",
                        "<ul class=\"rm-ticks\" lang=\"cy\">",
                        "<li>☐\u00a0To tick.</li>",
                        "<div><dt>Day</dt><dd>9 July 2026</dd></div>",
                        "<div><dt>Name</dt><dd class=\"rm-room\"></dd></div>",
                        "<p class=\"rm-code\">Digest: <code>abc123</code></p>",
                        "<td data-label=\"Where\"><a href=\"#all\">Everything</a></td>",
                        "<td data-label=\"Where\">nowhere</td>");
        assertThat(Renderers.markdown().render(document)).isEqualTo("""
                        # A page

                        ## Everything

                        A paragraph.

                        A note.

                        - A point.

                        A table

                        | What | Share |
                        | --- | --- |
                        | row | 5 % |

                        | Topic | Statement | Answer |
                        | --- | --- | --- |
                        | Title | Statement | Yes. |

                        A question?

                        &nbsp;

                        ### A card

                        - An item.

                        ### Another card

                        Nothing.

                        Strips

                        | Area | Words |
                        | --- | --- |
                        | Area: Statement | In words. |

                        - ☐\u00a0To tick.

                        - Day: 9 July 2026
                        - Name: …………………………

                        Digest: `abc123`

                        Items

                        | Item | Topic | Where |
                        | --- | --- | --- |
                        | 1 | first | [Everything](#everything) |
                        | 2 | second | nowhere |
                        """);
    }

    /** Every block but the drawing says in plain text what it says in Markdown. */
    @Test
    void everyKindOfBlockIsInThePlainText() {
        assertThat(Renderers.plainText().render(page(Layout.SHEET, everything())))
                .isEqualTo("""
                        A page

                        Everything
                        A paragraph.
                        A note.
                        • A point.
                        A table
                        • What: row; Share: 5 %
                        • Topic: Title; Statement: Statement; Answer: Yes.
                        A question?
                        …………………………
                        A card:
                        • An item.
                        Another card:
                        Nothing.
                        Strips
                        • Area: Statement In words.
                        ☐\u00a0To tick.
                        Day: 9 July 2026
                        Name: …………………………
                        Digest: abc123
                        1 first: Everything
                        2 second: nowhere
                        """);
        Document lines = page(Layout.SHEET, Section.of("a", "A", List.of(new Block.Paragraph("a\r\nb\u2028c"))));
        assertThat(Renderers.plainText().render(lines)).endsWith("A\na b c\n");
    }

    /** What CommonMark, HTML or TeX could read as markup, at the begin of a line and within it. */
    @Test
    void noTextBecomesMarkdown() {
        assertThat(MarkdownText.line(" \t# x\n- y")).isEqualTo("\\# x - y");
        assertThat(MarkdownText.line("    indented")).isEqualTo("indented");
        assertThat(MarkdownText.line("2026. a year")).isEqualTo("2026\\. a year");
        assertThat(MarkdownText.line("=====")).isEqualTo("\\=====");
        assertThat(MarkdownText.inline("$x$ | `a` <b> [c](d) ~e~ *f* _g_ & \\"))
                .isEqualTo("\\$x\\$ \\| \\`a\\` \\<b\\> \\[c\\](d) \\~e\\~ \\*f\\* \\_g\\_ \\& \\\\");
        assertThat(MarkdownText.inline("a\r\n\u2028\u0085b")).isEqualTo("a b");
    }

    /** Titles, heads, captions, cells, items and prompts alike. */
    @Test
    void hostileTextStaysTextEverywhere() {
        String bad = "\"><script>alert(1)</script>\n# *x*";
        List<Block> blocks = List.of(
                new Block.Paragraph(bad),
                new Block.Note(List.of(bad)),
                new Block.Points(List.of(bad), Optional.of(bad)),
                new Block.Drawing(bad, SVG),
                new Block.Table(bad, List.of(bad, bad), List.of(List.of(bad, bad))),
                new Block.AnswerTable(bad, List.of(bad, bad, bad), List.of(List.of(bad, bad, bad)), bad),
                new Block.Field(bad),
                new Cards(
                        List.of(new Cards.Card(bad, List.of(bad), bad, bad), new Cards.Card(bad, List.of(), bad, bad))),
                new StripTable(
                        bad,
                        bad,
                        List.of(bad, bad, bad),
                        List.of(new StripTable.Row(bad, bad, new Strip(5, Optional.empty(), Optional.empty()), bad)),
                        bad),
                new Ticks(List.of(bad), Optional.of(bad)),
                new Facts(List.of(Facts.Fact.of(bad, bad), Facts.Fact.room(bad))),
                new Block.Code(bad, "abc"),
                new Checklist(
                        "Items",
                        List.of("Item", "Topic", "Where"),
                        List.of(new Checklist.Requirement(bad, bad, bad, Optional.empty()))));
        for (Layout layout : Layout.values()) {
            Document document = Document.builder()
                    .title(bad)
                    .subtitle(bad)
                    .language(bad)
                    .layout(layout)
                    .addSections(Section.of("a", bad, blocks))
                    .build();
            assertThat(Renderers.html().render(document)).doesNotContain("<script>", "\"\">");
            assertThat(Renderers.markdown().render(document)).doesNotContain("<script>", "\n# \\*", " *x*");
        }
    }

    /** Published texts may be of any language, and cells stay as they are in the data. */
    @Test
    void aPublicationKeepsCellsAndDirections() {
        String page = Renderers.html().render(page(Layout.PUBLICATION, everything()));
        assertThat(page)
                .contains(
                        "<td data-label=\"Share\" dir=\"auto\">5 %</td>",
                        "<h1 class=\"rm-title\" dir=\"auto\">A page</h1>", ".rm-drawing {")
                .doesNotContain("noindex");
        assertThat(Renderers.html().render(page(Layout.LETTER, everything())))
                .contains("noindex", ".rm-line {", "46rem");
    }

    /** What is held in the hand is set in 10.5 points and nothing smaller. */
    @Test
    void aSheetIsPrintedLargeEnough() {
        for (Layout layout : List.of(Layout.SHEET, Layout.HANDOUT)) {
            String page = Renderers.html().render(page(layout, everything()));
            String print = page.substring(page.lastIndexOf("@media print"));
            assertThat(layout.isPersonal()).isTrue();
            assertThat(print).contains("body { font: 10.5pt/");
            assertThat(Pattern.compile("font(?:-size)?: ([\\d.]+)pt")
                            .matcher(print)
                            .results())
                    .allSatisfy(size ->
                            assertThat(Double.parseDouble(size.group(1))).isGreaterThanOrEqualTo(10.5));
        }
    }

    /** Three narrow columns of long texts cannot be read, so long cards stand one below the other. */
    @Test
    void longCardsStandOneBelowTheOther() {
        for (int length : new int[] {400, 401}) {
            Cards cards = new Cards(List.of(
                    new Cards.Card("A", List.of("x".repeat(200), "y".repeat(length - 200)), "", "en"),
                    new Cards.Card("B", List.of(), "Nothing.", "en")));
            assertThat(Renderers.html().render(page(Layout.LETTER, Section.of("a", "A", List.of(cards)))))
                    .contains(length > 400 ? "<div class=\"rm-cards rm-listed\">" : "<div class=\"rm-cards\">");
        }
    }

    /** A short section of a sheet is not split over two pages; a long one may be. */
    @Test
    void aShortSectionOfASheetStaysWhole() {
        Section brief = Section.of("a", "A", List.of(new Block.Points(Collections.nCopies(11, "x"), Optional.empty())));
        Section longer =
                Section.of("b", "B", List.of(new Block.Points(Collections.nCopies(12, "x"), Optional.empty())));
        for (Layout layout : Layout.values()) {
            boolean sheet = layout == Layout.SHEET || layout == Layout.HANDOUT;
            String page = Renderers.html().render(page(layout, brief, longer));
            assertThat(page.contains("class=\"rm-section rm-keep\" id=\"a\"")).isEqualTo(sheet);
            assertThat(page.split("class=\"rm-section rm-keep\"", -1)).hasSize(sheet ? 2 : 1);
            assertThat(page.contains("columns: 2")).isEqualTo(layout == Layout.HANDOUT);
        }
    }

    /** A table is stacked where it has no room, so none scrolls sideways and none is a stop of the keyboard. */
    @Test
    void noTableIsAStopOfTheKeyboard() {
        for (Layout layout : Layout.values()) {
            assertThat(Renderers.html().render(page(layout, everything())))
                    .doesNotContain("tabindex", "role=\"region\"", "overflow-x");
        }
        assertThat(HtmlStyle.width(5)).isEqualTo("rm-narrow");
        assertThat(HtmlStyle.width(6)).isEqualTo("rm-narrow rm-wide");
        assertThat(HtmlStyle.width(11)).isEqualTo("rm-many");
    }

    /** A number is never broken; a word of 18 letters or more may be. */
    @Test
    void onlyALongWordIsBroken() {
        String page = Renderers.html()
                .render(page(
                        Layout.REPORT,
                        Section.of(
                                "a",
                                "A",
                                List.of(new Block.Table(
                                        "c",
                                        List.of("one", "two", "x".repeat(18)),
                                        List.of(List.of("row", "x".repeat(18), "x".repeat(17))))))));
        assertThat(page)
                .contains(
                        "<th scope=\"col\" class=\"rm-long\">xxxxxxxxxxxxxxxxxx</th>",
                        "<td data-label=\"two\" class=\"rm-long\">xxxxxxxxxxxxxxxxxx</td>",
                        "<td data-label=\"xxxxxxxxxxxxxxxxxx\">xxxxxxxxxxxxxxxxx</td>");
    }

    @Test
    void aSectionMayListThoseAfterIt() {
        Section first = Section.builder()
                .anchor("first")
                .heading("First")
                .contents("Contents")
                .build();
        Document document = page(
                Layout.REPORT,
                first,
                Section.of("second", "The second: a <b>", List.of()),
                Section.builder().heading("No anchor").build());
        assertThat(Renderers.html().render(document))
                .contains("<nav class=\"rm-contents\" aria-label=\"Contents\">")
                .containsOnlyOnce("<li>")
                .contains("<li><a href=\"#second\">The second: a &lt;b&gt;</a></li>");
        assertThat(Renderers.markdown().render(document))
                .contains("Contents\n\n- [The second: a \\<b\\>](#the-second-a-b)\n\n## The second");
    }

    @Test
    void aDocumentThatCannotBeReadIsRefused() {
        Section first = Section.of("a", "A", List.of());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(Layout.REPORT, first, first))
                .withMessage("document: each anchor must be of one section");
        Block lost = new Checklist(
                "Items",
                List.of("Item", "Topic", "Where"),
                List.of(new Checklist.Requirement("1", "t", "w", Optional.of("b"))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> page(Layout.REPORT, Section.of("a", "A", List.of(lost))))
                .withMessage("document: each link must lead to a section of it");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        Document.builder().title(" ").layout(Layout.REPORT).build());
        assertThatIllegalArgumentException().isThrownBy(() -> Section.of("a", " ", List.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Section.of("a b", "A", List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.Table("c", List.of("one", "two"), List.of(List.of("only"))));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Table("c", List.of(), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Block.AnswerTable("c", List.of("one"), List.of(), "en"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Block.Code("t", "a`b"));
        assertThatIllegalArgumentException().isThrownBy(() -> new Facts(List.of()));
    }

    /** A drawing goes into the page as it is, so it may neither run nor load anything. */
    @Test
    void aDrawingThatActsIsRefused() {
        for (String svg : List.of(
                "<img src=x>",
                "<svg ><script>alert(1)</script></svg>",
                "<svg onload=\"alert(1)\"></svg>",
                "<svg ><image href=\"https://example.org\"/></svg>",
                "<svg ><foreignObject></foreignObject></svg>")) {
            assertThatIllegalArgumentException().isThrownBy(() -> new Block.Drawing("d", svg));
        }
    }

    static Section everything() {
        return Section.builder()
                .anchor("all")
                .heading("Everything")
                .addParagraphs(List.of("A paragraph."))
                .addBlocks(
                        new Block.Note(List.of("A note.")),
                        new Block.Points(List.of("A point."), Optional.of("cy")),
                        new Block.Drawing("A drawing", SVG),
                        new Block.Table("A table", List.of("What", "Share"), List.of(List.of("row", "5 %"))),
                        new Block.AnswerTable(
                                "Answers",
                                List.of("Topic", "Statement", "Answer"),
                                List.of(List.of("Title", "Statement", "Yes.")),
                                "cy"),
                        new Block.Field("A question?"),
                        new Cards(List.of(
                                new Cards.Card("A card", List.of("An item."), "Nothing.", "cy"),
                                new Cards.Card("Another card", List.of(), "Nothing.", "cy"))),
                        new StripTable(
                                "Strips",
                                "The dots are the scale.",
                                List.of("Area", "Strip", "Words"),
                                List.of(new StripTable.Row(
                                        "Area",
                                        "Statement",
                                        new Strip(3, Optional.of(new Strip.Middle(2, 3)), Optional.of(1)),
                                        "In words.")),
                                "cy"),
                        new Ticks(List.of("To tick."), Optional.of("cy")),
                        new Facts(List.of(Facts.Fact.of("Day", "9 July 2026"), Facts.Fact.room("Name"))),
                        new Block.Code("Digest", "abc123"),
                        new Checklist(
                                "Items",
                                List.of("Item", "Topic", "Where"),
                                List.of(
                                        new Checklist.Requirement("1", "first", "Everything", Optional.of("all")),
                                        new Checklist.Requirement("2", "second", "nowhere", Optional.empty()))))
                .build();
    }

    static Document page(Layout layout, Section... sections) {
        return Document.builder()
                .title("A page")
                .layout(layout)
                .addSections(sections)
                .build();
    }
}
