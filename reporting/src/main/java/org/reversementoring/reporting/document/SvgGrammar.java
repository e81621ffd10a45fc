package org.reversementoring.reporting.document;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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

    /** An address, or a backslash, with which CSS may write one in other letters. */
    private static final Pattern LOADS =
            Pattern.compile("[(:]\\s*+/|url(?!\\(#[a-zA-Z0-9-]+\\))|script|import|\\\\", Pattern.CASE_INSENSITIVE);

    private static final Pattern REFERENCE =
            Pattern.compile("&(?:(?<name>amp|lt|gt|quot|apos)|#(?<number>[0-9]{1,7}+)|#x(?<hex>[0-9a-fA-F]{1,6}+));");

    private static final Map<String, String> NAMED =
            Map.of("amp", "&", "lt", "<", "gt", ">", "quot", "\"", "apos", "'");

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
        return end == svg.length()
                && end > 0
                && open.isEmpty()
                && svg.startsWith("<svg ")
                && !svg.contains("]]>")
                && plain(svg).isPresent();
    }

    /** The text with each reference as the character that it stands for, as a browser reads it; empty if one stands for none. */
    private static Optional<String> plain(String text) {
        if (REFERENCE.matcher(text).replaceAll("").indexOf('&') >= 0) {
            return Optional.empty();
        }
        StringBuilder plain = new StringBuilder(text.length());
        Matcher reference = REFERENCE.matcher(text);
        while (reference.find()) {
            String character = character(reference);
            if (!CleanText.of(character).equals(character)) {
                return Optional.empty();
            }
            reference.appendReplacement(plain, Matcher.quoteReplacement(character));
        }
        return Optional.of(reference.appendTail(plain).toString());
    }

    private static String character(Matcher found) {
        String name = found.group("name");
        if (name != null) {
            return Objects.requireNonNull(NAMED.get(name));
        }
        String number = found.group("number");
        int point = number == null ? Integer.parseInt(found.group("hex"), 16) : Integer.parseInt(number);
        return Character.isValidCodePoint(point) ? Character.toString(point) : "\u0000";
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
        Set<String> seen = new HashSet<>();
        while (attribute.find()) {
            String name = attribute.group(1);
            String value = plain(attribute.group(2)).orElse("\\");
            boolean fine = name.equals("xmlns")
                    ? value.equals("http://www.w3.org/2000/svg")
                    : !LOADS.matcher(value).find();
            if (!fine || !ATTRIBUTES.contains(name) || !seen.add(name)) {
                return false;
            }
        }
        return true;
    }
}
