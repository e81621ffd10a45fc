package org.reversementoring.core.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.exchange.answers.ColumnDropReason;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormLoss;

/** Law: what people read of an exchange says the same in English and German, in short sentences, and nothing lacks a sentence. */
class SentencesTest {

    private static final Path RESOURCES = Path.of("src", "main", "resources");
    private static final Pattern PLACE = Pattern.compile("\\{\\d}");

    static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .sorted()
                    .toList();
        }
    }

    private static Properties read(Path file) throws IOException {
        Properties sentences = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            sentences.load(reader);
        }
        return sentences;
    }

    @ParameterizedTest
    @MethodSource("english")
    void bothLanguagesSayTheSame(Path english) throws IOException {
        Properties ours = read(english);
        Properties german = read(Path.of(english.toString().replace("_en.", "_de.")));
        assertThat(german.stringPropertyNames()).isEqualTo(ours.stringPropertyNames());
        for (String key : ours.stringPropertyNames()) {
            assertThat(places(german.getProperty(key))).as(key).isEqualTo(places(ours.getProperty(key)));
            for (String sentence : List.of(ours.getProperty(key), german.getProperty(key))) {
                assertThat(sentence).as(key).isNotBlank();
                for (String part : sentence.split("[.:;] ", -1)) {
                    assertThat(part.split("\\s+", -1).length).as(part).isLessThanOrEqualTo(15);
                }
            }
        }
    }

    private static Set<String> places(String sentence) {
        return PLACE.matcher(sentence)
                .results()
                .map(place -> place.group())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    @Test
    void eachConstantHasItsSentenceAndNoSentenceIsLeftOver() throws IOException {
        Path folder = RESOURCES.resolve("org/reversementoring/core/exchange");
        assertThat(keys(folder.resolve("form/form_en.properties"), "loss.")).isEqualTo(names(FormLoss.Kind.values()));
        Path plan = folder.resolve("answers/dry-run_en.properties");
        assertThat(keys(plan, "dropped.")).isEqualTo(names(ColumnDropReason.values()));
        assertThat(keys(plan, "note.")).isEqualTo(names(SourceNote.values()));
    }

    private static Set<String> keys(Path file, String prefix) throws IOException {
        return read(file).stringPropertyNames().stream()
                .filter(key -> key.startsWith(prefix))
                .map(key -> key.substring(prefix.length()))
                .collect(Collectors.toSet());
    }

    private static Set<String> names(Object[] constants) {
        return Arrays.stream(constants).map(Objects::toString).collect(Collectors.toSet());
    }
}
