package org.reversementoring.anonymisation.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * An attacker who shares nothing with the audit: it has every panel published, groups the panels by what was read, and sees
 * whether the lowest and the highest mark stay possible for each mentor but the one who colludes, ED(1). A panel is a sorted row of
 * marks, 0 for a mentor who declined.
 */
final class PublishedAttack {

    private static final int LOWEST = 1;
    private static final int HIGHEST = 5;

    private PublishedAttack() {}

    /** Every multiset of answers of so many mentors. */
    static List<int[]> panels(int size) {
        List<int[]> all = new ArrayList<>();
        fill(all, new int[size], 0, 0);
        return all;
    }

    private static void fill(List<int[]> all, int[] row, int at, int least) {
        if (at == row.length) {
            all.add(row.clone());
            return;
        }
        for (int mark = least; mark <= HIGHEST; mark++) {
            row[at] = mark;
            fill(all, row, at + 1, mark);
        }
    }

    /** What gives a mentor away, if anything does; to a reader who knows who declined, and to one who does not. */
    static Optional<String> on(List<int[]> panels, List<String> published) {
        Optional<String> found = on(panels, published, row -> "");
        return found.isPresent()
                ? found
                : on(
                        panels,
                        published,
                        row -> " and "
                                + Arrays.stream(row).filter(mark -> mark == 0).count() + " declined");
    }

    private static Optional<String> on(List<int[]> panels, List<String> published, Function<int[], String> alsoKnown) {
        Map<String, Set<Integer>> possible = new TreeMap<>();
        Map<String, int[]> example = new HashMap<>();
        for (int i = 0; i < panels.size(); i++) {
            int[] row = panels.get(i);
            for (int colluder = 0; colluder < row.length; colluder++) {
                String seen = published.get(i) + " | own answer " + row[colluder] + alsoKnown.apply(row);
                Set<Integer> marks = possible.computeIfAbsent(seen, unseen -> new HashSet<>());
                for (int other = 0; other < row.length; other++) {
                    if (other != colluder && row[other] > 0) {
                        marks.add(row[other]);
                    }
                }
                example.putIfAbsent(seen, row);
            }
        }
        return possible.entrySet().stream()
                .filter(entry -> !entry.getValue().isEmpty())
                .filter(entry -> !entry.getValue().containsAll(List.of(LOWEST, HIGHEST)))
                .map(entry -> Arrays.toString(example.get(entry.getKey())) + ": " + entry)
                .findFirst();
    }
}
