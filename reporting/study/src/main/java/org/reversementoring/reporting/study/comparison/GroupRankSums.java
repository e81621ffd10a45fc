package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.reversementoring.reporting.study.exact.Binomials;

/**
 * Every way to share the people among the groups, by the spread of rank sums that it leads to. Tied people are shared together, and ways with
 * the same numbers and rank sums so far are merged.
 */
final class GroupRankSums {

    private final GroupRanks ranks;
    private final TreeMap<BigInteger, BigInteger> spreads = new TreeMap<>();
    private BigInteger all = BigInteger.ZERO;

    /** People so far and doubled rank sum so far, group by group. */
    private record Shared(List<Long> numbers) {

        Shared with(int group, int people, long sum) {
            List<Long> next = new ArrayList<>(numbers);
            next.set(2 * group, next.get(2 * group) + people);
            next.set(2 * group + 1, next.get(2 * group + 1) + sum);
            return new Shared(List.copyOf(next));
        }

        long people(int group) {
            return numbers.get(2 * group);
        }
    }

    private GroupRankSums(GroupRanks ranks) {
        this.ranks = ranks;
    }

    static GroupRankSums of(GroupRanks ranks) {
        GroupRankSums sums = new GroupRankSums(ranks);
        Map<Shared, BigInteger> reached = new HashMap<>();
        reached.put(new Shared(Collections.nCopies(2 * ranks.sizes().length, 0L)), BigInteger.ONE);
        for (long[] tie : ranks.ties()) {
            Map<Shared, BigInteger> next = new HashMap<>();
            reached.forEach((shared, ways) -> sums.share(shared, ways, 0, (int) tie[1], tie[0], next));
            reached = next;
        }
        reached.forEach(sums::add);
        return sums;
    }

    /** Gives some of the tied people to this group, and the rest to the later ones. */
    private void share(Shared shared, BigInteger ways, int group, int left, long rank, Map<Shared, BigInteger> next) {
        int free = (int) (ranks.sizes()[group] - shared.people(group));
        if (group == ranks.sizes().length - 1) {
            if (left <= free) {
                next.merge(shared.with(group, left, left * rank), ways, BigInteger::add);
            }
            return;
        }
        for (int people = 0; people <= Math.min(left, free); people++) {
            share(
                    shared.with(group, people, people * rank),
                    ways.multiply(Binomials.choose(left, people)),
                    group + 1,
                    left - people,
                    rank,
                    next);
        }
    }

    private void add(Shared shared, BigInteger ways) {
        long[] sums = new long[ranks.sizes().length];
        for (int group = 0; group < sums.length; group++) {
            sums[group] = shared.numbers().get(2 * group + 1);
        }
        spreads.merge(ranks.spread(sums), ways, BigInteger::add);
        all = all.add(ways);
    }

    BigInteger all() {
        return all;
    }

    BigInteger atLeast(BigInteger spread) {
        return spreads.tailMap(spread, true).values().stream().reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger atLargest() {
        return spreads.lastEntry().getValue();
    }
}
