package org.reversementoring.reporting;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Law: the steps of the way, by which each package says where it stands, are unique, so that a reader can tell what comes first. */
class StepsOfTheWayTest {

    private static final Pattern STEP = Pattern.compile("(?m)^ \\* Step (\\w+),");

    private static Stream<String> steps(Path root) {
        try (Stream<Path> files = Files.walk(root)) {
            return files
                    .filter(file -> file.endsWith("package-info.java"))
                    .flatMap(file -> STEP.matcher(read(file)).results().map(MatchResult::group))
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void noTwoPackagesStandOnOneStep() {
        List<String> steps = Stream.of("../core/src", "../anonymisation/src", "src", "pdf/src")
                .map(Path::of)
                .flatMap(StepsOfTheWayTest::steps)
                .toList();
        assertThat(steps).hasSizeGreaterThan(25).doesNotHaveDuplicates();
    }
}
