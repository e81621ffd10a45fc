package org.reversementoring.examples.printing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PrintingTest {

    private static final Path CYCLE = Path.of("data", "cycle.json");

    @Test
    void bothFilesArePdfWithTheirTitles(@TempDir Path folder) throws IOException {
        List<Path> files = Printing.print(CYCLE, folder);
        assertThat(files)
                .map(file -> file.getFileName().toString())
                .containsExactly("report.pdf", "conversation-guide.pdf");
        assertThat(text(files.get(0))).startsWith("%PDF-").contains("What your mentors want you to know");
        assertThat(text(files.get(1))).startsWith("%PDF-").contains("Conversation guide");
    }

    @Test
    void theSameCycleGivesTheSameBytes(@TempDir Path first, @TempDir Path second) throws IOException {
        List<Path> once = Printing.print(CYCLE, first);
        List<Path> again = Printing.print(CYCLE, second);
        for (int i = 0; i < once.size(); i++) {
            assertThat(again.get(i)).hasSameBinaryContentAs(once.get(i));
        }
    }

    private static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.ISO_8859_1);
    }
}
