package org.reversementoring.reporting.opendata.text;

import java.util.Arrays;
import java.util.List;
import java.util.NavigableSet;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The sentences of a bundle's README and codebook, and of the promise, in one language. A language is files; nothing else names it. */
public final class BundleText {

    private static final SentenceFiles BUNDLE = files("data-bundle");
    private static final SentenceFiles PROMISE = files("data-promise");

    private final Sentences sentences;

    private BundleText(Sentences sentences) {
        this.sentences = sentences;
    }

    private static SentenceFiles files(String name) {
        return SentenceFiles.of(name, "bundle of data", file -> BundleText.class.getResourceAsStream(file));
    }

    /**
     * The texts in a language.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if they are not there in it
     */
    public static BundleText in(Translation translation) {
        return new BundleText(BUNDLE.in(translation).and(PROMISE.in(translation)));
    }

    /** The languages in which the library has them, as BCP 47 tags. */
    public static NavigableSet<String> languages() {
        return BUNDLE.languages();
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return sentences.language();
    }

    /** A sentence with its places filled. */
    public String say(String key, Object... values) {
        return sentences.say(key, values);
    }

    /** A sentence about a number, in the plural that the language has for it. The number fills the first place. */
    public String count(String key, int number, Object... more) {
        return sentences.count(key, number, more);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on. */
    public List<String> numbered(String key) {
        return sentences.numbered(key);
    }

    /** The titles of a table's columns. */
    public List<String> head(String key) {
        return Arrays.stream(say(key).split(" \\| ", -1)).toList();
    }

    /** Things in a row, the last one after "and". */
    public String and(List<String> things) {
        return sentences.and(things);
    }

    /** A decimal number as the language writes it. */
    public String decimal(String number) {
        return sentences.decimal(number);
    }

    /** A share of 100, written with a point, as the language writes it. */
    public String percent(String number) {
        return say("percent", decimal(number));
    }
}
