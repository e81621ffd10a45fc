package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import org.reversementoring.anonymisation.table.cell.CellStatus;
import org.reversementoring.anonymisation.table.cell.FeasibilityInterval;
import org.reversementoring.anonymisation.table.cell.PrintedTables;
import org.reversementoring.anonymisation.table.suppression.SuppressedTables;
import org.reversementoring.reporting.opendata.text.PlainText;
import org.reversementoring.reporting.study.exact.ConfidenceLevel;

/**
 * Results of a study that may leave the house, as data. They are made of released figures and of nothing else: {@link ReleasedOutcome} holds
 * what is left of the scores when the ends are forgotten, and {@link SuppressedTables} hold counts whose audit found nothing that gives
 * somebody away. So they tell no more than these (T7). The study's own numbers do not fit in: they are {@link TeamResults}.
 *
 * <p>A number that was held back stands as {@link ResultStatus#NOT_SHOWN}, also where it is 0.
 *
 * <p>Law: the same figures give the same bytes, in any locale, time zone and default encoding.
 */
public final class ReleasedResults {

    /** The word in each row. */
    public static final String AUDIENCE = "released";

    private final List<TidyResult> results;
    private final ResultFolder folder;

    private ReleasedResults(String title, List<TidyResult> results) {
        this.results = List.copyOf(results);
        this.folder = new ResultFolder(new ResultTable(AUDIENCE, Map.of("title", title), this.results));
    }

    /**
     * Results of these figures, changes first.
     *
     * @param title of the study, not blank
     * @param level the level that intervals are asked for, more than 0 and less than 1, for instance 0.95
     * @param changes measures before and after
     * @param tables all counts of the study that are printed anywhere, protected together
     * @throws IllegalArgumentException if the title is blank, the level is out of range, or the tables are not safe
     */
    public static ReleasedResults of(
            String title, BigDecimal level, List<ReleasedOutcome> changes, SuppressedTables tables) {
        if (!tables.isSafe()) {
            throw new IllegalArgumentException(
                    "released results: tables must be safe for the reader whom they were made against; see their audit");
        }
        List<TidyResult> rows = changed(level, changes);
        PrintedTables printed = tables.tables();
        printed.cells().stream()
                .filter(cell -> printed.status(cell) != CellStatus.UNPRINTED)
                .forEach(cell -> rows.add(count(cell, printed)));
        return new ReleasedResults(PlainText.require("released results: title", title), rows);
    }

    /**
     * Results of measures alone.
     *
     * @throws IllegalArgumentException if the title is blank or the level is out of range
     */
    public static ReleasedResults of(String title, BigDecimal level, List<ReleasedOutcome> changes) {
        return new ReleasedResults(PlainText.require("released results: title", title), changed(level, changes));
    }

    private static List<TidyResult> changed(BigDecimal level, List<ReleasedOutcome> changes) {
        ConfidenceLevel.require("released results", level);
        List<TidyResult> rows = new ArrayList<>();
        ReleasedOutcomeRows released = new ReleasedOutcomeRows(level);
        changes.forEach(outcome -> rows.addAll(released.rows(outcome)));
        return rows;
    }

    private static TidyResult count(String cell, PrintedTables printed) {
        return TidyResult.builder()
                .outcome(cell)
                .estimand("headcount")
                .estimate(count(printed, cell))
                .method("count, small cells and those from which they would follow are not shown")
                .unit("people")
                .n(count(printed, cell))
                .build();
    }

    private static ResultValue count(PrintedTables printed, String cell) {
        FeasibilityInterval limits = printed.limits(cell);
        return printed.status(cell) != CellStatus.HIDDEN && limits.least() == limits.most()
                ? ResultValue.of(limits.least())
                : ResultValue.without(ResultStatus.NOT_SHOWN);
    }

    /** One for each estimate. */
    public List<TidyResult> results() {
        return results;
    }

    /** The table as CSV, as {@link TeamResults#csv()} writes it. */
    public String csv() {
        return folder.table().csv();
    }

    /** The table as JSON, valid for {@link TeamResults#schema()}. */
    public String json() {
        return folder.table().json();
    }

    /** Names and contents of all files, as {@link TeamResults#files()} has them. */
    public SortedMap<String, byte[]> files() {
        return folder.files();
    }

    /**
     * Writes all files into a folder that is not there or is empty, whole or not at all.
     *
     * @throws IllegalArgumentException if there is something in the folder, or it is a file
     * @throws java.io.UncheckedIOException if writing fails
     */
    public void writeTo(Path folder) {
        this.folder.writeTo(folder);
    }

    /** The number of results only. */
    @Override
    public String toString() {
        return "ReleasedResults[" + results.size() + " results]";
    }
}
