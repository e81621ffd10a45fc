package org.reversementoring.reporting.opendata;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.microdata.MicrodataRelease;
import org.reversementoring.anonymisation.microdata.csv.CsvFormat;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.architecture.hostile.FullDisk;
import org.reversementoring.architecture.hostile.HostileText;
import org.reversementoring.architecture.hostile.HtmlReader;
import org.reversementoring.architecture.hostile.MarkdownReader;
import org.reversementoring.architecture.hostile.PageShape;
import org.reversementoring.reporting.document.CleanText;
import org.reversementoring.reporting.opendata.description.Creator;
import org.reversementoring.reporting.opendata.description.DataDescription;
import org.reversementoring.reporting.opendata.description.Licence;
import org.reversementoring.reporting.opendata.description.VariableDescription;

/** Law: a description that comes from a stranger is text in every file of a bundle, or is refused; and a full disk leaves no half bundle. */
class HostileBundleTest {

    private static final MicrodataRelease.Released RELEASED = MadeUpData.released(table(), 3, 2, 2);
    private static final SortedMap<String, byte[]> HARMLESS =
            bundle(PageShape.PLACE).files();

    @TempDir
    private Path folder;

    private static Microdata table() {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            rows.add(List.of("p" + i / 2 % 3, "q", i % 2 == 0 ? "one" : "two"));
        }
        return Microdata.ofRows(
                List.of(
                        Attribute.panelKey("panel"),
                        Attribute.quasiIdentifier("known", CategoryList.of("q")),
                        Attribute.sensitive("answer", CategoryList.of("one", "two"))),
                rows);
    }

    private static DataBundle bundle(String text) {
        DataDescription about = DataDescription.builder()
                .title(text)
                .summary(text)
                .licence(Licence.cc0())
                .addCreators(Creator.named(text))
                .addKeywords(text)
                .funder(text)
                .contact(text)
                .putVariables(
                        "answer",
                        VariableDescription.labelled(text)
                                .withValue("one", text)
                                .withUnit(text))
                .build();
        return DataBundle.of(RELEASED, about, MadeUpData.provenance().withSoftware(text, text));
    }

    static Stream<String> texts() {
        return Stream.concat(HostileText.all().stream(), HostileText.floods().stream());
    }

    @ParameterizedTest
    @MethodSource("texts")
    void aForeignDescriptionIsTextInEveryFile(String text) throws Exception {
        Optional<SortedMap<String, byte[]>> bundle = taken(text);
        if (bundle.isEmpty()) {
            return;
        }
        for (String name : List.of("codebook.html", "codebook.md", "README.md")) {
            boolean html = name.endsWith("html");
            PageShape shape =
                    html ? HtmlReader.read(file(bundle.get(), name)) : MarkdownReader.read(file(bundle.get(), name));
            PageShape plain = html ? HtmlReader.read(file(HARMLESS, name)) : MarkdownReader.read(file(HARMLESS, name));
            shape.isTextOn(plain, text, HostileBundleTest::inOneLine);
        }
        var title = new ObjectMapper()
                .readTree(file(bundle.get(), "datapackage.json"))
                .path("title");
        assertThat(inOneLine(title.asText())).isEqualTo(inOneLine(text));
        var reader = DocumentBuilderFactory.newDefaultInstance();
        // Newer versions of Java refuse a text of more than 100,000 characters, which is what the flood has.
        reader.setAttribute("jdk.xml.maxGeneralEntitySizeLimit", "0");
        var xml = reader.newDocumentBuilder()
                .parse(new ByteArrayInputStream(
                        Objects.requireNonNull(bundle.get().get("ddi.xml"))));
        var harmless = reader.newDocumentBuilder()
                .parse(new ByteArrayInputStream(Objects.requireNonNull(HARMLESS.get("ddi.xml"))));
        assertThat(xml.getElementsByTagName("*").getLength())
                .isEqualTo(harmless.getElementsByTagName("*").getLength());
        // A reader for a program that runs it has no character that turns what somebody checks before.
        assertThat(file(bundle.get(), "read.R")).matches("[\\n -~]*");
    }

    private static Optional<SortedMap<String, byte[]>> taken(String text) {
        try {
            return Optional.of(bundle(text).files());
        } catch (IllegalArgumentException e) {
            assertThat(e.getMessage()).doesNotContain(text);
            return Optional.empty();
        }
    }

    private static String file(SortedMap<String, byte[]> files, String name) {
        return new String(Objects.requireNonNull(files.get(name)), UTF_8);
    }

    private static String inOneLine(String text) {
        return CleanText.of(text).replaceAll("[\\t\\n\\x0B\\f\\r]+", " ").strip();
    }

    /** Over a sample of the bytes at which the disk is full, the first and the last among them. */
    @Test
    void aFullDiskLeavesNoHalfBundle() throws IOException {
        DataBundle bundle = bundle("A title");
        int size =
                bundle.files().values().stream().mapToInt(file -> file.length).sum();
        for (int room : List.of(0, 1, size / 7, size / 3, size / 2, size - 2, size - 1)) {
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() -> bundle.writeTo(FullDisk.of(folder, room).resolve("data")));
            assertThat(inside()).isEmpty();
        }
        assertThatNoException()
                .isThrownBy(() -> bundle.writeTo(FullDisk.of(folder, size).resolve("data")));
        assertThat(inside()).containsExactly("data");
    }

    @Test
    void aFullDiskLeavesNoHalfTable() throws IOException {
        StringBuilder whole = new StringBuilder();
        CsvFormat.comma().write(RELEASED.table(), whole);
        for (int room = 0; room < whole.length(); room++) {
            Path disk = FullDisk.of(folder, room);
            assertThatExceptionOfType(UncheckedIOException.class)
                    .isThrownBy(() ->
                            CsvFormat.comma().write(RELEASED.table(), disk.resolve("t.csv"), Execution.sequential()));
            assertThat(inside()).isEmpty();
        }
    }

    private List<String> inside() throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
