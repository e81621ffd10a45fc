package org.reversementoring.anonymisation.microdata.model;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.equivalence.SensitiveDistribution;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The model of {@link PrivacyModels#hierarchicalCloseness}. At each label of each level, what some of its parts have too much is
 * moved to those that have too little, as far as possible; the cost is the level divided by the height. The rest is moved further
 * up.
 *
 * @param up for each level below the top, the group of the next level to which each group belongs; at level 0 groups are values
 */
record HierarchicalTCloseness(String attribute, ExactThreshold t, ValueMapping values, List<int[]> up)
        implements PrivacyModel {

    static HierarchicalTCloseness of(
            String attribute, ExactThreshold t, GeneralisationHierarchy hierarchy, Column column) {
        int height = hierarchy.height();
        if (height == 0 || hierarchy.labels(height).size() != 1) {
            throw new IllegalArgumentException("hierarchy of a distance must end in one label above its values");
        }
        List<int[]> up = new ArrayList<>();
        up.add(hierarchy.groupOfValue(column, 1));
        for (int level = 2; level <= height; level++) {
            int[] below = hierarchy.groupOfValue(column, level - 1);
            int[] here = hierarchy.groupOfValue(column, level);
            int[] parent = new int[hierarchy.labels(level - 1).size()];
            for (int code = 0; code < below.length; code++) {
                parent[below[code]] = here[code];
            }
            up.add(parent);
        }
        return new HierarchicalTCloseness(attribute, t, new ValueMapping(column), up);
    }

    @Override
    public Reading judge(EquivalenceClass group) {
        SensitiveDistribution histogram = group.sensitive(attribute);
        if (histogram.isEmpty()) {
            return TCloseness.NO_VALUE;
        }
        long[] excess = new long[up.get(0).length];
        for (int value = 0; value < histogram.domain(); value++) {
            excess[values.of(histogram, value)] = -(long) histogram.tableCount(value) * histogram.size();
        }
        for (int i = 0; i < histogram.distinct(); i++) {
            excess[values.of(histogram, histogram.value(i))] += (long) histogram.count(i) * histogram.tableSize();
        }
        long cost = 0;
        for (int level = 1; level <= up.size(); level++) {
            int[] parent = up.get(level - 1);
            int groups = level < up.size() ? up.get(level).length : 1;
            long[] much = new long[groups];
            long[] little = new long[groups];
            for (int i = 0; i < excess.length; i++) {
                much[parent[i]] += Math.max(0, excess[i]);
                little[parent[i]] += Math.max(0, -excess[i]);
            }
            excess = new long[groups];
            for (int i = 0; i < groups; i++) {
                cost = Math.addExact(cost, level * Math.min(much[i], little[i]));
                excess[i] = much[i] - little[i];
            }
        }
        long whole = Math.multiplyExact((long) up.size(), (long) histogram.size() * histogram.tableSize());
        return Reading.atMost((double) cost / whole, t.isAtLeast(cost, whole));
    }

    @Override
    public String name() {
        return "hierarchical-closeness(" + attribute + ", " + t + ")";
    }

    @Override
    public String source() {
        return TCloseness.LI;
    }

    @Override
    public Merging merging() {
        return Merging.GOOD_KEEP;
    }
}
