package org.reversementoring.core.exchange.form;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The name of an item in a survey tool. It has a form that REDCap, LimeSurvey, SPSS, R and FHIR all take.
 *
 * @param value a small letter, then at most 19 small letters and digits; none of the words that a tool keeps for itself
 */
public record ItemCode(String value) implements CodecOnly, Comparable<ItemCode> {

    /** The longest code, in characters: LimeSurvey's limit. */
    public static final int MAX_LENGTH = 20;

    private static final Pattern FORM = Pattern.compile("[a-z][a-z0-9]{0,19}");
    private static final Pattern OTHERS = Pattern.compile("[^a-z0-9]");

    /** LimeSurvey's, SPSS's and R's own words. */
    private static final Set<String> RESERVED = Set.of(
            "lang",
            "sid",
            "savedid",
            "token",
            "qid",
            "gid",
            "sgq",
            "self",
            "that",
            "this",
            "time",
            "other",
            "all",
            "and",
            "by",
            "eq",
            "ge",
            "gt",
            "le",
            "lt",
            "ne",
            "not",
            "or",
            "to",
            "with",
            "if",
            "else",
            "for",
            "in",
            "next",
            "break",
            "function",
            "repeat",
            "while",
            "true",
            "false",
            "null",
            "inf",
            "nan",
            "na",
            "id",
            "seed",
            "submitdate",
            "lastpage",
            "startlanguage",
            "startdate",
            "datestamp",
            "ipaddr",
            "refurl",
            "interviewtime");

    /** Put behind what would be too short for REDCap, or a word of a tool. */
    private static final String LONGER = "item";

    private static final int HASH_DIGITS = 4;

    /**
     * Checks the value.
     *
     * @throws IllegalArgumentException if the form is another, or the word is reserved
     */
    public ItemCode {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "item code: must be a small letter, then at most 19 small letters and digits");
        }
        if (RESERVED.contains(value)) {
            throw new IllegalArgumentException("item code: must be no word of a survey tool, but was " + value);
        }
    }

    /**
     * A code.
     *
     * @throws IllegalArgumentException if the form is another, or the word is reserved
     */
    public static ItemCode of(String value) {
        return new ItemCode(value);
    }

    /**
     * The code of an identifier: its letters and digits. If they are too many, the first of them and four digits of a digest stand for it.
     * It depends on the two texts alone, so it is the same in each version of a guide. Two identifiers can have one code.
     *
     * @param identifier of a topic or item
     * @param ending put behind it, of at most 10 small letters and digits; may be empty
     */
    public static ItemCode from(String identifier, String ending) {
        String plain = OTHERS.matcher(
                        Normalizer.normalize(identifier, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT))
                .replaceAll("");
        String named = plain.isEmpty() || Character.isDigit(plain.charAt(0)) ? "q" + plain : plain;
        String whole = named + ending;
        if (plain.isEmpty() || whole.length() > MAX_LENGTH) {
            int room = MAX_LENGTH - ending.length() - HASH_DIGITS;
            return new ItemCode(named.substring(0, Math.min(room, named.length())) + digest(identifier) + ending);
        }
        return new ItemCode(whole.length() < 2 || RESERVED.contains(whole) ? whole + LONGER : whole);
    }

    private static String digest(String identifier) {
        return ContentDigest.of("item code").add(identifier).hex().substring(0, HASH_DIGITS);
    }

    @Override
    public int compareTo(ItemCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
