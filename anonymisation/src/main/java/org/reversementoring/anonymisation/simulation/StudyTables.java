package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.anonymisation.release.Release;

/**
 * The tables of a programme's releases, from released values only (T7). Meant for simulated programmes: the tables of a real
 * one also need a check of small cells before they are shown.
 *
 * @param cycles cycles that were counted, with or without an interview
 * @param released reports released
 * @param withheld reports withheld
 * @param reasons withheld reports by reason; one with two reasons counts in both
 * @param questions rated questions in released reports
 * @param shown those of them about which something is said
 * @param findings findings listed
 * @param topics a row for each rated topic, by its id in alphabetical order
 */
public record StudyTables(
        long cycles,
        long released,
        long withheld,
        Map<Release.Code, Long> reasons,
        long questions,
        long shown,
        long findings,
        SortedMap<String, TopicRow> topics) {

    /** Copies, in a fixed order. */
    public StudyTables {
        EnumMap<Release.Code, Long> ordered = new EnumMap<>(Release.Code.class);
        ordered.putAll(reasons);
        reasons = Collections.unmodifiableMap(ordered);
        topics = Collections.unmodifiableSortedMap(new TreeMap<>(topics));
    }

    StudyTables(
            long cycles,
            long released,
            long withheld,
            Map<Release.Code, Long> reasons,
            long questions,
            long shown,
            long findings,
            Map<String, TopicRow> topics) {
        this(cycles, released, withheld, reasons, questions, shown, findings, new TreeMap<>(topics));
    }

    /**
     * One rated topic over all released reports.
     *
     * @param questions reports that ask it
     * @param shown those that say something about it
     * @param few those that say few were favourable
     * @param some those that say some were
     * @param most those that say most were
     */
    public record TopicRow(long questions, long shown, long few, long some, long most) {

        TopicRow plus(TopicRow other) {
            return new TopicRow(
                    questions + other.questions,
                    shown + other.shown,
                    few + other.few,
                    some + other.some,
                    most + other.most);
        }
    }

    /** These tables and those of other cycles together, in any order. */
    public StudyTables plus(StudyTables other) {
        Map<Release.Code, Long> allReasons = new EnumMap<>(Release.Code.class);
        allReasons.putAll(reasons);
        other.reasons.forEach((code, number) -> allReasons.merge(code, number, Long::sum));
        SortedMap<String, TopicRow> allTopics = new TreeMap<>(topics);
        other.topics.forEach((topic, row) -> allTopics.merge(topic, row, TopicRow::plus));
        return new StudyTables(
                cycles + other.cycles,
                released + other.released,
                withheld + other.withheld,
                allReasons,
                questions + other.questions,
                shown + other.shown,
                findings + other.findings,
                allTopics);
    }

    /** Released reports of all cycles, rounded half up to six decimals; empty if there was no cycle. */
    public Optional<BigDecimal> shareReleased() {
        return share(released, cycles);
    }

    /** Questions about which something is said, of those in released reports, likewise; also called coverage. */
    public Optional<BigDecimal> shareShown() {
        return share(shown, questions);
    }

    private static Optional<BigDecimal> share(long part, long whole) {
        return whole == 0
                ? Optional.empty()
                : Optional.of(BigDecimal.valueOf(part).divide(BigDecimal.valueOf(whole), 6, RoundingMode.HALF_UP));
    }
}
