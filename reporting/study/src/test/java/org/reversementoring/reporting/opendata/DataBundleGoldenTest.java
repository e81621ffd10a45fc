package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.SortedMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void thereIsNoOtherFile() {
        assertThat(files).hasSize(9);
    }
}
