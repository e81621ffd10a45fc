package org.reversementoring.reporting.study.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;

/** The place of an interval's end and its level against the definition: place by place, with every sum anew. */
class MedianIntervalPropertyTest {

    private static BigDecimal attained(int people, int depth) {
        BigInteger ways = BigInteger.ONE;
        BigInteger beyond = BigInteger.ZERO;
        for (int k = 0; k < depth; k++) {
            beyond = beyond.add(ways);
            ways = ways.multiply(BigInteger.valueOf((long) people - k)).divide(BigInteger.valueOf(k + 1L));
        }
        BigDecimal tail = new BigDecimal(beyond).divide(new BigDecimal(BigInteger.TWO.pow(people)));
        return BigDecimal.ONE.subtract(tail.multiply(BigDecimal.valueOf(2)).min(BigDecimal.ONE));
    }

    @Property(tries = 400)
    void placeAndLevelAreThoseByDefinition(
            @ForAll @IntRange(min = 1, max = 260) int people,
            @ForAll @IntRange(min = 0, max = 3) int insiders,
            @ForAll @IntRange(min = 1, max = 99_999) int level) {
        BigDecimal wanted = BigDecimal.valueOf(level, 5);
        int depth = insiders + 2;
        while (2 * (depth + 1) <= people && attained(people, depth + 1).compareTo(wanted) >= 0) {
            depth++;
        }
        assertThat(MedianInterval.depth(people, insiders, wanted)).isEqualTo(depth);
        assertThat(MedianInterval.attained(people, depth)).isEqualTo(attained(people, depth));
    }

    /** A level that is reached exactly is reached. */
    @Test
    void aLevelThatIsJustReachedCounts() {
        for (int people = 6; people <= 60; people++) {
            for (int depth = 3; 2 * depth <= people; depth++) {
                assertThat(MedianInterval.depth(people, 1, attained(people, depth)))
                        .isEqualTo(depth);
            }
        }
    }

    /**
     * Of 20,000, by R 4.2.2 of Debian 12: {@code n <- 20000; d <- qbinom(0.025, n, 0.5); c(d, 1 - 2 * pbinom(d - 1, n, 0.5))}, and the same for
     * 0.05 / 7 / 2.
     */
    @Test
    void ofManyPeopleTheyAreThoseOfR() {
        BigDecimal seven = ReleasedRow.level(new BigDecimal("0.05"), 7);
        assertThat(MedianInterval.depth(20_000, 1, new BigDecimal("0.95"))).isEqualTo(9861);
        assertThat(MedianInterval.depth(20_000, 1, seven)).isEqualTo(9810);
        assertThat(MedianInterval.attained(20_000, 9861).doubleValue()).isCloseTo(0.951487538404110, within(1e-12));
        assertThat(MedianInterval.attained(20_000, 9862).doubleValue()).isCloseTo(0.949853116412175, within(1e-12));
        assertThat(MedianInterval.attained(20_000, 9810).doubleValue()).isCloseTo(0.992943098633823, within(1e-12));
    }
}
