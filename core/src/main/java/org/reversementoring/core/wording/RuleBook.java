package org.reversementoring.core.wording;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * The rules of one language, as its file says them: classes of words, words written apart, and lines that decide. Every file begins
 * with the explanation of its signs.
 */
final class RuleBook {

    private static final int BUILT_IN = 5;

    static final long WORD = 1;
    static final long NUMBER = 1 << 1;
    static final long UNKNOWN = 1 << 2;
    static final long CAPITAL = 1 << 3;
    static final long THINGS = 1 << 4;

    private final Map<String, Long> bits = new HashMap<>(
            Map.of("word", WORD, "digits", NUMBER, "unknown", UNKNOWN, "capital", CAPITAL, "things", THINGS));
    private final Map<String, Long> classes = new HashMap<>();
    private final Map<String, Long> endings = new HashMap<>();
    private final Map<String, Integer> values = new HashMap<>();
    private final Map<String, List<List<String>>> phrases = new HashMap<>();
    private final List<Rule> rules = new ArrayList<>();
    private boolean capitalNouns;
    private int shortestEnding = Integer.MAX_VALUE / 2;

    /** The file of a language, if there is one. */
    static Optional<RuleBook> read(String language) {
        try (InputStream file = RuleBook.class.getResourceAsStream(language + ".rules")) {
            if (file == null) {
                return Optional.empty();
            }
            RuleBook book = new RuleBook();
            BufferedReader lines = new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8));
            lines.lines()
                    .map(String::strip)
                    .filter(line -> !line.isEmpty() && line.charAt(0) != '#')
                    .forEach(book::line);
            return Optional.of(book);
        } catch (IOException e) {
            throw new UncheckedIOException("wording rules: file must be readable: " + language, e);
        }
    }

    List<Rule> rules() {
        return rules;
    }

    /** Bits of the classes that name a folded word as it is. */
    long exactClasses(String word) {
        return classes.getOrDefault(word, 0L);
    }

    /** Bits of the classes of a folded word; 0 if it has none. */
    long classes(String word) {
        long found = exactClasses(word);
        for (int i = 1; i < 40 && i <= word.length() - shortestEnding; i++) {
            found |= endings.getOrDefault(word.substring(i), 0L);
        }
        return found;
    }

    /** Whether every noun of the language begins with a capital letter. */
    boolean capitalNouns() {
        return capitalNouns;
    }

    /** The bit of a class, or 0 if the file has none of that name. */
    long bit(String name) {
        return bits.getOrDefault(name, 0L);
    }

    /** The value of a number word, or -1. */
    int value(String word) {
        return values.getOrDefault(word, -1);
    }

    /** The phrases that begin with a word: its other words, then the word that stands for all of them. */
    List<List<String>> phrases(String first) {
        return phrases.getOrDefault(first, List.of());
    }

    private void line(String line) {
        int space = line.indexOf(' ');
        String rest = line.substring(space + 1).strip();
        switch (line.substring(0, space)) {
            case "class" -> define(rest.substring(0, rest.indexOf('=')).strip(), rest.substring(rest.indexOf('=') + 1));
            case "phrase" -> phrase(rest);
            case "nouns" -> capitalNouns = rest.equals("capital");
            case "counts" -> rules.add(rule(Rule.Verdict.COUNTS, rest));
            case "free" -> rules.add(rule(Rule.Verdict.FREE, rest));
            case "speaks" -> rules.add(rule(Rule.Verdict.SPEAKS, rest));
            case "shares" -> rules.add(rule(Rule.Verdict.SHARES, rest));
            default ->
                throw new IllegalArgumentException("wording rules: line must begin with a known word, but was " + line);
        }
    }

    private void define(String name, String words) {
        long bit = bits.computeIfAbsent(name, unused -> 1L << bits.size());
        if (bits.size() > Long.SIZE) {
            throw new IllegalArgumentException("wording rules: classes must be at most " + (Long.SIZE - BUILT_IN));
        }
        for (String entry : words.strip().split("\\s+", -1)) {
            int at = entry.indexOf(':');
            for (String word : spellings(at < 0 ? entry : entry.substring(0, at))) {
                if (word.charAt(0) == '*') {
                    shortestEnding = Math.min(shortestEnding, word.length() - 1);
                    endings.merge(word.substring(1), bit, (one, other) -> one | other);
                }
                classes.merge(word.charAt(0) == '*' ? word.substring(1) : word, bit, (one, other) -> one | other);
                if (at >= 0) {
                    values.put(word, Integer.parseInt(entry.substring(at + 1)));
                }
            }
        }
    }

    private void phrase(String line) {
        String[] sides = line.split("=", -1);
        String whole =
                spellings(sides[1].strip()).stream().min(String::compareTo).orElseThrow();
        for (String spelling : spellings(sides[0].strip())) {
            List<String> words = new ArrayList<>(List.of(spelling.split(" +")));
            String first = words.remove(0);
            words.add(whole);
            phrases.computeIfAbsent(first, unused -> new ArrayList<>()).add(words);
        }
    }

    private Rule rule(Rule.Verdict verdict, String line) {
        List<Rule.Part> parts = new ArrayList<>();
        int from = -1;
        int to = -1;
        for (String sign : line.replace("{", "{ ").replace("}", " }").split("\\s+", -1)) {
            if (sign.equals("{")) {
                from = parts.size();
            } else if (sign.equals("}")) {
                to = parts.size();
            } else {
                parts.add(part(sign));
            }
        }
        if (from < 0 || to <= from) {
            throw new IllegalArgumentException("wording rules: line must decide something, but was " + line);
        }
        return new Rule(verdict, List.copyOf(parts), from, to);
    }

    private Rule.Part part(String sign) {
        return switch (sign.charAt(0)) {
            case '^' -> new Rule.Part(Rule.Kind.CLAUSE_START, 0, Set.of(), 1, 1);
            case '$' -> new Rule.Part(Rule.Kind.CLAUSE_END, 0, Set.of(), 1, 1);
            case '~' -> new Rule.Part(Rule.Kind.HYPHEN, 0, Set.of(), 1, 1);
            case '=' -> tokens(Rule.Kind.NEXT_IS, sign.substring(1));
            case '!' -> tokens(Rule.Kind.NEXT_IS_NOT, sign.substring(1));
            case '<' -> tokens(Rule.Kind.BEFORE_IS_NOT, sign.substring(1));
            default -> tokens(Rule.Kind.TOKEN, sign);
        };
    }

    private Rule.Part tokens(Rule.Kind kind, String sign) {
        char last = sign.charAt(sign.length() - 1);
        boolean optional = sign.length() > 1 && (last == '?' || last == '*');
        long classBits = 0;
        Set<String> words = new HashSet<>();
        for (String one : (optional ? sign.substring(0, sign.length() - 1) : sign).split("\\|", -1)) {
            if (one.charAt(0) != '@') {
                words.addAll(spellings(one));
            } else if (bits.containsKey(one.substring(1))) {
                classBits |= bits.get(one.substring(1));
            } else {
                throw new IllegalArgumentException("wording rules: class must be defined before it is used: " + one);
            }
        }
        return new Rule.Part(kind, classBits, Set.copyOf(words), optional ? 0 : 1, optional && last == '*' ? 4 : 1);
    }

    /** The folded spellings of a word: with the umlaut's letter alone, and with an e. */
    private static Set<String> spellings(String word) {
        Set<String> found = new HashSet<>();
        String sharp = word.replace("ß", "ss");
        found.add(sharp.replace('ä', 'a').replace('ö', 'o').replace('ü', 'u'));
        found.add(sharp.replace("ä", "ae").replace("ö", "oe").replace("ü", "ue"));
        return found;
    }
}
