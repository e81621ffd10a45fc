package org.reversementoring.core.exchange;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.BiFunction;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.csv.CsvRow;
import org.reversementoring.core.csv.CsvTable;
import org.reversementoring.core.panel.MentorPanel;

/**
 * The rows of a table that has one for each mentor, sorted by identifier: the order of a file is often that in which answers
 * arrived, and tells whose they are.
 */
final class MentorRows {

    private final String column;
    private final List<MentorRow> rows;

    private MentorRows(String column, List<MentorRow> rows) {
        this.column = column;
        this.rows = rows;
    }

    static MentorRows of(CsvTable table, String column) {
        List<MentorRow> rows = new ArrayList<>();
        Identities seen = new Identities();
        for (CsvRow row : table.rows()) {
            rows.add(new MentorRow(mentor(row, column, seen), row));
        }
        rows.sort(Comparator.comparing(row -> row.mentor().value()));
        return new MentorRows(column, rows);
    }

    private static MentorId mentor(CsvRow row, String column, Identities seen) {
        String cell = row.cell(column);
        Identities.brokenRule(cell).ifPresent(rule -> {
            throw row.fault(column, "must be an identifier, which " + rule);
        });
        MentorId mentor = MentorId.of(cell);
        seen.note(mentor.value(), row.line()).ifPresent(earlier -> {
            throw row.fault(
                    column, earlier.sameWriting() ? "must be a mentor who has no earlier row" : earlier.inWords());
        });
        return mentor;
    }

    <T> List<T> map(BiFunction<MentorId, CsvRow, T> function) {
        return rows.stream().map(row -> function.apply(row.mentor(), row.row())).toList();
    }

    void requireOn(MentorPanel panel) {
        for (MentorRow row : rows) {
            if (panel.writesDifferently(row.mentor())) {
                throw row.row()
                        .fault(
                                column,
                                "must be written as on the panel, but differs from one on it by case, spaces or look-alike"
                                        + " letters");
            }
            if (!panel.has(row.mentor())) {
                throw row.row().fault(column, "must be a mentor of the panel");
            }
        }
    }

    private record MentorRow(MentorId mentor, CsvRow row) {}
}
