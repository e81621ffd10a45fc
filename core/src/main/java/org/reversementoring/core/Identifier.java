package org.reversementoring.core;

import java.text.Normalizer;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The rule that every identifier of the library obeys: bounded length, visible characters, single spaces between them, and one
 * form of each letter. So two identifiers that print the same are the same, up to what {@link Identities} compares.
 *
 * <p>Sources: Unicode Standard Annex 15 (normalisation forms); Unicode Technical Standard 39 (mixed scripts).
 */
final class Identifier {

    /** The longest identifier, in characters. */
    static final int MAX_LENGTH = 200;

    /** Control, format, lone surrogate, private use and unassigned, and what else Unicode lets a renderer ignore. */
    private static final Pattern UNSEEN =
            Pattern.compile("[\\p{C}\\p{Zl}\\p{Zp}\\uFFFC\\uFFFD" + LookAlikes.IGNORABLE + "]");

    private static final Pattern ODD_SPACE = Pattern.compile("[\\p{Zs}\\u2800&&[^ ]]| {2}");

    private static final Pattern AT_AN_END = Pattern.compile("^[\\p{Z}\\s]|[\\p{Z}\\s]$");

    private static final Pattern PLAIN = Pattern.compile("[!-~]+(?: [!-~]+)*");

    private Identifier() {}

    /**
     * Refuses a value that is no identifier. The message gives the kind and the rule but never the value, because the value may
     * identify a person.
     *
     * @param kind what the value is, for instance {@code mentor id}
     * @throws IllegalArgumentException if the value breaks the rule
     * @throws NullPointerException if there is none, with the kind
     */
    static void require(String kind, String value) {
        Objects.requireNonNull(value, kind + " must not be null");
        brokenRule(value).ifPresent(rule -> {
            throw new IllegalArgumentException(kind + " " + rule);
        });
    }

    /** What the value must be and is not; empty if it is an identifier. */
    static Optional<String> brokenRule(String value) {
        if (value.isBlank()) {
            return Optional.of("must not be blank");
        }
        if (value.length() > MAX_LENGTH) {
            return Optional.of("must have at most " + MAX_LENGTH + " characters, but had " + value.length());
        }
        return PLAIN.matcher(value).matches() ? Optional.empty() : Optional.ofNullable(brokenForm(value));
    }

    private static @Nullable String brokenForm(String value) {
        if (value.chars().anyMatch(Character::isISOControl)) {
            return "must not contain control characters";
        }
        if (AT_AN_END.matcher(value).find()) {
            return "must not begin or end with a space";
        }
        if (ODD_SPACE.matcher(value).find()) {
            return "must have only plain spaces, one at a time";
        }
        if (UNSEEN.matcher(value).find()) {
            return "must not contain invisible, unassigned or private characters";
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFC)) {
            return "must be in Unicode normalisation form C";
        }
        if (!Normalizer.isNormalized(value, Normalizer.Form.NFKC)) {
            return "must not contain compatibility characters, such as full-width letters, ligatures or superscripts";
        }
        return LookAlikes.areMixed(value)
                ? "must not mix Latin letters with letters of another script that look like them"
                : null;
    }
}
