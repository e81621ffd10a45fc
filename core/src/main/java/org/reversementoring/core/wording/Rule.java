package org.reversementoring.core.wording;

import java.util.List;
import java.util.Set;

/**
 * One line of a rule file: a sequence of parts, some of which are decided by it. A part repeats at most four times and a line has
 * few parts, so a match costs a bounded number of steps at each token.
 *
 * @param verdict what it decides
 * @param parts the sequence
 * @param keyFrom index of the first part that is decided
 * @param keyTo index after the last
 */
record Rule(Verdict verdict, List<Part> parts, int keyFrom, int keyTo) {

    /** What a line decides. */
    enum Verdict {
        /** The tokens count people of the panel. */
        COUNTS,
        /** They count nobody of the panel, whatever later lines say. */
        FREE,
        /** As COUNTS, if the first number is not above the last: 4/6 is a share, 24/7 is none. */
        SHARES,
        /** One person speaks: the words are somebody's own, and not the panel's. */
        SPEAKS
    }

    /** How a part is met. */
    enum Kind {
        /** By one token of the set. */
        TOKEN,
        /** By the place before the first word of a clause. */
        CLAUSE_START,
        /** By the place after the last word of a clause. */
        CLAUSE_END,
        /** By a hyphen that joins two tokens. */
        HYPHEN,
        /** If the next token is of the set; it is not taken. */
        NEXT_IS,
        /** If the next token is not of the set. */
        NEXT_IS_NOT,
        /** If the token before is not of the set. */
        BEFORE_IS_NOT
    }

    /**
     * One part.
     *
     * @param kind how it is met
     * @param classes bits of word classes
     * @param words single words
     * @param least 0 or 1
     * @param most 1 to 4
     */
    record Part(Kind kind, long classes, Set<String> words, int least, int most) {

        boolean has(Sentence text, int index) {
            return (text.classes(index) & classes) != 0
                    || (!words.isEmpty() && words.contains(text.token(index).word()));
        }
    }

    /** Whether a text with these classes and words has each token that the line cannot do without. */
    boolean canMatch(long classes, Set<String> words) {
        return parts.stream()
                .filter(part -> part.kind == Kind.TOKEN && part.least > 0)
                .allMatch(part ->
                        (part.classes & classes) != 0 || part.words.stream().anyMatch(words::contains));
    }

    /** Tries the line at a token and decides what it finds. */
    void decide(Sentence text, int start) {
        Part first = parts.get(0);
        if (first.kind == Kind.TOKEN && first.least > 0 && !first.has(text, start)) {
            return;
        }
        int[] bounds = {-1, -1};
        if (match(text, start, 0, 0, bounds) && text.isOpen(bounds[0], bounds[1])) {
            if (verdict == Verdict.SPEAKS) {
                text.ownVoice(bounds[0], bounds[1]);
            } else if (verdict == Verdict.FREE) {
                text.clear(bounds[0], bounds[1]);
            } else if (verdict == Verdict.COUNTS || text.isShare(bounds[0], bounds[1])) {
                text.fault(bounds[0], bounds[1]);
            }
        }
    }

    private boolean match(Sentence text, int at, int part, int taken, int[] bounds) {
        if (part == keyFrom && taken == 0) {
            bounds[0] = at;
        }
        if (part == keyTo && taken == 0) {
            bounds[1] = at;
        }
        if (part == parts.size()) {
            return true;
        }
        Part next = parts.get(part);
        if (next.kind != Kind.TOKEN) {
            return holds(next, text, at) && match(text, at, part + 1, 0, bounds);
        }
        if (taken < next.most
                && at < text.size()
                && next.has(text, at)
                && match(text, at + 1, part, taken + 1, bounds)) {
            return true;
        }
        return taken >= next.least && matchRest(text, at, part, bounds);
    }

    private boolean matchRest(Sentence text, int at, int part, int[] bounds) {
        int from = bounds[0];
        int to = bounds[1];
        if (match(text, at, part + 1, 0, bounds)) {
            return true;
        }
        bounds[0] = from;
        bounds[1] = to;
        return false;
    }

    private static boolean holds(Part part, Sentence text, int at) {
        return switch (part.kind) {
            case CLAUSE_START -> text.startsClause(at);
            case CLAUSE_END -> text.endsClause(at);
            case HYPHEN -> at < text.size() && text.token(at).hyphen();
            case NEXT_IS -> at < text.size() && part.has(text, at);
            case NEXT_IS_NOT -> at >= text.size() || !part.has(text, at);
            case BEFORE_IS_NOT -> at == 0 || !part.has(text, at - 1);
            case TOKEN -> false;
        };
    }
}
