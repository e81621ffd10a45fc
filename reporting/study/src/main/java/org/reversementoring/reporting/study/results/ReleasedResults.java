package org.reversementoring.reporting.study.results;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.stream.Collectors;
import org.reversementoring.core.programme.Topology;
import org.reversementoring.reporting.study.StudyReport;
import org.reversementoring.reporting.study.analysis.PairFigures;
import org.reversementoring.reporting.study.figures.ReleasedFigures;

/**
 * Results of a study that may leave the house, as data. They are the numbers of its {@link StudyReport} and no others: a second choice of what
 * to print would be a second edition, and two editions together tell more than each. The study's own numbers do not fit in: they are {@link
 * TeamResults}.
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

    private ReleasedResults(StudyReport report, List<TidyResult> results) {
        this.results = List.copyOf(results);
        Map<String, String> about = new LinkedHashMap<>();
        about.put("title", report.title());
        if (!report.kinds().isEmpty()) {
            about.put("kinds", kinds(report.kinds()));
        }
        this.folder = new ResultFolder(new ResultTable(AUDIENCE, about, this.results));
    }

    /** The kind of mentoring of each group, as a text: a table of a study with several must not mix them in silence. */
    static String kinds(Map<String, Topology> kinds) {
        return kinds.entrySet().stream()
                .map(each -> each.getKey() + ": " + PairFigures.title(each.getValue()))
                .sorted()
                .collect(Collectors.joining("; "));
    }

    /**
     * The results that the released report of a study prints, measures first, then counts: the same numbers, so that file and page are one
     * release (T8).
     */
    public static ReleasedResults of(StudyReport report) {
        List<TidyResult> rows = new ArrayList<>();
        ReleasedMeasureRows measures = new ReleasedMeasureRows(report);
        report.measures().forEach(measure -> rows.addAll(measures.rows(measure)));
        ReleasedFigures figures = report.figures();
        figures.cells().forEach(cell -> rows.add(count(cell, figures)));
        return new ReleasedResults(report, rows);
    }

    private static TidyResult count(String cell, ReleasedFigures figures) {
        OptionalLong number = figures.number(cell);
        ResultValue people =
                number.isPresent() ? ResultValue.of(number.getAsLong()) : ResultValue.without(ResultStatus.NOT_SHOWN);
        return TidyResult.builder()
                .outcome(cell)
                .estimand("headcount")
                .estimate(people)
                .method("count, small cells and those from which they would follow are not shown")
                .unit("people")
                .n(people)
                .build();
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
