package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each number that the house cites is stated in the documentation that ships, and each statement is tested. */
class CitationTest {

    private static final Pattern READ = Pattern.compile(".*\\.(java|md|properties|txt)");

    /** The check itself holds numbers that are no citations. */
    private static final Pattern NOT_READ =
            Pattern.compile("(.*/)?(\\.git|target)/.*|core/architecture/src/test/java/.*/Citation[A-Za-z]*\\.java");

    private static Map<String, String> house() throws IOException {
        Path root = Path.of("..", "..");
        Map<String, String> files = new TreeMap<>();
        try (Stream<Path> walk = Files.walk(root)) {
            for (Path file : walk.filter(Files::isRegularFile).toList()) {
                String name = root.relativize(file).toString().replace('\\', '/');
                if (READ.matcher(name).matches() && !NOT_READ.matcher(name).matches()) {
                    files.put(name, Files.readString(file));
                }
            }
        }
        return files;
    }

    @Test
    void whatIsCitedIsStatedAndWhatIsStatedIsTested() throws IOException {
        CitationRules rules = new CitationRules(house());

        assertThat(rules.stated()).hasSizeGreaterThan(60);
        assertThat(String.join("\n", rules.faults())).isEmpty();
    }
}
