package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.DisclosureAudit;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;

/** The README shows code that compiles and runs: the marked regions of this example, and nothing else. */
class ReadmeExampleTest {

    private static final Path README = Path.of("..", "..", "README.md");

    @Test
    void theReadmeShowsTheMarkedRegions() throws IOException {
        assertThat(Files.readString(README))
                .contains(
                        region("ReadmeExample"),
                        region("ReadmeGate"),
                        region("LowMedian"),
                        region("ReadmeCertificate"));
    }

    @Test
    void theRegionRuns() {
        assertThat(ReadmeExample.page()).contains("What your mentors want you to know", "Gives time to questions.");
    }

    @Test
    void theStrategyOfTheReadmeIsCertified() {
        PublicContext context = PublicContext.of(Guides.agreement(), 6, 1);
        assertThat(DisclosureAudit.of(context, Adversary.colluding(1), Guarantee.ofRatings(context.scale()))
                        .audit(new LowMedian())
                        .isCertified())
                .isTrue();
    }

    /** As many different statements as a strategy has, so much it can tell (T11). */
    @Test
    void theStrategiesSayEverMoreAsTheReadmeSays() {
        for (int size = 5; size <= 12; size++) {
            assertThat(List.of(
                            statements(Strategies.majority(), size),
                            statements(Strategies.supportBand(), size),
                            statements(Strategies.middleAnswers(), size),
                            statements(Strategies.trimmed(), size)))
                    .isSorted();
            assertThat(statements(Strategies.trimmedMean(2), size))
                    .isLessThanOrEqualTo(statements(Strategies.trimmed(), size));
        }
    }

    private static int statements(AnonymisationStrategy strategy, int size) {
        PublicContext context = PublicContext.of(Guides.agreement(), size, 1);
        return ((AuditResult.Certified)
                        DisclosureAudit.of(context, Adversary.colluding(1), Guarantee.ofRatings(context.scale()))
                                .audit(Strategies.silentBelowFloor(strategy)))
                .certificate()
                .distinctStatements();
    }

    private static String region(String type) throws IOException {
        String source =
                Files.readString(Path.of("src/main/java/org/reversementoring/examples/quickstart", type + ".java"));
        String begin = "// readme:begin\n";
        String region = source.substring(source.indexOf(begin) + begin.length(), source.indexOf("// readme:end"));
        return "```java\n" + region.stripIndent().strip() + "\n```";
    }
}
