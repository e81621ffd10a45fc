package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The whole output, as a person read it once. To renew it after a wanted change: {@code -Dgolden.write=true}, and read. */
class QuickstartGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden");

    @Test
    void printsAndWritesWhatWasRead(@TempDir Path folder) throws IOException {
        String printed = run(folder);
        compare("quickstart.txt", printed);
        List<String> written;
        try (Stream<Path> files = Files.list(folder)) {
            written = files.map(file -> file.getFileName().toString()).sorted().toList();
        }
        assertThat(written).hasSize(12);
        for (String file : written) {
            compare(file, Files.readString(folder.resolve(file)));
        }
    }

    @Test
    void writesTheSameBytesUnderAnotherLocaleAndTimeZone(@TempDir Path here, @TempDir Path elsewhere)
            throws IOException {
        String printed = run(here);
        Locale locale = Locale.getDefault();
        TimeZone zone = TimeZone.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag("ar-SA-u-nu-arab"));
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(run(elsewhere)).isEqualTo(printed);
        } finally {
            Locale.setDefault(locale);
            TimeZone.setDefault(zone);
        }
        try (Stream<Path> files = Files.list(here)) {
            for (Path file : files.toList()) {
                assertThat(elsewhere.resolve(file.getFileName())).hasSameBinaryContentAs(file);
            }
        }
    }

    private static String run(Path folder) {
        StringBuilder out = new StringBuilder();
        new Quickstart(Path.of("data"), folder, out).run();
        return out.toString();
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
