package org.reversementoring.examples.researchrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The README shows the marked regions of this example, which are compiled and run. */
class ReadmeRegionTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "src/main/java/org/reversementoring/examples/researchrelease/SpreadOfValues.java",
                "src/test/java/org/reversementoring/examples/researchrelease/SpreadOfValuesTest.java"
            })
    void theReadmeShowsTheMarkedRegion(String file) throws IOException {
        String source = Files.readString(Path.of(file));
        String begin = "// readme:begin\n";
        String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// readme:end"));
        assertThat(Files.readString(Path.of("..", "..", "README.md")))
                .contains("```java\n" + region.stripIndent().strip() + "\n```");
    }
}
