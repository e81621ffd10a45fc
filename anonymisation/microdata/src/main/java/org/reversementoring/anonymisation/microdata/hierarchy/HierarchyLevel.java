package org.reversementoring.anonymisation.microdata.hierarchy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/** A level of a hierarchy: its different labels, and for each line the number of its label. */
final class HierarchyLevel {

    private final List<String> labels;
    private final int[] groupOf;
    private final Map<String, Integer> numbers;

    private HierarchyLevel(List<String> labels, int[] groupOf, Map<String, Integer> numbers) {
        this.labels = labels;
        this.groupOf = groupOf;
        this.numbers = numbers;
    }

    static HierarchyLevel of(List<List<String>> lines, int level) {
        Map<String, Integer> numbers = new HashMap<>();
        Map<String, Integer> written = new HashMap<>();
        List<String> names = new ArrayList<>();
        int[] group = new int[lines.size()];
        for (int i = 0; i < group.length; i++) {
            String cell = lines.get(i).get(level);
            Integer known = written.get(cell);
            if (known == null) {
                String label = read(cell);
                known = numbers.putIfAbsent(CanonicalWriting.of(label), names.size());
                if (known == null) {
                    known = names.size();
                    names.add(label);
                }
                written.put(cell, known);
            }
            group[i] = known;
        }
        return new HierarchyLevel(List.copyOf(names), group, numbers);
    }

    /** What a cell of a hierarchy says: without blanks around it, and empty if it says that there is no value. */
    static String read(String cell) {
        return MissingWritings.standard().include(cell) ? "" : cell.strip();
    }

    /** The number of a label in whatever writing; -1 if it is none of this level. */
    int groupOf(String label) {
        return numbers.getOrDefault(CanonicalWriting.of(read(label)), -1);
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
