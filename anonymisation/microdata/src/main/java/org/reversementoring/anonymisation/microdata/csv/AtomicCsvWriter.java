package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A writer of a file that is there as a whole or not at all. It writes to a new file beside it, which gets the name when it is
 * complete and is deleted if it never is. Rows become bytes in blocks, several at once, and are written in their order.
 */
final class AtomicCsvWriter {

    private static final int BLOCK = 1 << 14;
    /** The number of blocks that each thread prepares between two writes. */
    private static final int AHEAD = 4;

    private final CsvTableWriter writer;
    private final Microdata table;
    private final Execution execution;

    AtomicCsvWriter(CsvTableWriter writer, Microdata table, Execution execution) {
        this.writer = writer;
        this.table = table;
        this.execution = execution;
    }

    void write(Path file, boolean replace) {
        if (!replace && Files.exists(file)) {
            throw exists();
        }
        try {
            Path folder = file.toAbsolutePath().getParent();
            Path part = Files.createTempFile(folder, ".", ".part");
            try {
                try (OutputStream out = Files.newOutputStream(part)) {
                    writeRows(out);
                }
                move(part, file, replace);
            } finally {
                Files.deleteIfExists(part);
            }
        } catch (FileAlreadyExistsException e) {
            throw exists();
        } catch (IOException e) {
            throw new UncheckedIOException("table must be writable", e);
        }
    }

    private static IllegalArgumentException exists() {
        return new IllegalArgumentException("file must not exist, but does");
    }

    private static void move(Path part, Path file, boolean replace) throws IOException {
        if (!replace) {
            Files.move(part, file);
            return;
        }
        try {
            Files.move(part, file, StandardCopyOption.ATOMIC_MOVE);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(part, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    /**
     * The bytes of a text. Half of a surrogate pair is refused, because it would be written as a question mark: another value.
     */
    private static byte[] encoded(String text, Column column) {
        if (!StandardCharsets.UTF_8.newEncoder().canEncode(text)) {
            throw new IllegalArgumentException("column " + column.attribute().name()
                    + ": cells and name must be texts of whole characters, but one is not");
        }
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private void writeRows(OutputStream out) throws IOException {
        table.columns().forEach(column -> encoded(column.attribute().name(), column));
        out.write((writer.header(table) + CsvTableWriter.LINE_END).getBytes(StandardCharsets.UTF_8));
        List<Column> columns = table.columns();
        byte[][][] cells = new byte[columns.size()][][];
        List<String[]> written = writer.cells(table);
        for (int i = 0; i < cells.length; i++) {
            // The separator in front belongs to the cell, so that one copy is enough.
            String before = i == 0 ? "" : String.valueOf(writer.separator());
            Column column = columns.get(i);
            cells[i] = Arrays.stream(written.get(i))
                    .map(cell -> encoded(before + cell, column))
                    .toArray(byte[][]::new);
        }
        int wave = BLOCK * AHEAD * Math.min(1024, execution.threads());
        for (long from = 0; from < table.rows(); from += wave) {
            int begin = (int) from;
            int rows = Math.min(wave, table.rows() - begin);
            for (byte[] block : execution.all(
                    (rows + BLOCK - 1) / BLOCK,
                    i -> block(cells, begin + i * BLOCK, Math.min(BLOCK, rows - i * BLOCK)))) {
                out.write(block);
            }
            execution.report(from + rows, table.rows());
        }
    }

    private byte[] block(byte[][][] cells, int from, int rows) {
        byte[] end = CsvTableWriter.LINE_END.getBytes(StandardCharsets.UTF_8);
        int[][] codes = new int[cells.length][rows];
        long size = (long) rows * end.length;
        for (int i = 0; i < cells.length; i++) {
            CodeVector column = table.columns().get(i).codes();
            for (int row = 0; row < rows; row++) {
                codes[i][row] = column.at(from + row);
                size += cells[i][codes[i][row]].length;
            }
        }
        byte[] block = new byte[Math.toIntExact(size)];
        int place = 0;
        for (int row = 0; row < rows; row++) {
            for (int i = 0; i < cells.length; i++) {
                byte[] cell = cells[i][codes[i][row]];
                System.arraycopy(cell, 0, block, place, cell.length);
                place += cell.length;
            }
            System.arraycopy(end, 0, block, place, end.length);
            place += end.length;
        }
        return block;
    }
}
