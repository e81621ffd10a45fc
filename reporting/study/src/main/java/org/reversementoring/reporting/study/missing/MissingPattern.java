package org.reversementoring.reporting.study.missing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.measure.TimePoint;

/**
 * Who has a value at which time. Rubin, Biometrika 1976;63:581, doi 10.1093/biomet/63.3.581, for why the pattern is told before the results.
 *
 * @param times two times or more, in order
 * @param patterns every pattern that occurs, those with most values first, and how many people have it
 */
public record MissingPattern(List<TimePoint> times, List<Pattern> patterns) {

    /**
     * People with the same pattern.
     *
     * @param statuses one for each time
     * @param people how many people have it, 1 or more
     */
    public record Pattern(List<MeasurementStatus> statuses, int people) {

        /** Copies the statuses. */
        public Pattern {
            statuses = List.copyOf(statuses);
        }

        /** Whether no value is missing, at the times that are due. */
        public boolean isComplete() {
            return !statuses.contains(MeasurementStatus.MISSING);
        }

        /** Whether no value comes after one that is missing. */
        public boolean isMonotone() {
            int missing = statuses.indexOf(MeasurementStatus.MISSING);
            return missing < 0 || statuses.lastIndexOf(MeasurementStatus.MEASURED) < missing;
        }

        private long measured() {
            return statuses.stream()
                    .filter(status -> status == MeasurementStatus.MEASURED)
                    .count();
        }
    }

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if times are fewer than two or not in order, there are no people, or a pattern has another number of
     *     times
     */
    public MissingPattern {
        times = List.copyOf(times);
        patterns = List.copyOf(patterns);
        if (times.size() < 2 || !times.equals(times.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("missing data: times must be two or more in order, but were " + times);
        }
        int number = times.size();
        if (patterns.isEmpty()
                || patterns.stream().anyMatch(pattern -> pattern.statuses().size() != number || pattern.people() < 1)) {
            throw new IllegalArgumentException(
                    "missing data: must have one person or more, and " + number + " statuses for each");
        }
    }

    /**
     * The pattern of these people.
     *
     * @param people for each person the status at each time, in any order of people
     * @throws IllegalArgumentException as the constructor does
     */
    public static MissingPattern of(List<TimePoint> times, List<List<MeasurementStatus>> people) {
        Map<List<MeasurementStatus>, Integer> counts = new HashMap<>();
        people.forEach(person -> counts.merge(List.copyOf(person), 1, Integer::sum));
        List<Pattern> patterns = new ArrayList<>();
        counts.forEach((statuses, number) -> patterns.add(new Pattern(statuses, number)));
        patterns.sort(Comparator.comparing((Pattern pattern) -> -pattern.measured())
                .thenComparing(pattern -> pattern.statuses().toString()));
        return new MissingPattern(times, patterns);
    }

    /** All people. */
    public int people() {
        return patterns.stream().mapToInt(Pattern::people).sum();
    }

    /** People with this status at a time. */
    public int people(TimePoint time, MeasurementStatus status) {
        int place = times.indexOf(time);
        return patterns.stream()
                .filter(pattern -> place >= 0 && pattern.statuses().get(place) == status)
                .mapToInt(Pattern::people)
                .sum();
    }

    /** People of whom no value is missing, at the times that are due. */
    public int complete() {
        return patterns.stream()
                .filter(Pattern::isComplete)
                .mapToInt(Pattern::people)
                .sum();
    }

    /** People who came back after a missing value. */
    public int intermittent() {
        return patterns.stream()
                .filter(pattern -> !pattern.isMonotone())
                .mapToInt(Pattern::people)
                .sum();
    }

    /** Whether nobody came back after a missing value, so that people only drop out. */
    public boolean isMonotone() {
        return intermittent() == 0;
    }
}
