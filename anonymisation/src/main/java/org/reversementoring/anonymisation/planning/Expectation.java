package org.reversementoring.anonymisation.planning;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/** The numbers of a plan from every case and its probability. */
final class Expectation {

    private final StudyDesign design;
    private final Gate gate;
    private final Fraction turnout;
    private final Fraction answering;
    private final Fraction endorsing;
    private final Map<Integer, Shares> known = new HashMap<>();

    Expectation(StudyDesign design, Gate gate) {
        this.design = design;
        this.gate = gate;
        turnout = Fraction.of(design.turnout());
        answering = Fraction.ONE.minus(Fraction.of(design.declining()));
        endorsing = Fraction.of(design.endorsing());
    }

    /**
     * Probabilities and expectations, of one panel or summed over many.
     *
     * @param released that the report is released
     * @param shown that a question is shown
     * @param listed that a finding is listed
     * @param valued that a question is shown with a value
     * @param distance of the value from the mean, 0 where there is none
     * @param same that the value is nearest to the same mark as the mean
     */
    record Shares(
            Fraction released, Fraction shown, Fraction listed, Fraction valued, Fraction distance, Fraction same) {

        static final Shares NOTHING =
                new Shares(Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);

        Shares plus(Fraction weight, Shares other) {
            return new Shares(
                    released.plus(weight.times(other.released)),
                    shown.plus(weight.times(other.shown)),
                    listed.plus(weight.times(other.listed)),
                    valued.plus(weight.times(other.valued)),
                    distance.plus(weight.times(other.distance)),
                    same.plus(weight.times(other.same)));
        }
    }

    StudyPlan plan() {
        Shares all = Shares.NOTHING;
        Fraction one = Fraction.of(1, design.panelSizes().size());
        for (int invited : design.panelSizes()) {
            for (int present = 0; present <= invited; present++) {
                Fraction weight = one.times(binomial(invited, present, turnout));
                if (weight.signum() != 0 && gate.opens(present)) {
                    all = all.plus(weight, of(present));
                }
            }
        }
        boolean valued = all.valued.signum() != 0;
        return new StudyPlan(
                design,
                PlanEstimate.exact(all.released),
                PlanEstimate.exact(all.shown),
                PlanEstimate.exact(all.listed),
                valued ? Optional.of(PlanEstimate.exact(all.distance.dividedBy(all.valued))) : Optional.empty(),
                valued ? Optional.of(PlanEstimate.exact(all.same.dividedBy(all.valued))) : Optional.empty());
    }

    private Shares of(int present) {
        Shares before = known.get(present);
        if (before != null) {
            return before;
        }
        Fraction listed = Fraction.ZERO;
        for (int votes = design.policy().endorsementsNeeded(present); votes <= present; votes++) {
            listed = listed.plus(binomial(present, votes, endorsing));
        }
        Shares shares = new Shares(Fraction.ONE, Fraction.ZERO, listed, Fraction.ZERO, Fraction.ZERO, Fraction.ZERO);
        if (design.policy().colluders().isPresent()) {
            for (int answered = 1; answered <= present; answered++) {
                Fraction weight = binomial(present, answered, answering);
                shares = weight.signum() == 0 ? shares : shares.plus(weight, answers(present, answered));
            }
        }
        known.put(present, shares);
        return shares;
    }

    /** What is shown of one question that so many answered, from every way in which they can. */
    private Shares answers(int present, int answered) {
        Distances distances = new Distances();
        each(new int[design.scale().points()], 0, answered, counts -> {
            Statement said = gate.statement(present, counts);
            if (!(said instanceof Statement.NotShown)) {
                distances.add(said, design.answers().weight(counts), counts);
            }
        });
        return distances.shares(design.answers().total(answered));
    }

    /** The weights of what is said about one question, in whole numbers. */
    private final class Distances {

        private final Map<Fraction, BigInteger> byDistance = new HashMap<>();
        private BigInteger shown = BigInteger.ZERO;
        private BigInteger valued = BigInteger.ZERO;
        private BigInteger same = BigInteger.ZERO;

        void add(Statement said, BigInteger weight, int... counts) {
            shown = shown.add(weight);
            Optional<Fraction> middle = Middle.of(said);
            if (middle.isPresent()) {
                Fraction mean = Middle.mean(design.scale().lowest(), counts);
                valued = valued.add(weight);
                same = Middle.sameMark(middle.get(), mean) ? same.add(weight) : same;
                byDistance.merge(Middle.distance(middle.get(), mean), weight, BigInteger::add);
            }
        }

        Shares shares(BigInteger total) {
            Fraction distance = Fraction.ZERO;
            for (Map.Entry<Fraction, BigInteger> entry : byDistance.entrySet()) {
                distance = distance.plus(entry.getKey().times(Fraction.of(entry.getValue(), total)));
            }
            return new Shares(
                    Fraction.ZERO,
                    Fraction.of(shown, total),
                    Fraction.ZERO,
                    Fraction.of(valued, total),
                    distance,
                    Fraction.of(same, total));
        }
    }

    private static void each(int[] counts, int mark, int left, Consumer<int[]> visitor) {
        if (mark == counts.length - 1) {
            counts[mark] = left;
            visitor.accept(counts);
            return;
        }
        for (int count = 0; count <= left; count++) {
            counts[mark] = count;
            each(counts, mark + 1, left - count, visitor);
        }
    }

    static Fraction binomial(int trials, int hits, Fraction probability) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= hits; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) trials - hits + i)).divide(BigInteger.valueOf(i));
        }
        return Fraction.of(ways, BigInteger.ONE)
                .times(probability.pow(hits))
                .times(Fraction.ONE.minus(probability).pow(trials - hits));
    }
}
