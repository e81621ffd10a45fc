package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.List;

/** The cut of a folded text into tokens. Quotation marks and emphasis are not seen; a blank line or a bullet is a full stop. */
final class Tokeniser {

    private static final String GLUE = "*_~^+|:";

    private final FoldedText text;
    private final int originalLength;
    private final List<Token> tokens = new ArrayList<>();
    private int at;
    private boolean hyphen;

    private Tokeniser(FoldedText text, int originalLength) {
        this.text = text;
        this.originalLength = originalLength;
    }

    static List<Token> tokens(String text) {
        return new Tokeniser(FoldedText.of(text), text.length()).run();
    }

    private List<Token> run() {
        while (at < text.length()) {
            char sign = text.at(at);
            if (sign == '/' && skipsGender()) {
                continue;
            }
            if (isWordSign(at)) {
                word();
            } else if (sign == '\n') {
                line();
            } else if (sign == '-') {
                dash();
            } else if (sign == '/' || sign == '%' || sign == '#' || sign == '&') {
                add(String.valueOf(sign), at, ++at, false);
            } else if (sign == ',' || sign == '[' || sign == ']' || (sign == '(' && !skipsGender()) || sign == ')') {
                add(Token.COMMA, at, ++at, false);
            } else if (".!?;:…".indexOf(sign) >= 0 && !isInsideInitials()) {
                add(Token.STOP, at, ++at, false);
            } else if (sign != '(') {
                at++;
            }
        }
        return tokens;
    }

    private boolean isInsideInitials() {
        return text.at(at) == '.'
                && isLetterOrDigit(text.at(at + 1))
                && isLetterOrDigit(text.at(at - 1))
                && !isLetterOrDigit(text.at(at - 2));
    }

    /** The feminine ending of "Mentor/-innen" and "Mentor(inn)en" is part of no other word. */
    private boolean skipsGender() {
        if (!isLetter(text.at(at - 1))) {
            return false;
        }
        for (String ending : List.of("/-innen", "/innen", "(innen)", "/-in", "/in", "(in)", "(inn)en")) {
            if (matches(ending) && !isLetterOrDigit(text.at(at + ending.length()))) {
                at += ending.length();
                return true;
            }
        }
        return false;
    }

    private boolean matches(String ending) {
        for (int i = 0; i < ending.length(); i++) {
            if (text.at(at + i) != ending.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private void word() {
        int start = at;
        StringBuilder word = new StringBuilder();
        while (at < text.length()) {
            if (isWordSign(at)) {
                word.append(letter(text.at(at)));
                at++;
            } else if (isGlue(at) || isDecimalPoint(at)) {
                if (isDecimalPoint(at)) {
                    word.append('.');
                }
                at++;
            } else if (text.at(at) == '\'' && isLetter(text.at(at - 1)) && isLetter(text.at(at + 1))) {
                if (word.toString().endsWith("n") && text.at(at + 1) == 't') {
                    at++;
                } else {
                    break;
                }
            } else {
                break;
            }
        }
        add(word.toString(), start, at, text.capital(start));
        if (text.at(at) == '\'' && isLetter(text.at(at + 1))) {
            clitic();
        }
    }

    /** "'s", "'ve" and the like are a token of their own. */
    private void clitic() {
        int start = at++;
        StringBuilder word = new StringBuilder("'");
        while (isWordSign(at)) {
            word.append(text.at(at++));
        }
        add(word.toString(), start, at, false);
    }

    private void dash() {
        boolean tight = isLetterOrDigit(text.at(at - 1))
                && (isLetterOrDigit(text.at(at + 1)) || (text.at(at + 1) == '\n' && isLetter(text.at(at + 2))));
        int start = at++;
        if (tight) {
            hyphen = true;
            at += text.at(at) == '\n' ? 1 : 0;
        } else if (text.at(at) == ' ' || text.at(start - 1) == ' ') {
            add(Token.COMMA, start, at, false);
        }
    }

    private void line() {
        int start = at;
        int lines = 0;
        while (at < text.length() && (text.at(at) == '\n' || text.at(at) == ' ')) {
            lines += text.at(at) == '\n' ? 1 : 0;
            at++;
        }
        if (lines > 1 || text.at(at) == '*' || text.at(at) == '-') {
            add(Token.STOP, start, start + 1, false);
        }
    }

    private boolean isWordSign(int index) {
        char sign = text.at(index);
        if (sign == '@' || sign == '$' || sign == '|') {
            return isLetter(text.at(index + 1)) || (isLetter(text.at(index - 1)) && sign == '|');
        }
        return isLetterOrDigit(sign);
    }

    private static char letter(char sign) {
        return sign == '@' ? 'a' : sign == '$' ? 's' : sign == '|' ? 'l' : sign;
    }

    private boolean isGlue(int index) {
        char sign = text.at(index);
        return GLUE.indexOf(sign) >= 0
                && isLetter(text.at(index - 1))
                && isLetter(text.at(index + 1))
                && (sign != ':' || (text.at(index + 1) == 'i' && text.at(index + 2) == 'n'));
    }

    private boolean isDecimalPoint(int index) {
        char sign = text.at(index);
        return (sign == '.' || sign == ',') && isDigit(text.at(index - 1)) && isDigit(text.at(index + 1));
    }

    private void add(String word, int from, int to, boolean capital) {
        int end = to < text.length() ? text.place(to) : originalLength;
        tokens.add(new Token(word, text.place(from), end, capital, hyphen && !word.equals(Token.STOP)));
        hyphen = false;
    }

    private static boolean isLetterOrDigit(char sign) {
        return Character.isLetterOrDigit(sign);
    }

    private static boolean isLetter(char sign) {
        return Character.isLetter(sign);
    }

    private static boolean isDigit(char sign) {
        return sign >= '0' && sign <= '9';
    }
}
