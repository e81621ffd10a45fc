package org.reversementoring.reporting.render;

import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.reversementoring.reporting.document.HtmlText;

/**
 * How a document is written: as a page or as a fragment.
 *
 * @param hostStyle rules of the host, checked
 * @param title level of the title's heading
 * @param ids what names of elements begin with, for a fragment
 */
record HtmlForm(Optional<String> hostStyle, int title, Optional<String> ids) {

    static final HtmlForm PAGE = new HtmlForm(Optional.empty(), 1, Optional.empty());

    private static final Pattern TAG = Pattern.compile("<[a-zA-Z][^>]*>");
    private static final Pattern NAMED = Pattern.compile(" (id|aria-labelledby)=\"([^\"]*)\"");

    boolean isFragment() {
        return ids.isPresent();
    }

    /** The element of a heading so many levels below the title. */
    String heading(int below) {
        return "h" + (title + below);
    }

    /** The name of an element. */
    String id(String name) {
        return ids.map(start -> start + "-" + name).orElse(name);
    }

    /** An attribute that names an element, or nothing. */
    String named(String attribute, Optional<String> name) {
        return HtmlText.attribute(attribute, name.map(this::id));
    }

    /** A drawing, whose names are its own. Texts between its tags stay as they are. */
    String drawing(String svg) {
        return ids.isEmpty() ? svg : TAG.matcher(svg).replaceAll(tag -> Matcher.quoteReplacement(renamed(tag.group())));
    }

    private String renamed(String tag) {
        return NAMED.matcher(tag).replaceAll(name -> Matcher.quoteReplacement(renamed(name)));
    }

    private String renamed(MatchResult names) {
        return " " + names.group(1) + "=\""
                + Stream.of(names.group(2).split(" ", -1)).map(this::id).collect(Collectors.joining(" ")) + "\"";
    }
}
