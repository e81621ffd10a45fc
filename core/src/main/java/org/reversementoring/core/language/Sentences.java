package org.reversementoring.core.language;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The sentences of one text in one language, and how this language writes dates, numbers, lists and plurals. */
public final class Sentences {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final String language;
    private final String subject;
    private final Properties sentences;
    private final Properties basics;
    private final PluralRules plurals;

    Sentences(String language, String subject, Properties sentences, Properties basics) {
        this.language = language;
        this.subject = subject;
        this.sentences = sentences;
        this.basics = basics;
        this.plurals = new PluralRules(basics);
    }

    /** These sentences with those of another text in the same language. A key of both has the other one's sentence. */
    public Sentences and(Sentences other) {
        Properties both = new Properties();
        both.putAll(sentences);
        both.putAll(other.sentences);
        return new Sentences(language, subject, both, basics);
    }

    /** The language as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** Whether there is a sentence. */
    public boolean has(String key) {
        return sentences.containsKey(key) || basics.containsKey(key);
    }

    /** A sentence with its places filled. What is filled in is not read for places again, so no label takes another's. */
    public String say(String key, Object... values) {
        String sentence = text(key);
        Matcher places = PLACE.matcher(sentence);
        return places.replaceAll(place -> {
            int number = Integer.parseInt(place.group(1));
            if (number >= values.length) {
                throw new AssertionError("reverse-mentoring: nothing fills a place of the sentence " + key);
            }
            return Matcher.quoteReplacement(values[number].toString());
        });
    }

    /** The text of a key as it is written. */
    public String text(String key) {
        String sentence = sentences.getProperty(key, basics.getProperty(key, ""));
        if (sentence.isBlank() && !has(key)) {
            throw new AssertionError("reverse-mentoring: the " + subject + " must have a sentence " + key);
        }
        return sentence;
    }

    /**
     * A sentence about a number, in the plural that the language has for it: {@code key.one}, {@code key.few} and so on, {@code key.more}
     * for all others. The number fills the first place.
     */
    public String count(String key, int number, Object... more) {
        Object[] values = new Object[more.length + 1];
        values[0] = number;
        System.arraycopy(more, 0, values, 1, more.length);
        return say(key + "." + plurals.of(number), values);
    }

    /** The sentences {@code key.1}, {@code key.2} and so on, at least one. */
    public List<String> numbered(String key) {
        List<String> found = new ArrayList<>(List.of(say(key + ".1")));
        while (sentences.containsKey(key + "." + (found.size() + 1))) {
            found.add(say(key + "." + (found.size() + 1)));
        }
        return found;
    }

    /** The texts whose keys begin so, as they are written, by the rest of the key. */
    public SortedMap<String, String> startingWith(String prefix) {
        SortedMap<String, String> found = new TreeMap<>();
        for (String key : sentences.stringPropertyNames()) {
            if (key.startsWith(prefix)) {
                found.put(key.substring(prefix.length()), text(key));
            }
        }
        return found;
    }

    /** A day as the language writes it, with the month in words. */
    public String day(LocalDate day) {
        return say("date", day.getDayOfMonth(), text("month." + day.getMonthValue()), day.getYear());
    }

    /** A decimal number that is written with a point, as the language writes it. */
    public String decimal(String number) {
        return number.replace(".", text("decimal.mark"));
    }

    /** A share of 100 as the language writes it. */
    public String percent(int percent) {
        return say("percent", percent);
    }

    /** Things in a row, the last one after "and"; nothing if there are none. */
    public String and(List<String> things) {
        return row(things, text("list.and"));
    }

    /** Things in a row, the last one after "or"; nothing if there are none. */
    public String or(List<String> things) {
        return row(things, text("list.or"));
    }

    /** A sentence that begins with a text, with its first letter in upper case by the language's rules. */
    public String begun(String text) {
        int first = text.isEmpty() ? 0 : text.offsetByCodePoints(0, 1);
        return text.substring(0, first).toUpperCase(Locale.forLanguageTag(language)) + text.substring(first);
    }

    private static String row(List<String> things, String last) {
        int end = things.size() - 1;
        return end < 1 ? String.join("", things) : String.join(", ", things.subList(0, end)) + last + things.get(end);
    }

    @Override
    public String toString() {
        return "Sentences[" + language + "]";
    }
}
