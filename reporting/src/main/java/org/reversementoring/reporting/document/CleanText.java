package org.reversementoring.reporting.document;

/**
 * Text without the characters that no page can hold or that turn the text around them. Every writer cleans every text, so a page in one
 * format says the same as in another.
 *
 * <ul>
 *   <li>Control characters, unpaired surrogates and noncharacters become U+FFFD, which is drawn as a question mark in a diamond.
 *   <li>Line ends of other systems (CR, NEL, U+2028, U+2029) become line feeds.
 *   <li>Characters that switch the direction of what follows (embeddings, overrides, isolates), and invisible tags, are left out. Right to
 *       left words need none of them. Marks without a lasting effect (U+200E, U+200F, U+061C) and joiners stay.
 *   <li>A text of which nothing would be left becomes one U+FFFD, so that a place that was filled does not look empty.
 * </ul>
 *
 * <p>Law: cleaning twice changes nothing more, and text of letters, digits and signs is left as it is.
 */
public final class CleanText {

    private static final int REPLACEMENT = 0xFFFD;

    private CleanText() {}

    /** The text as pages say it. */
    public static String of(String text) {
        int length = text.length();
        for (int at = 0; at < length; at++) {
            char unit = text.charAt(at);
            boolean control = unit < 0x20 && unit != '\n' && unit != '\t';
            if (control || (unit >= 0x7F && !isPlain(unit))) {
                return cleaned(text);
            }
        }
        return text;
    }

    /** Whether a code unit beyond ASCII needs no closer look. */
    private static boolean isPlain(char unit) {
        return (unit >= 0xA0 && unit < 0x2000) || (unit > 0x206F && unit < Character.MIN_SURROGATE);
    }

    private static String cleaned(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.replace("\r\n", "\n").codePoints().forEach(point -> {
            if (point == '\r' || point == 0x85 || point == 0x2028 || point == 0x2029) {
                clean.append('\n');
            } else if (!turnsOrHides(point)) {
                clean.appendCodePoint(isText(point) ? point : REPLACEMENT);
            }
        });
        String left = clean.toString();
        return left.isBlank() && !text.isBlank() ? Character.toString(REPLACEMENT) : left;
    }

    private static boolean turnsOrHides(int point) {
        return (point >= 0x202A && point <= 0x202E)
                || (point >= 0x2066 && point <= 0x206F)
                || (point >= 0xFFF9 && point <= 0xFFFB)
                || (point >= 0xE0000 && point <= 0xE007F);
    }

    private static boolean isText(int point) {
        int type = Character.getType(point);
        boolean noncharacter = (point & 0xFFFE) == 0xFFFE || (point >= 0xFDD0 && point <= 0xFDEF);
        return point == '\n'
                || point == '\t'
                || (type != Character.CONTROL && type != Character.SURROGATE && !noncharacter);
    }
}
