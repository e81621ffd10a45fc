package org.reversementoring.anonymisation.reconstruction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.reversementoring.anonymisation.reconstruction.Published.mean;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Fraction;

class ReconstructionValuesTest {

    private static final Scope ONE = Scope.of(1);

    /** Every k / 24 from -3 to 3, printed to units 1, 0.5 and 0.1: whole bounds on k against java.math's own rounding. */
    @ParameterizedTest
    @EnumSource(Rounding.class)
    void boundsOnNumeratorsAreThoseOfRounding(Rounding rounding) {
        for (BigDecimal unit : List.of(BigDecimal.ONE, new BigDecimal("0.5"), new BigDecimal("0.1"))) {
            for (int multiple = -30; multiple <= 30; multiple++) {
                BigDecimal shown = unit.multiply(BigDecimal.valueOf(multiple));
                Interval interval = rounding.preimage(shown, unit);
                for (int k = -72; k <= 72; k++) {
                    BigDecimal ratio = BigDecimal.valueOf(k)
                            .divide(unit.multiply(BigDecimal.valueOf(24)), 40, RoundingMode.HALF_EVEN);
                    boolean printed = false;
                    for (RoundingMode mode : modes(rounding)) {
                        printed |= ratio.setScale(0, mode).intValueExact() == multiple;
                    }
                    assertThat(k >= interval.least(24, false) && k <= interval.most(24, false))
                            .as("%s/24 to %s as %s", k, unit, shown)
                            .isEqualTo(printed);
                }
            }
        }
    }

    private static List<RoundingMode> modes(Rounding rounding) {
        // Unknown covers rounding to either side, floor and ceiling included.
        return rounding == Rounding.UNKNOWN
                ? List.of(RoundingMode.FLOOR, RoundingMode.CEILING)
                : List.of(RoundingMode.valueOf(rounding.name()));
    }

