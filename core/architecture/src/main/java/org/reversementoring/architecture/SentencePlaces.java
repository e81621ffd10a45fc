package org.reversementoring.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The places of a sentence that values are put into, such as {@code {0}}. Each language of a sentence has the same. */
public final class SentencePlaces {

    /** A brace that is none of a place is compared, too: it would be printed. */
    private static final Pattern PLACE = Pattern.compile("\\{.{0,2}");

    private SentencePlaces() {}

    /** The places of a text, each once. */
    public static Set<String> of(String text) {
        Set<String> places = new TreeSet<>();
        PLACE.matcher(text).results().map(MatchResult::group).forEach(places::add);
        return places;
    }
}
