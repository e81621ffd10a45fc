package org.reversementoring.core.exchange.answers;

import java.util.List;
import org.reversementoring.core.exchange.form.SurveyForm;

/**
 * Takes the columns and rows of a source and makes the dry run of them. Every reader of a format ends here; a host with a format that the
 * library does not know writes a reader for it with this class.
 *
 * <p>Call {@link #columns} once, {@link #row} for each row, then {@link #plan}. Rows are kept in little room: about 150 bytes for each, and what
 * was written. Not for several threads.
 */
public final class AnswerCollector {

    private final RowCollector rows;

    private AnswerCollector(RowCollector rows) {
        this.rows = rows;
    }

    /**
     * A collector.
     *
     * @param source with which faults begin, for instance a file name
     * @param place what a row is called in faults: {@code line} or {@code response}
     */
    public static AnswerCollector of(SurveyForm form, AnswerMapping mapping, String source, String place) {
        return new AnswerCollector(new RowCollector(form, mapping, source, place));
    }

    /** Says how the source is written. */
    public void seen(SourceFormat format) {
        rows.seen(format);
    }

    /** Notes something of the source that the host should know. */
    public void note(SourceNote note) {
        rows.note(note);
    }

    /** Notes a fault of the source, of a place, or of a column there. Rules quote nothing that anybody wrote. */
    public void fault(ImportFault fault) {
        rows.fault(fault);
    }

    /** What columns would become, in their order. Nothing is taken yet. */
    public List<ColumnRole> roles(List<SourceColumn> names) {
        return rows.roles(names);
    }

    /**
     * Takes the columns.
     *
     * @param place of the names, from 1; 0 if the source has none
     */
    public void columns(long place, List<SourceColumn> names) {
        rows.columns(place, names);
    }

    /**
     * Takes a row.
     *
     * @param place of the row, from 1
     * @param values a cell for each column; more cells are taken if they are blank
     * @throws IllegalStateException if the columns are not known yet
     */
    public void row(long place, List<String> values, RowState state) {
        rows.row(place, values, state);
    }

    /** The dry run. Nothing may be added after it. */
    public ImportPlan plan() {
        return rows.plan();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return rows.toString();
    }
}
