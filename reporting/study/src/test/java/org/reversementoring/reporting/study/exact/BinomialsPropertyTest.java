package org.reversementoring.reporting.study.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.BigRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** Sums from the middle and parts by powers of five against their definitions: term by term, and by division. */
class BinomialsPropertyTest {

    private static BigInteger choose(int all, int some) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < some; i++) {
            ways = ways.multiply(BigInteger.valueOf((long) all - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return ways;
    }

    private static BigInteger fewerThan(int all, int some) {
        return IntStream.range(0, some).mapToObj(k -> choose(all, k)).reduce(BigInteger.ZERO, BigInteger::add);
    }

    @Test
    void choicesAndSumsOfSmallNumbersAreThoseByDefinition() {
        for (int all = 1; all <= 80; all++) {
            for (int some = 0; some <= all + 2; some++) {
                assertThat(Binomials.choose(all, some)).isEqualTo(choose(all, some));
                assertThat(Binomials.fewerThan(all, some)).isEqualTo(fewerThan(all, some));
            }
        }
    }

    @Property(tries = 60)
    void sumsOfLargeNumbersAreThoseByDefinition(
            @ForAll @IntRange(min = 81, max = 700) int all, @ForAll @IntRange(min = 0, max = 700) int some) {
        assertThat(Binomials.choose(all, some)).isEqualTo(choose(all, some));
        assertThat(Binomials.fewerThan(all, some)).isEqualTo(fewerThan(all, some));
    }

    @Property(tries = 300)
    void theDeepestIsTheLastThatHolds(
            @ForAll @IntRange(min = 1, max = 120) int all,
            @ForAll @IntRange(min = 0, max = 8) int least,
            @ForAll @IntRange(min = 0, max = 40) int bits) {
        BigInteger most = BigInteger.ONE.shiftLeft(all).shiftRight(bits);
        int deepest = least;
        while (2 * (deepest + 1) <= all && fewerThan(all, deepest + 1).compareTo(most) <= 0) {
            deepest++;
        }
        assertThat(Binomials.deepest(all, least, most)).isEqualTo(deepest);
        // The very sum still holds, and one less does not.
        BigInteger sum = fewerThan(all, all / 2);
        assertThat(Binomials.deepest(all, 0, sum)).isEqualTo(all / 2);
        if (all > 1) {
            assertThat(Binomials.deepest(all, 0, sum.subtract(BigInteger.ONE))).isEqualTo(all / 2 - 1);
        }
    }

    /** Equal with its scale, so that no printed or hashed byte changes. */
    @Property
    void partsAreThoseOfADivision(
            @ForAll @BigRange(min = "0", max = "1267650600228229401496703205376") BigInteger count,
            @ForAll @IntRange(min = 0, max = 130) int signs) {
        for (BigInteger each : new BigInteger[] {count, count.shiftLeft(signs / 2), BigInteger.TEN.pow(signs / 4)}) {
            assertThat(PValues.part(each, signs))
                    .isEqualTo(new BigDecimal(each).divide(new BigDecimal(BigInteger.TWO.pow(signs))));
        }
    }
}
