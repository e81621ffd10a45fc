package org.reversementoring.core.exchange.sheet;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.OptionalInt;
import org.reversementoring.core.csv.CsvLineVisitor;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.SourceFormat;

/**
 * The rows of one sheet of an XLSX workbook, as texts: what stands in a cell when a person looks at it, without formats. A whole number has no
 * decimals, a date is written {@code 2026-11-28}, a date with a time {@code 2026-11-28T10:15}, a formula gives the result that was stored with it.
 * One without a stored result is a fault, because it is no blank; so is a place that has two contents.
 *
 * <p>The workbook may be an enemy's. It has at most {@value #MAX_BYTES} bytes; the number, the size and the growth of its parts are bounded before one
 * is read; nothing is loaded from elsewhere, and no macro or formula runs. What does not fit is a fault with row and column, and no content.
 *
 * <p>It needs {@code org.dhatim:fastexcel-reader} on the path, which the library does not bring along: a host without workbooks has no use for it.
 * Immutable.
 */
public final class XlsxRows {

    /** The longest workbook that is read, in bytes. */
    public static final int MAX_BYTES = 1 << 26;

    private static final XlsxRows VISIBLE = new XlsxRows(Optional.empty());

    private final Optional<String> sheet;

    private XlsxRows(Optional<String> sheet) {
        this.sheet = sheet;
    }

    /** The rows of the only sheet that is visible. */
    public static XlsxRows ofVisibleSheet() {
        return VISIBLE;
    }

    /** The rows of the sheet with this name, even if it is hidden. */
    public static XlsxRows ofSheet(String name) {
        return new XlsxRows(Optional.of(name));
    }

    /** Whether a file begins as a workbook does, an old or a protected one included, and not as a text. */
    public static boolean isWorkbook(byte[] beginning) {
        return XlsxPackage.isZip(beginning) || XlsxPackage.isOld(beginning);
    }

    /**
     * Hands each row that is not blank to the visitor, with its number in the sheet, and closes the stream. Faults and notes go to the collector.
     *
     * @param headerRows the number of rows above the answers
     * @throws IllegalStateException if the library that reads workbooks is not on the path
     * @throws UncheckedIOException if the stream cannot be read
     */
    public void collect(AnswerCollector collector, int headerRows, InputStream bytes, CsvLineVisitor rows) {
        byte[] all;
        try (bytes) {
            all = bytes.readNBytes(MAX_BYTES + 1);
        } catch (IOException e) {
            throw new UncheckedIOException("workbook must be readable", e);
        }
        SourceFormat format = SourceFormat.of("XLSX");
        collector.seen(new SourceFormat(format.tool(), format.separator(), format.encoding(), headerRows));
        try {
            XlsxPackage.requireWorkbook(all);
            new XlsxReading(sheet, collector, rows).read(all);
        } catch (XlsxPackage.RefusedException e) {
            collector.fault(new ImportFault(0, OptionalInt.empty(), String.valueOf(e.getMessage())));
        } catch (NoClassDefFoundError e) {
            throw new IllegalStateException(
                    "a workbook needs org.dhatim:fastexcel-reader on the path; or save the sheet as CSV", e);
        }
    }
}
