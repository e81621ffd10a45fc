package org.reversementoring.reporting.render;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.document.Ticks;

/** A document as CommonMark with tables. Drawings are left out. */
final class MarkdownDocument {

    /** Something to write on. Not underscores, because they would have to be escaped. */
    private static final String ROOM = "…………………………";

    private final List<String> blocks = new ArrayList<>();

    private final Map<String, String> headings = new HashMap<>();

    private MarkdownDocument() {}

    static String write(Document document) {
        MarkdownDocument markdown = new MarkdownDocument();
        markdown.blocks.add("# " + MarkdownText.line(document.fullTitle()));
        List<Section> sections = document.sections();
        sections.forEach(
                section -> section.anchor().ifPresent(anchor -> markdown.headings.put(anchor, section.heading())));
        for (int at = 0; at < sections.size(); at++) {
            Section section = sections.get(at);
            markdown.blocks.add("## " + MarkdownText.line(section.heading()));
            section.blocks().forEach(markdown::block);
            if (section.contents().isPresent()) {
                markdown.contents(section.contents().get(), sections.subList(at + 1, sections.size()));
            }
        }
        return String.join("\n\n", markdown.blocks) + "\n";
    }

    private void block(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            lines(List.of(paragraph.text()));
        } else if (block instanceof Block.Note note) {
            lines(note.paragraphs());
        } else if (block instanceof Block.Points points) {
            points(points.items());
        } else if (block instanceof Ticks ticks) {
            points(ticks.items().stream().map(item -> Ticks.BOX + item).toList());
        } else if (block instanceof Facts facts) {
            points(facts.facts().stream()
                    .map(fact -> fact.name() + ": " + fact.value().orElse(ROOM))
                    .toList());
        } else if (block instanceof Block.Table table) {
            lines(List.of(table.caption()));
            table(table.head(), table.rows());
        } else if (block instanceof Block.AnswerTable table) {
            table(table.head(), table.rows());
        } else if (block instanceof Cards cards) {
            cards.cards().forEach(this::card);
        } else if (block instanceof StripTable table) {
            lines(List.of(table.caption()));
            table(
                    List.of(table.head().get(0), table.head().get(2)),
                    table.rows().stream()
                            .map(row -> List.of(row.title() + ": " + row.statement(), row.sentence()))
                            .toList());
        } else if (block instanceof Block.Field field) {
            lines(List.of(field.prompt()));
            blocks.add("&nbsp;");
        } else if (block instanceof Block.Code code) {
            blocks.add(MarkdownText.line(code.text()) + ": `" + code.code() + "`");
        } else if (block instanceof Checklist checklist) {
            Stream<String> rows = checklist.requirements().stream()
                    .map(item -> row(List.of(item.item(), item.topic())) + " " + where(item) + " |");
            lines(List.of(checklist.caption()));
            table(checklist.head(), rows);
        }
    }

    /** Links by heading, as most readers of Markdown name them: small letters and digits, with hyphens for blanks. */
    private void contents(String title, List<Section> later) {
        lines(List.of(title));
        blocks.add(later.stream()
                .filter(section -> section.anchor().isPresent())
                .map(section -> "- " + link(section.heading(), section.heading()))
                .collect(Collectors.joining("\n")));
    }

    private static String slug(String heading) {
        return heading.toLowerCase(Locale.ROOT)
                .replaceAll("[^\\p{L}\\p{N} -]", "")
                .replace(' ', '-');
    }

    private String where(Checklist.Requirement item) {
        return item.anchor()
                .map(anchor -> link(item.where(), headings.getOrDefault(anchor, item.where())))
                .orElseGet(() -> MarkdownText.inline(item.where()));
    }

    private static String link(String text, String heading) {
        return "[" + MarkdownText.inline(text) + "](#" + slug(heading) + ")";
    }

    private void card(Cards.Card card) {
        blocks.add("### " + MarkdownText.line(card.title()));
        if (card.items().isEmpty()) {
            lines(List.of(card.empty()));
        }
        points(card.items());
    }

    private void lines(List<String> paragraphs) {
        paragraphs.stream().map(MarkdownText::line).forEach(blocks::add);
    }

    private void points(List<String> items) {
        if (!items.isEmpty()) {
            blocks.add(
                    items.stream().map(item -> "- " + MarkdownText.line(item)).collect(Collectors.joining("\n")));
        }
    }

    private void table(List<String> head, List<List<String>> rows) {
        table(head, rows.stream().map(MarkdownDocument::row));
    }

    private void table(List<String> head, Stream<String> rows) {
        Stream<String> top = Stream.of(row(head), row(Collections.nCopies(head.size(), "---")));
        blocks.add(Stream.concat(top, rows).collect(Collectors.joining("\n")));
    }

    private static String row(List<String> cells) {
        return cells.stream().map(MarkdownText::inline).collect(Collectors.joining(" | ", "| ", " |"));
    }
}
