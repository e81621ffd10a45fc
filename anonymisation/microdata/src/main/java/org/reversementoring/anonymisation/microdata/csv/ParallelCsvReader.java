package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.Dictionary;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A reader of plain CSV files in chunks, several at once. A chunk is read from the first line that begins in it to the first line
 * that does not. Where a line begins is a guess, because a line feed may lie in quotes; the guess is proved afterwards. The first
 * chunk begins where the header ends, and if each chunk stopped exactly where the next one began, then all began at a line. If
 * not, or if a chunk is not plain, there is no result, and the file is read line by line.
 *
 * <p>The cells of a chunk are numbered by dictionaries that a thread keeps from chunk to chunk. At the end these numbers become
 * codes.
 */
final class ParallelCsvReader {

    /** The number of bytes of a chunk. */
    static final int CHUNK = 1 << 20;

    /** The longest line: as many bytes a chunk reads on. */
    private static final int OVERHANG = 1 << 18;

    private final FileChannel file;
    private final long size;
    private final int chunkSize;
    private final CsvTableReader reader;
    private final char separator;
    private final Queue<Worker> idle = new ConcurrentLinkedQueue<>();
    private final AtomicBoolean plain = new AtomicBoolean(true);
    private final AtomicLong done = new AtomicLong();

    ParallelCsvReader(FileChannel file, long size, int chunkSize, CsvTableReader reader, char separator) {
        this.file = file;
        this.chunkSize = chunkSize;
        this.size = size;
        this.reader = reader;
        this.separator = separator;
    }

    /** Reads the file; empty if it is not plain. */
    Optional<Microdata> read(Execution execution) throws IOException {
        Optional<CsvHeader> header = CsvHeader.read(file, size, separator);
        if (header.isEmpty()) {
            return Optional.empty();
        }
        int[] places = reader.locate(header.get().names());
        int[] columns = new int[header.get().names().size()];
        Arrays.fill(columns, -1);
        for (int i = 0; i < places.length; i++) {
            columns[places[i]] = i;
        }
        long begin = header.get().end();
        int chunks = (int) Math.min(Integer.MAX_VALUE, (size - begin + chunkSize - 1) / chunkSize);
        List<Chunk> read = execution.all(chunks, i -> chunk(begin, i, columns, execution));
        long place = begin;
        long rows = 0;
        for (Chunk chunk : read) {
            if (chunk.begin() != place) {
                return Optional.empty();
            }
            place = chunk.end();
            rows += chunk.rows();
        }
        if (!plain.get() || place != size || rows >= Integer.MAX_VALUE - 1) {
            return Optional.empty();
        }
        return columns(read, (int) rows, execution);
    }

    private Chunk chunk(long begin, int number, int[] columns, Execution execution) {
        Worker known = plain.get() ? idle.poll() : null;
        Worker worker = known != null
                ? known
                : new Worker(separator, columns, reader.attributes().size(), chunkSize);
        try {
            // The byte before the chunk shows whether a line begins at its first byte.
            long from = begin + (long) number * chunkSize;
            long until = Math.min(size, from + chunkSize);
            int limit = fill(worker.bytes, from - 1, (int) Math.min(size - from, chunkSize + OVERHANG) + 1);
            int first = 1;
            if (number > 0) {
                first = 0;
                while (first < limit && worker.bytes[first] != '\n') {
                    first++;
                }
                first = Math.min(first + 1, limit);
            }
            worker.bytes[limit] = '\n';
            int end = (int) (until - from) + 1;
            boolean whole = plain.get() && worker.chunk.read(worker.bytes, first, end, limit);
            // A line that needs more than the overhang would seem to end where the bytes do.
            boolean cut = worker.chunk.stopped() > limit && from - 1 + limit < size;
            if (!whole || limit < end || cut) {
                plain.set(false);
                return new Chunk(-1, -1, 0, List.of(), worker);
            }
            execution.report(done.addAndGet(until - from), size);
            int stopped = Math.max(first, Math.min(limit, worker.chunk.stopped()));
            return new Chunk(from - 1 + first, from - 1 + stopped, worker.chunk.rows(), worker.chunk.codes(), worker);
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable", e);
        } finally {
            idle.add(worker);
        }
    }

    private int fill(byte[] bytes, long position, int length) throws IOException {
        ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, length);
        int filled = 0;
        while (filled < length) {
            int more = file.read(buffer, position + filled);
            if (more < 0) {
                return filled;
            }
            filled += more;
        }
        return filled;
    }

    /** The table; empty if a cell is not of its type. */
    private Optional<Microdata> columns(List<Chunk> chunks, int rows, Execution execution) {
        List<Attribute> attributes = reader.attributes();
        List<Optional<Column>> columns = execution.all(attributes.size(), i -> {
            Attribute attribute = attributes.get(i);
            Dictionary dictionary = new Dictionary(attribute.order(), attribute.type()::accepts, attribute::read);
            Map<Worker, int[]> numbers = new HashMap<>();
            for (Chunk chunk : chunks) {
                if (!numbers.containsKey(chunk.worker())) {
                    CellDictionary table = chunk.worker().chunk.table(i);
                    int[] numberOf = new int[table.size()];
                    for (int cell = 0; cell < numberOf.length; cell++) {
                        numberOf[cell] = dictionary.numberOf(reader.value(CsvChunkParser.text(table.cell(cell))));
                        if (numberOf[cell] < 0) {
                            return Optional.empty();
                        }
                    }
                    numbers.put(chunk.worker(), numberOf);
                }
            }
            List<String> values = dictionary.sorted();
            int[] codeOf = dictionary.codes(values);
            numbers.values().forEach(numberOf -> {
                for (int cell = 0; cell < numberOf.length; cell++) {
                    numberOf[cell] = codeOf[numberOf[cell]];
                }
            });
            CodeVector codes = CodeVector.blank(rows, values.size());
            int row = 0;
            for (Chunk chunk : chunks) {
                int[] numberOf = Objects.requireNonNull(numbers.get(chunk.worker()));
                codes.put(row, chunk.codes().get(i), chunk.rows(), numberOf);
                row += chunk.rows();
            }
            return Optional.of(Column.encoded(attribute, values, codes));
        });
        if (columns.stream().anyMatch(Optional::isEmpty)) {
            return Optional.empty();
        }
        return Optional.of(
                Microdata.of(columns.stream().map(Optional::orElseThrow).toList(), rows));
    }

    /** The state that a thread keeps from chunk to chunk. */
    private static final class Worker {

        private final CsvChunkParser chunk;
        private final byte[] bytes;

        private Worker(char separator, int[] columns, int tables, int chunkSize) {
            this.chunk = new CsvChunkParser(separator, columns, newTables(tables));
            this.bytes = new byte[chunkSize + OVERHANG + 32];
        }

        private static List<CellDictionary> newTables(int tables) {
            List<CellDictionary> made = new ArrayList<>();
            for (int i = 0; i < tables; i++) {
                made.add(new CellDictionary());
            }
            return List.copyOf(made);
        }
    }

    /** The rows of a chunk as numbers of its worker's dictionaries, and where in the file they are. */
    private record Chunk(long begin, long end, int rows, List<CodeVector> codes, Worker worker) {}
}
