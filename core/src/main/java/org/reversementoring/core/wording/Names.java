package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The names and identifiers that a host gave, letter by letter, so that it does not matter how their words are joined. */
final class Names {

    private static final Set<String> LABELS = Set.of("#", "no", "nr", "nummer", "number", "id", "code", "label");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "del", "della", "dos", "ibn", "bin", "the", "prof", "mrs", "frau", "herr");

    /** Fewer letters are written together by chance: "Jo An" is not in "Joan". */
    private static final int JOINABLE = 5;

    /** What may follow the letters so far. */
    private static final class Node {
        private final Map<Character, Node> next = new HashMap<>();
        private boolean isName;

        /** A name of one word, or one that is long enough to be found if its words are written together. */
        private boolean isNameTogether;

        /** A word of a name ends here, and another one follows. */
        private boolean breaks;
    }

    private final Node root = new Node();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private Names() {}

    static Names of(Collection<String> names, Collection<String> identifiers) {
        Names all = new Names();
        names.forEach(name -> Spellings.of(name).forEach(words -> {
            all.add(words);
            all.addParts(words);
        }));
        identifiers.forEach(identifier -> Spellings.of(identifier).forEach(all::add));
        return all;
    }

    List<WordingFault> faults(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (Spellings.isNamePart(tokens.get(i).word())) {
                words.add(tokens.get(i));
                places.add(i);
            }
        }
        List<WordingFault> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int place = places.get(i);
            int length = Math.max(sequence(words, i), isPart(tokens, place) ? 1 : 0);
            if (length == 0 && isLabel(tokens, place)) {
                length = 1;
            }
            if (length > 0) {
                faults.add(new WordingFault(
                        WordingFault.Kind.NAMES_SOMEBODY,
                        words.get(i).start(),
                        words.get(i + length - 1).end()));
                i += length - 1;
            }
        }
        return faults;
    }

    private void add(List<Token> words) {
        String together = words.stream().map(Names::letters).collect(Collectors.joining());
        boolean mixed = together.chars().anyMatch(Character::isDigit)
                && together.chars().anyMatch(Character::isLetter);
        if (words.size() == 1 && together.length() < 3 && !mixed) {
            labels.add(together);
            return;
        }
        Node node = root;
        for (int i = 0; i < words.size(); i++) {
            node.breaks |= i > 0;
            for (char letter : letters(words.get(i)).toCharArray()) {
                node = node.next.computeIfAbsent(letter, unused -> new Node());
            }
        }
        node.isName = true;
        node.isNameTogether |= words.size() == 1
                || mixed
                || (together.length() >= JOINABLE && together.chars().anyMatch(Character::isLetter));
    }

    /** Each word of a name alone; one with an apostrophe is a word. */
    private void addParts(List<Token> words) {
        List<List<Token>> whole = new ArrayList<>();
        for (Token word : words) {
            if (Spellings.isAfterApostrophe(word.word()) && !whole.isEmpty()) {
                whole.get(whole.size() - 1).add(word);
            } else {
                whole.add(new ArrayList<>(List.of(word)));
            }
        }
        if (whole.size() < 2) {
            return;
        }
        for (List<Token> part : whole) {
            String word = part.get(0).word();
            if (part.size() > 1) {
                add(part);
            } else if (word.length() >= 3
                    && word.chars().allMatch(Character::isLetter)
                    && !PARTICLES.contains(word)
                    && !WordingRules.isPersonOrNumber(word)) {
                parts.add(word);
            }
        }
    }

    /** The number of words from here that are a name, at most; 0 if none are. */
    private int sequence(List<Token> words, int from) {
        int longest = 0;
        Node node = root;
        boolean together = false;
        for (int i = from; i < words.size(); i++) {
            Token token = words.get(i);
            if (i > from && !node.breaks && !token.hyphen() && !Spellings.isAfterApostrophe(token.word())) {
                return longest;
            }
            String word = letters(token);
            for (int at = 0; at < word.length(); at++) {
                together |= at > 0 && node.breaks;
                // The genitive is the name, too.
                boolean genitive = at == word.length() - 1 && at >= 3 && word.charAt(at) == 's';
                if (genitive && (together ? node.isNameTogether : node.isName)) {
                    longest = i - from + 1;
                }
                @Nullable Node next = node.next.get(word.charAt(at));
                if (next == null) {
                    return longest;
                }
                node = next;
            }
            if (together ? node.isNameTogether : node.isName) {
                longest = i - from + 1;
            }
        }
        return longest;
    }

    private static String letters(Token token) {
        return Spellings.isAfterApostrophe(token.word()) ? token.word().substring(1) : token.word();
    }

    private boolean isPart(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        String word = parts.contains(token.word()) ? token.word() : withoutS(token.word());
        if (!parts.contains(word)) {
            return false;
        }
        boolean inside = at > 0 && !tokens.get(at - 1).word().equals(Token.STOP);
        return !WordingRules.isOrdinary(word) || (token.capital() && inside);
    }

    private boolean isLabel(List<Token> tokens, int at) {
        Token token = tokens.get(at);
        if (!labels.contains(token.word())) {
            return false;
        }
        String before = at > 0 ? tokens.get(at - 1).word() : Token.STOP;
        boolean dotted = before.equals(Token.STOP)
                && at > 1
                && LABELS.contains(tokens.get(at - 2).word());
        boolean bracketed = before.equals(Token.COMMA)
                && at + 1 < tokens.size()
                && tokens.get(at + 1).word().equals(Token.COMMA);
        return dotted || bracketed || LABELS.contains(before) || WordingRules.isPersonOrNumber(before);
    }

    /** The genitive is the name, too. */
    private static String withoutS(String word) {
        return word.length() > 3 && word.endsWith("s") ? word.substring(0, word.length() - 1) : word;
    }
}
