package org.reversementoring.core.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.policy.PromisedPart;
import org.reversementoring.core.policy.Reader;

/** The sentences of a promise in one language. A language is one file, and nothing else names it. */
final class PromiseText {

    private static final Pattern PLACE = Pattern.compile("\\{(\\d)\\}");

    private final Properties sentences = new Properties();

    private PromiseText() {}

    /** The sentences in the language of this tag; in English if there are none. */
    static PromiseText in(String tag) {
        PromiseText text = new PromiseText();
        if (!text.load(Locale.forLanguageTag(tag).getLanguage()) && !text.load("en")) {
            throw new AssertionError("reverse-mentoring: the promise is not in the jar");
        }
        return text;
    }

    /** Whether there are sentences in the language of this tag. */
    static boolean has(String tag) {
        return new PromiseText().load(Locale.forLanguageTag(tag).getLanguage());
    }

    private boolean load(String language) {
        try (InputStream stream = PromiseText.class.getResourceAsStream("promise_" + language + ".properties")) {
            if (stream == null) {
                return false;
            }
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return true;
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: the promise could not be read", e);
        }
    }

    /** A text with its places filled. */
    String say(String key, Object... values) {
        String sentence = sentences.getProperty(key);
        if (sentence == null) {
            throw new AssertionError("reverse-mentoring: the promise must have a sentence " + key);
        }
        return PLACE.matcher(sentence)
                .replaceAll(place -> Matcher.quoteReplacement(values[Integer.parseInt(place.group(1))].toString()));
    }

    /** A text about a number, which fills the first place. */
    String count(String key, int number) {
        return say(key + (number == 1 ? ".one" : ".more"), number);
    }

    /** A day as the language writes it. German in digits, because a small runtime image has English months only. */
    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern(say("date"), Locale.ENGLISH).format(day);
    }

    /** A text that begins with the readers of a part. */
    String begun(String key, PromisedPart part, Object... more) {
        String names = readersOf(part);
        List<Object> values =
                new ArrayList<>(List.of(names.substring(0, 1).toUpperCase(Locale.ROOT) + names.substring(1)));
        values.addAll(Arrays.asList(more));
        return say(key, values.toArray());
    }

    /** Each reader by name; the nominated mentor is one of the mentors, where these are readers too. A host is named by its sentence. */
    String readersOf(PromisedPart part) {
        List<String> names = new ArrayList<>(Arrays.stream(Reader.values())
                .filter(part::isReadBy)
                .filter(reader -> reader != Reader.HOST)
                .filter(reader -> reader != Reader.NOMINATED_MENTOR || !part.isReadBy(Reader.MENTOR))
                .map(reader -> say("reader." + reader))
                .toList());
        String last = names.remove(names.size() - 1);
        return names.isEmpty() ? last : String.join(", ", names) + say("reader.and") + last;
    }
}
