package org.reversementoring.reporting.study.power;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.Holm;
import org.reversementoring.reporting.study.statistics.PValueMethod;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.RateInterval;
import org.reversementoring.reporting.study.statistics.SignTest;
import org.reversementoring.reporting.study.statistics.SignedRankTest;
import org.reversementoring.reporting.study.statistics.TestResult;
import org.reversementoring.reporting.study.statistics.ZeroMethod;

/** Power against every ordered outcome tested one by one, and against numbers worked out by hand. */
class PowerTest {

    private static final BigDecimal FIVE_PER_CENT = new BigDecimal("0.05");

    /** A model with an end of the scale, one with a gap, one that only rises, one that never changes. */
    private static final List<EffectAssumption> MODELS = List.of(
            EffectAssumption.of(-2, 1, 2, 3, 5, 4),
            EffectAssumption.of(-3, 2, 0, 0, 1, 0, 0, 7),
            EffectAssumption.of(0, 1, 3),
            EffectAssumption.of(0, 1));

    /** 2 in 2^n two-sided: 0.0625 for five people, so that nothing can reach 0.05, and 0.03125 for six. */
    @ParameterizedTest
    @CsvSource({"1, 1", "4, 0.125", "5, 0.0625", "6, 0.03125", "8, 0.0078125", "12, 0.00048828125"})
    void smallest_p_is_two_in_two_to_the_n(int people, BigDecimal smallest) {
        for (PairedTest test : PairedTest.values()) {
            PowerDesign design = PowerDesign.of(test, people, EffectAssumption.of(1, 1));
            assertThat(design.smallestP()).isEqualByComparingTo(smallest);
            assertThat(design.withAlpha(AlternativeHypothesis.RISE, FIVE_PER_CENT)
                            .smallestP())
                    .isEqualByComparingTo(smallest.divide(BigDecimal.valueOf(2)));
            assertThat(Power.exact(design).value())
                    .isEqualByComparingTo(smallest.compareTo(FIVE_PER_CENT) <= 0 ? "1" : "0");
        }
    }

    @Test
    void five_people_have_no_power_at_all() {
        Power none = Power.exact(PowerDesign.of(PairedTest.SIGNED_RANK, 5, EffectAssumption.of(4, 1)));

        assertThat(none.value()).isZero();
        assertThat(none.inWords())
                .isEqualTo("5 people, exact signed-rank test, zeros dropped, two-sided, threshold 0.05: power 0,"
                        + " because the smallest possible p is 0.0625.");
    }

    /**
     * Six people who rise by a point with probability 0.8 and else fall by one: two-sided p is at most 0.05 only if all six go the same
     * way, 0.8^6 + 0.2^6 = 0.262208 by hand.
     */
    @Test
    void six_people_by_hand() {
        for (PairedTest test : PairedTest.values()) {
            Power power = Power.exact(PowerDesign.of(test, 6, EffectAssumption.of(-1, 2, 0, 8)));
            assertThat(power.value()).isEqualByComparingTo("0.262208");
            assertThat(power.interval()).isEmpty();
            assertThat(power.inWords()).endsWith("threshold 0.05: power 26.2%.");
        }
    }

    /** No change expected, all sizes different in effect: the chance of a false alarm is the attainable level, at most alpha. */
    @Test
    void without_an_effect_the_test_errs_at_most_as_often_as_it_may() {
        EffectAssumption even = EffectAssumption.of(-4, 1, 2, 3, 4, 5, 4, 3, 2, 1);
        for (PairedTest test : PairedTest.values()) {
            for (int people = 5; people <= 12; people++) {
                assertThat(Power.exact(PowerDesign.of(test, people, even)).value())
                        .isLessThanOrEqualTo(FIVE_PER_CENT);
            }
        }
    }

    static Stream<Arguments> designs() {
        List<Arguments> designs = new ArrayList<>();
        for (PairedTest test : PairedTest.values()) {
            for (AlternativeHypothesis side : AlternativeHypothesis.values()) {
                for (int people = 1; people <= (side == AlternativeHypothesis.TWO_SIDED ? 6 : 5); people++) {
                    designs.add(Arguments.of(test, side, people));
                }
            }
        }
        return designs.stream();
    }

