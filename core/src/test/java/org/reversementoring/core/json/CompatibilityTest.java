package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Documents of earlier versions stay readable. Each folder holds the files that one format version wrote, named after the document
 * type, perhaps with a full stop and what is special. A file is never edited: a new version of a type adds files to the folder of
 * that version.
 */
class CompatibilityTest {

    private static final Path FOLDER = Path.of("src", "test", "resources", "compatibility");

    private final JsonCodec codec = JsonCodec.create();

    /** A kept file. */
    record Kept(Path file, int version) {

        String text() {
            try {
                return Files.readString(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }

        String name() {
            return file.getFileName().toString();
        }

        DocumentType type() {
            String format = "reverse-mentoring/" + name().replaceFirst("\\..*$", "");
            return Arrays.stream(DocumentType.values())
                    .filter(type -> type.format().equals(format))
                    .findFirst()
                    .orElseThrow();
        }

        @Override
        public String toString() {
            return version + "/" + name();
        }
    }

    static List<Kept> files() throws IOException {
        try (Stream<Path> files = Files.walk(FOLDER)) {
            return files.filter(Files::isRegularFile)
                    .sorted()
                    .map(file -> new Kept(
                            file,
                            Integer.parseInt(
                                    file.getName(file.getNameCount() - 2).toString())))
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void eachFileIsOfTheVersionOfItsFolderAndNotOfALaterOneThanIsWritten(Kept kept) {
        assertThat(Json.parse(kept.text()).path("version").intValue())
                .isEqualTo(kept.version())
                .isLessThanOrEqualTo(kept.type().version());
    }

    /** What an old file says is not lost: it is the same value when it was written by this version and read again. */
    @ParameterizedTest
    @MethodSource("files")
    void eachFileIsReadWrittenAndReadAsTheSameValue(Kept kept) {
        Object value = codec.read(kept.text(), kept.type().type());
        String written = codec.write(value);
        assertThat(codec.read(written, kept.type().type())).isEqualTo(value);
        if (Json.parse(written).path("version").intValue() == kept.version()) {
            assertThat(Json.sameFacts(written, kept.text())).isTrue();
        }
    }

    /** The text without the promise, whose words may change from one version of the library to the next. */
    private static String withoutSentences(String text) {
        return text.replaceAll("(?s)\"promise\" : \\{.*?\\},", "");
    }

    @Test
    void everyDocumentTypeHasAFileInEachOfItsVersions() throws IOException {
        List<String> names = files().stream().map(Kept::toString).toList();
        for (DocumentType type : DocumentType.values()) {
            for (int version = 1; version <= type.version(); version++) {
                assertThat(names).contains(version + "/" + type.format().replaceFirst("^.*/", "") + ".json");
            }
        }
    }

    /**
     * The files are our samples, so a sample that is written in another way shows here even if it can still be read. The fullest
     * and the smallest of a new version, and a pair with a plan, are kept with {@code -Dkept.write=true}; a file that is there is
     * never written again.
     */
    @Test
    void samplesAreStillWrittenAsTheyWere() throws IOException {
        TreeMap<String, String> written = new TreeMap<>();
        SchemaSamples.all().forEach((name, document) -> written.put(name + ".json", codec.write(document)));
        if (Boolean.getBoolean("kept.write")) {
            for (String name : written.keySet()) {
                int version = Json.parse(written.get(name)).path("version").intValue();
                Path file = FOLDER.resolve(Integer.toString(version)).resolve(name);
                if (Files.notExists(file) && name.matches("[^.]+(\\.(smallest|planned))?\\.json")) {
                    Files.createDirectories(file.getParent());
                    Files.writeString(file, written.get(name));
                }
            }
        }
        int compared = 0;
        for (Kept kept : files()) {
            String text = written.get(kept.name());
            if (text != null && Json.parse(text).path("version").intValue() == kept.version()) {
                if (kept.text().contains("\"mentors\"")) {
                    // The first files were written before mentors were put in the order of their ids.
                    assertThat(Json.sameFacts(text, kept.text()))
                            .as(kept.toString())
                            .isTrue();
                } else {
                    assertThat(withoutSentences(text)).as(kept.toString()).isEqualTo(withoutSentences(kept.text()));
                }
                compared++;
            }
        }
        assertThat(compared).isGreaterThanOrEqualTo(DocumentType.values().length);
    }
}
