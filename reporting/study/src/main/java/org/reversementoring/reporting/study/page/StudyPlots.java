package org.reversementoring.reporting.study.page;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import org.reversementoring.reporting.document.Block.Drawing;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.StageCount;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * Drawings as SVG. Each has a title and a description that says every number, and a table beside it. A label stands above its
 * shape, so that nothing is drawn over a long one.
 */
public final class StudyPlots {

    static final int LEFT = 10;
    static final int SCALE = 660;
    static final int ROW = 22;

    private static final int LONGEST_LABEL = 86;

    private StudyPlots() {}

    /** A plot of rates from 0 to 100 %: a dot for each, and a line for its Clopper-Pearson interval. */
    public static Drawing intervals(String id, String title, List<ReportedCount> counts, BigDecimal level) {
        StringBuilder shapes = new StringBuilder();
        List<String> words = new ArrayList<>();
        int middle = ROW;
        for (ReportedCount count : counts) {
            RateInterval interval = count.proportion().clopperPearson(level);
            BigDecimal rate = count.proportion().estimate().toDecimal(6, RoundingMode.HALF_UP);
            label(shapes, middle - 7, count.label(), count.proportion().toString());
            line(shapes, LEFT, LEFT + SCALE, middle + 12, "#c9d2dc", 1);
            line(shapes, x(interval.lower()), x(interval.upper()), middle + 12, "#1d2733", 2);
            shapes.append("<circle cx=\"").append(x(rate)).append("\" cy=\"").append(middle + 12);
            shapes.append("\" r=\"5\" fill=\"#0b5563\"/>");
            words.add(count.label() + ": " + count.proportion() + ", " + ReportTables.percent(rate) + ", interval "
                    + ReportTables.interval(interval));
            middle += 2 * ROW;
        }
        axis(shapes, LEFT, middle, "0 %", "start");
        axis(shapes, LEFT + SCALE, middle, "100 %", "end");
        return drawing(id, title, words, middle + ROW / 2, shapes);
    }

    /** A funnel: a bar for each stage that was counted, as wide as its share of the first. */
    public static Drawing funnel(String id, ParticipantFlow group) {
        List<StageCount> stages = new ArrayList<>();
        group.invited().ifPresent(stages::add);
        group.eligible().ifPresent(stages::add);
        stages.addAll(List.of(group.agreed(), group.started(), group.completed()));
        int most = Math.max(1, stages.get(0).people());
        StringBuilder shapes = new StringBuilder();
        List<String> words = new ArrayList<>();
        int middle = ROW;
        for (StageCount stage : stages) {
            label(shapes, middle - 7, group.group(), stage.stage() + " " + stage.people());
            int width = (int) ((long) SCALE * stage.people() / most);
            shapes.append("<rect x=\"").append(LEFT).append("\" y=\"").append(middle + 4);
            shapes.append("\" width=\"").append(width).append("\" height=\"16\" fill=\"#0b5563\"/>");
            words.add(stage.stage() + " " + stage.people());
            middle += 2 * ROW;
        }
        return drawing(id, "Participation of " + group.group(), words, middle, shapes);
    }

    static Drawing drawing(String id, String title, List<String> words, int height, StringBuilder shapes) {
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" viewBox=\"0 0 " + (2 * LEFT + SCALE) + " " + height + "\"><title id=\"" + id + "-title\">"
                + escape(title) + "</title><desc id=\"" + id + "-desc\">" + escape(String.join("; ", words))
                + ".</desc>" + shapes + "</svg>";
        return new Drawing(title, svg);
    }

    /**
     * Name and numbers above a shape. A name that is too long is cut, because the description and the table have the whole one; that it
     * is exploratory stays.
     */
    static void label(StringBuilder shapes, int baseline, String name, String numbers) {
        int room = LONGEST_LABEL - numbers.length() - 2;
        String exploratory = OutcomeRank.EXPLORATORY.label("");
        String kept = name.contains(exploratory) ? name.substring(name.indexOf(exploratory)) : "";
        String fitting = name.codePointCount(0, name.length()) <= room
                ? name
                : name.substring(0, name.offsetByCodePoints(0, Math.max(1, room - 1 - kept.length()))) + "…" + kept;
        shapes.append("<text x=\"").append(LEFT).append("\" y=\"").append(baseline + 5);
        shapes.append("\" font-size=\"14\" fill=\"#1d2733\">").append(escape(fitting + ": " + numbers));
        shapes.append("</text>");
    }

    static void line(StringBuilder shapes, int from, int to, int height, String colour, int width) {
        shapes.append("<line x1=\"").append(from).append("\" y1=\"").append(height);
        shapes.append("\" x2=\"").append(to).append("\" y2=\"").append(height);
        shapes.append("\" stroke=\"")
                .append(colour)
                .append("\" stroke-width=\"")
                .append(width)
                .append("\"/>");
    }

    static void axis(StringBuilder shapes, int at, int baseline, String text, String anchor) {
        shapes.append("<text x=\"").append(at).append("\" y=\"").append(baseline);
        shapes.append("\" font-size=\"12\" text-anchor=\"").append(anchor).append("\" fill=\"#1d2733\">");
        shapes.append(text).append("</text>");
    }

    private static int x(BigDecimal rate) {
        return LEFT
                + rate.multiply(BigDecimal.valueOf(SCALE))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
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