    /** Every ordered outcome of up to six people (five one-sided), tested with the tests of this package; thresholds on and between attainable ones. */
    @ParameterizedTest
    @MethodSource("designs")
    void power_is_that_of_full_enumeration(PairedTest test, AlternativeHypothesis side, int people) {
        for (EffectAssumption model : MODELS) {
            SortedMap<BigDecimal, BigInteger> outcomes = new TreeMap<>();
            PowerDesign plan = new PowerDesign(test, side, people, FIVE_PER_CENT, model);
            enumerate(plan, new ArrayList<>(), BigInteger.ONE, outcomes);
            BigInteger all = BigInteger.valueOf(model.total()).pow(people);
            for (String alpha : List.of("0.03125", "0.05", "0.25", "0.6")) {
                PowerDesign design = plan.withAlpha(side, new BigDecimal(alpha));
                BigInteger found = outcomes.entrySet().stream()
                        .filter(outcome -> outcome.getKey().compareTo(design.alpha()) <= 0)
                        .map(Map.Entry::getValue)
                        .reduce(BigInteger.ZERO, BigInteger::add);
                assertThat(Power.exact(design).value())
                        .as("%s", design)
                        .isEqualByComparingTo(PowerDesign.rounded(found, all));
            }
        }
    }

    /** Weights of ordered outcomes by their p. */
    private static void enumerate(
            PowerDesign design, List<Integer> changes, BigInteger weight, SortedMap<BigDecimal, BigInteger> outcomes) {
        if (changes.size() == design.people()) {
            PairedScores scores = PairedScores.of(Collections.nCopies(changes.size(), 0), changes);
            TestResult result = switch (design.test()) {
                case SIGNED_RANK ->
                    new SignedRankTest(ZeroMethod.WILCOXON, PValueMethod.EXACT, design.side()).of(scores);
                case SIGNED_RANK_PRATT ->
                    new SignedRankTest(ZeroMethod.PRATT, PValueMethod.EXACT, design.side()).of(scores);
                case SIGN -> new SignTest(design.side()).of(scores);
            };
            outcomes.merge(result.p(), weight, BigInteger::add);
            return;
        }
        for (var entry : design.changes().weights().entrySet()) {
            List<Integer> next = new ArrayList<>(changes);
            next.add(entry.getKey());
            enumerate(design, next, weight.multiply(BigInteger.valueOf(entry.getValue())), outcomes);
        }
    }

    @Test
    void sides_mirror_each_other() {
        for (EffectAssumption model : MODELS) {
            for (PairedTest test : PairedTest.values()) {
                PowerDesign rise = new PowerDesign(test, AlternativeHypothesis.RISE, 7, FIVE_PER_CENT, model);
                PowerDesign fall =
                        new PowerDesign(test, AlternativeHypothesis.FALL, 7, FIVE_PER_CENT, model.reversed());
                assertThat(Power.exact(rise).value())
                        .isEqualTo(Power.exact(fall).value());
            }
        }
    }

    /** The exact value lies in the simulation's interval; the seeds are fixed, so one in twenty is not left to chance each day. */
    @ParameterizedTest
    @CsvSource({"SIGNED_RANK, 8", "SIGNED_RANK_PRATT, 8", "SIGN, 10"})
    void simulation_holds_the_exact_power(PairedTest test, int people) {
        PowerDesign design = PowerDesign.of(test, people, MODELS.get(0));
        Power simulated = Power.simulated(design, 4_000, new SplittableRandom(20261123));
        RateInterval interval = simulated.interval().orElseThrow();

        assertThat(Power.exact(design).value()).isBetween(interval.lower(), interval.upper());
        assertThat(Power.simulated(design, 4_000, new SplittableRandom(20261123)))
                .isEqualTo(simulated);
        assertThat(simulated.inWords()).contains(" (simulated; ");
    }

