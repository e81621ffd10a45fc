package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** A random table of one to five columns with random hierarchies, and its nodes, counted row by row as texts. */
record SmallLattice(List<List<String>> rows, List<GeneralisationHierarchy> ladders, int k) {

    static SmallLattice random(long seed) {
        Random random = new Random(seed);
        int columns = 1 + random.nextInt(5);
        List<GeneralisationHierarchy> ladders = new ArrayList<>();
        for (int column = 0; column < columns; column++) {
            ladders.add(ladder(random, 1 + random.nextInt(6)));
        }
        List<List<String>> rows = new ArrayList<>();
        int size = 1 + random.nextInt(40);
        for (int i = 0; i < size; i++) {
            double drawn = random.nextGaussian();
            List<String> row = new ArrayList<>();
            for (GeneralisationHierarchy ladder : ladders) {
                double value = Math.abs(drawn + random.nextGaussian()) * ladder.size() / 2.5;
                row.add("v" + Math.min(ladder.size() - 1, (int) value));
            }
            rows.add(row);
        }
        return new SmallLattice(rows, ladders, 1 + random.nextInt(5));
    }

    /** Labels merge at random from level to level, and need not be one at the top. */
    private static GeneralisationHierarchy ladder(Random random, int leaves) {
        int height = random.nextInt(4);
        List<List<String>> lines = new ArrayList<>();
        int[] group = new int[leaves];
        for (int leaf = 0; leaf < leaves; leaf++) {
            group[leaf] = leaf;
            lines.add(new ArrayList<>(List.of("v" + leaf)));
        }
        for (int level = 1; level <= height; level++) {
            int[] merged = new int[leaves];
            for (int each = 0; each < leaves; each++) {
                merged[each] = random.nextInt(1 + leaves / 2);
            }
            for (int leaf = 0; leaf < leaves; leaf++) {
                group[leaf] = merged[group[leaf]];
                lines.get(leaf).add(level + "-" + group[leaf]);
            }
        }
        return GeneralisationHierarchy.of(lines);
    }

    Microdata table() {
        List<Attribute> attributes = new ArrayList<>();
        for (int column = 0; column < ladders.size(); column++) {
            attributes.add(Attribute.quasiIdentifier("q" + column, ValueType.TEXT));
        }
        return Microdata.ofRows(attributes, rows);
    }

    Map<String, GeneralisationHierarchy> hierarchies() {
        Map<String, GeneralisationHierarchy> named = new HashMap<>();
        for (int column = 0; column < ladders.size(); column++) {
            named.put("q" + column, ladders.get(column));
        }
        return named;
    }

    /** All combinations of levels, by column. */
    List<List<Integer>> nodes() {
        List<List<Integer>> nodes = new ArrayList<>(List.of(List.of()));
        for (GeneralisationHierarchy ladder : ladders) {
            List<List<Integer>> longer = new ArrayList<>();
            for (List<Integer> node : nodes) {
                for (int level = 0; level <= ladder.height(); level++) {
                    List<Integer> next = new ArrayList<>(node);
                    next.add(level);
                    longer.add(next);
                }
            }
            nodes = longer;
        }
        return nodes;
    }

    /** Rows in classes of less than k rows at a node. */
    int suppressed(List<Integer> node) {
        Map<List<String>, Integer> classes = new LinkedHashMap<>();
        for (List<String> row : rows) {
            List<String> labels = new ArrayList<>();
            for (int column = 0; column < row.size(); column++) {
                labels.add(ladders.get(column).label(row.get(column), node.get(column)));
            }
            classes.merge(labels, 1, Integer::sum);
        }
        return classes.values().stream()
                .filter(size -> size < k)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** Rows that are in the class of the first row at a node. */
    int classOfFirst(List<Integer> node) {
        return (int) rows.stream()
                .filter(row -> IntStream.range(0, row.size())
                        .allMatch(column -> ladders.get(column)
                                .label(row.get(column), node.get(column))
                                .equals(ladders.get(column).label(rows.get(0).get(column), node.get(column)))))
                .count();
    }

    /** The loss of a node at which no row is left out: research notes, section 2.7. */
    double loss(List<Integer> node) {
        double product = 1;
        for (int column = 0; column < ladders.size(); column++) {
            GeneralisationHierarchy ladder = ladders.get(column);
            double sum = 0;
            for (List<String> row : rows) {
                int level = node.get(column);
                int label = ladder.labels(level).indexOf(ladder.label(row.get(column), level));
                sum += (double) ladder.leavesUnder(level)[label] / ladder.size();
            }
            double least = (double) rows.size() / ladder.size();
            product *= ladder.size() == 1 ? 1 : 1 + (sum - least) / (rows.size() - least);
        }
        return Math.pow(product, 1.0 / ladders.size()) - 1;
    }
}
