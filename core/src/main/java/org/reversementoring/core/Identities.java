package org.reversementoring.core;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * The rule of one writing for each identity: texts that people would take for the same identifier of a person, panel or cycle are
 * the same identity, and a second writing of it is a fault. It is neither a second person nor silently the first.
 *
 * <p>Two texts are the same identity if they have the same {@linkplain #key key}. Punctuation distinguishes, so a-1 and a1 are
 * two. So do ASCII characters that look alike, as 0 and O, or 1 and l, because staff numbers use them. So do accents.
 *
 * <p>An object of this class keeps the identities of a list while it is read. Personal, so it is masked when printed; not for
 * several threads.
 */
public final class Identities implements CodecOnly {

    private static final Pattern PLAIN = Pattern.compile("[ -~]*");
    private static final Pattern UNSEEN = Pattern.compile("[\\p{Cf}\\p{Cc}" + LookAlikes.IGNORABLE + "&&[^\\s\\x85]]");
    private static final Pattern SPACES = Pattern.compile("[\\p{Z}\\s\\x85\\u2800]+");
    private static final Pattern DOTS_OF_I = Pattern.compile("(?<=i\\p{M}{0,9})\\u0307");
    private static final String DIFFERENCE = " only by case, spaces or look-alike letters";

    private final Map<String, Writing> first = new HashMap<>();

    /** No identities yet. */
    public Identities() {}

    private record Writing(String text, long place) {}

    /**
     * An earlier place with the same identity.
     *
     * @param place as it was given, for instance a line
     * @param sameWriting whether it is written there in the same way
     */
    public record Earlier(long place, boolean sameWriting) implements CodecOnly {

        /** The rule that a second writing breaks, for a fault at its place: it names the earlier line, and nobody. */
        public String inWords() {
            return "must be written as in line " + place + ", but differs" + DIFFERENCE;
        }
    }

    /**
     * Notes a writing.
     *
     * @param place of the writing, for instance its line
     * @return where the identity was first written; empty if this is the first time
     */
    public Optional<Earlier> note(String writing, long place) {
        return Optional.ofNullable(first.putIfAbsent(key(writing), new Writing(writing, place)))
                .map(known -> new Earlier(known.place(), known.text().equals(writing)));
    }

    /**
     * The text by which writings are compared: compatibility form, small letters, Latin for look-alike letters of other scripts, ss
     * for ß, i for each i with or without a dot, one kind of hyphen, apostrophe, stroke and digit, one space for any white space and none
     * at the ends, nothing invisible. It is the same in every locale, and the key of a key is the key. It is as personal as the
     * identifier.
     */
    public static String key(String writing) {
        if (PLAIN.matcher(writing).matches()) {
            return spaced(small(writing));
        }
        String seen = UNSEEN.matcher(writing).replaceAll("");
        String apart =
                UNSEEN.matcher(Normalizer.normalize(seen, Normalizer.Form.NFKD)).replaceAll("");
        String plain = DOTS_OF_I.matcher(small(apart)).replaceAll("");
        return spaced(Normalizer.normalize(plain, Normalizer.Form.NFKC));
    }

    private static String spaced(String text) {
        return SPACES.matcher(text).replaceAll(" ").strip();
    }

    private static String small(String text) {
        StringBuilder small = new StringBuilder(text.length());
        text.codePoints().forEach(character -> {
            if (character == '\u00DF' || character == '\u1E9E') {
                small.append("ss");
            } else {
                small.appendCodePoint(plain(character));
            }
        });
        return small.toString();
    }

    private static int plain(int character) {
        if (Character.isDigit(character)) {
            return '0' + Character.digit(character, 10);
        }
        if (Character.getType(character) == Character.DASH_PUNCTUATION || character == '\u2212') {
            return '-';
        }
        return switch (character) {
            case '\u2018', '\u2019', '\u02BC', '\u2032' -> '\'';
            case '\u2044', '\u2215' -> '/';
            default -> LookAlikes.latin(character);
        };
    }

    /** Whether both texts are the same identity. */
    public static boolean same(String one, String other) {
        return one.equals(other) || key(one).equals(key(other));
    }

    /** Whether both texts are the same identity in two writings. */
    public static boolean differInWriting(String one, String other) {
        return !one.equals(other) && key(one).equals(key(other));
    }

    /**
     * What an identifier must be and this text is not, for instance {@code must not be blank}; empty if it is an identifier. It never
     * quotes the text.
     */
    public static Optional<String> brokenRule(String writing) {
        return Identifier.brokenRule(writing);
    }

    /**
     * Checks that each identity of a list has one writing. The same writing may come again.
     *
     * @param subject what the list belongs to, for instance {@code panel}
     * @param member what each text stands for, for instance {@code mentor}
     * @throws IllegalArgumentException if two are the same identity in two writings; the message gives positions from 1, never a
     *     text
     */
    public static void requireOneWriting(String subject, String member, List<String> writings) {
        Identities seen = new Identities();
        for (int i = 0; i < writings.size(); i++) {
            Optional<Earlier> earlier = seen.note(writings.get(i), i + 1L);
            if (earlier.isPresent() && !earlier.get().sameWriting()) {
                throw new IllegalArgumentException(
                        subject + ": each " + member + " must have one writing, but " + member
                                + " " + (i + 1) + " of " + writings.size() + " differs from " + member + " "
                                + earlier.get().place() + DIFFERENCE);
            }
        }
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "Identities[" + first.size() + ", ***]";
    }
}
