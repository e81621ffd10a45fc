package org.reversementoring.anonymisation.microdata;

import java.io.Reader;
import java.util.Collections;
import java.util.List;

/** Reads a table from CSV, see {@link Microdata#read}. */
final class MicrodataReader {

    private final CsvFormat format;
    private final List<Attribute> attributes;

    MicrodataReader(CsvFormat format, List<Attribute> attributes) {
        this.format = format;
        this.attributes = List.copyOf(attributes);
    }

    Microdata read(Reader text) {
        TableBuilder builder = new TableBuilder(attributes);
        int[] places = new int[attributes.size()];
        int[] width = {-1};
        CsvLines.forEach(text, format.separator(), (line, cells) -> {
            if (width[0] < 0) {
                width[0] = cells.size();
                locate(cells, places);
                return;
            }
            if (cells.size() != width[0]) {
                throw new IllegalArgumentException(
                        "line " + line + ": must have " + width[0] + " cells, but had " + cells.size());
            }
            String place = "line " + line;
            for (int i = 0; i < places.length; i++) {
                String cell = cells.get(places[i]).strip();
                builder.add(place, i, format.missing().contains(cell) ? "" : cell);
            }
            builder.endRow();
        });
        if (width[0] < 0) {
            throw new IllegalArgumentException("line 1: must be a header, but the text is empty");
        }
        return builder.build();
    }

    private void locate(List<String> header, int[] places) {
        List<String> names = header.stream().map(String::strip).toList();
        for (int i = 0; i < places.length; i++) {
            String name = attributes.get(i).name();
            int found = Collections.frequency(names, name);
            if (found != 1) {
                throw new IllegalArgumentException("line 1: must have a column " + name + " once, but has it " + found
                        + " times among " + names.size() + " columns");
            }
            places[i] = names.indexOf(name);
        }
    }
}
