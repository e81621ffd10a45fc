package org.reversementoring.core.language;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * The files of one text in all its languages, {@code NAME_en.properties} and so on, in UTF-8. A language is there if its file is.
 *
 * <p>A package whose texts are read by people has one of these as a constant; hosts need none. Safe for many threads.
 */
public final class SentenceFiles {

    private static final String REFERENCE = "en";
    private static final SentenceFiles BASICS =
            of("language", "words of a language", name -> SentenceFiles.class.getResourceAsStream(name));

    private final String name;
    private final String subject;
    private final Function<String, @Nullable InputStream> jar;
    private final Map<String, Optional<Properties>> read = new ConcurrentHashMap<>();

    private SentenceFiles(String name, String subject, Function<String, @Nullable InputStream> jar) {
        this.name = name;
        this.subject = subject;
        this.jar = jar;
    }

    /**
     * The files of a text.
     *
     * @param name what they are called before the language
     * @param subject what the text is, for messages
     * @param jar opens a resource by its name, as {@code Class.getResourceAsStream} of the package does that has the files
     */
    public static SentenceFiles of(String name, String subject, Function<String, @Nullable InputStream> jar) {
        return new SentenceFiles(name, subject, jar);
    }

    /** The languages that the library has, as BCP 47 tags. */
    public NavigableSet<String> languages() {
        NavigableSet<String> found = new TreeSet<>();
        for (String language : Locale.getISOLanguages()) {
            if (file(language).isPresent()) {
                found.add(language);
            }
        }
        return found;
    }

    /** Whether the library has the language; its country has no influence. */
    public boolean isWrittenIn(Locale locale) {
        return file(locale.getLanguage()).isPresent();
    }

    /**
     * The sentences in a language.
     *
     * @throws UnsupportedLanguageException if neither the library nor the host has it
     * @throws IllegalArgumentException if a host's file lacks a sentence, or has one that the text has no place for
     */
    public Sentences in(Translation translation) {
        Properties sentences = merged(translation);
        return new Sentences(translation.tag(), subject, sentences, BASICS.merged(translation));
    }

    private Properties merged(Translation translation) {
        Optional<Properties> ours = file(translation.locale().getLanguage());
        Optional<Properties> hosts = translation.file(name);
        if (ours.isEmpty() && hosts.isEmpty()) {
            throw new UnsupportedLanguageException(subject, translation.locale(), languages());
        }
        Properties sentences = new Properties();
        ours.ifPresent(sentences::putAll);
        hosts.ifPresent(sentences::putAll);
        if (hosts.isPresent() && this != BASICS) {
            Properties reference = file(REFERENCE).orElseGet(Properties::new);
            new HostFile(subject, reference, new PluralRules(BASICS.merged(translation)))
                    .check(hosts.get(), ours.isEmpty());
        }
        return sentences;
    }

    private Optional<Properties> file(String language) {
        return language.matches("[a-z]{2,8}") ? read.computeIfAbsent(language, this::load) : Optional.empty();
    }

    private Optional<Properties> load(String language) {
        try (InputStream stream = jar.apply(name + "_" + language + ".properties")) {
            if (stream == null) {
                return Optional.empty();
            }
            Properties sentences = new Properties();
            sentences.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return Optional.of(sentences);
        } catch (IOException e) {
            throw new UncheckedIOException("reverse-mentoring: a file of sentences could not be read", e);
        }
    }
}
