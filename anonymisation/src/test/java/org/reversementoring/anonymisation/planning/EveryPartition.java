package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.core.guide.RatingScale;

/** The oracle: every ordered world, every band, every partition. Nothing in it is clever. */
final class EveryPartition {

    private final List<Guarantee.Deniability> guarantees;
    private final RatingScale scale;
    private final int answers;
    private final int colluders;
    private final List<List<Integer>> worlds = new ArrayList<>();
    private final int lowest;
    private final int highest;
    private final boolean[][] safe;
    private final long[] weight;

    private long least = Long.MAX_VALUE;
    private List<List<int[]>> cheapest = new ArrayList<>();

    EveryPartition(List<Guarantee.Deniability> guarantees, RatingScale scale, int answers, int colluders) {
        this.guarantees = guarantees;
        this.scale = scale;
        this.answers = answers;
        this.colluders = colluders;
        worlds.add(List.of());
        for (int mentor = 0; mentor < answers; mentor++) {
            List<List<Integer>> shorter = List.copyOf(worlds);
            worlds.clear();
            for (List<Integer> world : shorter) {
                for (int mark = scale.lowest(); mark <= scale.highest(); mark++) {
                    List<Integer> longer = new ArrayList<>(world);
                    longer.add(mark);
                    worlds.add(longer);
                }
            }
        }
        lowest = answers * scale.lowest();
        highest = answers * scale.highest();
        weight = new long[highest + 1];
        worlds.forEach(world -> weight[sum(world)]++);
        safe = new boolean[highest + 1][highest + 1];
        for (int from = lowest; from <= highest; from++) {
            for (int to = from; to <= highest; to++) {
                safe[from][to] = safe(from, to);
            }
        }
        part(lowest, new ArrayList<>(), 0);
    }

    private static int sum(List<Integer> world) {
        return world.stream().mapToInt(Integer::intValue).sum();
    }

    /** For each view of the first c mentors, what the last mentor may have answered; mentors are exchangeable. */
    private boolean safe(int from, int to) {
        Map<List<Integer>, TreeSet<Integer>> feasible = new HashMap<>();
        for (List<Integer> world : worlds) {
            if (sum(world) >= from && sum(world) <= to) {
                feasible.computeIfAbsent(world.subList(0, colluders), view -> new TreeSet<>())
                        .add(world.get(answers - 1));
            }
        }
        for (TreeSet<Integer> marks : feasible.values()) {
            int bits = marks.stream()
                    .mapToInt(mark -> 1 << (mark - scale.lowest()))
                    .sum();
            for (Guarantee.Deniability guarantee : guarantees) {
                if (!guarantee.holds(new FeasibleMarks(scale, bits, false))) {
                    return false;
                }
            }
        }
        return true;
    }

    private void part(int from, List<int[]> bands, long loss) {
        if (from > highest) {
            if (loss < least) {
                least = loss;
                cheapest = new ArrayList<>();
            }
            if (loss == least) {
                cheapest.add(List.copyOf(bands));
            }
            return;
        }
        for (int to = from; to <= highest; to++) {
            if (safe[from][to]) {
                long worldsHere = 0;
                for (int sum = from; sum <= to; sum++) {
                    worldsHere += weight[sum];
                }
                bands.add(new int[] {from, to});
                part(to + 1, bands, loss + worldsHere * (to - from));
                bands.remove(bands.size() - 1);
            }
        }
    }

    /** Symmetric ones first; partitions were found with lower breaks first. */
    List<String> best() {
        return words(cheapest.stream().filter(this::symmetric).findFirst().orElse(cheapest.get(0)));
    }

    private boolean symmetric(List<int[]> bands) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i)[0] + bands.get(bands.size() - 1 - i)[1] != lowest + highest) {
                return false;
            }
        }
        return true;
    }

    BigDecimal leastLoss() {
        return BigDecimal.valueOf(least).divide(BigDecimal.valueOf(worlds.size()), 4, RoundingMode.HALF_UP);
    }

    private List<String> words(List<int[]> bands) {
        return bands.stream()
                .map(band -> band[0] == band[1] ? mean(band[0]) : mean(band[0]) + "-" + mean(band[1]))
                .toList();
    }

    private String mean(int sum) {
        return BigDecimal.valueOf(sum)
                .divide(BigDecimal.valueOf(answers), 2, RoundingMode.HALF_UP)
                .toString();
    }
}
