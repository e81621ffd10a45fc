package org.reversementoring.anonymisation.microdata.writing;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The writings that say that there is no value, and so are a missing cell and never a category: a blank, what programs write
 * (NA, NaN, NULL, #N/A), marks alone (-, ., ?), and what a clerk writes of a cell (missing, unknown, not recorded, keine Angabe).
 * All capitals, blanks and look-alikes of these are the same ({@link CanonicalWriting}). A value.
 *
 * <p>What a person answers is a value, also where it says little: none, nil, no, 0, don't know and prefer not to say. So NA is no
 * name for Namibia or sodium: write the word. Numbers that stand for a missing answer, as 99, are known to the host alone, who adds
 * them.
 */
public final class MissingWritings {

    /** Without any blanks, because these differ from program to program. */
    private static final Set<String> STANDARD = Arrays.stream(
                    ("na n/a n\\a n.a n.a. #n/a #na <na> na_character_ nan null (null) <null> \\n"
                                    + " #null! #value! #ref! #div/0! #name #name? #num! #nv undefined"
                                    + " - -- --- . .. ... \u2026 ? ?? ??? / // _ __ (-) [-]"
                                    + " missing (missing) unknown (unknown) blank (blank) empty (empty) notavailable notapplicable"
                                    + " notknown notrecorded notstated notanswered noanswer noresponse nodata novalue"
                                    + " k.a k.a. k/a k.angabe keineangabe keineangaben unbekannt fehlt fehlend (leer) leer"
                                    + " nichtbekannt nichterhoben nichtverf\u00FCgbar nichtzutreffend ohneangabe")
                            .split(" "))
            .map(MissingWritings::key)
            .collect(Collectors.toUnmodifiableSet());

    private static final int LONGEST = 40;
    private static final MissingWritings NO_OTHERS = new MissingWritings(Set.of());

    private final Set<String> others;

    private MissingWritings(Set<String> others) {
        this.others = others;
    }

    /** The writings above. */
    public static MissingWritings standard() {
        return NO_OTHERS;
    }

    /** These writings and some of the host's, as 99. None can be taken away, so that no check becomes weaker. */
    public MissingWritings and(String... texts) {
        Set<String> all = new TreeSet<>(others);
        Arrays.stream(texts).map(MissingWritings::key).forEach(all::add);
        return new MissingWritings(all);
    }

    /** Whether a text says that there is no value. */
    public boolean include(String text) {
        if (text.isEmpty()) {
            return true;
        }
        if (others.isEmpty() && text.length() > LONGEST && text.codePoints().anyMatch(c -> c > ' ' && c < '\u007F')) {
            return false;
        }
        String key = key(text);
        return key.isEmpty() || STANDARD.contains(key) || others.contains(key);
    }

    private static String key(String text) {
        return CanonicalWriting.of(text).replace(" ", "");
    }

    /** The texts of the host, as they are compared, in order. */
    public List<String> others() {
        return List.copyOf(others);
    }

    /** Equal if the same texts were added. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof MissingWritings that && others.equals(that.others);
    }

    @Override
    public int hashCode() {
        return others.hashCode();
    }

    /** The texts of the host. */
    @Override
    public String toString() {
        return "MissingWritings[others=" + others + "]";
    }
}
