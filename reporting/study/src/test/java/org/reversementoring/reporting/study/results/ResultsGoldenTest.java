package org.reversementoring.reporting.study.results;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.study.MadeUpAnalyses;
import org.reversementoring.reporting.study.MadeUpPairs;

/** Both tables as CSV and JSON, to the byte. {@code -Dgolden.write=true} writes the files anew, to be read before they count. */
@SuppressWarnings("NullAway")
class ResultsGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "results");

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.json"})
    void everyNumberForTheTeam(String name) throws IOException {
        check("team", name, TeamResults.of(MadeUpResults.study()).files().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.json"})
    void releasedFigures(String name) throws IOException {
        check("released", name, MadeUpResults.released().files().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.json"})
    void hostileLabels(String name) throws IOException {
        check("hostile", name, TeamResults.of(MadeUpResults.hostile()).files().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.json"})
    void everythingThatATeamMayAnalyse(String name) throws IOException {
        check("analyses", name, TeamResults.of(MadeUpAnalyses.study()).files().get(name));
    }

    @ParameterizedTest
    @ValueSource(strings = {"results.csv", "results.json"})
    void panelsAndPairs(String name) throws IOException {
        check(
                "kinds",
                name,
                TeamResults.of(MadeUpPairs.record().study()).files().get(name));
        check(
                "kinds-released",
                name,
                ReleasedResults.of(MadeUpPairs.record().study().report())
                        .files()
                        .get(name));
    }

    private static void check(String folder, String name, byte[] content) throws IOException {
        Path file = GOLDEN.resolve(folder).resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        }
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(Files.readString(file));
    }
}
