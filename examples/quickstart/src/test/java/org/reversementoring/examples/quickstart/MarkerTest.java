package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plants a marker in every identity and in every text that is not released, and searches every byte that comes out. */
class MarkerTest {

    private static final String MARKER = "ZQX";

    @Test
    void noMarkerComesOut(@TempDir Path folder) throws IOException {
        Path data = plant(folder.resolve("data"));
        Path reports = folder.resolve("reports");
        StringBuilder out = new StringBuilder();
        new Quickstart(data, reports, out).run();

        assertThat(out)
                .contains("Consultant 1 of 1", "listed finding", "The cycle is closed")
                .doesNotContain(MARKER);
        try (Stream<Path> files = Files.list(reports)) {
            List<Path> written = files.toList();
            assertThat(written).hasSize(4);
            for (Path file : written) {
                assertThat(file.getFileName().toString()).doesNotContain(MARKER);
                assertThat(Files.readString(file)).doesNotContain(MARKER);
                if (file.getFileName().toString().startsWith("report")) {
                    assertThat(Files.readString(file)).contains("listed finding");
                } else {
                    // A certificate is about the strategy and knows no report.
                    assertThat(Files.readString(file)).doesNotContain("listed finding");
                }
            }
        }
    }

    private static Path plant(Path data) throws IOException {
        Path consultant = Files.createDirectories(data.resolve(MARKER + "-mentee"));
        StringBuilder ratings = new StringBuilder("mentor,clinical-practice,approach-to-juniors,approachability,"
                + "use-of-technology,time-management,strengths,areas-for-improvement\n");
        StringBuilder endorsements = new StringBuilder("mentor,f1," + MARKER + "-f2\n");
        for (int i = 1; i <= 6; i++) {
            ratings.append(MARKER + "-mentor-" + i + ",1,2,3,4,5,5,\n");
            endorsements.append(MARKER + "-mentor-" + i + ",yes," + (i < 3 ? "yes" : "no") + "\n");
        }
        Files.writeString(consultant.resolve("ratings.csv"), ratings);
        Files.writeString(consultant.resolve("endorsements.csv"), endorsements);
        Files.writeString(
                consultant.resolve("findings.csv"),
                "finding,topic,kind,text\nf1,strengths,strength,A listed finding.\n" + MARKER
                        + "-f2,strengths,development,A finding that says " + MARKER + ".\n");
        Files.writeString(
                data.resolve("meetings.csv"),
                "consultant,nominee,date,minutes\n" + MARKER + "-mentee," + MARKER + "-mentor-1,2026-10-06,45\n");
        Files.writeString(
                data.resolve("responses.csv"),
                "consultant,reflection\n" + MARKER + "-mentee,My reflection says " + MARKER + "\n");
        Files.writeString(
                data.resolve("goals.csv"),
                "consultant,topic,goal,review-on\n" + MARKER + "-mentee,strengths,My goal says " + MARKER
                        + ",2027-01-12\n");
        return data;
    }
}
