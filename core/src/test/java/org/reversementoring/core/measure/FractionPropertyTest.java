package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.LongRange;

class FractionPropertyTest {

    @Property
    void isInLowestTerms(
            @ForAll @LongRange(min = -Fraction.LIMIT, max = Fraction.LIMIT) long numerator,
            @ForAll @LongRange(min = 1, max = Fraction.LIMIT) long denominator) {
        Fraction fraction = Fraction.of(numerator, denominator);
        assertThat(BigInteger.valueOf(fraction.numerator()).gcd(BigInteger.valueOf(fraction.denominator())))
                .isEqualTo(BigInteger.ONE);
        assertThat(BigInteger.valueOf(fraction.numerator()).multiply(BigInteger.valueOf(denominator)))
                .isEqualTo(BigInteger.valueOf(numerator).multiply(BigInteger.valueOf(fraction.denominator())));
        assertThat(fraction.signum()).isEqualTo(Long.signum(numerator));
    }

    @Provide
    Arbitrary<Fraction> fractions() {
        Arbitrary<Long> numerators = Arbitraries.longs()
                .between(-Fraction.LIMIT, Fraction.LIMIT)
                .edgeCases(edges -> edges.includeOnly(-Fraction.LIMIT, 0L, Fraction.LIMIT));
        Arbitrary<Long> denominators = Arbitraries.longs()
                .between(1, Fraction.LIMIT)
                .edgeCases(edges -> edges.includeOnly(1L, Fraction.LIMIT - 1, Fraction.LIMIT));
        return Combinators.combine(numerators, denominators).as(Fraction::of);
    }

    @Property
    void comparesExactlyAlsoAtTheLimits(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        int expected =
                product(one.numerator(), other.denominator()).compareTo(product(other.numerator(), one.denominator()));
        assertThat(one.compareTo(other)).isEqualTo(expected);
        assertThat(one.equals(other)).isEqualTo(expected == 0);
    }

    @Property
    void subtractsExactlyOrRefuses(@ForAll("fractions") Fraction one, @ForAll("fractions") Fraction other) {
        BigInteger numerator =
                product(one.numerator(), other.denominator()).subtract(product(other.numerator(), one.denominator()));
        BigInteger denominator = product(one.denominator(), other.denominator());
        Fraction difference;
        try {
            difference = one.minus(other);
        } catch (IllegalArgumentException e) {
            assertThat(numerator.abs().max(denominator)).isGreaterThan(BigInteger.valueOf(Fraction.LIMIT));
            return;
        }
        assertThat(numerator.multiply(BigInteger.valueOf(difference.denominator())))
                .isEqualTo(denominator.multiply(BigInteger.valueOf(difference.numerator())));
    }

    private static BigInteger product(long a, long b) {
        return BigInteger.valueOf(a).multiply(BigInteger.valueOf(b));
    }

    @Example
    void roundsAsTheCallerSays() {
        // four of six mentors were printed as 66.6 per cent, which is truncated
        Fraction fourOfSix = Fraction.of(400, 6);
        assertThat(fourOfSix.toDecimal(1, RoundingMode.DOWN)).isEqualTo(new BigDecimal("66.6"));
        assertThat(fourOfSix.toDecimal(1, RoundingMode.HALF_EVEN)).isEqualTo(new BigDecimal("66.7"));
        assertThat(fourOfSix).hasToString("200/3");
        assertThat(Fraction.of(6, 3)).hasToString("2");
    }

    @Example
    void subtractsSevenths() {
        assertThat(Fraction.of(100).minus(Fraction.of(450, 7))).isEqualTo(Fraction.of(250, 7));
        assertThat(Fraction.of(1, 6).minus(Fraction.of(1, 4))).isEqualTo(Fraction.of(-1, 12));
    }

    @Example
    void refusesPartsOutOfRange() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(1, 0))
                .withMessage("fraction: denominator must be 1 to 1000000000 and the numerator no larger, but was 1/0");
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(Long.MIN_VALUE));
        assertThatIllegalArgumentException().isThrownBy(() -> Fraction.of(1, Fraction.LIMIT + 1));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Fraction.of(Fraction.LIMIT).minus(Fraction.of(-1)));
    }
}
