package org.reversementoring.core.wording;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The writings of one name, each as the words of a text: as it is, with ae for an umlaut, and with an umlaut for ae. */
final class Spellings {

    private static final Map<String, String> UMLAUTS = Map.of(
            "\u00E4", "ae", "\u00F6", "oe", "\u00FC", "ue", "\u00F8", "oe", "\u00C4", "ae", "\u00D6", "oe", "\u00DC",
            "ue", "\u00D8", "oe");
    private static final Pattern UMLAUT = Pattern.compile("[\u00E4\u00F6\u00FC\u00F8\u00C4\u00D6\u00DC\u00D8]");
    private static final Pattern WITH_E = Pattern.compile("([aou])e");
    private static final int SHORTEST = 4;

    /** What stands for a word with "is", "have" and the like, or for a genitive. */
    private static final Set<String> CONTRACTIONS = Set.of("'s", "'re", "'ve", "'d", "'ll", "'m", "'t");

    private Spellings() {}

    /** The words of a name in each of its writings; none if it has no letter or digit. */
    static Set<List<Token>> of(String name) {
        Set<List<Token>> all = new LinkedHashSet<>();
        String composed = Normalizer.normalize(name, Normalizer.Form.NFC);
        List<Token> plain = words(composed);
        all.add(plain);
        all.add(words(UMLAUT.matcher(composed).replaceAll(found -> UMLAUTS.get(found.group()))));
        all.add(plain.stream().map(Spellings::withoutE).toList());
        all.removeIf(List::isEmpty);
        return all;
    }

    /** Short words and ordinary ones keep their e, so that no other word is taken for a name. */
    private static Token withoutE(Token token) {
        Matcher pairs = WITH_E.matcher(token.word());
        String shorter = pairs.replaceAll("$1");
        return shorter.length() < SHORTEST || WordingRules.isOrdinary(shorter) ? token : token.joined(shorter, token);
    }

    private static List<Token> words(String text) {
        return Tokeniser.tokens(text).stream()
                .filter(token -> isNamePart(token.word()))
                .toList();
    }

    /** Whether a token can be part of a name: a word, or what follows the apostrophe in one. */
    static boolean isNamePart(String word) {
        return Character.isLetterOrDigit(word.charAt(0)) || (isAfterApostrophe(word) && !CONTRACTIONS.contains(word));
    }

    static boolean isAfterApostrophe(String word) {
        return word.length() > 1 && word.charAt(0) == '\'';
    }
}
