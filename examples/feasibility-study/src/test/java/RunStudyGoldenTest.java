import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the scripts print and write, as a person read it once. Renewed with {@code -Dgolden.write=true}. */
class RunStudyGoldenTest {

    private static final Path DATA = Path.of("data");
    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void theDataAreThoseOfTheirSeed(@TempDir Path folder) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            new MadeUpData().write(DATA);
        }
        new MadeUpData().write(folder);
        try (var files = Files.list(folder)) {
            for (Path file : files.toList()) {
                assertThat(Files.readString(DATA.resolve(file.getFileName()))).isEqualTo(Files.readString(file));
            }
        }
    }

    @Test
    void theStudyIsWrittenAsItWasRead(@TempDir Path folder) throws IOException {
        String printed = printed(() -> RunStudy.main(new String[] {DATA.toString(), folder.toString()}));
        compare("run-study.txt", printed);
        for (String name : List.of("study.md", "summary.md", "summary-de.md")) {
            compare(name, Files.readString(folder.resolve(name)));
        }
        compare("team.md", Files.readString(folder.resolve("team-only").resolve("team.md")));
        assertThat(Files.readString(folder.resolve("study.html")))
                .startsWith("<!DOCTYPE html>")
                .doesNotContain("NaN");
    }

    @Test
    void theBundleIsWhole(@TempDir Path folder) throws IOException {
        printed(() -> RunStudy.main(new String[] {DATA.toString(), folder.toString()}));
        compare("data.csv", Files.readString(folder.resolve("data").resolve("data.csv")));
        try (var files = Files.list(folder.resolve("data"))) {
            assertThat(files.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder(
                            "README.md",
                            "codebook.html",
                            "codebook.md",
                            "data.csv",
                            "datapackage.json",
                            "ddi.xml",
                            "provenance.json",
                            "read.R",
                            "read.sps");
        }
    }

    @Test
    void thePlanIsPrintedAsItWasRead() throws IOException {
        compare("plan-study.txt", printed(() -> PlanStudy.main(new String[0])));
    }

    private interface Script {
        void run() throws IOException;
    }

    private static String printed(Script script) throws IOException {
        PrintStream before = System.out;
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (PrintStream own = new PrintStream(bytes, true, StandardCharsets.UTF_8)) {
            System.setOut(own);
            script.run();
        } finally {
            System.setOut(before);
        }
        return bytes.toString(StandardCharsets.UTF_8).replace(System.lineSeparator(), "\n");
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
