package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.random.RandomGenerator;
import org.apache.commons.statistics.distribution.NormalDistribution;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.statistics.Proportion;
import org.reversementoring.reporting.study.statistics.RateInterval;

/**
 * The power of a test when several domains of the same people share a threshold after Holm, from studies drawn at random: for more people than
 * {@link HolmPower} can enumerate, and for domains that go together. Each power stands with the interval that the simulation leaves.
 *
 * <p>Domains go together by a normal copula: behind the changes of a person lie normal numbers, any two of which have the correlation. The
 * changes themselves, which have few values, correlate somewhat less. 0 is independence, and 1 means that all domains change alike.
 *
 * @param design the test of one domain
 * @param domains domains tested, 1 to {@link HolmPower#MOST_DOMAINS}
 * @param correlation of any two domains, 0 to 1
 * @param runs studies that were drawn
 * @param any that at least one domain is found
 * @param each that a given one is found
 * @param all that every one is found
 */
public record HolmSimulation(
        PowerDesign design, int domains, BigDecimal correlation, int runs, Share any, Share each, Share all) {

    private static final NormalDistribution NORMAL = NormalDistribution.of(0, 1);
    private static final BigDecimal LEVEL = new BigDecimal("0.95");

    /**
     * A simulated probability.
     *
     * @param value the share of studies, 0 to 1, rounded half up to {@value Power#PLACES} places
     * @param interval where the true one lies, Clopper-Pearson at 0.95
     */
    public record Share(BigDecimal value, RateInterval interval) {

        /** The share, if its number is of the JDK's class itself. */
        public Share {
            ExactClass.require("power", value);
        }

        private String inWords() {
            return Power.percent(value) + " (" + Power.percent(interval.lower()) + " to "
                    + Power.percent(interval.upper()) + ")";
        }
    }

    /** The power, if its number is of the JDK's class itself. */
    public HolmSimulation {
        ExactClass.require("power", correlation);
    }

    /**
     * The power after Holm, Scand J Stat 1979;6:65. The same generator in the same state gives the same power.
     *
     * @param runs studies to draw, 1 to {@value Power#MOST_RUNS}
     * @throws IllegalArgumentException if domains, correlation or runs are out of range
     */
    public static HolmSimulation of(
            PowerDesign design, int domains, BigDecimal correlation, int runs, RandomGenerator random) {
        if (domains < 1 || domains > HolmPower.MOST_DOMAINS) {
            throw new IllegalArgumentException(
                    "domains must be 1 to " + HolmPower.MOST_DOMAINS + ", but were " + domains);
        }
        ExactClass.require("correlation", correlation);
        if (correlation.signum() < 0 || correlation.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(
                    "correlation of domains must be 0 to 1, but was " + correlation.toPlainString());
        }
        if (runs < 1 || runs > Power.MOST_RUNS) {
            throw new IllegalArgumentException("runs must be 1 to " + Power.MOST_RUNS + ", but were " + runs);
        }
        CorrelatedChanges people = new CorrelatedChanges(design.changes(), domains, correlation.doubleValue());
        KnownDecisions decisions = new KnownDecisions(design, domains);
        int any = 0;
        int all = 0;
        long found = 0;
        for (int run = 0; run < runs; run++) {
            int[] mostTests = people.study(design.people(), random).stream()
                    .mapToInt(decisions::mostTests)
                    .toArray();
            int here = found(mostTests);
            any += here > 0 ? 1 : 0;
            all += here == domains ? 1 : 0;
            found += here;
        }
        return new HolmSimulation(
                design,
                domains,
                correlation,
                runs,
                share(any, 1, runs),
                share(found, domains, runs),
                share(all, 1, runs));
    }

    /**
     * How many domains Holm finds: the k-th smallest p is compared with alpha over the number of domains that are left, and the first that is
     * above ends it.
     */
    static int found(int... mostTests) {
        int[] sorted = mostTests.clone();
        Arrays.sort(sorted);
        int domains = sorted.length;
        int found = 0;
        while (found < domains && sorted[domains - 1 - found] >= domains - found) {
            found++;
        }
        return found;
    }

    /** Of several domains of one study the mean, with ends as if they were one: they may all go together. */
    private static Share share(long found, int domains, int runs) {
        BigDecimal value = BigDecimal.valueOf(found)
                .divide(BigDecimal.valueOf((long) runs * domains), Power.PLACES, RoundingMode.HALF_UP);
        RateInterval low = new Proportion((int) (found / domains), runs).clopperPearson(LEVEL);
        RateInterval high = new Proportion((int) ((found + domains - 1) / domains), runs).clopperPearson(LEVEL);
        return new Share(value, new RateInterval(low.method(), LEVEL, low.lower(), high.upper()));
    }

    /** The power as a line of a plan. */
    public String inWords() {
        return design.people() + " people, " + design.test().inWords() + ", " + domains
                + (domains == 1 ? " domain" : " domains") + " with a correlation of " + correlation.toPlainString()
                + " after Holm at " + design.alpha().toPlainString() + ", " + runs
                + " simulated studies: at least one found "
                + any.inWords() + ", a given one " + each.inWords() + ", every one " + all.inWords() + ".";
    }

    /** People whose domains go together, drawn at random. */
    private static final class CorrelatedChanges {

        private final List<Integer> changes;
        private final double[] below;
        private final int domains;
        private final double together;
        private final double alone;

        CorrelatedChanges(EffectAssumption model, int domains, double correlation) {
            this.changes = List.copyOf(model.weights().keySet());
            this.below = new double[changes.size()];
            this.domains = domains;
            this.together = Math.sqrt(correlation);
            this.alone = Math.sqrt(1 - correlation);
            double sum = 0;
            for (int i = 0; i < below.length; i++) {
                sum += model.weight(changes.get(i));
                below[i] = i == below.length - 1
                        ? Double.POSITIVE_INFINITY
                        : NORMAL.inverseCumulativeProbability(sum / model.total());
            }
        }

        /** For each domain the changes of all people. */
        List<List<Integer>> study(int people, RandomGenerator random) {
            List<List<Integer>> study = new ArrayList<>();
            for (int domain = 0; domain < domains; domain++) {
                study.add(new ArrayList<>());
            }
            for (int person = 0; person < people; person++) {
                double shared = normal(random);
                study.forEach(domain -> domain.add(change(together * shared + alone * normal(random))));
            }
            return study;
        }

        private int change(double number) {
            int at = 0;
            while (number >= below[at]) {
                at++;
            }
            return changes.get(at);
        }

        /** By the quantile of a uniform number, so that the same bits give the same number whatever the generator. */
        private static double normal(RandomGenerator random) {
            return NORMAL.inverseCumulativeProbability(((random.nextLong() >>> 11) + 0.5) / (1L << 53));
        }
    }
}
