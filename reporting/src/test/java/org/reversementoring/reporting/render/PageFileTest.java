package org.reversementoring.reporting.render;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.architecture.hostile.FullDisk;
import org.reversementoring.architecture.hostile.HostileText;

class PageFileTest {

    @TempDir
    private Path folder;

    private static List<String> texts() {
        List<String> texts = new ArrayList<>(HostileText.all());
        texts.addAll(HostileText.floods());
        texts.addAll(List.of(
                "",
                ".",
                "..",
                "-rf",
                "_x",
                "CON",
                "con",
                "Nul",
                "com1",
                "LPT9",
                "A",
                "a",
                "a.",
                "a ",
                "page",
                "a/b",
                "a\\b",
                "a:b",
                "\ud800",
                "\udbff",
                "\ufffd",
                "report-1",
                "x".repeat(60),
                "x".repeat(61)));
        // The name that another text has with its digest is an id that a host may give.
        List.copyOf(texts).forEach(text -> texts.add(PageFile.name(text, "md").replace(".md", "")));
        return texts.stream().distinct().toList();
    }

    /** Law, over all texts and each sign of ASCII: every system takes the name, and no two texts have the same. */
    @Test
    void aNameIsSafeAndOfOneTextAlone() {
        Set<String> names = new HashSet<>();
        List<String> all = new ArrayList<>(texts());
        for (char sign = 0; sign < 0x80; sign++) {
            all.add(sign + "z");
            all.add("z" + sign);
        }
        all = all.stream().distinct().toList();
        for (String text : all) {
            String name = PageFile.name(text, "html");
            assertThat(name).matches("[a-z0-9][a-z0-9_-]{0,84}\\.html").hasSizeLessThanOrEqualTo(90);
            assertThat(name).doesNotMatch("(con|prn|aux|nul|com[0-9]|lpt[0-9])\\..*");
            assertThat(names.add(name.toLowerCase(Locale.ROOT)))
                    .as("one name for one text")
                    .isTrue();
        }
    }

    @Test
    void aPlainIdKeepsItsName() {
        assertThat(PageFile.name("report-1", "html")).isEqualTo("report-1.html");
        assertThat(PageFile.name("2026_07", "pdf")).isEqualTo("2026_07.pdf");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a/b", ".", "..", "HTML", "html\0", "abcdefghijk"})
    void anotherExtensionIsRefused(String extension) {
        assertThatIllegalArgumentException().isThrownBy(() -> PageFile.name("a", extension));
    }

    @Test
    void aFileIsWrittenAndReplaced() throws IOException {
        Path file = folder.resolve("new").resolve("a.md");
        PageFile.write(file, "one \u00e4");
        PageFile.write(file, "two \u00e4");
        assertThat(file).hasContent("two \u00e4");
        assertThat(inside(Objects.requireNonNull(file.getParent()))).containsExactly("a.md");
    }

    /** Law, for a disk that is full after each number of bytes: the whole page, or what was there before and nothing else. */
    @Test
    void aFullDiskLeavesNoHalfFile() throws IOException {
        byte[] page = "A page of few words.".getBytes(StandardCharsets.UTF_8);
        Files.writeString(folder.resolve("old.md"), "before");
        for (int room = 0; room < page.length; room++) {
            Path disk = FullDisk.of(folder, room);
            for (String name : List.of("new.md", "old.md")) {
                assertThatExceptionOfType(UncheckedIOException.class)
                        .isThrownBy(() -> PageFile.write(disk.resolve(name), page))
                        .withMessageNotContaining(name);
            }
            assertThat(inside(folder)).containsExactly("old.md");
            assertThat(folder.resolve("old.md")).hasContent("before");
        }
        assertThatNoException()
                .isThrownBy(
                        () -> PageFile.write(FullDisk.of(folder, page.length).resolve("new.md"), page));
        assertThat(folder.resolve("new.md")).hasBinaryContent(page);
    }

    private static List<String> inside(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
        }
    }
}
