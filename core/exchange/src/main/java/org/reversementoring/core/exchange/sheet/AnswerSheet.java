package org.reversementoring.core.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.reversementoring.core.Identities;
import org.reversementoring.core.csv.CsvLineVisitor;
import org.reversementoring.core.exchange.answers.AnswerCollector;
import org.reversementoring.core.exchange.answers.AnswerMapping;
import org.reversementoring.core.exchange.answers.ColumnRole;
import org.reversementoring.core.exchange.answers.ImportFault;
import org.reversementoring.core.exchange.answers.ImportPlan;
import org.reversementoring.core.exchange.answers.RowState;
import org.reversementoring.core.exchange.answers.SourceColumn;
import org.reversementoring.core.exchange.answers.SourceNote;
import org.reversementoring.core.exchange.form.FormItem;
import org.reversementoring.core.exchange.form.FormOption;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * The reader of any sheet of answers: separated text or an XLSX workbook with names in its first row, for instance of Microsoft Forms, Jisc Online Surveys, Google
 * Forms or a spreadsheet. Columns are found by the codes or texts of the form's items, with or without a question number in front, or as the
 * mapping declares. Each row that has an answer counts as complete. Immutable.
 */
public final class AnswerSheet {

    /** Enough to tell a workbook from a text. */
    private static final int BEGINNING = 8;

    private final SurveyForm form;
    private final AnswerMapping mapping;
    private final SeparatedText text;
    private final XlsxRows workbook;
    private final int headerRows;

    private AnswerSheet(SurveyForm form, AnswerMapping mapping, SeparatedText text, XlsxRows workbook, int headerRows) {
        this.form = form;
        this.mapping = mapping;
        this.text = text;
        this.workbook = workbook;
        this.headerRows = headerRows;
    }

    /** Sheets of answers to a form. */
    public static AnswerSheet of(SurveyForm form) {
        return new AnswerSheet(
                form, AnswerMapping.standard(), SeparatedText.undeclared(), XlsxRows.ofVisibleSheet(), 1);
    }

    /** The same with what the host declares of columns and cells. */
    public AnswerSheet with(AnswerMapping declared) {
        return new AnswerSheet(form, declared, text, workbook, headerRows);
    }

    /** The same in an encoding. */
    public AnswerSheet encodedIn(Charset charset) {
        return new AnswerSheet(form, mapping, text.encodedIn(charset), workbook, headerRows);
    }

    /** The same with this separator. */
    public AnswerSheet separatedBy(char sign) {
        return new AnswerSheet(form, mapping, text.separatedBy(sign), workbook, headerRows);
    }

    /** The same for the sheet of this name in a workbook. Without it, a workbook must have one visible sheet. */
    public AnswerSheet withSheet(String name) {
        return new AnswerSheet(form, mapping, text, XlsxRows.ofSheet(name), headerRows);
    }

    /**
     * The same with more rows above the answers; names stand in the first.
     *
     * @param rows 1 to 10
     * @throws IllegalArgumentException if the number is out of range
     */
    public AnswerSheet withHeaderRows(int rows) {
        if (rows < 1 || rows > 10) {
            throw new IllegalArgumentException("header rows must be between 1 and 10, but were " + rows);
        }
        return new AnswerSheet(form, mapping, text, workbook, rows);
    }

    /**
     * Reads a file.
     *
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public ImportPlan read(Path file) {
        return read(SheetSource.name(file), SheetSource.open(file));
    }

    /**
     * Reads a stream, and closes it.
     *
     * @param name with which faults begin
     * @throws java.io.UncheckedIOException if it cannot be read
     */
    public ImportPlan read(String name, InputStream bytes) {
        try {
            BufferedInputStream buffered = new BufferedInputStream(bytes);
            buffered.mark(BEGINNING);
            byte[] beginning = buffered.readNBytes(BEGINNING);
            buffered.reset();
            return read(name, buffered, XlsxRows.isWorkbook(beginning));
        } catch (IOException e) {
            throw new UncheckedIOException(name + ": must be readable", e);
        }
    }

    private ImportPlan read(String name, InputStream bytes, boolean isWorkbook) {
        AnswerCollector collector = AnswerCollector.of(form, mapping, name, isWorkbook ? "row" : "line");
        long[] rows = {0};
        List<ColumnRole> roles = new ArrayList<>();
        CsvLineVisitor visitor = (place, cells) -> {
            if (rows[0] == 0) {
                List<SourceColumn> columns =
                        cells.stream().map(SourceColumn::of).toList();
                roles.addAll(collector.roles(columns));
                collector.columns(place, columns);
            } else if (rows[0] < headerRows) {
                collector.note(SourceNote.MORE_HEADER_ROWS);
                if (isAnswered(roles, cells)) {
                    collector.fault(new ImportFault(
                            place,
                            OptionalInt.empty(),
                            "must be a row of names, but has an answer to each item; declare fewer header rows"));
                }
            } else {
                collector.row(place, cells, RowState.COMPLETE);
            }
            rows[0]++;
        };
        if (isWorkbook) {
            workbook.collect(collector, headerRows, bytes, visitor);
        } else {
            text.collect(collector, "CSV", headerRows, bytes, visitor);
        }
        return collector.plan();
    }

    /** Whether a row has an option of each item to choose in. */
    private boolean isAnswered(List<ColumnRole> roles, List<String> cells) {
        boolean any = false;
        for (int i = 0; i < Math.min(roles.size(), cells.size()); i++) {
            if (roles.get(i) instanceof ColumnRole.Answer answer) {
                String cell = cells.get(i).strip();
                List<FormOption> options =
                        form.item(answer.item()).map(FormItem::options).orElse(List.of());
                boolean option = options.stream()
                        .anyMatch(each -> each.code().equals(cell)
                                || each.label().byLanguage().values().stream()
                                        .anyMatch(label -> Identities.same(label, cell)));
                if (!options.isEmpty() && !option) {
                    return false;
                }
                any |= option;
            }
        }
        return any;
    }
}
