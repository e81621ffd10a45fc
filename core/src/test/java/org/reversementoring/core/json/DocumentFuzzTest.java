package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Mutated documents of every type: each is read or refused with our own exception, without overflowing the stack or using more
 * than 64 MiB. Continuous integration runs more inputs with {@code -Dfuzz.inputs=100000}; a fault is repeated by its number.
 */
class DocumentFuzzTest {

    private static final int INPUTS = Integer.getInteger("fuzz.inputs", 4_000);
    private static final List<DocumentType> TYPES = List.of(DocumentType.values());
    private static final long MEMORY = 64L << 20;
    private static final List<String> SPLICES = List.of(
            "null",
            "true",
            "-1",
            "1e999",
            "1E-99999999999",
            "\"\"",
            "\"\\uD800\"",
            "[]",
            "{}",
            "[[[[[[[[",
            "{\"a\":",
            "NaN",
            "\u0000",
            "\uFEFF",
            "0x10",
            "01",
            "\"kind\"",
            "\"together\"",
            "9223372036854775808",
            "/**/",
            "'",
            ",",
            ":",
            "\"");

    private final JsonCodec codec = JsonCodec.create();

    @Test
    void everyInputIsReadOrRefusedWithOurOwnException() throws IOException {
        List<String> documents = documents();
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        int read = 0;
        for (int number = 0; number < INPUTS; number++) {
            Random random = new Random(number);
            String text = mutated(documents.get(random.nextInt(documents.size())), documents, random);
            DocumentType type = TYPES.get(random.nextInt(TYPES.size()));
            for (DocumentType named : TYPES) {
                type = text.contains("\"" + named.format() + "\"") ? named : type;
            }
            long before = thread.getCurrentThreadAllocatedBytes();
            read += readOrRefused(text, type, number) ? 1 : 0;
            assertThat(thread.getCurrentThreadAllocatedBytes() - before)
                    .as("memory for input %d", number)
                    .isLessThan(MEMORY);
        }
        // Some mutations hit only white space, so a codec that refused everything would show here.
        assertThat(read).isPositive();
    }

    @Test
    void deepAndLongTextsAreRefusedCheaply() {
        for (String text :
                List.of("[".repeat(1_000_000), "{\"a\":".repeat(500_000), " ".repeat(JsonCodec.MAX_CHARACTERS + 1))) {
            assertThat(readOrRefused(text, DocumentType.INTERVIEW_GUIDE, -1)).isFalse();
        }
    }

    private boolean readOrRefused(String text, DocumentType type, int number) {
        try {
            Object document = codec.read(text, type.type());
            assertThat(codec.read(codec.write(document), type.type())).isEqualTo(document);
            return true;
        } catch (DocumentException expected) {
            return false;
        } catch (RuntimeException | StackOverflowError | OutOfMemoryError other) {
            throw new AssertionError("input " + number + " for " + type + " threw " + other.getClass(), other);
        }
    }

    private static String mutated(String document, List<String> documents, Random random) {
        StringBuilder text = new StringBuilder(document);
        for (int i = 1 + random.nextInt(3); i > 0 && text.length() > 0; i--) {
            int at = random.nextInt(text.length());
            int to = Math.min(text.length(), at + random.nextInt(20));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, to);
                case 1 -> text.insert(at, SPLICES.get(random.nextInt(SPLICES.size())));
                case 2 -> text.replace(at, to, SPLICES.get(random.nextInt(SPLICES.size())));
                case 3 -> text.insert(at, text.substring(at, to));
                case 4 -> text.setCharAt(at, (char) random.nextInt(0x250));
                default -> {
                    String other = documents.get(random.nextInt(documents.size()));
                    int from = random.nextInt(other.length());
                    text.replace(at, to, other.substring(from, Math.min(other.length(), from + random.nextInt(200))));
                }
            }
        }
        return text.toString();
    }

    private static List<String> documents() throws IOException {
        List<String> documents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("src", "test", "resources", "golden"))) {
            for (Path file : files.filter(file -> file.toString().endsWith(".json"))
                    .sorted()
                    .toList()) {
                documents.add(Files.readString(file));
            }
        }
        assertThat(documents).hasSizeGreaterThan(8);
        return documents;
    }
}
