package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Law: no sentence that a reader of a page sees lives in code, so that a language is files and nothing else. Looked at are the texts of the
 * sources that print pages, and of those whose sentences pages repeat. Messages of exceptions are for developers and are left out.
 */
class NoSentenceInCodeTest {

    private static final List<Path> SOURCES = List.of(
            Path.of("src/main/java/org/reversementoring/reporting"),
            Path.of("../core/src/main/java/org/reversementoring/core/report/Statement.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/report/StatementText.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/report/Promise.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/report/PromiseText.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/report/WithheldReason.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/meeting/Agenda.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/cycle/RefusalText.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/programme/ThemeRelease.java"),
            Path.of("../core/src/main/java/org/reversementoring/core/programme/pair/PairRefusal.java"),
            Path.of("../anonymisation/src/main/java/org/reversementoring/anonymisation/release/Release.java"),
            Path.of("../anonymisation/src/main/java/org/reversementoring/anonymisation/release/WithheldText.java"));

    private static final Pattern COMMENT = Pattern.compile("(?s)/\\*.*?\\*/|(?m)^\\s*//.*$");
    private static final Pattern MESSAGE = Pattern.compile(
            "(?s)(throw new |new AssertionError\\(|new \\w+Exception\\(|requireNonNull\\(|Files\\.of\\(|refuseIf\\(|require\\().*?;");
    private static final Pattern TEXT = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");
    private static final Pattern THREE_WORDS = Pattern.compile("\\p{L}{2,}( \\p{L}{2,}){2,}");

    /** A style sheet says nothing to anybody. */
    private static final String STYLE = "HtmlStyle.java";

    private static List<Path> files() {
        List<Path> files = new ArrayList<>();
        for (Path source : SOURCES) {
            try (Stream<Path> found = Files.walk(source)) {
                found.filter(Files::isRegularFile)
                        .filter(file -> !file.endsWith(STYLE))
                        .forEach(files::add);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return files;
    }

    private static Set<String> sentences(String source) {
        String code = MESSAGE.matcher(COMMENT.matcher(source).replaceAll("")).replaceAll(";");
        Set<String> found = new TreeSet<>();
        Matcher texts = TEXT.matcher(code);
        while (texts.find()) {
            // Markup and rules of a style sheet are no words.
            String text = texts.group(1).replaceAll("<[^>]*>?|[{;][^}]*|--?[a-z-]+:.*", "");
            if (THREE_WORDS.matcher(text).find()) {
                found.add(text);
            }
        }
        return found;
    }

    @Test
    void noSentenceLivesInTheSourcesOfPages() throws IOException {
        Set<String> found = new TreeSet<>();
        for (Path file : files()) {
            found.addAll(sentences(Files.readString(file)));
        }
        assertThat(files()).hasSizeGreaterThan(40);
        assertThat(found).isEmpty();
    }

    /** The mutants: a sentence in code is found, and a message of an exception is not taken for one. */
    @Test
    void theScanFindsASentence() {
        assertThat(sentences("text = \"The middle answers were\" + mark;")).hasSize(1);
        assertThat(sentences("return many ? \"<p>Nobody else reads it</p>\" : \"\";"))
                .hasSize(1);
        assertThat(sentences("throw new IllegalArgumentException(\n  \"page: it must not be blank\");"))
                .isEmpty();
        assertThat(sentences("/** \"a comment with words\" */ a(\"report.about\"); // \"x y z\""))
                .isEmpty();
    }
}
