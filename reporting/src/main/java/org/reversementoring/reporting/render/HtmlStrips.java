package org.reversementoring.reporting.render;

import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.reporting.document.Strip;
import org.reversementoring.reporting.document.StripTable;

/**
 * A table of strips as HTML. The dotted line of a strip always reaches both ends of its scale: the picture is the promise. A strip is
 * hidden from screen readers, because the sentence beside it says the same.
 */
final class HtmlStrips {

    private static final int LEFT = 24;
    private static final int LENGTH = 252;
    private static final int LINE = 16;
    private static final int HALF = 12;

    private HtmlStrips() {}

    static String of(StripTable table, HtmlLanguage language) {
        String head = table.head().stream()
                .map(cell -> "<th scope=\"col\">" + language.text(cell) + "</th>")
                .collect(Collectors.joining());
        String rows = table.rows().stream()
                .map(row -> "        <tr>\n          <th scope=\"row\"" + language.of(table.language()) + ">"
                        + content(row.title()) + " <span class=\"rm-statement\" dir=\"auto\">"
                        + content(row.statement())
                        + "</span></th>\n          <td class=\"rm-picture\">" + svg(row.strip(), language.rightToLeft())
                        + "</td>\n          <td>" + language.text(row.sentence()) + "</td>\n        </tr>\n")
                .collect(Collectors.joining());
        return "    <p>" + content(table.legend()) + "</p>\n    <table class=\"rm-strips\">\n      <caption>"
                + content(table.caption())
                + "</caption>\n      <thead>\n        <tr>" + head + "</tr>\n      </thead>\n      <tbody>\n" + rows
                + "      </tbody>\n    </table>\n";
    }

    private static String svg(Strip drawn, boolean mirrored) {
        Strip strip = mirrored ? mirror(drawn) : drawn;
        String points = IntStream.rangeClosed(1, strip.points())
                .mapToObj(point -> "<circle cx=\"" + x(point, strip) + "\" cy=\"" + LINE + "\" r=\"3\"/>")
                .collect(Collectors.joining());
        String middle = strip.middle()
                .map(part -> "<rect x=\"" + (x(part.from(), strip) - HALF) + "\" y=\"" + (LINE - 9) + "\" width=\""
                        + (x(part.to(), strip) - x(part.from(), strip) + 2 * HALF) + "\" height=\"18\" rx=\"9\"/>")
                .orElse("");
        String own = strip.own()
                .map(mark -> "<path d=\"M" + x(mark, strip) + " 29l8 12h-16z\"/>")
                .orElse("");
        return "<svg class=\"rm-strip\" viewBox=\"0 0 300 44\" aria-hidden=\"true\" focusable=\"false\"><line x1=\""
                + LEFT
                + "\" y1=\"" + LINE + "\" x2=\"" + (LEFT + LENGTH) + "\" y2=\"" + LINE + "\"/>" + points + middle + own
                + "</svg>";
    }

    /** The lowest point stands where a line of the language begins. */
    private static Strip mirror(Strip strip) {
        int ends = strip.points() + 1;
        return new Strip(
                strip.points(),
                strip.middle().map(part -> new Strip.Middle(ends - part.to(), ends - part.from())),
                strip.own().map(mark -> ends - mark));
    }

    private static int x(int point, Strip strip) {
        return LEFT + LENGTH * (point - 1) / (strip.points() - 1);
    }
}
