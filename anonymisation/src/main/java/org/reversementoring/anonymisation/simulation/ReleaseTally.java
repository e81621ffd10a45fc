package org.reversementoring.anonymisation.simulation;

import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.reversementoring.anonymisation.release.Release;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.ReportedRating;
import org.reversementoring.core.report.Statement;
import org.reversementoring.core.report.SupportBand;

/**
 * A count of releases that keeps none of them. It sees what was released and nothing else, so what it counts gives away
 * nothing that the releases did not (T7). For one thread; {@link StudyTables#plus} joins the tables of several.
 */
public final class ReleaseTally {

    private final Map<Release.Code, Long> withheld = new EnumMap<>(Release.Code.class);
    private final Map<String, StudyTables.TopicRow> topics = new TreeMap<>();
    private final Map<Total, Long> totals = new EnumMap<>(Total.class);

    private enum Total {
        CYCLES,
        RELEASED,
        WITHHELD,
        QUESTIONS,
        SHOWN,
        FINDINGS
    }

    /**
     * Counts a cycle.
     *
     * @param release what came of it; empty if there was no interview
     */
    public void add(Optional<Release> release) {
        count(Total.CYCLES, 1);
        release.ifPresent(this::add);
    }

    private void add(Release release) {
        if (release instanceof Release.Released released) {
            count(Total.RELEASED, 1);
            add(released.report());
        } else if (release instanceof Release.Withheld none) {
            count(Total.WITHHELD, 1);
            none.reasons().stream()
                    .map(Release.Reason::code)
                    .distinct()
                    .forEach(code -> withheld.merge(code, 1L, Long::sum));
        }
    }

    private void add(FeedbackReport report) {
        count(Total.FINDINGS, report.findings().size());
        for (ReportedRating rating : report.ratings()) {
            boolean shown = !(rating.statement() instanceof Statement.NotShown);
            count(Total.QUESTIONS, 1);
            count(Total.SHOWN, shown ? 1 : 0);
            topics.merge(rating.topic().value(), row(shown, rating.statement()), StudyTables.TopicRow::plus);
        }
    }

    private static StudyTables.TopicRow row(boolean shown, Statement statement) {
        Optional<SupportBand> band = band(statement);
        return new StudyTables.TopicRow(
                1,
                shown ? 1 : 0,
                band.filter(SupportBand.FEW::equals).isPresent() ? 1 : 0,
                band.filter(SupportBand.SOME::equals).isPresent() ? 1 : 0,
                band.filter(SupportBand.MOST::equals).isPresent() ? 1 : 0);
    }

    private static Optional<SupportBand> band(Statement statement) {
        if (statement instanceof Statement.Support support) {
            return Optional.of(support.band());
        }
        return statement instanceof Statement.Together together
                ? together.parts().stream().flatMap(part -> band(part).stream()).findFirst()
                : Optional.empty();
    }

    private void count(Total total, long more) {
        totals.merge(total, more, Long::sum);
    }

    private long total(Total total) {
        return totals.getOrDefault(total, 0L);
    }

    /** What was counted so far. */
    public StudyTables tables() {
        return new StudyTables(
                total(Total.CYCLES),
                total(Total.RELEASED),
                total(Total.WITHHELD),
                withheld,
                total(Total.QUESTIONS),
                total(Total.SHOWN),
                total(Total.FINDINGS),
                topics);
    }
}
