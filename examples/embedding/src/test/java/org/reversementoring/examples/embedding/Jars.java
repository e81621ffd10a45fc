package org.reversementoring.examples.embedding;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The jars that the build has made and gathered, and a way to run a program of the JDK on them. */
final class Jars {

    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private Jars() {}

    /** This host and all that it needs at run time. */
    static List<Path> ofTheHost() {
        List<Path> jars = new ArrayList<>(in(TARGET.resolve("jars")));
        in(TARGET).stream()
                .filter(jar -> jar.getFileName().toString().startsWith("reverse-mentoring-example-embedding"))
                .forEach(jars::add);
        return jars;
    }

    /** Every artifact of the library but the testkit, and all that they need. */
    static List<Path> ofTheContainer() {
        return in(TARGET.resolve("bundles"));
    }

    static String path(List<Path> jars) {
        return jars.stream().map(Path::toString).collect(Collectors.joining(java.io.File.pathSeparator));
    }

    static Path fresh(String name) {
        Path folder = TARGET.resolve(name);
        try (Stream<Path> files = Files.exists(folder) ? Files.walk(folder) : Stream.empty()) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return folder;
    }

    /** What the program prints, faults included; it must end well. */
    static String run(List<String> command) {
        try {
            Process process =
                    new ProcessBuilder(command).redirectErrorStream(true).start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            if (!process.waitFor(1, TimeUnit.MINUTES) || process.exitValue() != 0) {
                throw new AssertionError(command.get(0) + " ended with a fault: " + said);
            }
            return said;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static List<Path> in(Path folder) {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".jar"))
                    .filter(file -> !file.toString().endsWith("-sources.jar"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
