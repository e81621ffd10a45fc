package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Score;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * The pairs of scores before and after, and the number of people who could not be paired. Nothing is imputed: a person who cannot be
 * paired is left out, and counted once for each cause.
 *
 * @param measure name of the measure, not blank
 * @param scores the pairs, sorted by their values so that the order of the input does not show; empty if there are none
 * @param findings what was left out and why, in the order of the kinds
 */
public record Pairing(String measure, Optional<PairedScores> scores, List<StudyFinding> findings) implements CodecOnly {

    /**
     * Copies the findings.
     *
     * @throws IllegalArgumentException if the measure is blank
     */
    public Pairing {
        if (measure.isBlank()) {
            throw new IllegalArgumentException("pairing: measure must not be blank");
        }
        findings = List.copyOf(findings);
    }

    /**
     * Pairs by code. A code that comes in several writings, at one time or at both, pairs nobody.
     *
     * @param measure name of the measure
     * @param before everybody's scores before, in any order
     * @param after everybody's scores after, in any order
     * @throws IllegalArgumentException if the measure is blank
     */
    public static Pairing of(String measure, Collection<Observation> before, Collection<Observation> after) {
        return of(measure, before, after, CodeWritings.of(before, after));
    }

    /** The same where the writings of all codes are known, as of many measures of the same forms. */
    static Pairing of(
            String measure, Collection<Observation> before, Collection<Observation> after, CodeWritings several) {
        Map<StudyFinding.Kind, Integer> left = new EnumMap<>(StudyFinding.Kind.class);
        Set<PairingCode> doubtful = new LinkedHashSet<>();
        count(left, StudyFinding.Kind.SEVERAL_WRITINGS, several.people());
        Map<PairingCode, Score> first = byCode(several.without(before), doubtful);
        Map<PairingCode, Score> second = byCode(several.without(after), doubtful);
        count(left, StudyFinding.Kind.DUPLICATE_CODE, doubtful.size());
        first.keySet().removeAll(doubtful);
        second.keySet().removeAll(doubtful);
        List<ScorePair> pairs = new ArrayList<>();
        first.forEach((person, score) -> {
            Score later = second.get(person);
            if (later == null) {
                count(left, StudyFinding.Kind.BEFORE_ONLY, 1);
            } else if (score instanceof Score.Scored one && later instanceof Score.Scored two) {
                pairs.add(new ScorePair(one, two));
            } else {
                count(left, StudyFinding.Kind.NOT_SCORED, 1);
            }
        });
        count(left, StudyFinding.Kind.AFTER_ONLY, (int) second.keySet().stream()
                .filter(code -> !first.containsKey(code))
                .count());
        List<ScorePair> same = oneScale(pairs);
        count(left, StudyFinding.Kind.MIXED_SCALES, pairs.size() - same.size());
        if (same.size() < 2) {
            left.put(same.isEmpty() ? StudyFinding.Kind.EMPTY_ARM : StudyFinding.Kind.ONE_PARTICIPANT, same.size());
        }
        List<StudyFinding> findings = new ArrayList<>();
        left.forEach((kind, people) -> findings.add(new StudyFinding(kind, measure, people)));
        return new Pairing(measure, paired(same), findings);
    }

    private static Map<PairingCode, Score> byCode(Collection<Observation> observations, Set<PairingCode> doubtful) {
        Map<PairingCode, Score> scores = new LinkedHashMap<>();
        for (Observation observation : observations) {
            if (scores.put(observation.person(), observation.score()) != null) {
                doubtful.add(observation.person());
            }
        }
        return scores;
    }

    /** Leaves out people whose scale changed. If the others are on several scales, nothing says which one is meant, and all are left out. */
    private static List<ScorePair> oneScale(List<ScorePair> pairs) {
        List<ScorePair> kept =
                pairs.stream().filter(pair -> pair.sameScale(pair)).toList();
        return kept.stream().allMatch(pair -> pair.sameScale(kept.get(0))) ? kept : List.of();
    }

    private static void count(Map<StudyFinding.Kind, Integer> left, StudyFinding.Kind kind, int people) {
        if (people > 0) {
            left.merge(kind, people, Integer::sum);
        }
    }

    private static Optional<PairedScores> paired(List<ScorePair> pairs) {
        if (pairs.isEmpty()) {
            return Optional.empty();
        }
        List<ScorePair> sorted = pairs.stream().sorted(ScorePair.BY_VALUES).toList();
        return Optional.of(new PairedScores(
                sorted.stream().map(pair -> pair.before().value()).toList(),
                sorted.stream().map(pair -> pair.after().value()).toList()));
    }
}
