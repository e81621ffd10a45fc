package org.reversementoring.examples.quickstart;

import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.language.Guides;

/** The README shows code that compiles and runs: the marked regions of this example, and nothing else. */
class ReadmeExampleTest {

    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void theReadmeShowsTheMarkedRegions() throws IOException {
        assertThat(Files.readString(README)).contains(region("ReadmeExample"), region("LowMedian"));
    }

    @Test
    void theRegionRuns() {
        assertThat(ReadmeExample.page()).contains("Feedback report", "Gives time to questions.");
    }

    @Test
    void theStrategyOfTheReadmeIsCertified() {
        PublicContext context = PublicContext.of(Guides.agreement(), 6, 1);
        assertThat(DisclosureAudit.of(
                                context,
                                Adversary.colluding(1),
                                Guarantee.ofRatings(context.scale()))
                        .audit(new LowMedian())
                        .isCertified())
                .isTrue();
    }

    private static String region(String type) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/reversementoring/examples/quickstart", type + ".java"));
        String begin = "// readme:begin\n";
        String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// readme:end"));
        return "```java\n" + region.stripIndent().strip() + "\n```";
    }
}
