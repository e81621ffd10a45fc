package org.reversementoring.reporting.page;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * How hard a text is to read. English: grade of Kincaid et al. 1975 (0.39 words a sentence + 11.8 syllables a word - 15.59). German:
 * first formula of Bamberger and Vanecek 1984 for non-fiction (0.1935 share of words of 3 syllables and more + 0.1672 words a sentence +
 * 0.1297 share of words over 6 letters - 0.0327 share of words of one syllable - 0.875), also in school years. Syllables are counted as
 * groups of vowels, without a silent e at the end of an English word.
 */
record Readability(int sentences, int words, int longest, double grade) {

    private static final Pattern END = Pattern.compile("(?<=[.!?])[”“\")]*\\s+|\\n+");
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}'’-]*");
    private static final Pattern VOWELS = Pattern.compile("[aeiouyäöü]+");

    static Readability of(String text, boolean german) {
        List<List<String>> sentences = Arrays.stream(END.split(text))
                .map(sentence -> WORD.matcher(sentence)
                        .results()
                        .map(found -> found.group())
                        .toList())
                .filter(sentence -> !sentence.isEmpty())
                .toList();
        List<String> words = sentences.stream().flatMap(List::stream).toList();
        int longest = sentences.stream().mapToInt(List::size).max().orElse(0);
        double perSentence = words.size() / (double) sentences.size();
        double grade = german
                ? 0.1935 * share(words, word -> syllables(word, true) >= 3)
                        + 0.1672 * perSentence
                        + 0.1297 * share(words, word -> word.length() > 6)
                        - 0.0327 * share(words, word -> syllables(word, true) == 1)
                        - 0.875
                : 0.39 * perSentence
                        + 11.8
                                * words.stream()
                                        .mapToInt(word -> syllables(word, false))
                                        .average()
                                        .orElse(0)
                        - 15.59;
        return new Readability(sentences.size(), words.size(), longest, grade);
    }

    double wordsPerSentence() {
        return words / (double) sentences;
    }

    private static double share(List<String> words, java.util.function.Predicate<String> which) {
        return 100.0 * words.stream().filter(which).count() / words.size();
    }

    private static int syllables(String word, boolean german) {
        String small = word.toLowerCase(Locale.ROOT);
        String spoken =
                german ? small : small.replaceAll("(?<=[^aeiouyl])e$|(?<=[^aeiouytd])ed$|(?<=[^aeiouyscxzg])es$", "");
        return (int) Math.max(1, VOWELS.matcher(spoken).results().count());
    }
}
