package org.reversementoring.reporting.study.power;

import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** What a planned test decides of changes. The same changes are tested once: a p-value costs far more than a draw. */
final class KnownDecisions {

    private static final int MOST = 100_000;

    private final PowerDesign design;
    private final int limit;
    private final Map<List<Integer>, Integer> known = new HashMap<>();

    KnownDecisions(PowerDesign design, int limit) {
        this.design = design;
        this.limit = limit;
    }

    /** Among how many tests, at most the limit, these changes would still be found by Bonferroni; 0 if not even alone. */
    int mostTests(List<Integer> changes) {
        List<Integer> sorted = changes.stream().sorted().toList();
        return known.size() < MOST ? known.computeIfAbsent(sorted, this::test) : test(sorted);
    }

    private int test(List<Integer> changes) {
        PairedScores scores = PairedScores.of(Collections.nCopies(changes.size(), 0), changes);
        return design.test().mostTests(scores, design.side(), design.alpha(), limit);
    }
}
