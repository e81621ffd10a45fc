package org.reversementoring.core.wording;

/**
 * One word, number or sign of a text.
 *
 * @param word in folded letters
 * @param start where it begins in the original
 * @param end where it ends in the original, exclusive
 * @param capital it begins with a capital letter
 * @param hyphen it is joined to the token before by a hyphen
 */
record Token(String word, int start, int end, boolean capital, boolean hyphen) {

    static final String COMMA = ",";
    static final String STOP = ".";

    boolean isPunctuation() {
        return word.equals(COMMA) || word.equals(STOP);
    }

    boolean isWord() {
        return Character.isLetter(word.charAt(0));
    }

    /** Digits, with points or commas between them. */
    boolean isNumber() {
        return word.chars().allMatch(sign -> (sign >= '0' && sign <= '9') || sign == '.' || sign == ',')
                && !isPunctuation();
    }

    /** The whole number of one or two digits, or -1. */
    int digits() {
        boolean digits = word.length() <= 2 && word.chars().allMatch(sign -> sign >= '0' && sign <= '9');
        return digits && !word.isEmpty() ? Integer.parseInt(word) : -1;
    }

    Token joined(String whole, Token last) {
        return new Token(whole, start, last.end, capital, hyphen);
    }
}
