package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Documents of earlier versions stay readable. Each folder holds the files that one format version wrote, named after the document
 * type, perhaps with a full stop and what is special. A file is never edited: a new version adds a folder.
 */
class CompatibilityTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "compatibility");

    private final JsonCodec codec = JsonCodec.create();

    @Test
    void everyFileOfThisVersionIsReadAndWrittenAgainAsItIs() throws IOException {
        for (Path file : files(DocumentType.VERSION)) {
            String text = Files.readString(file);
            assertThat(codec.write(codec.read(text, type(file).type())))
                    .as(file.toString())
                    .isEqualTo(text);
        }
    }

    @Test
    void everyDocumentTypeHasAFileInEveryVersion() throws IOException {
        for (int version = 1; version <= DocumentType.VERSION; version++) {
            List<String> names = files(version).stream()
                    .map(file -> file.getFileName().toString())
                    .toList();
            for (DocumentType type : DocumentType.values()) {
                assertThat(names)
                        .as("version %d", version)
                        .contains(type.format().replaceFirst("^.*/", "") + ".json");
            }
        }
    }

    /** The files are our samples, so a sample that is written in another way shows here even if it can still be read. */
    @Test
    void samplesAreStillWrittenAsTheyWere() throws IOException {
        TreeMap<String, String> written = new TreeMap<>();
        SchemaSamples.all().forEach((name, document) -> written.put(name + ".json", codec.write(document)));
        for (Path file : files(DocumentType.VERSION)) {
            assertThat(written.get(file.getFileName().toString()))
                    .as(file.toString())
                    .isEqualTo(Files.readString(file));
        }
    }

    private static List<Path> files(int version) throws IOException {
        try (Stream<Path> files = Files.list(FOLDER.resolve(Integer.toString(version)))) {
            return files.sorted().toList();
        }
    }

    private static DocumentType type(Path file) {
        String format = "reverse-mentoring/" + file.getFileName().toString().replaceFirst("\\..*$", "");
        return Arrays.stream(DocumentType.values())
                .filter(type -> type.format().equals(format))
                .findFirst()
                .orElseThrow();
    }
}
