package org.reversementoring.reporting.pdf;

import com.openhtmltopdf.css.parser.FSColor;
import com.openhtmltopdf.css.parser.FSRGBColor;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.RoundRectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The shapes of a drawing in its own units, each with its colours. Whatever it does not know it refuses: a drawing with a part missing would
 * say something else.
 *
 * @param fonts for texts, which are drawn as outlines: the words of a drawing are in its description
 * @param wide width of the drawing, of which places may be shares
 */
record SvgShapes(PdfFonts fonts, double wide) {

    private static final Pattern NUMBERS =
            Pattern.compile("[\\s,]*(?:[-+]?(?:\\d{1,9}\\.?\\d{0,9}|\\.\\d{1,9})(?:[\\s,]+|$))*");
    private static final FSColor INK = new FSRGBColor(0x1d2733);
    private static final FSColor BLACK = new FSRGBColor(0x000000);

    // What the style sheet of the page says of a strip.
    private static final Map<String, Look> STRIP = Map.of(
            "line", new Look("none", "#4a5868", "2", "2 4"),
            "circle", new Look("#ffffff", "#4a5868", "1.5", ""),
            "rect", new Look("#0b5563", "none", "1", ""),
            "path", new Look("#a04000", "none", "1", ""));

    /**
     * A shape.
     *
     * @param shape its outline
     * @param fill colour within
     * @param stroke colour of the outline
     * @param width of the outline
     * @param dashes lengths of dashes and gaps by turns; a whole line if empty
     */
    record Painted(Shape shape, Optional<FSColor> fill, Optional<FSColor> stroke, double width, List<Double> dashes) {}

    private record Look(String fill, String stroke, String width, String dashes) {}

    /** The shapes, the lowest first. */
    List<Painted> of(Element svg) {
        List<Painted> shapes = new ArrayList<>();
        add(svg, svg.getAttribute("class").equals("rm-strip"), shapes);
        return shapes;
    }

    private void add(Element parent, boolean strip, List<Painted> shapes) {
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                String name = element.getNodeName();
                if (name.equals("g")) {
                    add(plain(element), strip, shapes);
                } else if (!name.equals("title") && !name.equals("desc")) {
                    shapes.add(painted(element, strip));
                }
            }
        }
    }

    /** A group moves and colours nothing. */
    private static Element plain(Element group) {
        if (group.hasAttributes()) {
            throw new UnknownShapeException();
        }
        return group;
    }

    private Painted painted(Element element, boolean strip) {
        if (element.hasAttribute("transform") || element.hasAttribute("style") || element.hasAttribute("opacity")) {
            throw new UnknownShapeException();
        }
        Look look = strip
                ? STRIP.getOrDefault(element.getNodeName(), new Look("", "none", "1", ""))
                : new Look("", "none", "1", "");
        return new Painted(
                shape(element),
                colour(or(element, "fill", look.fill())),
                colour(or(element, "stroke", look.stroke())),
                first(or(element, "stroke-width", look.width())),
                numbers(or(element, "stroke-dasharray", look.dashes())));
    }

    private static String or(Element element, String name, String otherwise) {
        return element.hasAttribute(name) ? element.getAttribute(name) : otherwise;
    }

    private Shape shape(Element element) {
        return switch (element.getNodeName()) {
            case "line" ->
                new Line2D.Double(at(element, "x1"), at(element, "y1"), at(element, "x2"), at(element, "y2"));
            case "circle" -> circle(element);
            case "rect" -> {
                double arc = 2 * at(element, "rx");
                yield new RoundRectangle2D.Double(
                        at(element, "x"), at(element, "y"), at(element, "width"), at(element, "height"), arc, arc);
            }
            case "path" -> SvgPath.of(element.getAttribute("d"));
            case "polygon" -> SvgPath.of("M" + element.getAttribute("points") + "Z");
            case "polyline" -> SvgPath.of("M" + element.getAttribute("points"));
            case "text" -> text(element);
            default -> throw new UnknownShapeException();
        };
    }

    private Shape circle(Element element) {
        double r = at(element, "r");
        return new Ellipse2D.Double(at(element, "cx") - r, at(element, "cy") - r, 2 * r, 2 * r);
    }

    /** A line, or several lines that each have a place. */
    private Shape text(Element text) {
        Path2D.Double lines = new Path2D.Double();
        List<Element> parts = new ArrayList<>();
        for (Node node = text.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element part) {
                parts.add(part);
            }
        }
        for (Element part : parts.isEmpty() ? List.of(text) : parts) {
            lines.append(
                    SvgLetters.of(
                            fonts,
                            part.getTextContent().strip(),
                            at(part, "x"),
                            at(part, "y"),
                            first(or(text, "font-size", "16")),
                            or(text, "text-anchor", "start")),
                    false);
        }
        return lines;
    }

    private double at(Element element, String name) {
        String place = or(element, name, "0");
        return place.endsWith("%") ? first(place.substring(0, place.length() - 1)) * wide / 100 : first(place);
    }

    static double first(String text) {
        return numbers(text).stream().findFirst().orElseThrow(UnknownShapeException::new);
    }

    /** Numbers with blanks or commas between. */
    static List<Double> numbers(String text) {
        if (!NUMBERS.matcher(text).matches()) {
            throw new UnknownShapeException();
        }
        return Stream.of(text.split("[\\s,]+", -1))
                .filter(part -> !part.isEmpty())
                .map(Double::valueOf)
                .toList();
    }

    private static Optional<FSColor> colour(String text) {
        if (text.equals("currentColor")) {
            return Optional.of(INK);
        } else if (text.equals("none")) {
            return Optional.empty();
        } else if (text.isEmpty()) {
            return Optional.of(BLACK);
        } else if (!text.matches("#[0-9A-Fa-f]{6}")) {
            throw new UnknownShapeException();
        }
        return Optional.of(new FSRGBColor(Integer.parseInt(text.substring(1), 16)));
    }
}