    /** sqrt(k/4) for k = 0 .. 40 against ends whose squares are compared by hand. */
    @Test
    void boundsOnRootsAreThoseOfSquares() {
        Interval closed = Interval.closed(new BigDecimal("1.5"), new BigDecimal("2.5"));
        assertThat(closed.least(4, true)).isEqualTo(9); // 2.25 * 4
        assertThat(closed.most(4, true)).isEqualTo(25); // 6.25 * 4
        Interval open = new Interval(new BigDecimal("1.5"), false, new BigDecimal("2.5"), false);
        assertThat(open.least(4, true)).isEqualTo(10);
        assertThat(open.most(4, true)).isEqualTo(24);
        Interval low = new Interval(new BigDecimal("-0.5"), true, new BigDecimal("-0.1"), true);
        assertThat(low.least(4, true) <= 0 && low.most(4, true) < 0).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"1/1, 0.00", "2/1, 1.00", "1/2, -1.00", "3/1, 1.58", "17/21, -0.31", "85/21, 2.01", "1/3, -1.59"})
    void bitsAreRoundedDown(String factor, BigDecimal bits) {
        // log2(3) = 1.58496, log2(17/21) = -0.30485, log2(85/21) = 2.01707.
        String[] parts = factor.split("/", -1);
        Fraction after = Fraction.of(Long.parseLong(parts[0]), Long.parseLong(parts[1]));

        assertThat(new Leakage(Fraction.ONE, after).bits()).isEqualByComparingTo(bits);
    }

    @Test
    void probabilitiesAndWeightsAreAboveZero() {
        Fraction negative = Fraction.of(-1, 2);
        assertThatIllegalArgumentException().isThrownBy(() -> new Leakage(Fraction.ZERO, Fraction.ONE));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Leakage(Fraction.ONE, negative))
                .withMessage("leakage: both probabilities must be above 0, but were 1 and -1/2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Prior.dirichlet(negative))
                .withMessage("alpha must be above 0, but was [-1/2]");
    }

    @Test
    void scopesAndMarksAreSets() {
        assertThat(Scope.of(3, 1, 3)).isEqualTo(Scope.of(1, 3));
        assertThat(Scope.range(1, 5).with(7).without(2).inWords()).isEqualTo("mentors 1, 3 to 5 and 7");
        assertThat(Scope.of(4).inWords()).isEqualTo("mentor 4");
        assertThat(Published.trimmed(ONE, 2, 4, 3)).isEqualTo(Published.trimmed(ONE, 2, 3, 4));
        assertThat(Marks.of(5, 4, 5).inWords()).isEqualTo("4 or 5");
        assertThat(Item.ordinal(1, 125).atLeast(66).inWords()).isEqualTo("66 to 125");
        assertThat(five().atMost(2)).isEqualTo(Marks.of(1, 2));
        assertThat(five().marks()).isEqualTo(Marks.between(1, 5));
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Scope.of(0));
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.of());
        assertThatIllegalArgumentException().isThrownBy(() -> Marks.between(1, 1_001));
    }

    @Test
    void refusesWhatCannotBePrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean(ONE).roundedTo(5, 8, Rounding.HALF_UP))
                .withMessage("printed value must be a multiple of 5, but was 8");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> mean(ONE).printed("three"))
                .withMessage("number must be decimal, for instance 3.00, but was three");
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1e-999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1e999999999"));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).printed("1".repeat(41)));
        assertThatIllegalArgumentException().isThrownBy(() -> mean(ONE).roundedTo(0, 0, Rounding.UP));
        assertThatIllegalArgumentException().isThrownBy(() -> new Item(Item.Kind.ORDINAL, 1, 1, false));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.ordinal(1, 1_001));
        assertThatIllegalArgumentException().isThrownBy(() -> Item.ordinal(10_001, 10_002));
        assertThatIllegalArgumentException().isThrownBy(() -> Noise.of(Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Noise.of(Map.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Prior.iid(1, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Prior.dirichlet(Fraction.ZERO));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.standardDeviation(ONE, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.order(ONE, 0));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.trimmedMean(ONE, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.trimmed(ONE, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.histogram(ONE, Map.of()));
        assertThatIllegalArgumentException().isThrownBy(() -> Published.histogram(ONE, Map.of(1, -1)));
        assertThatIllegalArgumentException().isThrownBy(() -> Knowledge.answer(0, 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Bounds(2, 1));
    }

    @Test
    void statementsReadAsSentences() {
        Scope six = Scope.range(1, 6);

        assertThat(List.of(
                                Published.share(six, Marks.of(4, 5)).printed("67"),
                                Published.count(six, Marks.of(5)).suppressedWhen(Values.between(1, 7)),
                                Published.order(six, 2).atLeast(3),
                                Published.trimmedMean(six, 2).printed("3.5"),
                                Published.answered(six).roundedTo(5, 5, Rounding.HALF_UP),
                                Published.sum(six).perturbed(4, Noise.of(Map.of(0, 1))),
                                Published.median(six).absent(),
                                Published.modes(six, 1, 2),
                                Published.oneMode(six, 1),
                                Published.trimmed(six, 2, 3, 4),
                                Published.histogram(six, Map.of(1, 2, 5, 4)))
                        .stream()
                        .map(Statement::inWords))
                .containsExactly(
                        "the percentage of answers 4 or 5 of mentors 1 to 6 is printed as 67",
                        "the number of answers 5 of mentors 1 to 6 is hidden, as it is whenever it is at least 1 and at most 7",
                        "answer 2 counted from the lowest answer of mentors 1 to 6 is at least 3",
                        "the mean without the 2 lowest and the 2 highest of mentors 1 to 6 is printed as 3.5",
                        "the number of answers of mentors 1 to 6 is printed as 5, rounded to 5",
                        "the sum of mentors 1 to 6 is printed as 4, with noise",
                        "the median of mentors 1 to 6 is not printed",
                        "the most frequent answer of mentors 1 to 6 is 1 and 2",
                        "the most frequent answer of mentors 1 to 6 is 1, perhaps among others",
                        "without the 2 lowest and the 2 highest, the answers of mentors 1 to 6 are 3 and 4",
                        "the histogram of mentors 1 to 6 shows 2 times 1, 4 times 5");
    }

    private static Item five() {
        return Item.ordinal(1, 5);
    }
}
