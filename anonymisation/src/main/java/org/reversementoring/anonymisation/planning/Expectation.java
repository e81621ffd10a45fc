package org.reversementoring.anonymisation.planning;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.reversementoring.core.report.Statement;

/** The numbers of a plan from every case and its probability. */
final class Expectation {

    private final StudyDesign design;
    private final Gate gate;
    private final Rational turnout;
    private final Rational answering;
    private final Rational endorsing;
    private final Map<Integer, Shares> known = new HashMap<>();

    Expectation(StudyDesign design, Gate gate) {
        this.design = design;
        this.gate = gate;
        turnout = Rational.of(design.turnout());
        answering = Rational.ONE.minus(Rational.of(design.declining()));
        endorsing = Rational.of(design.endorsing());
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
            Rational released, Rational shown, Rational listed, Rational valued, Rational distance, Rational same) {

        static final Shares NOTHING =
                new Shares(Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO, Rational.ZERO);

        Shares plus(Rational weight, Shares other) {
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
        Rational one = Rational.of(1, design.panelSizes().size());
        for (int invited : design.panelSizes()) {
            for (int present = 0; present <= invited; present++) {
                Rational weight = one.times(binomial(invited, present, turnout));
                if (!weight.isZero() && gate.opens(present)) {
                    all = all.plus(weight, of(present));
                }
            }
        }
        boolean valued = !all.valued.isZero();
        return new StudyPlan(
                design,
                Estimate.exact(all.released),
                Estimate.exact(all.shown),
                Estimate.exact(all.listed),
                valued ? Optional.of(Estimate.exact(all.distance.over(all.valued))) : Optional.empty(),
                valued ? Optional.of(Estimate.exact(all.same.over(all.valued))) : Optional.empty());
    }

    private Shares of(int present) {
        Shares before = known.get(present);
        if (before != null) {
            return before;
        }
        Rational listed = Rational.ZERO;
        for (int votes = design.policy().endorsementsNeeded(present); votes <= present; votes++) {
            listed = listed.plus(binomial(present, votes, endorsing));
        }
        Shares shares = new Shares(Rational.ONE, Rational.ZERO, listed, Rational.ZERO, Rational.ZERO, Rational.ZERO);
        if (design.policy().colluders().isPresent()) {
            for (int answered = 1; answered <= present; answered++) {
                Rational weight = binomial(present, answered, answering);
                shares = weight.isZero() ? shares : shares.plus(weight, answers(present, answered));
            }
        }
        known.put(present, shares);
        return shares;
    }

    /** One question that so many answered: the weight of each distance, in whole numbers. */
    private Shares answers(int present, int answered) {
        Map<Rational, BigInteger> distances = new HashMap<>();
        BigInteger[] weights = {BigInteger.ZERO, BigInteger.ZERO, BigInteger.ZERO};
        each(new int[design.scale().points()], 0, answered, counts -> {
            BigInteger weight = design.answers().weight(counts);
            Statement said = gate.statement(present, counts);
            if (!(said instanceof Statement.NotShown)) {
                weights[0] = weights[0].add(weight);
                Middle.of(said).ifPresent(middle -> {
                    Rational mean = Middle.mean(design.scale().lowest(), counts);
                    weights[1] = weights[1].add(weight);
                    weights[2] = Middle.sameMark(middle, mean) ? weights[2].add(weight) : weights[2];
                    distances.merge(Middle.distance(middle, mean), weight, BigInteger::add);
                });
            }
        });
        BigInteger total = design.answers().total(answered);
        Rational distance = Rational.ZERO;
        for (Map.Entry<Rational, BigInteger> entry : distances.entrySet()) {
            distance = distance.plus(entry.getKey().times(new Rational(entry.getValue(), total)));
        }
        return new Shares(
                Rational.ZERO,
                new Rational(weights[0], total),
                Rational.ZERO,
                new Rational(weights[1], total),
                distance,
                new Rational(weights[2], total));
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

    static Rational binomial(int trials, int hits, Rational probability) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 1; i <= hits; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) trials - hits + i)).divide(BigInteger.valueOf(i));
        }
        return new Rational(ways, BigInteger.ONE)
                .times(probability.toThe(hits))
                .times(Rational.ONE.minus(probability).toThe(trials - hits));
    }
}
