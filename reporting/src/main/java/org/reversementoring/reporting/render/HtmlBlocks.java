package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
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
 * @param publication whether the texts are a stranger's: then each cell finds its own direction
 * @param language of the page, and of what is not in it
 * @param form page or fragment
 */
record HtmlBlocks(boolean publication, HtmlLanguage language, HtmlForm form) {

    private static final int SHORT_CARD = 400;

    private static final Pattern LONG_WORD = Pattern.compile("[^\\s-]{18}");

    /** All blocks in reading order. */
    String of(List<Block> blocks) {
        return blocks.stream().map(this::of).collect(Collectors.joining());
    }

    private String of(Block block) {
        if (block instanceof Block.Paragraph paragraph) {
            return "    <p class=\"rm-paragraph\"" + direction() + ">" + language.text(paragraph.text()) + "</p>\n";
        } else if (block instanceof Block.Note note) {
            return "    <div class=\"rm-note\">\n" + texts(note.paragraphs(), Optional.empty(), "      <p>", "</p>\n")
                    + "    </div>\n";
        } else if (block instanceof Block.Points points) {
            return "    <ul class=\"rm-points\"" + language.of(points.language()) + ">\n"
                    + texts(points.items(), points.language(), "      <li>", "</li>\n") + "    </ul>\n";
        } else if (block instanceof Cards cards) {
            return cards.cards().stream()
                    .map(this::card)
                    .collect(Collectors.joining(
                            "",
                            "    <div class=\"rm-cards" + (areLong(cards) ? " rm-listed" : "") + "\">\n",
                            "    </div>\n"));
        } else if (block instanceof StripTable table) {
            return HtmlStrips.of(table, language);
        } else if (block instanceof Block.Drawing drawing) {
            return "    <figure class=\"rm-drawing\">" + form.drawing(drawing.svg()) + "<figcaption>"
                    + content(drawing.title()) + "</figcaption></figure>\n";
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
                    .map(this::fact)
                    .collect(Collectors.joining("", "    <dl class=\"rm-facts\">\n", "    </dl>\n"));
        } else if (block instanceof Ticks ticks) {
            return "    <ul class=\"rm-ticks\"" + language.of(ticks.language()) + ">\n"
                    + texts(ticks.items(), ticks.language(), "      <li>" + Ticks.BOX, "</li>\n") + "    </ul>\n";
        }
        Block.Code code = (Block.Code) block;
        return "    <p class=\"rm-code\">" + content(code.text()) + ": <code>" + content(code.code()) + "</code></p>\n";
    }

    /** Long lists side by side would be columns of few words, so they stand one below the other. */
    private static boolean areLong(Cards cards) {
        return cards.cards().stream()
                .anyMatch(card -> card.items().stream().mapToInt(String::length).sum() > SHORT_CARD);
    }

    private String fact(Facts.Fact fact) {
        String value =
                fact.value().map(text -> "<dd>" + content(text) + "</dd>").orElse("<dd class=\"rm-room\"></dd>");
        return "      <div><dt>" + content(fact.name()) + "</dt>" + value + "</div>\n";
    }

    private String card(Cards.Card card) {
        String body = card.items().isEmpty()
                ? "        <p>" + content(card.empty()) + "</p>\n"
                : "        <ul class=\"rm-points\"" + language.of(card.language()) + ">\n"
                        + texts(card.items(), Optional.of(card.language()), "          <li>", "</li>\n")
                        + "        </ul>\n";
        String heading = form.heading(2);
        return "      <div class=\"rm-card\">\n        <" + heading + " class=\"rm-card-title\">"
                + content(card.title())
                + "</" + heading + ">\n"
                + body + "      </div>\n";
    }

    private String table(Block.Table table) {
        String rows = table.rows().stream().map(row -> row(table.head(), row)).collect(Collectors.joining());
        return frame("rm-table", table.caption(), table.head(), rows);
    }

    private String answers(Block.AnswerTable table) {
        String rows = table.rows().stream()
                .map(row -> "      <tr>\n        <th scope=\"row\">" + language.text(row.get(0))
                        + " <span class=\"rm-statement\""
                        + attribute("lang", table.language()) + " dir=\"auto\">" + content(row.get(1)) + "</span></th>"
                        + "<td>" + language.text(row.get(2)) + "</td>\n      </tr>\n")
                .collect(Collectors.joining());
        return frame("rm-answers", table.caption(), table.head().subList(1, 3), rows);
    }

    private String checklist(Checklist checklist) {
        List<String> head = checklist.head();
        String rows = checklist.requirements().stream()
                .map(line -> "      <tr>\n        <th scope=\"row\">" + content(line.item()) + "</th>"
                        + cell(head.get(1), line.topic(), content(line.topic()))
                        + cell(head.get(2), line.where(), where(line)) + "\n      </tr>\n")
                .collect(Collectors.joining());
        return frame("rm-checklist", checklist.caption(), head, rows);
    }

    /**
     * A table that needs no sideways scrolling: where it has no room its rows are stacked, and each cell says of which column it is. So
     * it is no stop of the keyboard either.
     */
    private String frame(String kind, String caption, List<String> head, String rows) {
        return "    <table class=\"" + kind + " " + HtmlStyle.width(head.size()) + "\">\n      <caption" + direction()
                + ">"
                + content(caption) + "</caption>\n      <thead><tr>"
                + head.stream()
                        .map(title -> "<th scope=\"col\"" + wrapping(title) + ">" + content(title) + "</th>")
                        .collect(Collectors.joining())
                + "</tr></thead>\n      <tbody>\n" + rows + "      </tbody>\n    </table>\n";
    }

    private String row(List<String> head, List<String> cells) {
        StringBuilder row = new StringBuilder("      <tr>\n        <th scope=\"row\"")
                .append(direction())
                .append('>')
                .append(language.text(cells.get(0)))
                .append("</th>");
        for (int column = 1; column < cells.size(); column++) {
            row.append(cell(head.get(column), cells.get(column), language.text(unbroken(cells.get(column)))));
        }
        return row.append("\n      </tr>\n").toString();
    }

    private String cell(String title, String text, String html) {
        return "<td" + attribute("data-label", title) + wrapping(text) + direction() + ">" + html + "</td>";
    }

    /** A word that is longer than a column may be broken anywhere; a number never is. */
    private static String wrapping(String text) {
        return LONG_WORD.matcher(text).find() ? " class=\"rm-long\"" : "";
    }

    private String where(Checklist.Requirement line) {
        String text = content(line.where());
        return line.anchor()
                .map(anchor -> "<a" + attribute("href", "#" + form.id(anchor)) + ">" + text + "</a>")
                .orElse(text);
    }

    /** Ruled lines: a page saves nothing that is typed into it, and paper keeps what is written. */
    private static String field(Block.Field field) {
        return "    <div class=\"rm-field\">\n      <p class=\"rm-prompt\">" + content(field.prompt()) + "</p>\n"
                + "      <div class=\"rm-line\"></div><div class=\"rm-line\"></div><div class=\"rm-line\"></div>\n    </div>\n";
    }

    /** A number and its per cent sign stay on one line, where the text is our own. */
    private String unbroken(String cell) {
        return publication ? cell : cell.replace(" %", "\u00a0%");
    }

    private String direction() {
        return attribute("dir", publication ? Optional.of("auto") : Optional.empty());
    }

    /** Texts of a language of their own, or of the page's with parts of others. */
    private String texts(List<String> texts, Optional<String> own, String before, String after) {
        return texts.stream()
                .map(text -> before + (own.isPresent() ? content(text) : language.text(text)) + after)
                .collect(Collectors.joining());
    }
}
