package org.reversementoring.reporting.study.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class RankSumsPropertyTest {

    @Property(tries = 300)
    void countsAreThoseOfTheDefinition(
            @ForAll @Size(max = 210) List<@IntRange(min = 1, max = 40) Integer> doubled,
            @ForAll @IntRange(max = 100) int percent) {
        agree(doubled, percent);
    }

    /** Ranks that are equal give the largest counts; at each of these numbers one more bit or word is needed. */
    @Example
    void countsOutgrowNoWord() {
        IntStream.of(0, 1, 62, 63, 64, 125, 126, 127, 189, 200).forEach(ranks -> {
            agree(Collections.nCopies(ranks, 1), 50);
            agree(Collections.nCopies(ranks, 1), 100);
        });
    }

    private static void agree(List<Integer> doubled, int percent) {
        TreeMap<Integer, BigInteger> ways = new TreeMap<>();
        ways.put(0, BigInteger.ONE);
        for (int rank : doubled) {
            ways.descendingMap().entrySet().stream()
                    .toList()
                    .forEach(each -> ways.merge(each.getKey() + rank, each.getValue(), BigInteger::add));
        }
        int total = ways.lastKey();
        assertThat(RankSums.ways(doubled))
                .containsExactly(IntStream.rangeClosed(0, total)
                        .mapToObj(sum -> ways.getOrDefault(sum, BigInteger.ZERO))
                        .toArray(BigInteger[]::new));
        int sum = (int) ((long) total * percent / 100);
        assertThat(RankSums.ways(sum, doubled)).isEqualTo(Arrays.copyOf(RankSums.ways(doubled), sum + 1));
        BigInteger most = ways.headMap(sum, true).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
        assertThat(RankSums.atMost(sum, doubled)).isEqualTo(PValues.part(most, doubled.size()));
    }
}
