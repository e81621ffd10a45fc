package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.List;

/** The words that were taken apart, put together again: fixed phrases, spaced letters, and a word in two or three pieces. */
final class Pieces {

    private static final int LONGEST = 20;
    private static final String DIGITS = "013457";
    private static final String LETTERS = "oleast";

    private static final List<String> SPLIT =
            List.of("strong", "strongly", "all", "none", "both", "half", "keine", "panel");

    private final RuleBook book;
    private final long split;

    Pieces(RuleBook book) {
        this.book = book;
        this.split = SPLIT.stream().mapToLong(book::bit).reduce(0, (one, other) -> one | other);
    }

    List<Token> joined(List<Token> tokens) {
        List<Token> letters = new ArrayList<>();
        for (int i = 0; i < tokens.size(); ) {
            i = spaced(tokens, i, letters);
        }
        List<Token> whole = new ArrayList<>();
        for (int i = 0; i < letters.size(); ) {
            i = phrase(letters, i, whole);
        }
        return whole;
    }

    /** "a l l" and "a l l j u n i o r s"; a run of letters is cut into the words that the rules know. */
    private int spaced(List<Token> tokens, int from, List<Token> out) {
        int to = from;
        StringBuilder run = new StringBuilder();
        while (to < tokens.size()
                && tokens.get(to).word().length() == 1
                && !tokens.get(to).isPunctuation()
                && Character.isLetterOrDigit(tokens.get(to).word().charAt(0))) {
            run.append(tokens.get(to++).word());
        }
        if (to - from < 3) {
            return broken(tokens, from, out);
        }
        for (int i = 0; i < run.length(); ) {
            int end = Math.min(run.length(), i + LONGEST);
            while (end - i > 2 && book.exactClasses(run.substring(i, end)) == 0) {
                end--;
            }
            end = end - i > 2 ? end : i + 1;
            Token last = tokens.get(from + end - 1);
            out.add(tokens.get(from + i).joined(run.substring(i, end), last));
            i = end;
        }
        return to;
    }

    /** "al l", "no ne", "jun iors": pieces that are no words by themselves and one together. */
    private int broken(List<Token> tokens, int from, List<Token> out) {
        Token first = tokens.get(from);
        String whole = first.word();
        boolean unknown = isUnknown(first);
        for (int i = from + 1;
                first.isWord()
                        && i < Math.min(from + 4, tokens.size())
                        && tokens.get(i).isWord();
                i++) {
            whole += tokens.get(i).word();
            unknown |= isUnknown(tokens.get(i));
            if (unknown && whole.length() <= LONGEST && (book.exactClasses(whole) & split) != 0) {
                out.add(first.joined(whole, tokens.get(i)));
                return i + 1;
            }
        }
        out.add(plainDigits(first));
        return from + 1;
    }

    private boolean isUnknown(Token token) {
        return book.classes(token.word()) == 0;
    }

    /** "a11" and "n0body" are words with digits in them. */
    private Token plainDigits(Token token) {
        String word = token.word();
        if (word.length() < 3 || !isUnknown(token) || word.chars().noneMatch(sign -> sign >= 'a' && sign <= 'z')) {
            return token;
        }
        StringBuilder letters = new StringBuilder(word);
        for (int i = 0; i < letters.length(); i++) {
            int at = DIGITS.indexOf(letters.charAt(i));
            if (at >= 0) {
                letters.setCharAt(i, LETTERS.charAt(at));
            }
        }
        return book.classes(letters.toString()) == 0 ? token : token.joined(letters.toString(), token);
    }

    private int phrase(List<Token> tokens, int from, List<Token> out) {
        Token first = tokens.get(from);
        for (List<String> phrase : book.phrases(first.word())) {
            int others = phrase.size() - 1;
            boolean met = from + others < tokens.size();
            for (int i = 0; met && i < others; i++) {
                met = tokens.get(from + 1 + i).word().equals(phrase.get(i));
            }
            if (met) {
                out.add(first.joined(phrase.get(others), tokens.get(from + others)));
                return from + others + 1;
            }
        }
        out.add(first);
        return from + 1;
    }
}
