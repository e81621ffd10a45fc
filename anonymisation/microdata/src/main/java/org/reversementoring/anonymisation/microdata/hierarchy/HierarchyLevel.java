package org.reversementoring.anonymisation.microdata.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** A level of a hierarchy: its different labels, and for each line the number of its label. */
final class HierarchyLevel {

    private final List<String> labels;
    private final int[] groupOf;

    private HierarchyLevel(List<String> labels, int[] groupOf) {
        this.labels = labels;
        this.groupOf = groupOf;
    }

    static HierarchyLevel of(List<List<String>> lines, int level) {
        Map<String, Integer> numbers = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            String label = lines.get(i).get(level);
            Integer known = numbers.putIfAbsent(label, names.size());
            if (known == null) {
                names.add(label);
            }
            group[i] = known == null ? names.size() - 1 : known;
        }
        return new HierarchyLevel(List.copyOf(names), group);
    }

    void requireOneParent(HierarchyLevel below, int level) {
        Map<Integer, Integer> first = new HashMap<>();
        for (int i = 0; i < groupOf.length; i++) {
            Integer other = first.putIfAbsent(below.groupOf[i], i);
            if (other != null && groupOf[other] != groupOf[i]) {
                throw new IllegalArgumentException("hierarchy line " + (i + 1) + ", level " + level
                        + ": label must be that of line " + (other + 1) + ", which shares level " + (level - 1));
            }
        }
    }

    List<String> labels() {
        return labels;
    }

    int[] groupOf() {
        return groupOf;
    }

    String labelOf(int line) {
        return labels.get(groupOf[line]);
    }
}
