package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Score;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.StudyFinding;

/**
 * Scores of one scale at three times or more. Every change is told of the same people, those with a score at each time: of different
 * people for each pair of times, one person's score would follow from the difference. Personal, so it is masked when printed.
 *
 * @param scores each person's scores by time; who was left out, because nobody knows whose a code is, is not here
 * @param times all times of the measure, in order
 * @param duplicates how many codes came more than once at a time
 * @param severalWritings how many identities came in several writings
 */
record RepeatedMeasure(
        Map<PairingCode, Map<TimePoint, Score.Scored>> scores,
        List<TimePoint> times,
        int duplicates,
        int severalWritings)
        implements CodecOnly {

    static RepeatedMeasure of(Map<TimePoint, List<Observation>> observations) {
        List<Observation> all =
                observations.values().stream().flatMap(List::stream).toList();
        CodeWritings several = CodeWritings.of(all, List.of());
        Map<PairingCode, Map<TimePoint, Score.Scored>> scores = new HashMap<>();
        Set<PairingCode> doubtful = new HashSet<>();
        observations.forEach((time, seen) -> {
            Set<PairingCode> here = new HashSet<>();
            for (Observation observation : several.without(seen)) {
                if (!here.add(observation.person())) {
                    doubtful.add(observation.person());
                }
                if (observation.score() instanceof Score.Scored scored) {
                    scores.computeIfAbsent(observation.person(), person -> new EnumMap<>(TimePoint.class))
                            .put(time, scored);
                }
            }
        });
        scores.keySet().removeAll(doubtful);
        return new RepeatedMeasure(scores, List.copyOf(observations.keySet()), doubtful.size(), several.people());
    }

    /** The observations at one time of those people who have a score at each. */
    List<Observation> complete(TimePoint time) {
        return scores.entrySet().stream()
                .filter(person -> person.getValue().size() == times.size())
                .map(person -> new Observation(
                        person.getKey(),
                        Objects.requireNonNull(person.getValue().get(time))))
                .toList();
    }

    /** The scores at one time of those who have one at each, sorted, so that neither people nor order show. */
    List<Fraction> values(TimePoint time) {
        return scores.values().stream()
                .filter(person -> person.size() == times.size())
                .map(person -> Objects.requireNonNull(person.get(time)).value())
                .sorted()
                .toList();
    }

    /** Whether the same people have a score at each time in both. */
    boolean sameComplete(RepeatedMeasure other) {
        return people().equals(other.people());
    }

    private Set<String> people() {
        return scores.entrySet().stream()
                .filter(person -> person.getValue().size() == times.size())
                .map(person -> person.getKey().value())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    List<StudyFinding> findings(String measure) {
        List<StudyFinding> findings = new ArrayList<>();
        if (severalWritings > 0) {
            findings.add(new StudyFinding(StudyFinding.Kind.SEVERAL_WRITINGS, measure, severalWritings));
        }
        if (duplicates > 0) {
            findings.add(new StudyFinding(StudyFinding.Kind.DUPLICATE_CODE, measure, duplicates));
        }
        return findings;
    }

    /**
     * People by the times at which they have a score: each combination, also those of nobody, and at the end those who have none.
     *
     * @param expected how many were to answer, as many or more as have a score
     */
    CategoryBreakdown patterns(String label, int expected) {
        Map<String, Integer> patterns = new LinkedHashMap<>();
        for (int mask = (1 << times.size()) - 1; mask > 0; mask--) {
            patterns.put(pattern(mask), 0);
        }
        scores.values()
                .forEach(person -> patterns.merge(
                        person.keySet().stream().map(TimePoint::name).collect(Collectors.joining(", ")),
                        1,
                        Integer::sum));
        List<CategoryBreakdown.Part> parts = new ArrayList<>();
        patterns.forEach((pattern, people) -> parts.add(new CategoryBreakdown.Part(pattern, people)));
        parts.add(new CategoryBreakdown.Part("no time", expected - scores.size()));
        return new CategoryBreakdown(ReportSection.MISSING, label, parts);
    }

    private String pattern(int mask) {
        List<String> names = new ArrayList<>();
        for (int i = 0; i < times.size(); i++) {
            if ((mask >> (times.size() - 1 - i) & 1) == 1) {
                names.add(times.get(i).name());
            }
        }
        return String.join(", ", names);
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "RepeatedMeasure[" + scores.size() + " people, ***]";
    }
}
