package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Law: core/doc/statements.md has each of the 39 statements once, and what it names is in the sources. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS) // The sources are listed once.
class StatementsTest {

    private static final int STATEMENTS = 39;
    private static final Path HOUSE = Path.of("..", "..");
    private static final Pattern HELD = Pattern.compile("whole|in part: [^|]{10,}");
    private static final Pattern TYPE = Pattern.compile("`(\\w+)`");
    private static final Pattern TEST = Pattern.compile("`(\\w+)#(\\w+)`");

    private final Map<String, Path> main = new TreeMap<>();
    private final Map<String, Path> tests = new TreeMap<>();
    private final List<String[]> rows = new ArrayList<>();

    @BeforeAll
    void read() throws IOException {
        try (Stream<Path> files = Files.walk(HOUSE)) {
            files.filter(file -> file.toString().endsWith(".java")).forEach(file -> {
                String path = file.toString().replace('\\', '/');
                String name = file.getFileName().toString().replace(".java", "");
                if (path.contains("/src/main/java/")) {
                    main.put(name, file);
                } else if (path.contains("/src/test/java/")) {
                    tests.put(name, file);
                }
            });
        }
        Files.readAllLines(HOUSE.resolve("core/doc/statements.md")).stream()
                .filter(line -> line.matches("\\| \\d.*"))
                .map(line -> line.substring(1, line.length() - 1).split("\\|", -1))
                .forEach(rows::add);
    }

    @Test
    void eachStatementIsThereOnceInOrderAndWhole() {
        assertThat(rows).hasSize(STATEMENTS);
        for (int i = 0; i < rows.size(); i++) {
            String[] row = rows.get(i);
            assertThat(row).as("row %d", i + 1).hasSize(5);
            assertThat(row[0].strip()).isEqualTo(String.valueOf(i + 1));
            assertThat(row[1]).as("%d: the statement", i + 1).isNotBlank();
            assertThat(row[2].strip()).as("%d: whole or in part", i + 1).matches(HELD);
        }
    }

    @Test
    void eachTypeIsInTheSources() {
        for (String[] row : rows) {
            List<String> types = all(TYPE, row[3]).map(match -> match.group(1)).toList();
            assertThat(types).as("%s", row[0]).isNotEmpty();
            assertThat(types)
                    .as("%s", row[0])
                    .allSatisfy(type -> assertThat(main).containsKey(type));
        }
    }

    @Test
    void eachTestIsATestOfTheClassThatIsNamed() {
        for (String[] row : rows) {
            List<MatchResult> named = all(TEST, row[4]).toList();
            assertThat(named).as("%s", row[0]).isNotEmpty();
            assertThat(row[4].chars().filter(sign -> sign == '`').count())
                    .as("%s: each name is a class and a method", row[0])
                    .isEqualTo(2L * named.size());
            for (MatchResult match : named) {
                assertThat(tests).as("%s", row[0]).containsKey(match.group(1));
                assertThat(source(Objects.requireNonNull(tests.get(match.group(1)))))
                        .as("%s: %s", row[0], match.group())
                        .containsPattern("@(Test|ParameterizedTest|Property|TestFactory)[^;{}]*"
                                + "(\\{[^{}]*\\}[^;{}]*)?\\bvoid " + match.group(2) + "\\(");
            }
        }
    }

    private static Stream<MatchResult> all(Pattern pattern, String cell) {
        return pattern.matcher(cell).results();
    }

    private static String source(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
