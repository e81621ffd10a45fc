package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.reversementoring.reporting.study.exact.Binomials;
import org.reversementoring.reporting.study.exact.PValues;
import org.reversementoring.reporting.study.exact.RankSums;
import org.reversementoring.reporting.study.statistics.PairedTest;
import org.reversementoring.reporting.study.statistics.SignedRankTest;

/**
 * The weights of all outcomes of a planned study, by the p-value that each leads to.
 *
 * <p>A p-value follows from the number of people who share each size of change, smallest first, and from the rank sum of those who
 * rose. So the sizes are gone through in this order, and outcomes with the same groups so far are merged. Their number is of the order
 * of 2^n, whatever the scale.
 */
final class PowerEnumeration {

    private static final long MOST_WORK = 1 << 14;
    private static final int MOST_PEOPLE = 12;
    private static final int MOST_PEOPLE_OF_SIGNS = 40;

    private final PowerDesign design;
    private final SortedMap<BigDecimal, BigInteger> weights = new TreeMap<>();
    private final BigInteger all;

    /** People without change, and the sizes of the groups that share a size of change, smallest change first. */
    private record Groups(int zeros, List<Integer> sizes) {

        int people() {
            return zeros + sizes.stream().mapToInt(Integer::intValue).sum();
        }

        Groups with(int more) {
            List<Integer> longer = new ArrayList<>(sizes);
            longer.add(more);
            return new Groups(zeros, List.copyOf(longer));
        }
    }

    private PowerEnumeration(PowerDesign design) {
        this.design = design;
        this.all = BigInteger.valueOf(design.changes().total()).pow(design.people());
    }

    static boolean feasible(PowerDesign design) {
        if (design.test() == PairedTest.SIGN) {
            return design.people() <= MOST_PEOPLE_OF_SIGNS;
        }
        return design.people() <= MOST_PEOPLE && ((long) design.changes().reach() << design.people()) <= MOST_WORK;
    }

    static PowerEnumeration of(PowerDesign design) {
        PowerEnumeration outcomes = new PowerEnumeration(design);
        Map<Groups, BigInteger[]> reached = outcomes.unchanged();
        if (design.test() == PairedTest.SIGN) {
            long up = outcomes.sum(1);
            long down = outcomes.sum(-1);
            reached = outcomes.next(reached, up, down);
        } else {
            for (int size = 1; size <= design.changes().reach(); size++) {
                reached = outcomes.next(
                        reached, design.changes().weight(size), design.changes().weight(-size));
            }
        }
        reached.forEach(outcomes::judge);
        return outcomes;
    }

    private long sum(int sign) {
        return design.changes().weights().entrySet().stream()
                .filter(entry -> Integer.signum(entry.getKey()) == sign)
                .mapToLong(Map.Entry::getValue)
                .sum();
    }

    private Map<Groups, BigInteger[]> unchanged() {
        Map<Groups, BigInteger[]> start = new HashMap<>();
        BigInteger weight = BigInteger.valueOf(design.changes().weight(0));
        for (int zeros = 0; zeros <= design.people(); zeros++) {
            BigInteger ways = Binomials.choose(design.people(), zeros).multiply(weight.pow(zeros));
            if (ways.signum() > 0) {
                start.put(new Groups(zeros, List.of()), new BigInteger[] {ways});
            }
        }
        return start;
    }

    /** Adds those who change by the next size; at each place of an array stands the weight of that doubled rank sum of the rises. */
    private Map<Groups, BigInteger[]> next(Map<Groups, BigInteger[]> reached, long up, long down) {
        if (up == 0 && down == 0) {
            return reached;
        }
        Map<Groups, BigInteger[]> after = new HashMap<>();
        reached.forEach((groups, sums) -> {
            after.merge(groups, sums, PowerEnumeration::added);
            int left = design.people() - groups.people();
            for (int more = 1; more <= left; more++) {
                BigInteger[] moved = moved(sums, rank(groups, more), more, up, down);
                BigInteger who = Binomials.choose(left, more);
                for (int i = 0; i < moved.length; i++) {
                    moved[i] = moved[i].multiply(who);
                }
                after.merge(groups.with(more), moved, PowerEnumeration::added);
            }
        });
        return after;
    }

    /** Twice the rank that the next group shares; in a sign test each rise counts the same. */
    private int rank(Groups groups, int more) {
        int smaller =
                design.test() == PairedTest.SIGNED_RANK_PRATT ? groups.people() : groups.people() - groups.zeros();
        return design.test() == PairedTest.SIGN ? 1 : 2 * smaller + more + 1;
    }

    private static BigInteger[] moved(BigInteger[] sums, int rank, int more, long up, long down) {
        BigInteger[] moved = zeros(sums.length + rank * more);
        for (int rises = 0; rises <= more; rises++) {
            BigInteger ways = Binomials.choose(more, rises)
                    .multiply(BigInteger.valueOf(up).pow(rises))
                    .multiply(BigInteger.valueOf(down).pow(more - rises));
            for (int i = 0; ways.signum() > 0 && i < sums.length; i++) {
                moved[i + rank * rises] = moved[i + rank * rises].add(sums[i].multiply(ways));
            }
        }
        return moved;
    }

    private static BigInteger[] added(BigInteger[] one, BigInteger[] other) {
        BigInteger[] sum = zeros(Math.max(one.length, other.length));
        for (int i = 0; i < sum.length; i++) {
            sum[i] = (i < one.length ? one[i] : BigInteger.ZERO).add(i < other.length ? other[i] : BigInteger.ZERO);
        }
        return sum;
    }

    /** The p of each rank sum, by counting the signs that lead at most as far (as {@link SignedRankTest} does). */
    private void judge(Groups groups, BigInteger... sums) {
        if (groups.people() < design.people()) {
            return;
        }
        List<Integer> doubled = new ArrayList<>();
        Groups before = new Groups(groups.zeros(), List.of());
        for (int size : groups.sizes()) {
            int rank = rank(before, size);
            for (int i = 0; i < size; i++) {
                doubled.add(rank);
            }
            before = before.with(size);
        }
        BigInteger[] ways = RankSums.ways(doubled);
        BigDecimal[] atMost = new BigDecimal[ways.length];
        BigInteger count = BigInteger.ZERO;
        for (int i = 0; i < ways.length; i++) {
            count = count.add(ways[i]);
            atMost[i] = PValues.part(count, doubled.size());
        }
        int total = ways.length - 1;
        for (int rising = 0; rising < sums.length; rising++) {
            if (sums[rising].signum() > 0) {
                weights.merge(p(atMost, rising, total - rising), sums[rising], BigInteger::add);
            }
        }
    }

    private BigDecimal p(BigDecimal[] atMost, int rising, int falling) {
        return switch (design.side()) {
            case RISE -> atMost[falling];
            case FALL -> atMost[rising];
            case TWO_SIDED -> PValues.doubled(atMost[Math.min(rising, falling)]);
        };
    }

    private static BigInteger[] zeros(int length) {
        BigInteger[] zeros = new BigInteger[length];
        Arrays.fill(zeros, BigInteger.ZERO);
        return zeros;
    }

    /** Weight of the outcomes with a p that, times so many tests, does not exceed the threshold. */
    BigInteger rejected(int tests) {
        return weights.entrySet().stream()
                .filter(entry -> design.rejects(entry.getKey(), tests))
                .map(Map.Entry::getValue)
                .reduce(BigInteger.ZERO, BigInteger::add);
    }

    BigInteger all() {
        return all;
    }

    BigDecimal power(int tests) {
        return PowerDesign.rounded(rejected(tests), all);
    }
}
