package org.reversementoring.core;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

/** The laws of a field and of its order, on both sides of each size at which the arithmetic changes its way. */
class FractionPropertyTest {

    private static final List<Integer> BITS = List.of(1, 2, 30, 31, 32, 61, 62, 63, 64, 65, 126, 127);

    @Provide
    Arbitrary<BigInteger> whole() {
        Arbitrary<BigInteger> edges = Arbitraries.of(BITS)
                .flatMap(bits -> Arbitraries.of(-1, 0, 1)
                        .map(step -> BigInteger.ONE.shiftLeft(bits).add(BigInteger.valueOf(step))));
        Arbitrary<BigInteger> sizes =
                Arbitraries.oneOf(edges, Arbitraries.longs().map(BigInteger::valueOf), small());
        return Combinators.combine(sizes, Arbitraries.of(true, false))
                .as((size, minus) -> minus ? size.negate() : size)
                .withoutEdgeCases();
    }

    private static Arbitrary<BigInteger> small() {
        return Arbitraries.longs().between(0, 12).map(BigInteger::valueOf);
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        return Combinators.combine(whole(), whole())
                .as((top, bottom) -> Fraction.of(top, bottom.abs().max(BigInteger.ONE)))
                .withoutEdgeCases();
    }

    @Property
    void isInLowestTermsWhateverItIsMadeFrom(
            @ForAll("whole") BigInteger top, @ForAll("whole") BigInteger bottom, @ForAll("whole") BigInteger common) {
        BigInteger denominator = bottom.abs().max(BigInteger.ONE);
        BigInteger factor = common.abs().max(BigInteger.ONE);
        Fraction fraction = Fraction.of(top, denominator);

        assertThat(fraction.numerator().gcd(fraction.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(fraction.numerator().multiply(denominator)).isEqualTo(top.multiply(fraction.denominator()));
        assertThat(fraction.signum()).isEqualTo(top.signum());
        assertThat(Fraction.of(top.multiply(factor), denominator.multiply(factor)))
                .isEqualTo(fraction)
                .hasSameHashCodeAs(fraction);
    }

    @Property
    void addsAndMultipliesAsWholeNumbersDo(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        BigInteger a = one.numerator();
        BigInteger b = one.denominator();
        BigInteger c = other.numerator();
        BigInteger d = other.denominator();

        is(one.plus(other), a.multiply(d).add(c.multiply(b)), b.multiply(d));
        is(one.minus(other), a.multiply(d).subtract(c.multiply(b)), b.multiply(d));
        is(one.times(other), a.multiply(c), b.multiply(d));
        if (other.signum() != 0) {
            is(one.dividedBy(other), a.multiply(d), b.multiply(c));
        }
    }

    private static void is(Fraction result, BigInteger top, BigInteger bottom) {
        assertThat(result.numerator().multiply(bottom)).isEqualTo(top.multiply(result.denominator()));
        assertThat(result.numerator().gcd(result.denominator())).isEqualTo(BigInteger.ONE);
        assertThat(result.denominator().signum()).isPositive();
    }

    @Property
    void isAField(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.plus(b)).isEqualTo(b.plus(a));
        assertThat(a.plus(b).plus(c)).isEqualTo(a.plus(b.plus(c)));
        assertThat(a.plus(Fraction.ZERO)).isEqualTo(a);
        assertThat(a.plus(a.negated())).isEqualTo(Fraction.ZERO);
        assertThat(a.times(b)).isEqualTo(b.times(a));
        assertThat(a.times(b).times(c)).isEqualTo(a.times(b.times(c)));
        assertThat(a.times(Fraction.ONE)).isEqualTo(a);
        assertThat(a.times(b.plus(c))).isEqualTo(a.times(b).plus(a.times(c)));
        assertThat(a.minus(b)).isEqualTo(a.plus(b.negated()));
        if (b.signum() != 0) {
            assertThat(a.dividedBy(b).times(b)).isEqualTo(a);
        }
        assertThat(Fraction.sum(List.of(a, b, c))).isEqualTo(a.plus(b).plus(c));
    }

    @Property
    void isOrdered(@ForAll("fractions") Fraction a, @ForAll("fractions") Fraction b, @ForAll("fractions") Fraction c) {
        assertThat(a.compareTo(b)).isEqualTo(a.minus(b).signum()).isEqualTo(-b.compareTo(a));
        assertThat(a.compareTo(b) == 0).isEqualTo(a.equals(b));
        assertThat(a.plus(c).compareTo(b.plus(c))).isEqualTo(a.compareTo(b));
        assertThat(a.times(c).compareTo(b.times(c))).isEqualTo(c.signum() * a.compareTo(b));
        if (a.compareTo(b) <= 0 && b.compareTo(c) <= 0) {
            assertThat(a.compareTo(c)).isNotPositive();
        }
        assertThat(a.abs().signum()).isNotNegative();
        assertThat(a.abs()).isIn(a, a.negated());
    }

    @Property
    void powersAreRepeatedProducts(@ForAll("fractions") Fraction base, @ForAll @IntRange(max = 5) int exponent) {
        Fraction product = Fraction.ONE;
        for (int i = 0; i < exponent; i++) {
            product = product.times(base);
        }
        assertThat(base.pow(exponent)).isEqualTo(product);
    }

    @Property
    void decimalsAreExactWhereTheyCanBe(@ForAll @IntRange(min = -9, max = 9) int scale, @ForAll long unscaled) {
        BigDecimal decimal = BigDecimal.valueOf(unscaled, scale);
        assertThat(Fraction.of(decimal).toDecimal(Math.max(0, scale), RoundingMode.UNNECESSARY))
                .isEqualByComparingTo(decimal);
    }

    @Example
    void roundsAsTheCallerSays() {
        // four of six mentors were printed as 66.6 per cent, which is truncated
        Fraction fourOfSix = Fraction.of(400, 6);
        assertThat(fourOfSix.toDecimal(1, RoundingMode.DOWN)).isEqualTo(new BigDecimal("66.6"));
        assertThat(fourOfSix.toDecimal(1, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("66.7"));
        assertThat(Fraction.of(17, 21).toDecimal(4, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("0.8095"));
    }

    @Example
    void isWrittenInLowestTerms() {
        assertThat(Fraction.of(34, 42)).hasToString("17/21");
        assertThat(Fraction.of(-400, 6)).hasToString("-200/3");
        assertThat(Fraction.of(6, 3)).hasToString("2");
        assertThat(Fraction.ZERO).hasToString("0").isEqualTo(Fraction.of(0, 7)).isEqualTo(Fraction.sum(List.of()));
        assertThat(Fraction.ONE).hasToString("1").isEqualTo(Fraction.of(new BigDecimal("1.00")));
    }

    @Example
    void takesTheSmallestLong() {
        assertThat(Fraction.of(Long.MIN_VALUE, Long.MAX_VALUE).negated())
                .hasToString("9223372036854775808/9223372036854775807");
        assertThat(Fraction.of(Long.MIN_VALUE, 2)).isEqualTo(Fraction.of(Long.MIN_VALUE / 2));
        assertThat(Fraction.of(Long.MIN_VALUE).plus(Fraction.of(-1))).hasToString("-9223372036854775809");
    }

    @Example
    void refusesZeroBelowTheLineAndNegativePowers() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("fraction: denominator must be 1 or more, but was 1/0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, -1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO))
                .withMessage("fraction: divisor must not be 0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.ONE.pow(-1));
    }
}
