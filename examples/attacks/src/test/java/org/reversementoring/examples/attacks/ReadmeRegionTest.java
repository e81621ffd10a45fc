package org.reversementoring.examples.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The README shows the marked region of this example, which is compiled and run. */
class ReadmeRegionTest {

    @Test
    void theRegionRuns() {
        // Of 6! / 2! = 360 worlds those in which the first gave the 2: 5! / 2! = 60.
        assertThat(ReadmeAttack.result().orThrow().worlds()).isEqualTo(60);
    }

    @Test
    void theReadmeShowsTheMarkedRegion() throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/reversementoring/examples/attacks/ReadmeAttack.java"));
        String begin = "// readme:begin\n";
        String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// readme:end"));
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("```java\n" + region.stripIndent().strip() + "\n```");
    }
}
