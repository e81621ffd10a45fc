package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import org.reversementoring.reporting.study.statistics.PairedScores;

/** Studies drawn at random, and the number of them in which the test rejects. */
final class PowerSimulation {

    private PowerSimulation() {}

    /** Studies with the same changes are tested once: a p-value costs far more than a draw. */
    static int rejected(PowerDesign design, int runs, RandomGenerator random) {
        Map<List<Integer>, Boolean> known = new HashMap<>();
        int rejected = 0;
        for (int run = 0; run < runs; run++) {
            List<Integer> changes = new ArrayList<>();
            for (int person = 0; person < design.people(); person++) {
                changes.add(change(design.changes(), random));
            }
            Collections.sort(changes);
            boolean found = known.size() < 100_000
                    ? known.computeIfAbsent(List.copyOf(changes), each -> rejects(design, each))
                    : rejects(design, changes);
            rejected += found ? 1 : 0;
        }
        return rejected;
    }

    private static int change(EffectAssumption model, RandomGenerator random) {
        long ball = random.nextLong(model.total());
        for (Map.Entry<Integer, Long> entry : model.weights().entrySet()) {
            ball -= entry.getValue();
            if (ball < 0) {
                return entry.getKey();
            }
        }
        throw new AssertionError("reverse-mentoring: a ball is always in the urn");
    }

    private static boolean rejects(PowerDesign design, List<Integer> changes) {
        PairedScores scores = PairedScores.of(Collections.nCopies(changes.size(), 0), changes);
        BigDecimal p = design.test().of(scores, design.side()).p();
        return design.rejects(p, 1);
    }
}
