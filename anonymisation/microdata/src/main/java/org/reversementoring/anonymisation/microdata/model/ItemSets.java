package org.reversementoring.anonymisation.microdata.model;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * The sets of items of a table, as the themes that each person raised, for k^m-anonymity: an attacker who knows up to m items of
 * a person finds at least k rows that have all of them.
 *
 * <p>Source: Terrovitis et al. 2008, doi:10.14778/1453856.1453874. G10's hint for themes is k = 5, m = 2.
 */
public final class ItemSets {

    private final List<List<String>> rows;

    private ItemSets(List<List<String>> rows) {
        this.rows = rows;
    }

    /** The sets of some rows; an item counts once for a row. */
    public static ItemSets of(List<List<String>> rows) {
        return new ItemSets(rows.stream()
                .map(items -> (List<String>) new ArrayList<>(new TreeSet<>(items)))
                .toList());
    }

    /**
     * The smallest number of rows that share a combination of 1 to m items that occurs; 0 if there is none. The table is
     * k^m-anonymous for each k up to that, and for none if it is 0.
     *
     * <p>Every combination that occurs is counted, so a row of s items costs as many steps as it has combinations of up to m.
     *
     * @param m items that an attacker knows, 1 to 4
     * @throws IllegalArgumentException if m is outside its range
     */
    public int smallestSupport(int m) {
        requireKnown(m);
        Map<String, Integer> numbers = new HashMap<>();
        List<int[]> numbered = rows.stream()
                .map(items -> items.stream()
                        .mapToInt(item -> numbers.computeIfAbsent(item, unseen -> numbers.size()))
                        .sorted()
                        .toArray())
                .toList();
        int[] once = new int[rows.size()];
        Arrays.fill(once, 1);
        return smallestSupport(numbered, once, m);
    }

    /** As {@link #smallestSupport(int)}, for sets of ascending numbers that occur more than once. */
    static int smallestSupport(List<int[]> sets, int[] times, int m) {
        Map<List<Integer>, Integer> support = new HashMap<>();
        for (int i = 0; i < times.length; i++) {
            count(sets.get(i), 0, List.of(), m, times[i], support);
        }
        return support.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static void count(
            int[] items, int from, List<Integer> chosen, int more, int times, Map<List<Integer>, Integer> support) {
        for (int i = from; i < items.length && more > 0; i++) {
            List<Integer> next = new ArrayList<>(chosen);
            next.add(items[i]);
            support.merge(next, times, Integer::sum);
            count(items, i + 1, next, more - 1, times, support);
        }
    }

    /**
     * Checks a number of known items.
     *
     * @throws IllegalArgumentException if it is not between 1 and 4
     */
    public static void requireKnown(int m) {
        if (m < 1 || m > 4) {
            throw new IllegalArgumentException("known items must be between 1 and 4, but were " + m);
        }
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ItemSets[rows=" + rows.size() + "]";
    }
}
