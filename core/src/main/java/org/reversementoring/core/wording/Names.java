package org.reversementoring.core.wording;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The names and identifiers that a host gave, by their first word. */
final class Names {

    private static final Set<String> LABELS = Set.of("#", "no", "nr", "nummer", "number", "id", "code", "label");
    private static final Set<String> PARTICLES = Set.of(
            "von", "van", "der", "den", "del", "della", "dos", "ibn", "bin", "the", "prof", "mrs", "frau", "herr");

    /** What may follow the words so far. */
    private static final class Node {
        private final Map<String, Node> next = new HashMap<>();
        private boolean isName;
    }

    private static final Node NONE = new Node();

    private final Node root = new Node();
    private final Set<String> parts = new HashSet<>();
    private final Set<String> labels = new HashSet<>();

    private Names() {}

    static Names of(Collection<String> names, Collection<String> identifiers) {
        Names all = new Names();
        names.forEach(name -> all.addParts(all.add(name)));
        identifiers.forEach(all::add);
        return all;
    }

    List<WordingFault> faults(List<Token> tokens) {
        List<Token> words = new ArrayList<>();
        List<Integer> places = new ArrayList<>();
        for (int i = 0; i < tokens.size(); i++) {
            if (isNamePart(tokens.get(i).word())) {
                words.add(tokens.get(i));
                places.add(i);
            }
        }
        List<WordingFault> faults = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            int length = Math.max(sequence(words, i), isPart(tokens, places.get(i)) ? 1 : 0);
            if (length == 0 && isLabel(tokens, places.get(i))) {
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

    private List<String> add(String name) {
        List<String> words = Tokeniser.tokens(name).stream()
                .map(Token::word)
                .filter(Names::isNamePart)
                .toList();
        if (words.isEmpty()) {
            return words;
        }
        String only = words.get(0);
        boolean mixed =
                only.chars().anyMatch(Character::isDigit) && only.chars().anyMatch(Character::isLetter);
        if (words.size() == 1 && only.length() < 3 && !mixed) {
            labels.add(only);
            return words;
        }
        Node node = root;
        for (String word : words) {
            node = node.next.computeIfAbsent(word, unused -> new Node());
        }
        node.isName = true;
        return words;
    }

    private void addParts(List<String> words) {
        if (words.size() > 1) {
            words.stream()
                    .filter(word -> word.length() >= 3 && word.chars().allMatch(Character::isLetter))
                    .filter(word -> !PARTICLES.contains(word) && !WordingRules.isPersonOrNumber(word))
                    .forEach(parts::add);
        }
    }

    private int sequence(List<Token> words, int from) {
        int longest = 0;
        Node node = root;
        for (int i = from; i < words.size(); i++) {
            String word = words.get(i).word();
            Node genitive = node.next.get(withoutS(word));
            node = node.next.getOrDefault(word, NONE);
            if (node.isName || (genitive != null && genitive.isName)) {
                longest = i - from + 1;
            }
            if (node == NONE) {
                break;
            }
        }
        return longest;
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

    private static boolean isNamePart(String word) {
        return Character.isLetterOrDigit(word.charAt(0));
    }
}
