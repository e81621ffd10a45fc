package org.reversementoring.reporting.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.TestFactory;

/**
 * Every whole page in each language, as its reader gets it: words of people, labels and numbers included. The limits are those of the
 * reader: doctors read in passing, and an ethics board reads to decide.
 */
class DocumentReadabilityTest {

    private static final Path PAGES = Path.of("src/test/resources/pages");
    private static final List<String> FOR_BOARDS = List.of("ethics-annex", "plain-certificate");

    /** Pages of a study that may leave the house, in both languages. */
    private static final Path STUDY = Path.of("study/src/test/resources/org/reversementoring/reporting/study");

    private static final List<Path> OF_A_STUDY = Stream.of(
                    "made-up-study-released.md",
                    "made-up-study-released-de.md",
                    "made-up-study-summary-en.md",
                    "made-up-study-summary-de.md")
            .map(STUDY::resolve)
            .toList();

    private static List<Path> pages() throws IOException {
        try (Stream<Path> files = Files.walk(PAGES)) {
            return Stream.concat(files.filter(file -> file.toString().matches(".*-(en|de)\\.md")), OF_A_STUDY.stream())
                    .sorted()
                    .toList();
        }
    }

    /** Whole sentences alone: headings, labels and dates are short and would make a page seem easier than it is. */
    private static String text(Path page) throws IOException {
        return Arrays.stream(Files.readString(page).split("\n|\\|| · "))
                .map(line -> line.replaceAll("^[#>\\s-]+|&nbsp;|☐|[\\\\`*]", "").strip())
                .filter(line -> line.matches(".* .*[.!?]\\W*"))
                .collect(Collectors.joining("\n"));
    }

    @TestFactory
    Stream<DynamicTest> everyPageIsPlain() throws IOException {
        List<Path> pages = pages();
        assertThat(pages).hasSizeGreaterThan(30);
        return pages.stream()
                .map(page -> DynamicTest.dynamicTest(page.toString(), () -> {
                    String name = page.getFileName().toString();
                    Readability measured = Readability.of(text(page), name.endsWith("-de.md"));
                    System.out.printf(
                            "document %s: %d sentences, %.1f words each, longest %d, grade %.1f%n",
                            name,
                            measured.sentences(),
                            measured.wordsPerSentence(),
                            measured.longest(),
                            measured.grade());
                    assertThat(measured.longest()).isLessThanOrEqualTo(25);
                    assertThat(measured.wordsPerSentence()).isLessThanOrEqualTo(15);
                    assertThat(measured.grade())
                            .isLessThanOrEqualTo(FOR_BOARDS.stream().anyMatch(name::startsWith) ? 10 : 8);
                }));
    }
}
