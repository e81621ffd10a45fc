package org.reversementoring.reporting.page;

import static org.reversementoring.reporting.document.HtmlText.attribute;
import static org.reversementoring.reporting.document.HtmlText.content;

import java.util.Optional;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.perception.PerceptionGap;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.reporting.document.Block;
import org.reversementoring.reporting.text.PageText;

/**
 * The drawing of own marks beside released middle answers: a line over the whole scale, a bar over the middle answers, a triangle for
 * the own mark. The line always reaches both ends, because any one person of the panel may be at either.
 */
final class OwnMarksDrawing {

    private static final int LEFT = 20;
    private static final int LENGTH = 600;
    private static final int ROW = 64;
    private static final int LONGEST = 60;

    private final PageText text;
    private final String language;
    private final StringBuilder shapes = new StringBuilder();
    private int top;

    /**
     * An empty drawing.
     *
     * @param language attribute of titles of topics, if they are not in the page's
     */
    OwnMarksDrawing(PageText text, String language) {
        this.text = text;
        this.language = text.isIn(language) ? "" : attribute("lang", language);
    }

    /** Adds a topic. */
    void row(String title, PerceptionGap gap, ReportedRating rating) {
        RatingScale scale = rating.item().scale();
        int line = top + 44;
        label(LEFT, top + 18, "start", language, shortened(title));
        shapes.append("<line x1=\"").append(LEFT).append("\" x2=\"").append(LEFT + LENGTH);
        shapes.append("\" y1=\"").append(line).append("\" y2=\"").append(line);
        shapes.append("\" stroke=\"#4a5868\" stroke-width=\"2\" stroke-dasharray=\"2 6\"/>");
        middle(rating.statement()).ifPresent(answers -> {
            int from = x(answers.lowest(), scale) - 8;
            int to = x(answers.highest(), scale) + 8;
            shapes.append("<rect x=\"").append(from).append("\" y=\"").append(line - 7);
            shapes.append("\" width=\"").append(to - from).append("\" height=\"14\" rx=\"7\" fill=\"#0b5563\"/>");
        });
        int own = x(gap.own(), scale);
        shapes.append("<path d=\"M").append(own - 8).append(' ').append(line - 22);
        shapes.append("h16l-8 13z\" fill=\"#ffffff\" stroke=\"#1d2733\" stroke-width=\"2\"/>");
        top += ROW;
    }

    /** The drawing of the topics so far. */
    Block.Drawing draw() {
        label(LEFT, top + 18, "start", "", text.say("own.picture.lowest"));
        label(LEFT + LENGTH, top + 18, "end", "", text.say("own.picture.highest"));
        String svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + (LENGTH + 2 * LEFT) + " " + (top + 32)
                + "\" role=\"img\" aria-labelledby=\"own-marks-title own-marks-desc\"><title id=\"own-marks-title\">"
                + content(text.say("own.picture")) + "</title><desc id=\"own-marks-desc\">"
                + content(text.say("own.picture.words")) + "</desc>" + shapes + "</svg>";
        return new Block.Drawing(text.say("own.picture.caption"), svg);
    }

    private static Optional<Statement.MiddleAnswers> middle(Statement statement) {
        if (statement instanceof Statement.Together together) {
            return together.parts().stream()
                    .flatMap(part -> middle(part).stream())
                    .findFirst();
        }
        return statement instanceof Statement.MiddleAnswers middle ? Optional.of(middle) : Optional.empty();
    }

    private static int x(int mark, RatingScale scale) {
        return LEFT + LENGTH * (mark - scale.lowest()) / (scale.points() - 1);
    }

    /** The table has the whole title; a line of the drawing has room for less. */
    private static String shortened(String title) {
        return title.codePointCount(0, title.length()) <= LONGEST
                ? title
                : title.substring(0, title.offsetByCodePoints(0, LONGEST - 1)) + "…";
    }

    private void label(int x, int y, String anchor, String attributes, String words) {
        shapes.append("<text x=\"").append(x).append("\" y=\"").append(y);
        shapes.append("\" font-size=\"16\" fill=\"#1d2733\" text-anchor=\"").append(anchor);
        shapes.append('"').append(attributes).append('>').append(content(words)).append("</text>");
    }
}
