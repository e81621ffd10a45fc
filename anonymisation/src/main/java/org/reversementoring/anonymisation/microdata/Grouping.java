package org.reversementoring.anonymisation.microdata;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Rows that are equal in some columns, numbered in the order in which they first occur, with the size of each group.
 *
 * <p>The codes of a row make one number in mixed radix. While that stays small the number is an address into a table, else it
 * is hashed; where it would not fit into 63 bits, the columns so far are grouped first and their group is the first digit.
 */
final class Grouping {

    private final int groups;
    private final Codes.Ints groupOf;
    private final int[] sizes;

    Grouping(int groups, Codes.Ints groupOf, int[] sizes) {
        this.groups = groups;
        this.groupOf = groupOf;
        this.sizes = sizes;
    }

    int groups() {
        return groups;
    }

    Codes.Ints groupOf() {
        return groupOf;
    }

    int[] sizes() {
        return sizes;
    }

    /** Entries of an address table, 16 MiB of them: above, hashing is no slower. */
    private static final long WIDEST_TABLE = 1 << 22;

    static Grouping of(List<Codes> columns, List<Integer> cardinalities, int rows) {
        int from = 0;
        @Nullable Grouping sofar = null;
        while (from < columns.size() || sofar == null) {
            long width = sofar == null ? 1 : Math.max(1, sofar.groups);
            int to = from;
            while (to < columns.size() && cardinalities.get(to) <= Long.MAX_VALUE / width) {
                width *= Math.max(1, cardinalities.get(to++));
            }
            Digits digits = new Digits(sofar, columns.subList(from, to), cardinalities.subList(from, to));
            sofar = width <= WIDEST_TABLE ? addressed(digits, (int) width, rows) : hashed(digits, rows);
            from = to;
        }
        return sofar;
    }

    private static Grouping addressed(Digits digits, int width, int rows) {
        int[] table = new int[width];
        int[] sizes = new int[Math.min(width, rows)];
        int[] groupOf = new int[rows];
        long[] keys = new long[Codes.BLOCK];
        int groups = 0;
        for (int from = 0; from < rows; from += Codes.BLOCK) {
            int length = Math.min(Codes.BLOCK, rows - from);
            digits.keys(keys, from, length);
            for (int i = 0; i < length; i++) {
                int key = (int) keys[i];
                int group = table[key] - 1;
                if (group < 0) {
                    group = groups++;
                    table[key] = groups;
                }
                groupOf[from + i] = group;
                sizes[group]++;
            }
        }
        return new Grouping(groups, new Codes.Ints(groupOf), Arrays.copyOf(sizes, groups));
    }

    private static Grouping hashed(Digits digits, int rows) {
        KeyTable table = new KeyTable(rows);
        int[] sizes = new int[rows];
        int[] groupOf = new int[rows];
        long[] keys = new long[Codes.BLOCK];
        for (int from = 0; from < rows; from += Codes.BLOCK) {
            int length = Math.min(Codes.BLOCK, rows - from);
            digits.keys(keys, from, length);
            for (int i = 0; i < length; i++) {
                groupOf[from + i] = table.numberOf(keys[i]);
                sizes[groupOf[from + i]]++;
            }
        }
        return new Grouping(table.size(), new Codes.Ints(groupOf), Arrays.copyOf(sizes, table.size()));
    }

    /** What a row's number is made of. */
    private record Digits(@Nullable Grouping first, List<Codes> columns, List<Integer> radices) {

        void keys(long[] keys, int from, int length) {
            Arrays.fill(keys, 0);
            if (first != null) {
                first.groupOf.append(keys, from, length, 1);
            }
            for (int i = 0; i < columns.size(); i++) {
                columns.get(i).append(keys, from, length, radices.get(i));
            }
        }
    }
}
