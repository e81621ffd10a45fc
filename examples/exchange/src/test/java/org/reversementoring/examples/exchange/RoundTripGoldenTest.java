package org.reversementoring.examples.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RoundTripGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "round-trip.txt");

    /** Renewed with {@code -Dgolden.write=true} after a wanted change, and then read. */
    @Test
    void printsTheWholeWay(@TempDir Path forms) throws IOException {
        StringBuilder out = new StringBuilder();
        new RoundTrip(Path.of("data"), forms, out).run();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, out.toString());
        }
        assertThat(out.toString()).isEqualTo(Files.readString(GOLDEN));
    }

    /** What the made-up exports hold besides answers, and what the mentors wrote. */
    @Test
    void namesNobodyAndQuotesNoAnswer(@TempDir Path forms) throws IOException {
        StringBuilder out = new StringBuilder();
        new RoundTrip(Path.of("data"), forms, out).run();
        List<String> told = new ArrayList<>(List.of(out.toString()));
        try (Stream<Path> files = Files.list(forms)) {
            // What is in base 64 has any two letters.
            files.filter(file -> !file.endsWith("document-reference.json"))
                    .map(RoundTripGoldenTest::read)
                    .forEach(told::add);
        }
        assertThat(told)
                .hasSize(7)
                .allSatisfy(text -> assertThat(text)
                        .doesNotContain(
                                "a7",
                                "b2",
                                "c9",
                                "d4",
                                "e1",
                                "f6",
                                "g5",
                                "Rounds often run late",
                                "Never sighs",
                                "2026-10-12",
                                "1234567"));
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void theReadmeShowsTheMarkedRegion() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/reversementoring/examples/exchange/ReadmeExchange.java"));
        String begin = "// readme:begin\n";
        String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// readme:end"));
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("```java\n" + region.stripIndent().strip() + "\n```");
    }
}
