package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.language.UnsupportedLanguageException;

/** Every file of the ordinary bundle, read by a person before it was pinned. */
class DataBundleGoldenTest {

    private final SortedMap<String, byte[]> files = MadeUpData.ordinary().files();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "README.md",
                "codebook.html",
                "codebook.md",
                "data.csv",
                "datapackage.json",
                "ddi.xml",
                "provenance.json",
                "read.R",
                "read.sps"
            })
    void everyFileIsAsItWasRead(String name) throws IOException {
        if (Boolean.getBoolean("golden.write")) {
            Files.write(Path.of("src/test/resources/golden/bundle").resolve(name), files.get(name));
        }
        try (InputStream golden = getClass().getResourceAsStream("/golden/bundle/" + name)) {
            assertThat(golden).as(name).isNotNull();
            assertThat(new String(files.get(name), UTF_8)).isEqualTo(new String(golden.readAllBytes(), UTF_8));
        }
    }

    /** Read from beginning to end by somebody who speaks German. */
    @ParameterizedTest
    @ValueSource(strings = {"README.md", "codebook.html", "codebook.md"})
    void whatPeopleReadIsThereInGerman(String name) throws IOException {
        SortedMap<String, byte[]> german = MadeUpData.ordinary("de").files();
        Path file = Path.of("src/test/resources/golden/bundle-de").resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.write(file, german.get(name));
        }
        assertThat(new String(german.get(name), UTF_8)).isEqualTo(Files.readString(file));
    }

    /** Programs read words of these files, so they are the same in each language. */
    @Test
    void whatProgramsReadIsTheSame() {
        SortedMap<String, byte[]> german = MadeUpData.ordinary("de").files();
        assertThat(german.keySet()).isEqualTo(files.keySet());
        for (String name : List.of("data.csv", "datapackage.json", "ddi.xml", "read.R", "read.sps")) {
            assertThat(german.get(name)).as(name).isEqualTo(files.get(name));
        }
    }

    @Test
    void anotherLanguageIsRefused() {
        assertThatExceptionOfType(UnsupportedLanguageException.class)
                .isThrownBy(() -> MadeUpData.ordinary("fr"))
                .satisfies(refused -> assertThat(refused.supported()).isEqualTo(DataBundle.languages()));
        assertThat(DataBundle.languages()).containsExactly("de", "en");
    }

    @Test
    void thereIsNoOtherFile() {
        assertThat(files).hasSize(9);
    }
}
