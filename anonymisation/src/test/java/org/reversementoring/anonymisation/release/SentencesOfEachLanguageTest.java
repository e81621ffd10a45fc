package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.architecture.SentencePlaces;

/** Law: each file of sentences is there in English and German, with the same keys and places, and each sentence is translated. */
class SentencesOfEachLanguageTest {

    private static final Path RESOURCES = Path.of("src/main/resources");

    private static List<Path> english() throws IOException {
        try (Stream<Path> files = Files.walk(RESOURCES)) {
            return files.filter(file -> file.toString().endsWith("_en.properties"))
                    .toList();
        }
    }

    private static Path german(Path english) {
        return english.resolveSibling(english.getFileName().toString().replace("_en.", "_de."));
    }

    private static Properties read(Path path) throws IOException {
        Properties file = new Properties();
        try (var reader = Files.newBufferedReader(path, StandardCharsets.UTF_8)) {
            file.load(reader);
        }
        return file;
    }

    private static long words(String text) {
        return Pattern.compile("\\p{L}{2,}").matcher(text).results().count();
    }

    @Test
    void eachFileHasTheSameKeysAndPlacesInBoth() throws IOException {
        assertThat(english()).hasSizeGreaterThan(7);
        for (Path path : english()) {
            Properties english = read(path);
            Properties german = read(german(path));
            assertThat(german.stringPropertyNames()).as(path.toString()).isEqualTo(english.stringPropertyNames());
            for (String key : english.stringPropertyNames()) {
                String one = english.getProperty(key);
                String other = german.getProperty(key);
                assertThat(other).as(path + " " + key).isNotBlank();
                assertThat(SentencePlaces.of(other)).as(path + " " + key).isEqualTo(SentencePlaces.of(one));
                assertThat(words(one) > 2 && one.equals(other))
                        .as(path + " " + key)
                        .isFalse();
            }
        }
    }

    /** What a sentence is filled with comes on top: most are a number or a name. */
    @Test
    void noSentenceIsLongerThanALeadReadsInOneBreath() throws IOException {
        for (Path path : english()) {
            for (Properties file : List.of(read(path), read(german(path)))) {
                for (String key : file.stringPropertyNames()) {
                    for (String sentence : file.getProperty(key).split("(?<=[.:;]) ", -1)) {
                        assertThat(words(sentence)).as(path + " " + key).isLessThanOrEqualTo(22);
                    }
                }
            }
        }
    }
}
