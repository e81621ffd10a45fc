package org.reversementoring.anonymisation.microdata;

import java.util.List;

/** A hash table of the numbers that occur. Classes are numbered in the order in which they first occur. */
final class HashedClasses implements ClassTable {

    private final RowKeys keys;
    private final KeyCounts table;
    private final int[] sizes;

    HashedClasses(RowKeys keys, KeyCounts table, int[] sizes) {
        this.keys = keys;
        this.table = table;
        this.sizes = sizes;
    }

    @Override
    public RowKeys keys() {
        return keys;
    }

    @Override
    public int[] sizes() {
        return sizes;
    }

    static HashedClasses of(RowKeys keys, int rows, Execution execution) {
        int parts = ClassTable.parts(rows, execution);
        List<KeyCounts> counted = execution.all(parts, part -> {
            KeyCounts counts = new KeyCounts(1 << 12);
            ClassTable.forEachBlock(
                    keys,
                    ClassTable.start(part, parts, rows),
                    ClassTable.start(part + 1, parts, rows),
                    (numbers, length) -> counts.addAll(numbers, 0, length));
            return counts;
        });
        KeyCounts table = counted.get(0);
        for (KeyCounts other : counted.subList(1, parts)) {
            for (int i = 0; i < other.size(); i++) {
                table.add(other.key(i), other.count(i));
            }
        }
        return new HashedClasses(keys, table, table.counts());
    }

    @Override
    public int count() {
        return sizes.length;
    }

    @Override
    public long key(int group) {
        return table.key(group);
    }

    @Override
    public void replaceByNumbers(long[] numbers, int length) {
        for (int i = 0; i < length; i++) {
            numbers[i] = table.find(numbers[i]);
        }
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "HashedClasses[classes=" + sizes.length + "]";
    }
}
