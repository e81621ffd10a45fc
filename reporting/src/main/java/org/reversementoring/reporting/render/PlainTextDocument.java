package org.reversementoring.reporting.render;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.document.Document;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.Section;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.document.Ticks;

/**
 * A document as text to paste into a form: lines, empty lines, and bullets as people type them. There is no mark to escape, so words stay as they were
 * written. Drawings and strips are left out.
 */
final class PlainTextDocument {

    private static final String BULLET = "• ";
    private static final String ROOM = "…………………………";

    private PlainTextDocument() {}

    static String write(Document document) {
        List<String> parts = new ArrayList<>(List.of(line(document.title())));
        document.subtitle().map(PlainTextDocument::line).ifPresent(parts::add);
        for (Section section : document.sections()) {
            parts.add("");
            parts.add(line(section.heading()));
            section.blocks()
                    .forEach(block -> lines(block).map(PlainTextDocument::line).forEach(parts::add));
        }
        return String.join("\n", parts) + "\n";
    }

    private static Stream<String> lines(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return Stream.of(paragraph.text());
        } else if (block instanceof Block.Note note) {
            return note.paragraphs().stream();
        } else if (block instanceof Block.Points points) {
            return points.items().stream().map(item -> BULLET + item);
        } else if (block instanceof Ticks ticks) {
            return ticks.items().stream().map(item -> Ticks.BOX + item);
        } else if (block instanceof Facts facts) {
            return facts.facts().stream()
                    .map(fact -> fact.name() + ": " + fact.value().orElse(ROOM));
        } else if (block instanceof Block.Table table) {
            return Stream.concat(Stream.of(table.caption()), rows(table.head(), table.rows()));
        } else if (block instanceof Block.AnswerTable table) {
            return rows(table.head(), table.rows());
        } else if (block instanceof Cards cards) {
            return cards.cards().stream()
                    .flatMap(card -> Stream.concat(
                            Stream.of(card.title() + ":"),
                            card.items().isEmpty()
                                    ? Stream.of(card.empty())
                                    : card.items().stream().map(item -> BULLET + item)));
        } else if (block instanceof StripTable table) {
            return Stream.concat(
                    Stream.of(table.caption()),
                    table.rows().stream()
                            .map(row -> BULLET + row.title() + ": " + row.statement() + " " + row.sentence()));
        } else if (block instanceof Block.Field field) {
            return Stream.of(field.prompt(), ROOM);
        } else if (block instanceof Block.Code code) {
            return Stream.of(code.text() + ": " + code.code());
        } else if (block instanceof Checklist list) {
            return list.requirements().stream().map(item -> item.item() + " " + item.topic() + ": " + item.where());
        }
        return Stream.empty();
    }

    /** Each row as a line that names its cells; what is empty is left out. */
    private static Stream<String> rows(List<String> head, List<List<String>> rows) {
        return rows.stream()
                .map(row -> IntStream.range(0, row.size())
                        .filter(cell -> !row.get(cell).isBlank())
                        .mapToObj(cell -> head.get(cell) + ": " + row.get(cell))
                        .reduce((left, right) -> left + (left.matches("(?s).*[.!?]") ? " " : "; ") + right)
                        .map(BULLET::concat)
                        .orElse(""));
    }

    private static String line(String text) {
        return CleanText.of(text)
                .replaceAll("[\\t\\n\\x0B\\f\\r\\x{85}\\x{2028}\\x{2029}]+", " ")
                .strip();
    }
}
