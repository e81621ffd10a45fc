package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law: no German sentence has a word that a native reader misreads. A grade is no age, a custodian is not the trusted third party of
 * pseudonyms, a nominated mentor carries no parcel, and a senior is told nothing about "you go" where the danger goes.
 */
class GermanWordsTest {

    private static final List<Path> RESOURCES = List.of(
            Path.of("../core/src/main/resources"),
            Path.of("src/main/resources"),
            Path.of("study/src/main/resources"),
            Path.of("../anonymisation/src/main/resources"));

    private static final Pattern MISREAD =
            Pattern.compile("(?iu)\\bjünger(e|er|en|em|es)?\\b|treuhand|vertrauensstelle|überbring"
                    + "|können nicht hier bleiben|welche eine |welcher eine |örtlich angestellte Ärztin oder Arzt|klinische Fellowship"
                    + "|es spricht immer eine Person|wie lehrt sie|niemand versprechen\\b");

    private static List<Path> german() throws IOException {
        try (Stream<Path> files = RESOURCES.stream().filter(Files::exists).flatMap(GermanWordsTest::walk)) {
            return files.filter(file -> file.toString().matches(".*(_de|-german)\\.properties"))
                    .toList();
        }
    }

    private static Stream<Path> walk(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files.toList().stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noSentenceHasAWordThatIsMisread() throws IOException {
        List<Path> files = german();
        assertThat(files).hasSizeGreaterThan(25);
        for (Path file : files) {
            Properties texts = new Properties();
            try (Reader reader = Files.newBufferedReader(file)) {
                texts.load(reader);
            }
            texts.forEach(
                    (key, text) -> assertThat(MISREAD.matcher(text.toString()).find())
                            .as("%s: %s = %s", file.getFileName(), key, text)
                            .isFalse());
        }
    }
}
