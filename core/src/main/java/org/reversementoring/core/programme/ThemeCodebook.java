package org.reversementoring.core.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The list of themes by which the custodian codes what juniors face. It is the host's, and fixed before the first of the cycles: the {@linkplain
 * org.reversementoring.core.policy.ThemeRule rule} holds its {@link #digest()}. So no label can be worded after a report.
 *
 * @param id identifies the list, an identifier of the host
 * @param version its version, 1 to 200 characters, not only blanks
 * @param themes the themes, 1 to 200, with distinct codes
 */
public record ThemeCodebook(String id, String version, List<Theme> themes) implements CodecOnly {

    private static final int MOST = 200;

    /**
     * A theme of the list.
     *
     * @param code the code, an identifier of the host
     * @param label what it is called, 1 to 200 characters, not only blanks
     */
    public record Theme(String code, String label) implements CodecOnly {

        /**
         * Checks code and label.
         *
         * @throws IllegalArgumentException if the code is no identifier, or the label is blank or too long
         */
        public Theme {
            requireIdentifier("theme code", code);
            if (!isLabel(label)) {
                throw new IllegalArgumentException(
                        "theme: label must have 1 to 200 characters, not only blanks, but had " + label.length());
            }
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if id or version are none, there are no themes or too many, or two have one code in whatever writing
     */
    public ThemeCodebook {
        themes = List.copyOf(themes);
        requireIdentifier("theme codebook id", id);
        if (!isLabel(version)) {
            throw new IllegalArgumentException("theme codebook: version must have 1 to 200 characters, not only blanks,"
                    + " but had " + version.length());
        }
        if (themes.isEmpty() || themes.size() > MOST) {
            throw new IllegalArgumentException(
                    "theme codebook: themes must be 1 to " + MOST + ", but were " + themes.size());
        }
        Set<String> seen = new HashSet<>();
        if (!themes.stream().map(theme -> Identities.key(theme.code())).allMatch(seen::add)) {
            throw new IllegalArgumentException("theme codebook: codes must be distinct, but one comes twice");
        }
    }

    private static void requireIdentifier(String subject, String text) {
        Identities.brokenRule(text).ifPresent(rule -> {
            throw new IllegalArgumentException(subject + " " + rule);
        });
    }

    private static boolean isLabel(String text) {
        return !text.isBlank() && text.length() <= 200;
    }

    /** The theme of this code, written as it is in the list. */
    public Optional<Theme> theme(String code) {
        return themes.stream().filter(theme -> theme.code().equals(code)).findFirst();
    }

    /** The digest of the list with all its labels, 64 lower-case hex digits. */
    public String digest() {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/theme-codebook/1")
                .add(id)
                .add(version)
                .add(themes.size());
        themes.forEach(theme -> digest.add(theme.code()).add(theme.label()));
        return digest.hex();
    }
}
