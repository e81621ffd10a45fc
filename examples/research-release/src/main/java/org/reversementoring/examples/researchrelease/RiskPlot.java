package org.reversementoring.examples.researchrelease;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Collectors;

/** Highest risk of a row (1/k) against what the table lost, as an SVG with a title, a description and every number in words. */
final class RiskPlot {

    private static final int WIDTH = 560;
    private static final int HEIGHT = 360;
    private static final int LEFT = 70;
    private static final int BOTTOM = 300;

    private final List<Point> points;

    RiskPlot(List<Point> points) {
        this.points = List.copyOf(points);
    }

    /**
     * A table that could be released.
     *
     * @param k rows in its smallest class at least
     * @param loss what it lost, 0 to 1
     */
    record Point(int k, double loss) {}

    static BigDecimal rounded(double value) {
        return BigDecimal.valueOf(value).setScale(3, RoundingMode.HALF_UP);
    }

    String svg() {
        String described = points.stream()
                .map(point -> "k = " + point.k() + ", risk 1 in " + point.k() + ": loss " + rounded(point.loss()))
                .collect(Collectors.joining("; "));
        String line = points.stream().map(point -> x(point) + "," + y(point)).collect(Collectors.joining(" "));
        String dots = points.stream()
                .map(point ->
                        """
                        <circle cx="%s" cy="%s" r="5" fill="#0b5394"/>
                        <text x="%s" y="%s" font-size="13">k = %d</text>
                        """.formatted(x(point), y(point), x(point).add(BigDecimal.valueOf(8)), y(point), point.k()))
                .collect(Collectors.joining());
        return """
                <svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="title desc" \
                viewBox="0 0 %d %d" font-family="sans-serif">
                <title id="title">What privacy costs</title>
                <desc id="desc">Least loss of a table by the size of its smallest class. %s.</desc>
                <rect width="%d" height="%d" fill="white"/>
                <path d="M70 20 V300 H540" fill="none" stroke="#333"/>
                <text x="300" y="340" font-size="14" text-anchor="middle">highest risk of a row, 1/k</text>
                <text x="20" y="160" font-size="14" text-anchor="middle" transform="rotate(-90 20 160)">loss, 0 to 1</text>
                <polyline points="%s" fill="none" stroke="#0b5394" stroke-width="2"/>
                %s</svg>
                """.formatted(WIDTH, HEIGHT, described, WIDTH, HEIGHT, line, dots);
    }

    /** Risk from 0 to a half. */
    private static BigDecimal x(Point point) {
        return rounded(LEFT + 880.0 / point.k());
    }

    private static BigDecimal y(Point point) {
        return rounded(BOTTOM - 270 * point.loss());
    }
}