    /** A total of seven items: exact for nine people, too much for ten; 28 · 2^9 = 14,336 and 28 · 2^10 are on either side of the bound. */
    @Test
    void totals_of_seven_domains_are_exact_up_to_nine_people() {
        EffectAssumption item = EffectAssumption.onePoint(List.of(1, 1, 1, 1, 1), 50, 25);
        // 4/5 of answers can rise and half of these do; likewise 1/5 falls: weights 100, 200, 200 of 500.
        assertThat(item).isEqualTo(EffectAssumption.of(-1, 100, 200, 200)).isEqualTo(EffectAssumption.of(-1, 1, 2, 2));
        EffectAssumption total = EffectAssumption.of(-1, 1, 2, 2).sumOf(7);
        assertThat(total.reach()).isEqualTo(7);
        assertThat(total.total()).isEqualTo(78_125); // 5^7
        // Only all seven falling give -7: weight 1.
        assertThat(total.weight(-7)).isEqualTo(1);

        EffectAssumption wide = EffectAssumption.of(-28, 1).reversed();
        assertThat(Power.isExact(PowerDesign.of(PairedTest.SIGNED_RANK, 9, wide)))
                .isTrue();
        PowerDesign ten = PowerDesign.of(PairedTest.SIGNED_RANK, 10, wide);
        assertThat(Power.isExact(ten)).isFalse();
        assertThatThrownBy(() -> Power.exact(ten)).hasMessageContaining("must be simulated");
        assertThat(Power.of(ten, 100, new SplittableRandom(1)).interval()).isPresent();
        assertThat(Power.isExact(PowerDesign.of(PairedTest.SIGN, 40, wide))).isTrue();
    }

    @Test
    void one_domain_after_holm_is_the_test_alone() {
        PowerDesign design = PowerDesign.of(PairedTest.SIGNED_RANK, 8, MODELS.get(0));
        HolmPower holm = HolmPower.exact(design, 1);
        BigDecimal alone = Power.exact(design).value();

        assertThat(holm.any()).isEqualTo(alone);
        assertThat(holm.each()).isEqualTo(alone);
        assertThat(holm.all()).isEqualTo(alone);
    }

    /** Each triple of p-values of three domains, adjusted by {@link Holm}, weighed by the outcomes they come from. */
    @ParameterizedTest
    @CsvSource({"SIGNED_RANK, 7", "SIGN, 8"})
    void holm_over_three_domains_is_that_of_full_enumeration(PairedTest test, int people) {
        PowerDesign design = PowerDesign.of(test, people, EffectAssumption.of(-1, 1, 1, 6));
        List<BigDecimal> p = new ArrayList<>();
        List<BigInteger> weights = new ArrayList<>();
        pValues(design, p, weights);
        BigInteger all = BigInteger.valueOf(design.changes().total()).pow(3 * people);
        BigInteger any = BigInteger.ZERO;
        BigInteger each = BigInteger.ZERO;
        BigInteger every = BigInteger.ZERO;
        for (int a = 0; a < p.size(); a++) {
            for (int b = 0; b < p.size(); b++) {
                for (int c = 0; c < p.size(); c++) {
                    BigInteger weight = weights.get(a).multiply(weights.get(b)).multiply(weights.get(c));
                    List<BigDecimal> adjusted = Holm.adjust(List.of(p.get(a), p.get(b), p.get(c)));
                    long found = adjusted.stream()
                            .filter(value -> value.compareTo(FIVE_PER_CENT) <= 0)
                            .count();
                    any = found > 0 ? any.add(weight) : any;
                    every = found == 3 ? every.add(weight) : every;
                    each = each.add(weight.multiply(BigInteger.valueOf(found)));
                }
            }
        }
        HolmPower holm = HolmPower.exact(design, 3);
        assertThat(holm.any()).isEqualTo(PowerDesign.rounded(any, all));
        assertThat(holm.each()).isEqualTo(PowerDesign.rounded(each, all.multiply(BigInteger.valueOf(3))));
        assertThat(holm.all()).isEqualTo(PowerDesign.rounded(every, all));
        assertThat(any.signum()).isPositive();
        assertThat(every).isLessThan(any);
    }

