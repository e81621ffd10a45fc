package org.reversementoring.anonymisation.microdata.writing;

import java.util.HashMap;
import java.util.Map;

/**
 * Letters that look like Latin ones. A pair of capital and small letter counts as one, and where the two look like different Latin
 * letters, as Greek Η and η, the capital decides.
 *
 * <p>Source: Unicode Technical Standard 39, of which these are the letters of scripts in everyday use and those most often
 * used to deceive; it is not the whole list. It is that of {@code core}, which this module does without; a test of the whole
 * library holds both to the same answers.
 */
final class LookAlikes {

    /** Characters outside the categories of control and format that a renderer may ignore, as part of a regular expression. */
    static final String IGNORABLE =
            "\\u034F\\u115F\\u1160\\u17B4\\u17B5\\u180B-\\u180F\\u2060-\\u206F\\u3164\\uFE00-\\uFE0F"
                    + "\\uFFA0\\uFFF0-\\uFFFB\\x{E0000}-\\x{E0FFF}";

    private static final Map<Integer, Integer> LATIN = new HashMap<>();

    static {
        // Cyrillic
        add(
                "\u0430\u0432\u0441\u0435\u04BB\u043D\u0456\u0458\u043A\u04CF\u043C\u043E\u0440\u051B\u0455\u0442\u0443\u04AF\u0475"
                        + "\u051D\u0445\u0501\u050D",
                "abcehhijkimopqstyyvwxdg");
        // Greek
        add(
                "\u03B1\u03B2\u03B5\u03B6\u03B7\u03B9\u03BA\u03BC\u03BD\u03BF\u03C1\u03C4\u03C5\u03C7\u03F3",
                "abezhikmnoptyxj");
        // Coptic
        add("\u2C82\u2C8E\u2C92\u2C94\u2C98\u2C9A\u2C9E\u2CA2\u2CA4\u2CA6\u2CA8\u2CAC", "bhikmnopctyx");
        // Armenian
        add("\u0585\u057D\u0570\u0578\u0581\u0566\u0575", "ouhngqj");
        // Cherokee
        add(
                "\u13AA\u13F4\u13DF\u13A0\u13AC\u13C0\u13BB\u13A5\u13AB\u13E6\u13DE\u13B7\u13E2\u13A1\u13DA\u13A2\u13D9\u13B3\u13C3",
                "abcdeghijklmprstvwz");
        // Lisu
        add(
                "\uA4D0\uA4D1\uA4D3\uA4D4\uA4D6\uA4D7\uA4D9\uA4DA\uA4DC\uA4DD\uA4DF\uA4E0\uA4E1\uA4E2\uA4E3\uA4E6\uA4E7\uA4EA\uA4EB"
                        + "\uA4EC\uA4EE\uA4F0\uA4F2\uA4F3\uA4F4",
                "bpdtgkjczfmnlsrvhwxyaeiou");
        // Latin letters of phonetics
        add(
                "\u0251\u0261\u0269\u1D00\u0299\u1D04\u1D05\u1D07\uA730\u0262\u029C\u026A\u1D0A\u1D0B\u029F\u1D0D\u0274\u1D0F\u1D18"
                        + "\u0280\uA731\u1D1B\u1D1C\u1D20\u1D21\u028F\u1D22",
                "agiabcdefghijklmnoprstuvwyz");
    }

    private LookAlikes() {}

    private static void add(String letters, String latin) {
        for (int i = 0; i < latin.length(); i++) {
            LATIN.put(small(letters.charAt(i)), (int) latin.charAt(i));
        }
    }

    /** The small letter of a letter, the same in every locale and whatever its neighbours are; dotless i becomes i, final sigma sigma. */
    private static int small(int letter) {
        return Character.toLowerCase(Character.toUpperCase(letter));
    }

    /** The small Latin letter that a letter looks like in its capital or small form, or the small form of the letter itself. */
    static int latin(int letter) {
        int small = small(letter);
        return LATIN.getOrDefault(small, small);
    }
}
