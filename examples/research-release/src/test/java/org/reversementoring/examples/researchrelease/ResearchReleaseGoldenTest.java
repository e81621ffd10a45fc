package org.reversementoring.examples.researchrelease;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is printed and drawn, as a person read it once; and the table, counted by hand. Renewed with {@code -Dgolden.write=true}.
 */
class ResearchReleaseGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void printsAndDrawsWhatWasRead(@TempDir Path folder) throws IOException {
        StringBuilder printed = new StringBuilder();
        new ResearchRelease(folder, line -> printed.append(line).append('\n')).run();
        compare("research-release.txt", printed.toString());
        compare("risk-against-utility.svg", Files.readString(folder.resolve("risk-against-utility.svg")));
    }

    @Test
    void theReleasedTableKeepsThePolicyWhenCountedByHand(@TempDir Path folder) throws IOException {
        new ResearchRelease(folder, line -> {}).run();
        List<String> lines = Files.readAllLines(folder.resolve("research-release.csv"));
        assertThat(lines.get(0)).isEqualTo("grade,age,gender,specialty,speaking up,burnout");
        Map<String, Map<String, Integer>> classes = new HashMap<>();
        for (String line : lines.subList(1, lines.size())) {
            // A comma within quotes, as in "[20, 30[", does not separate.
            String[] cells = line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
            String known = String.join(",", List.of(cells).subList(0, 4));
            classes.computeIfAbsent(known, key -> new HashMap<>()).merge(cells[4], 1, Integer::sum);
        }
        assertThat(classes).isNotEmpty();
        classes.values().forEach(scores -> {
            int size = scores.values().stream().mapToInt(Integer::intValue).sum();
            assertThat(size).isGreaterThanOrEqualTo(10);
            assertThat(scores).hasSizeGreaterThanOrEqualTo(3);
            assertThat(scores.values()).allMatch(count -> 10 * count <= 7 * size);
        });
    }

    private static void compare(String name, String actual) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN);
            Files.writeString(golden, actual);
        }
        assertThat(actual).as(name).isEqualTo(Files.readString(golden));
    }
}
