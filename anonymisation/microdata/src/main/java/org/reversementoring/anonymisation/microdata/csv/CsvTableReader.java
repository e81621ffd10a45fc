package org.reversementoring.anonymisation.microdata.csv;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.MicrodataBuilder;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvFile;
import org.reversementoring.core.csv.CsvLines;
import org.reversementoring.core.csv.CsvNames;

/** Reads a table from CSV, see {@link CsvFormat#read}. */
final class CsvTableReader {

    private static final int MOST_NAMES = 40;

    private final char separator;
    private final Set<String> missing;
    private final List<Attribute> attributes;

    CsvTableReader(char separator, List<String> missing, List<Attribute> attributes) {
        this.separator = separator;
        this.missing = Set.copyOf(missing);
        this.attributes = List.copyOf(attributes);
    }

    Microdata read(Reader text) {
        Lines lines = new Lines();
        CsvLines.forEach("", text, CsvDialect.separatedBy(separator), lines::take);
        return lines.table();
    }

    /**
     * Reads a file in UTF-8. A file without faults is read in parallel; any other is read again from its beginning, line by line,
     * and its fault is reported after the name of the file.
     */
    Microdata read(Path file, Execution execution) {
        return CsvFile.named(file, () -> {
            if (Files.isRegularFile(file) && separator < 0x80) {
                Optional<Microdata> plain = plain(file, execution);
                if (plain.isPresent()) {
                    return plain.get();
                }
            }
            return read(CsvFile.open(file, CsvDialect.separatedBy(separator)));
        });
    }

    private Optional<Microdata> plain(Path file, Execution execution) {
        try (FileChannel channel = FileChannel.open(file)) {
            ByteBuffer mark = ByteBuffer.allocate(2);
            channel.read(mark, 0);
            int first = ((mark.get(0) & 0xFF) << Byte.SIZE) | (mark.get(1) & 0xFF);
            if (first == 0xFEFF || first == 0xFFFE) {
                throw new IllegalArgumentException(
                        "line 1: text must be UTF-8, but begins with the byte order mark of UTF-16");
            }
            return new ParallelCsvReader(channel, channel.size(), ParallelCsvReader.CHUNK, this, separator)
                    .read(execution);
        } catch (UnsupportedOperationException e) {
            // A file system without channels, as in an archive.
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException("text must be readable", e);
        }
    }

    /** What a cell says: without blanks around it, and empty if the host said that it is missing; the rest is read by the column. */
    String value(String cell) {
        String stripped = cell.strip();
        return missing.contains(stripped) ? "" : stripped;
    }

    List<Attribute> attributes() {
        return attributes;
    }

    /** For each attribute the place of its column in the header. */
    int[] locate(List<String> header) {
        int[] places = new int[attributes.size()];
        List<String> names = header.stream().map(String::strip).toList();
        for (int i = 0; i < places.length; i++) {
            String name = attributes.get(i).name();
            int found = Collections.frequency(names, name);
            if (found != 1) {
                throw new IllegalArgumentException("line 1: must have a column " + name + " once, but has it " + found
                        + " times among " + seen(names));
            }
            places[i] = names.indexOf(name);
        }
        return places;
    }

    /**
     * What a header is seen to have. Its names are told if it is one: without any declared name, line 1 may be a person's row, and
     * is not quoted.
     */
    private String seen(List<String> names) {
        String columns = names.size() == 1 ? "1 column" : names.size() + " columns";
        if (attributes.stream().anyMatch(attribute -> names.contains(attribute.name()))) {
            List<String> shown = names.size() > MOST_NAMES ? names.subList(0, MOST_NAMES) : names;
            return columns + " (" + String.join(", ", shown) + (shown == names ? "" : ", ...") + ")";
        }
        return columns + ", none of which is declared; "
                + CsvNames.otherSeparator(names, CsvDialect.separatedBy(separator))
                        .orElse("is there a header?");
    }

    private static boolean isBlank(String cell) {
        return cell.chars().allMatch(c -> c == ' ' || c == '\t');
    }

    /** The lines of a text that have been read so far. */
    private final class Lines {

        private final MicrodataBuilder rows = Microdata.builder(attributes);
        private int @Nullable [] places;
        private int width;

        private void take(long line, List<String> cells) {
            if (places == null) {
                width = cells.size();
                places = locate(cells);
                return;
            }
            // What a spreadsheet appends: lines of separators are nobody's.
            if (width > 1 && cells.stream().allMatch(CsvTableReader::isBlank)) {
                return;
            }
            if (cells.size() != width) {
                throw new IllegalArgumentException(
                        "line " + line + ": must have " + width + " cells, but had " + cells.size());
            }
            List<String> chosen = new ArrayList<>(places.length);
            for (int place : places) {
                chosen.add(value(cells.get(place)));
            }
            rows.add("line " + line, chosen);
        }

        private Microdata table() {
            if (places == null) {
                throw new IllegalArgumentException("line 1: must be a header, but the text is empty");
            }
            return rows.build();
        }
    }
}
