package org.reversementoring.reporting.study;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Drawings as SVG, each with a title and a description that says every number; the table beside it is its data table. */
final class StudyPlots {

    private static final int LABELS = 260;
    private static final int SCALE = 400;
    private static final int ROW = 28;

    private StudyPlots() {}

    /** A dot for each rate and a line for its Clopper-Pearson interval, from 0 to 100 %. */
    static String intervals(String id, String title, List<Count> counts, BigDecimal level) {
        StringBuilder shapes = new StringBuilder();
        List<String> words = new ArrayList<>();
        int middle = ROW;
        for (Count count : counts) {
            RateInterval interval = count.proportion().clopperPearson(level);
            BigDecimal rate = count.proportion().estimate().toDecimal(6, RoundingMode.HALF_UP);
            label(shapes, middle, count.label());
            shapes.append("<line x1=\"")
                    .append(x(interval.lower()))
                    .append("\" y1=\"")
                    .append(middle);
            shapes.append("\" x2=\"")
                    .append(x(interval.upper()))
                    .append("\" y2=\"")
                    .append(middle);
            shapes.append("\" stroke=\"#1d2733\" stroke-width=\"2\"/>");
            shapes.append("<circle cx=\"").append(x(rate)).append("\" cy=\"").append(middle);
            shapes.append("\" r=\"5\" fill=\"#0b5563\"/>");
            words.add(count.label() + ": " + count.proportion() + ", " + percent(rate) + ", interval "
                    + percent(interval.lower()) + " to " + percent(interval.upper()));
            middle += ROW;
        }
        axis(shapes, LABELS, middle, "0 %");
        axis(shapes, LABELS + SCALE, middle, "100 %");
        return drawing(id, title, words, middle + ROW, shapes);
    }

    private static void axis(StringBuilder shapes, int at, int middle, String text) {
        shapes.append("<text x=\"").append(at).append("\" y=\"").append(middle + 5);
        shapes.append("\" font-size=\"12\" text-anchor=\"middle\" fill=\"#1d2733\">")
                .append(text)
                .append("</text>");
    }

    /** A bar for each stage that was counted, as wide as its share of the first. */
    static String funnel(String id, Participation group) {
        List<Headcount> stages = new ArrayList<>();
        group.invited().ifPresent(stages::add);
        group.eligible().ifPresent(stages::add);
        stages.addAll(List.of(group.agreed(), group.started(), group.completed()));
        int most = Math.max(1, stages.get(0).people());
        StringBuilder shapes = new StringBuilder();
        List<String> words = new ArrayList<>();
        int middle = ROW;
        for (Headcount stage : stages) {
            label(shapes, middle, group.group() + ": " + stage.stage() + " " + stage.people());
            int width = (int) ((long) SCALE * stage.people() / most);
            shapes.append("<rect x=\"").append(LABELS).append("\" y=\"").append(middle - 9);
            shapes.append("\" width=\"").append(width).append("\" height=\"18\" fill=\"#0b5563\"/>");
            words.add(stage.stage() + " " + stage.people());
            middle += ROW;
        }
        return drawing(id, "Participation of " + group.group(), words, middle, shapes);
    }

    private static String drawing(String id, String title, List<String> words, int height, StringBuilder shapes) {
        return "<svg xmlns=\"http://www.w3.org/2000/svg\" role=\"img\" aria-labelledby=\"" + id + "-title " + id
                + "-desc\" viewBox=\"0 0 " + (LABELS + SCALE + 30) + " " + height + "\"><title id=\"" + id + "-title\">"
                + escape(title) + "</title><desc id=\"" + id + "-desc\">" + escape(String.join("; ", words))
                + ".</desc>" + shapes + "</svg>";
    }

    private static void label(StringBuilder shapes, int middle, String text) {
        shapes.append("<text x=\"0\" y=\"").append(middle + 5).append("\" font-size=\"14\" fill=\"#1d2733\">");
        shapes.append(escape(text)).append("</text>");
    }

    private static int x(BigDecimal rate) {
        return LABELS
                + rate.multiply(BigDecimal.valueOf(SCALE))
                        .setScale(0, RoundingMode.HALF_UP)
                        .intValueExact();
    }

    private static String percent(BigDecimal rate) {
        return Ratio.printed(rate.movePointRight(2), 1) + " %";
    }

    private static String escape(String text) {
        StringBuilder safe = new StringBuilder();
        text.codePoints().forEach(point -> {
            switch (point) {
                case '<' -> safe.append("&lt;");
                case '>' -> safe.append("&gt;");
                case '&' -> safe.append("&amp;");
                case '"' -> safe.append("&quot;");
                default -> safe.appendCodePoint(Character.isISOControl(point) ? ' ' : point);
            }
        });
        return safe.toString();
    }
}
