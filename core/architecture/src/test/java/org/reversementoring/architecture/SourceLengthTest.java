package org.reversementoring.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No file is longer than a reader's patience: 400 lines. */
class SourceLengthTest {

    private static final int LIMIT = 400;

    @Test
    void noSourceFileIsTooLong() throws IOException {
        Path root = Path.of("..", "..");
        List<Path> sources = sources(root);
        assertThat(sources).hasSizeGreaterThan(80);
        assertThat(tooLong(sources)).isEmpty();
    }

    @Test
    void aFileOfOneLineMoreIsFound(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("Long.java");
        Files.writeString(file, "\n".repeat(LIMIT + 1));
        assertThat(tooLong(sources(folder))).containsExactly(file);
    }

    private static List<Path> sources(Path root) throws IOException {
        try (Stream<Path> files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .filter(file -> Stream.of(".git", "target")
                            .noneMatch(part -> file.toString().contains("/" + part + "/")))
                    .toList();
        }
    }

    private static List<Path> tooLong(List<Path> sources) throws IOException {
        List<Path> found = new java.util.ArrayList<>();
        for (Path source : sources) {
            if (Files.readAllLines(source).size() > LIMIT) {
                found.add(source);
            }
        }
        return found;
    }
}