    /** Distinct p-values with their weights, from each number of rises and falls: changes are of one size, so these decide. */
    private static void pValues(PowerDesign design, List<BigDecimal> p, List<BigInteger> weights) {
        int people = design.people();
        for (int rises = 0; rises <= people; rises++) {
            for (int falls = 0; rises + falls <= people; falls++) {
                List<Integer> changes = new ArrayList<>(Collections.nCopies(rises, 1));
                changes.addAll(Collections.nCopies(falls, -1));
                changes.addAll(Collections.nCopies(people - rises - falls, 0));
                BigInteger weight = BigInteger.ONE;
                for (int i = 0; i < people; i++) {
                    weight = weight.multiply(BigInteger.valueOf(people - i));
                    int divisor = i < rises ? i + 1 : i < rises + falls ? i - rises + 1 : i - rises - falls + 1;
                    weight = weight.divide(BigInteger.valueOf(divisor))
                            .multiply(BigInteger.valueOf(design.changes().weight(changes.get(i))));
                }
                p.add(design.test()
                        .of(PairedScores.of(Collections.nCopies(people, 0), changes), design.side())
                        .p());
                weights.add(weight);
            }
        }
    }

    /** Seven domains: the first threshold is 0.05 / 7 = 0.00714, which two-sided needs 2/2^n at most that: n = 9, not 8 (0.0078). */
    @Test
    void seven_domains_need_nine_people() {
        EffectAssumption certain = EffectAssumption.of(1, 1);

        assertThat(HolmPower.exact(PowerDesign.of(PairedTest.SIGNED_RANK, 8, certain), 7)
                        .any())
                .isZero();
        assertThat(HolmPower.exact(PowerDesign.of(PairedTest.SIGNED_RANK, 9, certain), 7)
                        .all())
                .isEqualByComparingTo("1");
    }

    /** Nine who rise or fall like a coin: p ≤ 0.05/3 only if all go one way, 2/2^9 each, so 1 - (1 - 2/512)^3 = 1.2 % for any. */
    @Test
    void words_call_nothing_certain_that_is_not() {
        EffectAssumption likely = EffectAssumption.of(-1, 1, 0, 9);

        assertThat(Power.exact(PowerDesign.of(PairedTest.SIGN, 40, likely)).inWords())
                .endsWith("power above 99.9%.");
        assertThat(HolmPower.exact(PowerDesign.of(PairedTest.SIGN, 9, EffectAssumption.of(-1, 1, 0, 1)), 3)
                        .inWords())
                .isEqualTo("9 people, exact sign test, 3 domains after Holm at 0.05: at least one found 1.2%, a given"
                        + " one 0.4%, every one below 0.1%.");
    }

    @Test
    void numbers_out_of_range_are_refused() {
        EffectAssumption model = MODELS.get(0);
        assertRefused(() -> EffectAssumption.of(0), "weights of changes");
        assertRefused(() -> EffectAssumption.of(0, -1, 3), "weight of change 0");
        assertRefused(() -> EffectAssumption.of(101, 1), "change must be");
        assertRefused(() -> EffectAssumption.onePoint(List.of(1, 1), 60, 50), "per cent");
        assertRefused(() -> EffectAssumption.onePoint(List.of(1), 60, 0), "weights of answers before");
        assertRefused(() -> model.sumOf(0), "items");
        // 15^50 is about 6e58.
        assertRefused(() -> model.sumOf(50), "weights of changes");
        assertRefused(() -> EffectAssumption.of(0, Long.MAX_VALUE), "weight of change 0");
        assertRefused(
                () -> EffectAssumption.of(0, 900_000_000_000_000_000L, 900_000_000_000_000_000L), "weights of changes");
        assertRefused(() -> PowerDesign.of(PairedTest.SIGN, 0, model), "people");
        assertRefused(() -> PowerDesign.of(PairedTest.SIGN, 201, model), "people");
        assertRefused(
                () -> PowerDesign.of(PairedTest.SIGN, 5, model).withAlpha(AlternativeHypothesis.RISE, BigDecimal.ONE),
                "threshold");
        PowerDesign design = PowerDesign.of(PairedTest.SIGN, 6, model);
        assertRefused(() -> Power.simulated(design, 0, new SplittableRandom(1)), "runs");
        assertRefused(() -> HolmPower.exact(design, 0), "domains");
        assertRefused(() -> HolmPower.exact(design, 21), "domains");
    }

    private static void assertRefused(Runnable call, String subject) {
        assertThatThrownBy(call::run)
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(subject);
    }
}
