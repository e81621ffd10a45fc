package org.reversementoring.core.exchange;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.csv.CsvWriter;

/** Texts with cells, as tests write them. */
public final class SheetText {

    private SheetText() {}

    /** Lines with commas between their cells. */
    public static String of(List<List<String>> lines) {
        return of(lines, ',');
    }

    /** Lines with a separator between their cells. */
    public static String of(List<List<String>> lines, char separator) {
        StringBuilder text = new StringBuilder();
        CsvWriter writer = CsvWriter.of(CsvDialect.separatedBy(separator));
        lines.forEach(line -> writer.line(line, text));
        return text.toString();
    }

    /** The bytes of a text in UTF-8. */
    public static InputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }
}
