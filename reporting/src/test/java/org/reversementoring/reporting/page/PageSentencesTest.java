package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.architecture.SentencePlaces;

/** The sentences of all pages: complete in both languages, short, and each of them used. */
class PageSentencesTest {

    private static final Path FOLDER = Path.of("src/main/resources/org/reversementoring/reporting/text");
    private static final Path SCRIPT =
            Path.of("src/main/resources/org/reversementoring/reporting/page/certificate/check.js");
    private static final Path CODE = Path.of("src/main/java/org/reversementoring/reporting");

    private static Map<String, Properties> files(String language) throws IOException {
        Map<String, Properties> found = new TreeMap<>();
        try (Stream<Path> files = Files.list(FOLDER)) {
            String end = "_" + language + ".properties";
            for (Path file : files.filter(each -> each.toString().endsWith(end)).toList()) {
                Properties texts = new Properties();
                try (var reader = Files.newBufferedReader(file, StandardCharsets.UTF_8)) {
                    texts.load(reader);
                }
                found.put(file.getFileName().toString().replace(end, ""), texts);
            }
        }
        return found;
    }

    @Test
    void bothLanguagesHaveTheSameSentencesWithTheSamePlaces() throws IOException {
        Map<String, Properties> english = files("en");
        Map<String, Properties> german = files("de");
        assertThat(german.keySet()).isEqualTo(english.keySet());
        english.forEach((file, texts) -> {
            Properties other = german.getOrDefault(file, new Properties());
            assertThat(other.stringPropertyNames()).as(file).isEqualTo(texts.stringPropertyNames());
            for (String key : texts.stringPropertyNames()) {
                assertThat(other.getProperty(key)).as(key).isNotBlank();
                assertThat(SentencePlaces.of(other.getProperty(key)))
                        .as(key)
                        .isEqualTo(SentencePlaces.of(texts.getProperty(key)));
            }
        });
    }

    @Test
    void noKeyOfAPageIsOneOfTheSharedWords() throws IOException {
        Map<String, Properties> english = files("en");
        Set<String> shared = english.getOrDefault("words", new Properties()).stringPropertyNames();
        assertThat(shared).isNotEmpty();
        english.forEach((file, texts) -> {
            if (!file.equals("words")) {
                assertThat(texts.stringPropertyNames()).as(file).doesNotContainAnyElementsOf(shared);
            }
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void noSentenceIsLongerThanFifteenWords(String language) throws IOException {
        files(language)
                .forEach((file, texts) -> texts.forEach((key, text) -> {
                    for (String sentence : text.toString().split("(?<=[.!?])\\s+", -1)) {
                        assertThat(sentence.split("\\s+", -1))
                                .as(file + " " + key)
                                .hasSizeLessThanOrEqualTo(15);
                    }
                }));
    }

    /** Grade 8 of school at most, and 15 words a sentence on average at most. Printed, so that a change is seen. */
    @ParameterizedTest
    @ValueSource(strings = {"en", "de"})
    void eachPageIsEasyToRead(String language) throws IOException {
        files(language).forEach((file, texts) -> {
            String whole = new TreeSet<>(texts.stringPropertyNames())
                    .stream()
                            .map(texts::getProperty)
                            .filter(text -> text.matches("(?s).*[.!?:][”“\"]?"))
                            .collect(Collectors.joining("\n"));
            Readability measured = Readability.of(whole, language.equals("de"));
            System.out.printf(
                    Locale.ROOT,
                    "page %s, %s: %d sentences, %.1f words each, longest %d, grade %.1f%n",
                    file,
                    language,
                    measured.sentences(),
                    measured.wordsPerSentence(),
                    measured.longest(),
                    measured.grade());
            // Shared words and labels are parts of other pages, and no page.
            if (!file.equals("words") && !file.equals("sheet")) {
                assertThat(measured.grade()).as(file).isLessThanOrEqualTo(8);
            }
        });
    }

    @Test
    void eachSentenceIsUsed() throws IOException {
        String code;
        try (Stream<Path> sources = Files.walk(CODE)) {
            code = sources.filter(Files::isRegularFile)
                    .map(PageSentencesTest::read)
                    .collect(Collectors.joining());
        }
        for (Properties texts : files("en").values()) {
            for (String key : texts.stringPropertyNames()) {
                // The last part of a key may be a number, a constant or a case of a number.
                String stem = key.replaceAll("\\.(one|more|true|false|none|range|[A-Z_]+|[a-z+-]+|\\d+)$", "");
                if (key.startsWith("js.")) {
                    String name = key.substring(3);
                    String first = name.contains(".") ? name.substring(0, name.lastIndexOf('.')) : name;
                    assertThat(read(SCRIPT))
                            .as(key)
                            .containsPattern("say\\." + name + "\\b|\"" + Pattern.quote(name) + "\"|\""
                                    + Pattern.quote(first) + "\\.?\"");
                    continue;
                }
                assertThat(code)
                        .as(key)
                        .containsPattern("\"(" + Pattern.quote(key) + "|" + Pattern.quote(stem) + "\\.?)\"");
            }
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
