package org.reversementoring.reporting.study.outcome;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Score;
import org.reversementoring.reporting.study.figures.StudyFinding;

/** Scores of people who were asked once. A pairing code that comes twice, or in several writings, is left out, because nobody knows whose it is. */
record SingleTimePoint(List<Score.Scored> scores, List<StudyFinding> findings) {

    static SingleTimePoint of(String measure, List<Observation> all) {
        CodeWritings several = CodeWritings.of(all, List.of());
        List<Observation> observations = several.without(all);
        Map<PairingCode, Integer> uses = new HashMap<>();
        observations.forEach(observation -> uses.merge(observation.person(), 1, Integer::sum));
        List<Score.Scored> scores = new ArrayList<>();
        int unscored = 0;
        for (Observation observation : observations) {
            if (uses.getOrDefault(observation.person(), 0) > 1) {
                continue;
            }
            if (observation.score() instanceof Score.Scored scored) {
                scores.add(scored);
            } else {
                unscored++;
            }
        }
        int doubtful = (int) uses.values().stream().filter(times -> times > 1).count();
        List<StudyFinding> findings = new ArrayList<>();
        find(findings, StudyFinding.Kind.NOT_SCORED_ONCE, measure, unscored);
        find(findings, StudyFinding.Kind.DUPLICATE_CODE, measure, doubtful);
        find(findings, StudyFinding.Kind.SEVERAL_WRITINGS, measure, several.people());
        return new SingleTimePoint(List.copyOf(scores), findings);
    }

    private static void find(List<StudyFinding> findings, StudyFinding.Kind kind, String measure, int people) {
        if (people > 0) {
            findings.add(new StudyFinding(kind, measure, people));
        }
    }
}
