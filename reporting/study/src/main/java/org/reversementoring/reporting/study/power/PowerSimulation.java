package org.reversementoring.reporting.study.power;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;

/** Studies drawn at random, and the number of them in which the test rejects. */
final class PowerSimulation {

    private PowerSimulation() {}

    static int rejected(PowerDesign design, int runs, RandomGenerator random) {
        KnownDecisions decisions = new KnownDecisions(design, 1);
        int rejected = 0;
        for (int run = 0; run < runs; run++) {
            List<Integer> changes = new ArrayList<>();
            for (int person = 0; person < design.people(); person++) {
                changes.add(change(design.changes(), random));
            }
            rejected += decisions.mostTests(changes);
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
}
