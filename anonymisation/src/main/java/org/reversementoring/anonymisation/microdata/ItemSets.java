package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/**
 * Sets of items, as the themes that a person raised, and what it takes to know one. k^m-anonymity: an attacker who knows up to m
 * items of a person finds at least k rows with all of them.
 *
 * <p>Source: Terrovitis et al. 2008, doi:10.14778/1453856.1453874. G10's hint for themes is k = 5, m = 2.
 */
public final class ItemSets {

    private final List<List<String>> rows;

    private ItemSets(List<List<String>> rows) {
        this.rows = rows;
    }

    /** From rows of items; an item counts once for a row. */
    public static ItemSets of(List<List<String>> rows) {
        return new ItemSets(rows.stream()
                .map(items -> (List<String>) new ArrayList<>(new TreeSet<>(items)))
                .toList());
    }

    /**
     * The smallest number of rows that share a combination of 1 to m items that occurs; 0 if there is none. The table is
     * k^m-anonymous for each k up to that, and for none if it is 0.
     *
     * <p>Every combination that occurs is counted: a row of s items costs the number of its combinations of up to m.
     *
     * @param m items that an attacker knows, 1 to 4
     * @throws IllegalArgumentException if m is outside its range
     */
    public int smallestSupport(int m) {
        if (m < 1 || m > 4) {
            throw new IllegalArgumentException("known items must be between 1 and 4, but were " + m);
        }
        Map<List<String>, Integer> support = new HashMap<>();
        for (List<String> items : rows) {
            count(items, 0, List.of(), m, support);
        }
        return support.values().stream().mapToInt(Integer::intValue).min().orElse(0);
    }

    private static void count(
            List<String> items, int from, List<String> chosen, int more, Map<List<String>, Integer> support) {
        for (int i = from; i < items.size() && more > 0; i++) {
            List<String> next = new ArrayList<>(chosen);
            next.add(items.get(i));
            support.merge(next, 1, Integer::sum);
            count(items, i + 1, next, more - 1, support);
        }
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "ItemSets[rows=" + rows.size() + "]";
    }
}
