package org.reversementoring.examples.embedding;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.spi.ToolProvider;
import org.junit.jupiter.api.Test;

/** A host gets the same page on the module path, on the class path, and from a runtime image, without a switch. */
class ForeignModuleTest {

    private static final String MODULE = "org.reversementoring.examples.embedding";
    private static final String MAIN = MODULE + ".Embedding";
    private static final Path JAVA = Path.of(System.getProperty("java.home"), "bin", "java");

    private static String onTheModulePath() {
        return Jars.run(List.of(JAVA.toString(), "-p", Jars.path(Jars.ofTheHost()), "-m", MODULE + "/" + MAIN));
    }

    private static String page(String said) {
        return said.substring(said.indexOf("# "));
    }

    @Test
    void theModulePathNeedsNoSwitch() {
        assertThat(page(onTheModulePath()))
                .contains("Easy to ask for help", "# Ihre eigenen ", "# Bericht aus einer anderen Umfrage");
    }

    @Test
    void theClassPathGivesTheSamePage() {
        String said = Jars.run(List.of(JAVA.toString(), "-cp", Jars.path(Jars.ofTheHost()), MAIN));
        assertThat(page(said)).isEqualTo(page(onTheModulePath()));
    }

    @Test
    void anOlderLoggingLineGivesTheSamePage() {
        List<Path> older = new ArrayList<>(Jars.ofTheHost());
        older.removeIf(jar -> jar.getFileName().toString().startsWith("slf4j-api"));
        Jars.ofTheContainer().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("slf4j-api"))
                .forEach(older::add);
        String classPath = Jars.run(List.of(JAVA.toString(), "-cp", Jars.path(older), MAIN));
        String modulePath = Jars.run(List.of(JAVA.toString(), "-p", Jars.path(older), "-m", MODULE + "/" + MAIN));
        assertThat(page(classPath)).isEqualTo(page(modulePath)).isEqualTo(page(onTheModulePath()));
    }

    @Test
    void jlinkMakesAnImageOfIt() {
        Path image = image(Jars.ofTheHost(), MODULE);
        String said = Jars.run(List.of(image.resolve("bin").resolve("java").toString(), "-m", MODULE + "/" + MAIN));
        assertThat(page(said)).isEqualTo(page(onTheModulePath()));
    }

    /** An automatic module among what an artifact needs would make jlink refuse. */
    @Test
    void jlinkTakesEveryArtifact() {
        List<Path> jars = new ArrayList<>(Jars.ofTheContainer());
        jars.removeIf(jar -> jar.getFileName().toString().startsWith("slf4j"));
        Jars.ofTheHost().stream()
                .filter(jar -> jar.getFileName().toString().startsWith("slf4j-api"))
                .forEach(jars::add);
        Path image = image(
                jars,
                "org.reversementoring.anonymisation,org.reversementoring.core.exchange,org.reversementoring.reporting.study");
        String said = Jars.run(List.of(image.resolve("bin").resolve("java").toString(), "--list-modules"));
        assertThat(said.lines().filter(line -> line.startsWith("org.reversementoring.")))
                .hasSize(8);
    }

    private static Path image(List<Path> jars, String modules) {
        Path image = Jars.fresh("image");
        int status = ToolProvider.findFirst("jlink")
                .orElseThrow()
                .run(
                        System.out,
                        System.err,
                        "--module-path",
                        Jars.path(jars),
                        "--add-modules",
                        modules,
                        "--output",
                        image.toString());
        assertThat(status).isZero();
        return image;
    }
}
