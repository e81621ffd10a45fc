package org.reversementoring.reporting.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The part of SVG that a drawing may be written in: shapes, words and groups, well-formed as XML. What is allowed is listed, because a
 * list of what is forbidden forgets something: a browser takes many writings for a handler or an address.
 */
final class SvgGrammar {

    private static final Set<String> ELEMENTS = Set.of(
            "svg",
            "g",
            "title",
            "desc",
            "text",
            "tspan",
            "line",
            "rect",
            "circle",
            "ellipse",
            "path",
            "polyline",
            "polygon");

    private static final Set<String> ATTRIBUTES = Set.of(
            "aria-hidden",
            "aria-label",
            "aria-labelledby",
            "aria-describedby",
            "class",
            "cx",
            "cy",
            "d",
            "dir",
            "direction",
            "dominant-baseline",
            "dx",
            "dy",
            "fill",
            "fill-opacity",
            "focusable",
            "font-family",
            "font-size",
            "font-style",
            "font-weight",
            "height",
            "id",
            "lang",
            "opacity",
            "points",
            "preserveAspectRatio",
            "r",
            "role",
            "rx",
            "ry",
            "stroke",
            "stroke-dasharray",
            "stroke-linecap",
            "stroke-linejoin",
            "stroke-opacity",
            "stroke-width",
            "text-anchor",
            "transform",
            "viewBox",
            "width",
            "x",
            "x1",
            "x2",
            "xml:lang",
            "xmlns",
            "y",
            "y1",
            "y2");

    private static final Pattern TAG = Pattern.compile(
            "<(?:/(?<end>[a-z]++)|(?<start>[a-z]++)(?<attributes>(?:\\s++[a-zA-Z0-9:-]++=\"[^\"<>]*+\")*+)\\s*+(?<empty>/?))>");

    private static final Pattern ATTRIBUTE = Pattern.compile("\\s([a-zA-Z0-9:-]++)=\"([^\"]*+)\"");

    private static final Pattern LOADS =
            Pattern.compile("[(:]\\s*+/|url(?!\\(#[a-zA-Z0-9-]+\\))|script|import", Pattern.CASE_INSENSITIVE);

    private SvgGrammar() {}

    /** Whether a text is one such drawing, from its first character to its last. */
    static boolean isDrawing(String svg) {
        Matcher tag = TAG.matcher(svg);
        Deque<String> open = new ArrayDeque<>();
        int end = 0;
        while (tag.find(end) && svg.indexOf('<', end) == tag.start()) {
            boolean inside = !open.isEmpty();
            if ((!inside && (end > 0 || tag.start() > 0)) || !fits(tag, open)) {
                return false;
            }
            end = tag.end();
        }
        return end == svg.length() && end > 0 && open.isEmpty() && svg.startsWith("<svg ");
    }

    private static boolean fits(Matcher tag, Deque<String> open) {
        String closed = tag.group("end");
        if (closed != null) {
            return !open.isEmpty() && open.pop().equals(closed);
        }
        String name = tag.group("start");
        if (tag.group("empty").isEmpty()) {
            open.push(name);
        }
        return ELEMENTS.contains(name) && areAllowed(tag.group("attributes"));
    }

    private static boolean areAllowed(String attributes) {
        Matcher attribute = ATTRIBUTE.matcher(attributes);
        while (attribute.find()) {
            String name = attribute.group(1);
            boolean address = name.equals("xmlns");
            if (!ATTRIBUTES.contains(name)
                    || (address
                            ? !attribute.group(2).equals("http://www.w3.org/2000/svg")
                            : LOADS.matcher(attribute.group(2)).find())) {
                return false;
            }
        }
        return true;
    }
}
