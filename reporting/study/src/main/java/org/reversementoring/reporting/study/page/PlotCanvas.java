package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Drawing;

/**
 * An SVG that is as wide as its page: places are shares of the width, and letters keep their size, so that they can be read on a phone.
 * A label stands above its shape, in as many lines as it needs.
 */
final class PlotCanvas {

    /** Letters of 13 px that fit on a page of 320 px. */
    private static final int LETTERS = 38;

    private static final int MOST_LINES = 4;
    private static final int LINE = 17;
    private static final int BAR = 14;
    private static final int SCALE = 5;

    private final StringBuilder shapes = new StringBuilder();
    private final List<String> words = new ArrayList<>();
    private final String exploratory;
    private int height;

    PlotCanvas(String exploratory) {
        this.exploratory = exploratory;
    }

    /** A label, and the same in the description of the drawing. */
    void label(String text) {
        words.add(text);
        shapes.append("<text font-size=\"13\" fill=\"currentColor\">");
        for (String line : lines(text)) {
            height += LINE;
            shapes.append("<tspan x=\"0\" y=\"").append(height).append("\">");
            shapes.append(escape(line)).append(" </tspan>");
        }
        shapes.append("</text>");
        height += 6;
    }

    /** A bar from one share of the width to another, 0 to 1 each. */
    void bar(BigDecimal from, BigDecimal to) {
        rectangle("bar", from, to, height, BAR, "fill=\"#0b5563\"");
    }

    /** A thin bar, by its shape another kind. */
    void thinBar(BigDecimal from, BigDecimal to) {
        rectangle("bar", from, to, height + SCALE, BAR - 2 * SCALE, "fill=\"#0b5563\"");
    }

    /** An empty bar, by its shape a third kind. */
    void openBar(BigDecimal from, BigDecimal to) {
        rectangle(
                "open", from, to, height + 1, BAR - 2, "fill=\"#ffffff\" stroke=\"currentColor\" stroke-width=\"1.5\"");
    }

    /** A dot, and the interval around it. */
    void interval(BigDecimal at, BigDecimal from, BigDecimal to) {
        int middle = height + BAR / 2;
        shapes.append(line(from, middle, to, middle, "stroke=\"currentColor\" stroke-width=\"2\""));
        for (BigDecimal end : List.of(from, to)) {
            shapes.append(line(end, middle - SCALE, end, middle + SCALE, "stroke=\"currentColor\" stroke-width=\"2\""));
        }
        shapes.append("<circle class=\"rm-bar\" cx=\"")
                .append(percent(at))
                .append("\" cy=\"")
                .append(middle);
        shapes.append("\" r=\"5\" fill=\"#0b5563\"/>");
    }

    /** Goes on below the shapes of a row. */
    void next() {
        height += BAR + SCALE;
    }

    /** The drawing, with an axis below it: a tick, its number and a line through all rows at each of these shares. */
    Drawing draw(String id, String title, List<Tick> ticks, String unit) {
        StringBuilder grid = new StringBuilder();
        for (Tick tick : ticks) {
            grid.append(line(tick.at(), 0, tick.at(), height + SCALE, "class=\"rm-grid\" stroke=\"#c9d2dc\""));
        }
        shapes.append(line(BigDecimal.ZERO, height, BigDecimal.ONE, height, "stroke=\"currentColor\""));
        for (Tick tick : ticks) {
            String anchor = tick.at().signum() == 0
                    ? "start"
                    : tick.at().compareTo(new BigDecimal("0.9")) > 0 ? "end" : "middle";
            text(tick.at(), height + LINE + 2, anchor, tick.number());
        }
        text(BigDecimal.ZERO, height + 2 * LINE + 2, "start", unit);
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" class=\"rm-plot\" role=\"img\" aria-labelledby=\"" + id
                + "-title " + id + "-desc\" width=\"100%\" height=\"" + (height + 2 * LINE + 8) + "\"><title id=\"" + id
                + "-title\">" + escape(title) + "</title><desc id=\"" + id + "-desc\">"
                + escape(String.join("; ", words)) + ".</desc>" + grid + shapes + "</svg>";
        return new Drawing(title, svg);
    }

    /**
     * A tick of an axis.
     *
     * @param at share of the width, 0 to 1
     * @param number what stands below it
     */
    record Tick(BigDecimal at, String number) {}

    private void rectangle(String kind, BigDecimal from, BigDecimal to, int top, int tall, String look) {
        if (from.compareTo(to) == 0) {
            return;
        }
        shapes.append("<rect class=\"rm-").append(kind).append("\" x=\"").append(percent(from));
        shapes.append("\" y=\"").append(top).append("\" width=\"").append(percent(to.subtract(from)));
        shapes.append("\" height=\"").append(tall).append("\" ").append(look).append("/>");
    }

    private static String line(BigDecimal fromX, int fromY, BigDecimal toX, int toY, String look) {
        return "<line x1=\"" + percent(fromX) + "\" y1=\"" + fromY + "\" x2=\"" + percent(toX) + "\" y2=\"" + toY
                + "\" " + look + "/>";
    }

    private void text(BigDecimal at, int baseline, String anchor, String text) {
        shapes.append("<text x=\"").append(percent(at)).append("\" y=\"").append(baseline);
        shapes.append("\" font-size=\"13\" text-anchor=\"").append(anchor).append("\" fill=\"currentColor\">");
        shapes.append(escape(text)).append("</text>");
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2)
                        .setScale(2, RoundingMode.HALF_UP)
                        .stripTrailingZeros()
                        .toPlainString() + "%";
    }

    /** Lines of whole words, where no word is longer than a line. What is too long is cut: description and table have it whole. */
    private List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.strip().split("\\s+", -1)) {
            String rest = word;
            while (!rest.isEmpty()) {
                int room = LETTERS - line.codePoints().toArray().length - (line.length() == 0 ? 0 : 1);
                int letters = rest.codePointCount(0, rest.length());
                if (letters <= room) {
                    line.append(line.length() == 0 ? "" : " ").append(rest);
                    rest = "";
                } else if (line.length() > 0) {
                    lines.add(line.toString());
                    line.setLength(0);
                } else {
                    int end = rest.offsetByCodePoints(0, LETTERS);
                    lines.add(rest.substring(0, end));
                    rest = rest.substring(end);
                }
                if (lines.size() == MOST_LINES) {
                    return cut(lines, text);
                }
            }
        }
        if (line.length() > 0) {
            lines.add(line.toString());
        }
        return lines;
    }

    /** That a measure is exploratory is never cut off. */
    private List<String> cut(List<String> lines, String text) {
        List<String> cut = new ArrayList<>(lines);
        cut.set(MOST_LINES - 1, lines.get(MOST_LINES - 1) + "…");
        if (text.contains(exploratory) && !String.join(" ", lines).contains(exploratory)) {
            cut.add(exploratory);
        }
        return cut;
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(isText(point) ? point : ' ');
            }
        });
        return safe.toString();
    }

    /** Whether XML allows the character: it forbids control characters, lone surrogates and non-characters. */
    private static boolean isText(int point) {
        int type = Character.getType(point);
        return type != Character.CONTROL && type != Character.SURROGATE && (point & 0xFFFE) != 0xFFFE;
    }
}
