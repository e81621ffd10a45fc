package org.reversementoring.reporting.pdf;

import java.util.List;
import java.util.Optional;
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

/** A document with one block of each kind. Synthetic. */
final class BlockExamples {

    private static final String SVG =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 40 20\"><title>Drawing</title><desc>A line.</desc>"
                    + "<g><line x1=\"1\" y1=\"2\" x2=\"30\" y2=\"2\" stroke=\"#000000\" stroke-dasharray=\"2 2\"/></g>"
                    + "<polyline points=\"1,1 2,2 3,1\" fill=\"none\" stroke=\"#0b5563\"/><polygon points=\"1 9 4 9 4 5\"/>"
                    + "<text x=\"20\" y=\"15\" font-size=\"5\" text-anchor=\"middle\">Äß</text></svg>";

    private BlockExamples() {}

    static List<Block> blocks(String text) {
        return List.of(
                new Block.Paragraph(text),
                new Block.Note(List.of(text, text)),
                new Block.Points(List.of(text, text), Optional.of("cy")),
                new Block.Table(text, List.of(text, text), List.of(List.of(text, text))),
                new Block.AnswerTable(text, List.of(text, text, text), List.of(List.of(text, text, text)), "cy"),
                new Cards(List.of(
                        new Cards.Card(text, List.of(text), text, "cy"), new Cards.Card(text, List.of(), text, "de"))),
                new StripTable(
                        text,
                        text,
                        List.of(text, text, text),
                        List.of(new StripTable.Row(
                                text, text, new Strip(5, Optional.of(new Strip.Middle(2, 4)), Optional.of(1)), text)),
                        "cy"),
                new Block.Drawing(text, SVG),
                new Block.Field(text),
                new Facts(List.of(Facts.Fact.of(text, text), Facts.Fact.room(text))),
                new Ticks(List.of(text, text), Optional.of("ar")),
                new Block.Code(text, "ab12-cd34"),
                new Checklist(
                        "Items",
                        List.of("Item", "Topic", "Where"),
                        List.of(
                                new Checklist.Requirement("1", text, text, Optional.of("all")),
                                new Checklist.Requirement("2", text, text, Optional.empty()))));
    }

    static Document all(String language) {
        return of(language, Layout.LETTER, "Grüße und Maße");
    }

    static Document of(String language, Layout layout, String text) {
        return Document.builder()
                .title("T" + text)
                .subtitle(text)
                .language(language)
                .layout(layout)
                .addSections(Section.of("all", "H" + text, blocks(text)))
                .build();
    }
}
