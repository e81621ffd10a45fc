package org.reversementoring.reporting.render;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.reporting.document.CleanText;

/** Checks a host's style sheet: it cannot leave its place in the page, and it loads nothing. */
final class HostStyle {

    private static final Pattern ESCAPE =
            Pattern.compile("\\\\(?:([0-9A-Fa-f]{1,6})(?:\\r\\n|[ \\t\\r\\n\\f])?|(.))", Pattern.DOTALL);
    private static final Pattern WITHIN = Pattern.compile("url\\(\\s*([\"']?)data:(?:image|font)/");

    /** Whatever may take an address, in CSS of any age; an address in a {@code url} may be of data alone. */
    private static final Pattern LOADS = Pattern.compile(
            "(?:url|src|image|image-set|cross-fade|element|paint|expression|url-prefix|domain)\\s*\\(|behavior\\s*:|-moz-binding|@import|@namespace|@document|progid");

    private HostStyle() {}

    /**
     * The style sheet with line feeds as line ends.
     *
     * @throws IllegalArgumentException if it is none that a page can hold; nothing of it is in the message
     */
    static String checked(String css) {
        String style = css.replace("\r\n", "\n").replace('\r', '\n');
        require(CleanText.of(style).equals(style), "must have no control character and none that turns text around");
        require(
                !style.contains("<!") && !style.contains("</") && !style.contains("-->"),
                "must not have <!, </ or -->");
        requireLoadsNothing(style.toLowerCase(Locale.ROOT));
        // An address may be written with escapes.
        requireLoadsNothing(unescaped(style).toLowerCase(Locale.ROOT));
        return style;
    }

    private static void requireLoadsNothing(String style) {
        Matcher within = WITHIN.matcher(style);
        Matcher loads = LOADS.matcher(within.replaceAll("drawn("));
        require(
                !loads.find(),
                "must load nothing, so it has no @import and no address but url(data:image/…) and url(data:font/…)");
    }

    private static String unescaped(String style) {
        return ESCAPE.matcher(style)
                .replaceAll(escape -> Matcher.quoteReplacement(plain(escape.group(1), escape.group(2))));
    }

    private static String plain(String code, String sign) {
        int point = code == null ? 0 : Integer.parseInt(code, 16);
        return code == null ? sign : Character.isValidCodePoint(point) ? Character.toString(point) : "\ufffd";
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException("style sheet: " + rule);
        }
    }
}
