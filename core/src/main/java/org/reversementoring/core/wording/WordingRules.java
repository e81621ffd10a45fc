package org.reversementoring.core.wording;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reversementoring.core.CodecOnly;

/**
 * The rules by which a text of one language counts people of the panel.
 *
 * <p>Law: a quantifier or number is a fault when, and only when, it counts people of the panel. It does so with a noun for them
 * ("two juniors", "half the panel", "all of us", "4/6"), and as a subject by itself ("none felt"). It does not with any other noun
 * ("all results", "every ward"), in a phrase ("all the time"), or as an object ("treats everyone fairly"). Words without a number
 * (few, some, several, many, most, the majority) are those of the bands and are free.
 *
 * <p>Rules know words and not their meaning, so the law is held as well as the corpora of the tests say, and the panel reads the
 * draft besides. Languages with rules: English and German, in each regional form.
 */
public final class WordingRules implements CodecOnly {

    private static final Map<String, RuleBook> BOOKS = books();

    /** The codes of three letters of ISO 639-2 and 639-3, which the platform takes for other languages. */
    private static final Map<String, String> SHORTER = Map.of("eng", "en", "deu", "de", "ger", "de");

    private final String language;
    private final Optional<RuleBook> book;

    private WordingRules(String language, Optional<RuleBook> book) {
        this.language = language;
        this.book = book;
    }

    /**
     * The rules for a language; those of an unchecked language find nothing and say so.
     *
     * @param languageTag a BCP 47 tag such as {@code en-GB} or {@code de}, or one with a language of three letters such as {@code
     *     deu}; its country has no influence
     */
    public static WordingRules of(String languageTag) {
        String given =
                Locale.forLanguageTag(languageTag.strip().replace('_', '-')).getLanguage();
        String language = SHORTER.getOrDefault(given, given);
        return new WordingRules(language, Optional.ofNullable(BOOKS.get(language)));
    }

    /** The languages that have rules, as BCP 47 tags in alphabetical order. */
    public static List<String> languages() {
        return List.copyOf(BOOKS.keySet());
    }

    /** Whether there are rules for the language. */
    public boolean isChecked() {
        return book.isPresent();
    }

    /** The places at which a text counts people of the panel, in the order of the text. */
    List<WordingFault> faults(List<Token> tokens) {
        return book.map(rules -> Sentence.of(rules, tokens).faults()).orElse(List.of());
    }

    /** Whether a folded word is an ordinary one of some language with rules. */
    static boolean isOrdinary(String word) {
        return BOOKS.values().stream().anyMatch(book -> book.classes(word) != 0);
    }

    /** Whether a folded word names people of a panel or a number in some language with rules. */
    static boolean isPersonOrNumber(String word) {
        return BOOKS.values().stream()
                .anyMatch(
                        book -> (book.classes(word) & (book.bit("panel") | book.bit("mixed") | book.bit("num"))) != 0);
    }

    private static Map<String, RuleBook> books() {
        Map<String, RuleBook> books = new TreeMap<>();
        for (String language : List.of("de", "en")) {
            books.put(language, RuleBook.read(language).orElseThrow());
        }
        return books;
    }

    @Override
    public String toString() {
        return "WordingRules[" + language + (isChecked() ? "]" : ", not checked]");
    }
}
