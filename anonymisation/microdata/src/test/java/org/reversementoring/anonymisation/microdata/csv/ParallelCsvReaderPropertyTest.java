package org.reversementoring.anonymisation.microdata.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ForkJoinPool;
import java.util.function.Supplier;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import net.jqwik.api.statistics.Statistics;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** The fast way from a file against the slow way from a reader, which uses another parser. */
class ParallelCsvReaderPropertyTest {

    private static final List<Path> FOLDER = new ArrayList<>();

    private static final List<Attribute> ATTRIBUTES = List.of(
            Attribute.quasiIdentifier("a", ValueType.TEXT),
            Attribute.sensitive("b", ValueType.TEXT),
            Attribute.insensitive("n", ValueType.WHOLE));

    private static final CsvFormat FORMAT = CsvFormat.semicolon().withMissing("NA");

    private static final String[] CELLS = {
        "",
        "x",
        "NA",
        " x ",
        "long cell of many bytes",
        "12345678",
        "\"x\"",
        "\"\"",
        "\"a;b\"",
        "\"a\"\"b\"",
        "é",
        "\u2003x",
        "日本語日本語",
        "𝄞",
        "\0",
        "eight888",
        "'",
        ",",
        "a\tb",
        "\"line\nend\"",
        "\"line\r\nend\"",
        "NA "
    };

    /** What makes a text not plain, or wrong. */
    private static final String[] FAULTS = {
        "\"", "\r", ";", "\n", "\"\"", "x\"y", "\r\n", "\n\n", "\"x\"y", "\uFEFF", "z"
    };

    @BeforeContainer
    static void makeFolder() throws IOException {
        FOLDER.add(Files.createTempDirectory("csv"));
    }

    @AfterContainer
    static void removeFolder() throws IOException {
        Files.deleteIfExists(FOLDER.get(0).resolve("table.csv"));
        Files.delete(FOLDER.get(0));
    }

    static byte[] text(Random random, int rows) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        if (random.nextInt(4) == 0) {
            put(out, "\uFEFF");
        }
        boolean unused = random.nextBoolean();
        String end = random.nextInt(3) == 0 ? "\r\n" : random.nextInt(20) == 0 ? "\r" : "\n";
        put(out, (unused ? "b;unused;n;a" : "a;n;b") + end);
        int faults = random.nextInt(3) == 0 ? 1 + random.nextInt(3) : 0;
        boolean quotes = random.nextInt(3) > 0;
        for (int row = 0; row < rows; row++) {
            String number = random.nextInt(5) == 0 ? "NA" : String.valueOf(random.nextInt(30) - 5);
            String first = unused ? cell(random, quotes) + ";" + cell(random, quotes) : cell(random, quotes);
            put(out, first + ";" + number + ";" + cell(random, quotes));
            if (faults > 0 && random.nextInt(rows) < faults) {
                put(out, FAULTS[random.nextInt(FAULTS.length)]);
            }
            if (faults > 0 && random.nextInt(rows * 4) == 0) {
                out.write(0xC0 + random.nextInt(64));
            }
            if (row < rows - 1 || random.nextBoolean()) {
                put(out, end);
            }
        }
        return out.toByteArray();
    }

    private static String cell(Random random, boolean quotes) {
        String cell = CELLS[random.nextInt(CELLS.length)];
        return quotes || !cell.startsWith("\"") ? cell : "x";
    }

    private static void put(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
    }

    private static Microdata slow(byte[] text) {
        return FORMAT.read(
                new InputStreamReader(
                        new ByteArrayInputStream(text),
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                ATTRIBUTES);
    }

    static String told(Supplier<Microdata> reading) {
        try {
            return told(reading.get());
        } catch (IllegalArgumentException e) {
            return "fault: " + e.getMessage();
        }
    }

    static String told(Microdata table) {
        StringBuilder all = new StringBuilder();
        CsvFormat.comma().write(table, all);
        table.columns()
                .forEach(column -> all.append(column.dictionary())
                        .append(column.codes().getClass().getSimpleName()));
        return all.toString();
    }

    /** Mutant: taking the place where a chunk begins for granted fails on line ends in quotes. */
    @Property(tries = 3000)
    void chunksOfAnySizeGiveTheTableOfTheReaderOrNone(
            @ForAll @IntRange(min = 0, max = 30) int rows,
            @ForAll @IntRange(min = 1, max = 120) int chunk,
            @ForAll long seed)
            throws IOException {
        byte[] text = text(new Random(seed), rows);
        Path file = Files.write(FOLDER.get(0).resolve("table.csv"), text);
        Optional<Microdata> fast;
        try (FileChannel channel = FileChannel.open(file)) {
            CsvTableReader reader = new CsvTableReader(FORMAT.separator(), FORMAT.missing(), ATTRIBUTES);
            fast = new ParallelCsvReader(channel, text.length, chunk, reader, ';')
                    .read(Execution.on(ForkJoinPool.commonPool(), 1 + rows % 3));
        } catch (UncheckedIOException e) {
            throw new AssertionError(e);
        }
        String expected = told(() -> slow(text));
        Statistics.label("fast").collect(fast.isPresent());
        Statistics.label("read").collect(!expected.startsWith("fault"));
        fast.ifPresent(table -> assertThat(told(table)).isEqualTo(expected));
        Statistics.label("fast").coverage(coverage -> coverage.check(true).percentage(share -> share > 30));
    }

    @Property(tries = 1000)
    void aFileAndAReaderGiveOneTableOrOneFault(@ForAll @IntRange(min = 0, max = 20) int rows, @ForAll long seed)
            throws IOException {
        byte[] text = text(new Random(seed), rows);
        Path file = Files.write(FOLDER.get(0).resolve("table.csv"), text);
        String expected = told(() -> slow(text)).replaceFirst("^fault: ", "fault: table.csv: ");
        for (int threads : new int[] {1, 2, 3, 8}) {
            assertThat(told(() -> FORMAT.read(file, ATTRIBUTES, Execution.on(ForkJoinPool.commonPool(), threads))))
                    .isEqualTo(expected);
        }
    }
}
