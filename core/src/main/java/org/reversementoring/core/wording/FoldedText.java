package org.reversementoring.core.wording;

import java.text.Normalizer;
import java.util.Arrays;

/**
 * A text in lower-case Latin letters, digits and few signs, each with its place in the original. Whatever looks like a letter
 * becomes that letter; accents and what is not seen fall away.
 */
final class FoldedText {

    /** Pairs of a sign and the Latin one that it is taken for, beyond what Unicode itself decomposes. */
    private static final String LOOKALIKES = "аaеeоoрpсcуyхxіiјjѕsһhӏlԁdԛqԝwвbкkмmнhтtпnгrьbзeиnлnԍgґr"
            + "αaοoνvρpτtυuιiκkηnχxγyβbεeωwσoμmζzδdϲcϳjθo"
            + "ıiɑaɡgłløođdħhŧtɩiɪiʟlɴnʀrꜱsʏyᴀaʙbᴄcᴅdᴇeꜰfɢgʜhᴊjᴋkᴍmᴏoᴘpᴛtᴜuᴠvᴡwᴢzǀl∣lօoոnսuհhցgյjեtƖlɛeɔoꓲlꓮaꓡlꓬyꓠnꓳoꓰe"
            + "ᎪaᎬeᏞlᎳwᏔwᏚsᏟcᏢpᎢtᎻhᎷmⲁaⲟoⲉeⲛn⍺aაo𝼀a∅o";

    private final StringBuilder letters = new StringBuilder();
    private int[] places;
    private boolean[] capitals;

    private FoldedText(int length) {
        places = new int[length + 16];
        capitals = new boolean[length + 16];
    }

    static FoldedText of(String text) {
        FoldedText folded = new FoldedText(text.length());
        for (int at = 0; at < text.length(); ) {
            int sign = text.codePointAt(at);
            folded.add(sign, at);
            at += Character.charCount(sign);
        }
        return folded;
    }

    int length() {
        return letters.length();
    }

    char at(int index) {
        return index < 0 || index >= letters.length() ? '\n' : letters.charAt(index);
    }

    int place(int index) {
        return places[index];
    }

    boolean capital(int index) {
        return capitals[index];
    }

    private void add(int sign, int place) {
        if (sign < 0x80) {
            put((char) sign, place);
        } else if (isBlank(sign)) {
            put(sign == 0x2028 || sign == 0x2029 || sign == 0x85 ? '\n' : ' ', place);
        } else if (!isUnseen(sign)) {
            String parts = Normalizer.normalize(Character.toString(sign), Normalizer.Form.NFKD);
            parts.codePoints().forEach(part -> addPart(part, place));
        }
    }

    private void addPart(int part, int place) {
        int upper = Character.toUpperCase(part);
        int lower = Character.toLowerCase(part);
        int lookalike = lower < 0x10000 ? even(LOOKALIKES.indexOf(lower)) : -1;
        if (isUnseen(part)) {
            return;
        } else if (isBlank(part)) {
            put(' ', place);
        } else if (part < 0x80) {
            put((char) part, place);
        } else if (lookalike >= 0) {
            put(LOOKALIKES.charAt(lookalike + 1), place);
            capitals[letters.length() - 1] = part == upper && upper != lower;
        } else if (part == 'ß' || part == 'ẞ') {
            put('s', place);
            put('s', place);
        } else if (part >= 0x1F170 && part <= 0x1F189) {
            put((char) ('a' + part - 0x1F170), place);
        } else if (part >= 0x1F150 && part <= 0x1F169) {
            put((char) ('a' + part - 0x1F150), place);
        } else if (Character.digit(part, 10) >= 0) {
            put((char) ('0' + Character.digit(part, 10)), place);
        } else {
            put(sign(part), place);
        }
    }

    private static char sign(int part) {
        int type = Character.getType(part);
        if (type == Character.DASH_PUNCTUATION || part == 0x2212) {
            return '-';
        } else if (part == 0x2044 || part == 0x2215 || part == 0x29F8) {
            return '/';
        } else if ("’‘ʼʹ′＇".indexOf(part) >= 0) {
            return '\'';
        } else if (part == 0x066A) {
            return '%';
        } else if ("•‣◦·‧∙".indexOf(part) >= 0) {
            return '*';
        } else if (Character.isLetter(part)) {
            return Character.charCount(part) == 1 ? (char) Character.toLowerCase(part) : '\uFFFD';
        }
        return '"';
    }

    private void put(char sign, int place) {
        if (letters.length() == places.length) {
            places = Arrays.copyOf(places, places.length * 2);
            capitals = Arrays.copyOf(capitals, places.length);
        }
        places[letters.length()] = place;
        capitals[letters.length()] = sign >= 'A' && sign <= 'Z';
        boolean line = sign == '\n' || sign == '\r';
        letters.append(line ? '\n' : sign < ' ' || sign == 0x7F ? ' ' : Character.toLowerCase(sign));
    }

    private static int even(int index) {
        return index >= 0 && index % 2 == 0 ? index : -1;
    }

    /** Fillers that are letters for Unicode and blanks for the eye. */
    private static boolean isBlank(int sign) {
        return Character.isWhitespace(sign)
                || Character.isSpaceChar(sign)
                || sign == 0x85
                || sign == 0x115F
                || sign == 0x1160
                || sign == 0x3164
                || sign == 0xFFA0
                || sign == 0x2800;
    }

    private static boolean isUnseen(int sign) {
        int type = Character.getType(sign);
        return type == Character.FORMAT
                || type == Character.NON_SPACING_MARK
                || type == Character.ENCLOSING_MARK
                || (type == Character.CONTROL && !Character.isWhitespace(sign) && sign >= 0x80);
    }
}
