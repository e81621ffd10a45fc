package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.document.Cards;
import org.reversementoring.reporting.document.Checklist;
import org.reversementoring.reporting.document.Facts;
import org.reversementoring.reporting.document.StripTable;
import org.reversementoring.reporting.document.Ticks;

/**
 * The blocks of one section as HTML.
 *
 * @param heading id of the section's heading, if it has one
 * @param publication whether the texts are a stranger's: then each cell finds its own direction
 */
record HtmlBlocks(Optional<String> heading, boolean publication) {

    /** All blocks in reading order. */
    String of(List<Block> blocks) {
        return blocks.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "    <p" + direction() + ">" + content(paragraph.text()) + "</p>\n";
        } else if (block instanceof Block.Note note) {
            return "    <div class=\"promise\">\n" + each(note.paragraphs(), "      <p>", "</p>\n") + "    </div>\n";
        } else if (block instanceof Block.Points points) {
            return "    <ul class=\"points\"" + attribute("lang", points.language()) + ">\n"
                    + each(points.items(), "      <li>", "</li>\n") + "    </ul>\n";
        } else if (block instanceof Cards cards) {
            return cards.cards().stream()
                    .map(HtmlBlocks::card)
                    .collect(Collectors.joining("", "    <div class=\"cards\">\n", "    </div>\n"));
        } else if (block instanceof StripTable table) {
            return HtmlStrips.of(table);
        } else if (block instanceof Block.Drawing drawing) {
            return "    <figure>" + drawing.svg() + "<figcaption>" + content(drawing.title())
                    + "</figcaption></figure>\n";
        } else if (block instanceof Block.Table table) {
            return table(table);
        } else if (block instanceof Block.AnswerTable table) {
            return answers(table);
        } else if (block instanceof Checklist checklist) {
            return checklist(checklist);
        } else if (block instanceof Block.Field field) {
            return field(field);
        } else if (block instanceof Facts facts) {
            return facts.facts().stream()
                    .map(HtmlBlocks::fact)
                    .collect(Collectors.joining("", "    <dl class=\"facts\">\n", "    </dl>\n"));
        } else if (block instanceof Ticks ticks) {
            return "    <ul class=\"ticks\"" + attribute("lang", ticks.language()) + ">\n"
                    + each(ticks.items(), "      <li>" + Ticks.BOX, "</li>\n") + "    </ul>\n";
        }
        Block.Code code = (Block.Code) block;
        return "    <p>" + content(code.text()) + ": <code>" + content(code.code()) + "</code></p>\n";
    }

    private static String fact(Facts.Fact fact) {
        String value =
                fact.value().map(text -> "<dd>" + content(text) + "</dd>").orElse("<dd class=\"room\"></dd>");
        return "      <div><dt>" + content(fact.name()) + "</dt>" + value + "</div>\n";
    }

    private static String card(Cards.Card card) {
        String body = card.items().isEmpty()
                ? "        <p>" + content(card.empty()) + "</p>\n"
                : "        <ul class=\"points\"" + attribute("lang", card.language()) + ">\n"
                        + each(card.items(), "          <li>", "</li>\n") + "        </ul>\n";
        return "      <div class=\"card\">\n        <h3>" + content(card.title()) + "</h3>\n" + body + "      </div>\n";
    }

    private String table(Block.Table table) {
        String rows = table.rows().stream()
                .map(row -> "      <tr>\n        <th scope=\"row\"" + direction() + ">" + content(row.get(0)) + "</th>"
                        + row.subList(1, row.size()).stream()
                                .map(cell -> "<td" + direction() + ">" + content(unbroken(cell)) + "</td>")
                                .collect(Collectors.joining())
                        + "\n      </tr>\n")
                .collect(Collectors.joining());
        return "    <div class=\"scroll\" role=\"region\"" + attribute("aria-label", table.caption())
                + " tabindex=\"0\">\n    <table>\n      <caption" + direction() + ">" + content(table.caption())
                + "</caption>\n      <thead><tr>" + each(table.head(), "<th scope=\"col\">", "</th>")
                + "</tr></thead>\n      <tbody>\n" + rows + "      </tbody>\n    </table>\n    </div>\n";
    }

    private String answers(Block.AnswerTable table) {
        String id = heading.orElse("") + "-table";
        String rows = table.rows().stream()
                .map(row -> "        <tr>\n          <th scope=\"row\"" + attribute("lang", table.language()) + ">"
                        + content(row.get(0)) + " <span class=\"item\">" + content(row.get(1)) + "</span></th>\n"
                        + "          <td>" + content(row.get(2)) + "</td>\n        </tr>\n")
                .collect(Collectors.joining());
        return "    <div class=\"scroll\" role=\"region\""
                + attribute("aria-labelledby", (heading.orElse("") + " " + id).strip())
                + " tabindex=\"0\">\n    <table>\n      <caption" + attribute("id", id) + ">"
                + content(table.caption()) + "</caption>\n      <thead>\n        <tr>"
                + each(table.head().subList(1, 3), "<th scope=\"col\">", "</th>")
                + "</tr>\n      </thead>\n      <tbody>\n" + rows + "      </tbody>\n    </table>\n    </div>\n";
    }

    private String checklist(Checklist checklist) {
        String id = heading.orElse("") + "-table";
        String rows = checklist.requirements().stream()
                .map(line -> "      <tr>\n        <th scope=\"row\">" + content(line.item()) + "</th><td>"
                        + content(line.topic()) + "</td><td>" + where(line) + "</td>\n      </tr>\n")
                .collect(Collectors.joining());
        return "    <div class=\"scroll\" role=\"region\"" + attribute("aria-labelledby", heading.orElse("") + " " + id)
                + " tabindex=\"0\">\n    <table>\n      <caption" + attribute("id", id)
                + ">Items, and where they are reported</caption>\n"
                + "      <thead><tr><th scope=\"col\">Item</th><th scope=\"col\">Topic</th><th scope=\"col\">Where</th>"
                + "</tr></thead>\n      <tbody>\n" + rows + "      </tbody>\n    </table>\n    </div>\n";
    }

    private static String where(Checklist.Requirement line) {
        String text = content(line.where());
        return line.anchor()
                .map(anchor -> "<a" + attribute("href", "#" + anchor) + ">" + text + "</a>")
                .orElse(text);
    }

    /** Ruled lines: a page saves nothing that is typed into it, and paper keeps what is written. */
    private static String field(Block.Field field) {
        return "    <div class=\"ask\">\n      <p class=\"prompt\">" + content(field.prompt()) + "</p>\n"
                + "      <div class=\"line\"></div><div class=\"line\"></div><div class=\"line\"></div>\n    </div>\n";
    }

    /** A number and its per cent sign stay on one line, where the text is our own. */
    private String unbroken(String cell) {
        return publication ? cell : cell.replace(" %", "\u00a0%");
    }

    private String direction() {
        return attribute("dir", publication ? Optional.of("auto") : Optional.empty());
    }

    private static String each(List<String> texts, String before, String after) {
        return texts.stream().map(text -> before + content(text) + after).collect(Collectors.joining());
    }
}
