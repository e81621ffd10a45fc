package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tokens of one text with their classes, and what the rules decided about each. */
final class Sentence {

    private static final byte OWN_VOICE = 4;

    private final RuleBook book;
    private final List<Token> tokens;
    private final long[] classes;
    private final byte[] decided;

    private Sentence(RuleBook book, List<Token> tokens) {
        this.book = book;
        this.tokens = tokens;
        this.classes = new long[tokens.size()];
        this.decided = new byte[tokens.size()];
        for (int i = 0; i < tokens.size(); i++) {
            classes[i] = classesOf(tokens.get(i));
        }
        markThings();
    }

    static Sentence of(RuleBook book, List<Token> tokens) {
        return new Sentence(book, new Pieces(book).joined(tokens));
    }

    List<WordingFault> faults() {
        Set<String> words = new HashSet<>();
        long all = 0;
        for (int i = 0; i < tokens.size(); i++) {
            words.add(tokens.get(i).word());
            all |= classes[i];
        }
        for (Rule rule : book.rules()) {
            // Most lines decide something that a text does not have.
            for (int i = rule.canMatch(all, words) ? 0 : tokens.size(); i < tokens.size(); i++) {
                rule.decide(this, i);
            }
        }
        List<WordingFault> faults = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (decided[i] == 2 || decided[i] == OWN_VOICE) {
                int end = i;
                while (end + 1 < tokens.size() && decided[end + 1] == 3) {
                    end++;
                }
                faults.add(new WordingFault(
                        decided[i] == OWN_VOICE ? WordingFault.Kind.SPEAKS_AS_ONE : WordingFault.Kind.COUNTS_PANEL,
                        tokens.get(i).start(),
                        tokens.get(end).end()));
            }
        }
        return faults;
    }

    int size() {
        return tokens.size();
    }

    Token token(int index) {
        return tokens.get(index);
    }

    long classes(int index) {
        return classes[index];
    }

    boolean startsClause(int index) {
        return index == 0 || tokens.get(index - 1).isPunctuation() || (classes[index - 1] & book.bit("conj")) != 0;
    }

    boolean endsClause(int index) {
        return index >= tokens.size() || tokens.get(index).isPunctuation();
    }

    boolean isOpen(int from, int to) {
        for (int i = from; i < to; i++) {
            if (decided[i] != 0) {
                return false;
            }
        }
        return true;
    }

    /** Whether the first number of the tokens is at most the last. */
    boolean isShare(int from, int to) {
        int first = -1;
        int last = -1;
        for (int i = from; i < to; i++) {
            int value = valueOf(tokens.get(i));
            first = first < 0 ? value : first;
            last = value < 0 ? last : value;
        }
        return first >= 0 && first <= last;
    }

    void clear(int from, int to) {
        for (int i = from; i < to; i++) {
            decided[i] = 1;
        }
    }

    void fault(int from, int to) {
        for (int i = from; i < to; i++) {
            decided[i] = (byte) (i == from ? 2 : 3);
        }
    }

    void ownVoice(int from, int to) {
        fault(from, to);
        decided[from] = OWN_VOICE;
    }

    private int valueOf(Token token) {
        return token.digits() >= 0 ? token.digits() : book.value(token.word());
    }

    private long classesOf(Token token) {
        if (token.isPunctuation()) {
            return book.bit("punctuation");
        }
        long found = book.classes(token.word());
        if (token.isNumber()) {
            return found | RuleBook.NUMBER | (token.digits() >= 0 ? book.bit("num") : 0);
        }
        found |= found == 0 ? RuleBook.UNKNOWN : 0;
        return found | (token.isWord() ? RuleBook.WORD : 0) | (token.capital() ? RuleBook.CAPITAL : 0);
    }

    private boolean isCapitalNoun(int index) {
        long noun = RuleBook.CAPITAL | RuleBook.UNKNOWN;
        return book.capitalNouns() && index > 0 && (classes[index] & noun) == noun && !startsClause(index);
    }

    /** Marks the tokens that follow a noun which is no person of the panel, up to the full stop. */
    private void markThings() {
        boolean things = false;
        for (int i = 0; i < tokens.size(); i++) {
            if (things) {
                classes[i] |= RuleBook.THINGS;
            }
            if (tokens.get(i).word().equals(Token.STOP)) {
                things = false;
            } else if ((classes[i] & (book.bit("panel") | book.bit("mixed") | book.bit("we"))) != 0) {
                things = false;
            } else if ((classes[i] & book.bit("object")) != 0 || isCapitalNoun(i)) {
                things = true;
            }
        }
    }
}
