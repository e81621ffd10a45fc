package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.random.RandomGenerator;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/**
 * The numbers of a plan from panels drawn at random. Of each panel one question and one finding are drawn: the others are
 * expected to fare the same, and so the cases are independent of one another.
 */
final class Simulation {

    private final StudyDesign design;
    private final Gate gate;
    private final RandomGenerator random;
    private final Map<Event, Integer> happened = new EnumMap<>(Event.class);
    private final Map<Fraction, Integer> distances = new HashMap<>();

    private enum Event {
        RELEASED,
        SHOWN,
        LISTED,
        VALUED,
        SAME_MARK
    }

    Simulation(StudyDesign design, Gate gate, RandomGenerator random) {
        this.design = design;
        this.gate = gate;
        this.random = random;
    }

    StudyPlan plan(int runs) {
        for (int run = 0; run < runs; run++) {
            int invited =
                    design.panelSizes().get(random.nextInt(design.panelSizes().size()));
            int present = hits(invited, design.turnout());
            if (gate.opens(present)) {
                count(Event.RELEASED);
                if (hits(present, design.endorsing()) >= design.policy().endorsementsNeeded(present)) {
                    count(Event.LISTED);
                }
                if (design.policy().colluders().isPresent()) {
                    question(present);
                }
            }
        }
        int valued = number(Event.VALUED);
        return new StudyPlan(
                design,
                share(Event.RELEASED, runs),
                share(Event.SHOWN, runs),
                share(Event.LISTED, runs),
                valued > 0 ? Optional.of(distance(valued)) : Optional.empty(),
                valued > 0 ? Optional.of(share(Event.SAME_MARK, valued)) : Optional.empty());
    }

    private void question(int present) {
        int[] counts = design.answers().draw(present - hits(present, design.declining()), random);
        Statement said = gate.statement(present, counts);
        if (said instanceof Statement.NotShown) {
            return;
        }
        count(Event.SHOWN);
        Middle.of(said).ifPresent(middle -> {
            Fraction mean = Middle.mean(design.scale().lowest(), counts);
            count(Event.VALUED);
            if (Middle.sameMark(middle, mean)) {
                count(Event.SAME_MARK);
            }
            distances.merge(Middle.distance(middle, mean), 1, Integer::sum);
        });
    }

    private PlanEstimate distance(int valued) {
        Fraction sum = Fraction.ZERO;
        Fraction squares = Fraction.ZERO;
        for (Map.Entry<Fraction, Integer> entry : distances.entrySet()) {
            Fraction all = entry.getKey().times(Fraction.of(entry.getValue(), 1));
            sum = sum.plus(all);
            squares = squares.plus(all.times(entry.getKey()));
        }
        return PlanEstimate.simulated(sum, squares, valued);
    }

    private void count(Event event) {
        happened.merge(event, 1, Integer::sum);
    }

    private int number(Event event) {
        return happened.getOrDefault(event, 0);
    }

    private int hits(int trials, BigDecimal probability) {
        int bound = probability.movePointRight(6).intValueExact();
        int hits = 0;
        for (int trial = 0; trial < trials; trial++) {
            hits += random.nextInt(StudyDesign.MILLION) < bound ? 1 : 0;
        }
        return hits;
    }

    private PlanEstimate share(Event event, int cases) {
        Fraction hits = Fraction.of(number(event), 1);
        return PlanEstimate.simulated(hits, hits, cases);
    }
}
