package org.reversementoring.examples.foundingstudy;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.render.Renderers;

/** The published numbers beside the exact ones, to the byte. {@code -Dgolden.write=true} writes the file anew. */
class FoundingStudyGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/golden/founding-study.md");

    private static final String MARKDOWN = Renderers.markdown().render(FoundingPage.of());

    @Test
    void markdown() throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, MARKDOWN);
        }
        assertThat(MARKDOWN).isEqualTo(Files.readString(GOLDEN));
    }

    /** In UTF-8, whatever encoding the machine has. */
    @Test
    void theExamplePrintsIt() {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream own = new PrintStream(bytes, true, StandardCharsets.US_ASCII)) {
            System.setOut(own);
            FoundingNumbers.main(new String[0]);
        } finally {
            System.setOut(before);
        }
        assertThat(bytes.toString(StandardCharsets.UTF_8)).isEqualTo(MARKDOWN);
    }

    /** D.8, checks 1 and 2: two rows of one measure, never an average; no bare p, and no "significant" that a method makes. */
    @Test
    void bothPagesSayTheSameAndKeepThePublicationsApart() {
        for (String page : List.of(MARKDOWN, Renderers.html().render(FoundingPage.of()))) {
            assertThat(page)
                    .containsSubsequence(
                            "The paper",
                            "23 to 29, p = 0.04",
                            "0.042168",
                            "3 to 4, p = 0.041",
                            "0.041227",
                            "The conference abstract",
                            "21 to 31, p = 0.008",
                            "2.5 to 4, p = 0.024",
                            "0.024358",
                            "25 to 32, p = 0.04",
                            "0.042168",
                            "Where the publications differ")
                    .contains("not the authors", "regression to the mean")
                    .doesNotContain("NaN", "null", "Optional", "22 to 30");
        }
    }
}
