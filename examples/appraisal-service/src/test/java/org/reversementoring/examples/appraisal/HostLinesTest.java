package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** How much of a host is about the library: what the README says, and less than 400 lines. */
class HostLinesTest {

    private static final Pattern LIBRARY =
            Pattern.compile("import org\\.reversementoring\\.(?!examples)[\\w.]*\\.(\\w+);");
    private static final String CALLS = "(?:desk|cycles|interviews|gate|access|cycle|view)\\.";

    private static List<String> code(String source) {
        return source.replaceAll("(?s)/\\*.*?\\*/", "")
                .lines()
                .map(String::strip)
                .filter(line -> !line.startsWith("import ") && !line.startsWith("package ") && !line.startsWith("//"))
                .filter(line -> line.matches(".*\\w.*"))
                .toList();
    }

    private static long about(String source) {
        String types = LIBRARY.matcher(source)
                .results()
                .map((MatchResult found) -> found.group(1))
                .collect(Collectors.joining("|"));
        Pattern pattern = Pattern.compile("\\b(?:" + (types.isEmpty() ? "" : "(?:" + types + ")\\b|") + CALLS + ")");
        return code(source).stream()
                .filter(line -> pattern.matcher(line).find())
                .count();
    }

    private static List<String> sources() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
            return files.filter(file -> file.toString().endsWith(".java"))
                    .map(HostLinesTest::text)
                    .toList();
        }
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @Test
    void linesAboutTheLibraryAreFewAndTheReadmeSaysHowMany() throws IOException {
        List<String> sources = sources();
        long all = sources.stream().mapToLong(source -> code(source).size()).sum();
        long about = sources.stream().mapToLong(HostLinesTest::about).sum();
        assertThat(about).isBetween(200L, 399L);
        assertThat(Files.readString(Path.of("README.md")).replace('\n', ' '))
                .contains(about + " of " + all + " name one of its types or call one of its desks");
    }

    @Test
    void aLineIsCountedIfItNamesATypeOrCallsADesk() {
        String source = """
                package a;
                import org.reversementoring.core.CycleId;
                import java.util.List;
                /** CycleId */
                class A {
                    CycleId id;
                    List<String> names;
                    int n = desk.take();
                }
                """;
        assertThat(code(source)).hasSize(4);
        assertThat(about(source)).isEqualTo(2);
    }
}
