package org.reversementoring.anonymisation.microdata.generalisation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * The levels of a quasi-identifier as a search sees them: the labels of each level that occur, numbered from 0, and their cost.
 * At level 0 the labels are the codes of the column.
 */
public final class GeneralisationLevels {

    private final Column column;
    private final GeneralisationHierarchy hierarchy;
    /** For each level and code the number of its label. */
    private final int[][] groupOfCode;
    /** For each level the cost of all rows together, if none is suppressed. */
    private final double[] base;
    /** For each level and label the additional cost of a row that is suppressed. */
    private final double[][] extra;
    /** For each level the rows in the order of the cost of suppressing them, as pairs: cost, rows, cost, rows and so on. */
    private final double[][] cheapest;

    GeneralisationLevels(
            Column column,
            GeneralisationHierarchy hierarchy,
            int[][] groupOfCode,
            double[] base,
            double[][] extra,
            double[][] cheapest) {
        this.column = column;
        this.hierarchy = hierarchy;
        this.groupOfCode = groupOfCode;
        this.base = base;
        this.extra = extra;
        this.cheapest = cheapest;
    }

    /** The column. */
    public Column column() {
        return column;
    }

    /** The hierarchy of the column. */
    public GeneralisationHierarchy hierarchy() {
        return hierarchy;
    }

    int[][] groupOfCode() {
        return groupOfCode;
    }

    /** The number of different labels at a level. */
    public int labels(int level) {
        return extra[level].length;
    }

    /** For each label at a level the one that it has at a level that is higher or equal. */
    public int[] relabelling(int lower, int higher) {
        int[] found = new int[labels(lower)];
        for (int code = 0; code < groupOfCode[lower].length; code++) {
            found[groupOfCode[lower][code]] = groupOfCode[higher][code];
        }
        return found;
    }

    /** The rows of each label at a level, in a table of that many rows. */
    public int[] rowsOfLabels(int level, int rows) {
        int[] counts = column.counts(rows);
        int[] found = new int[labels(level)];
        for (int code = 0; code < counts.length; code++) {
            found[groupOfCode[level][code]] += counts[code];
        }
        return found;
    }

    /** The lowest level at which each label that occurs has that many rows; above the height if there is none. */
    public int lowestWith(int smallest, int rows) {
        int level = 0;
        while (level <= height()
                && Arrays.stream(rowsOfLabels(level, rows)).anyMatch(count -> count > 0 && count < smallest)) {
            level++;
        }
        return level;
    }

    double[] base() {
        return base;
    }

    /** For each level and label the additional cost of a row that is suppressed. */
    public double[][] extra() {
        return extra;
    }

    double[][] cheapest() {
        return cheapest;
    }

    /** The levels of a column of that many rows, with costs by a measure. */
    public static GeneralisationLevels of(
            Column column, GeneralisationHierarchy hierarchy, int rows, InformationLoss utility) {
        int levels = hierarchy.height() + 1;
        int[] counts = column.counts(rows);
        int[][] groups = new int[levels][];
        double[] base = new double[levels];
        double[][] extra = new double[levels][];
        double[][] cheapest = new double[levels][];
        for (int level = 0; level < levels; level++) {
            int[] label = hierarchy.groupOfCode(column, level);
            groups[level] = new int[label.length];
            List<Integer> seen = new ArrayList<>();
            for (int code = 0; code < label.length; code++) {
                int number = level == 0 ? code : seen.indexOf(label[code]);
                if (number < 0 || level == 0) {
                    number = seen.size();
                    seen.add(label[code]);
                }
                groups[level][code] = number;
            }
            int[] inGroup = new int[seen.size()];
            for (int code = 0; code < label.length; code++) {
                inGroup[groups[level][code]] += counts[code];
            }
            extra[level] = new double[seen.size()];
            int[] under = hierarchy.leavesUnder(level);
            TreeMap<Double, Double> byCost = new TreeMap<>();
            for (int group = 0; group < inGroup.length; group++) {
                extra[level][group] = switch (utility) {
                    case LOSS -> (double) hierarchy.size() - under[seen.get(group)];
                    case NON_UNIFORM_ENTROPY -> log2((double) rows / inGroup[group]);
                    default -> 0;
                };
                byCost.merge(extra[level][group], (double) inGroup[group], Double::sum);
            }
            for (int code = 0; code < label.length; code++) {
                base[level] += switch (utility) {
                    case LOSS -> (double) counts[code] * under[label[code]];
                    case NON_UNIFORM_ENTROPY ->
                        counts[code] * log2((double) inGroup[groups[level][code]] / counts[code]);
                    default -> 0;
                };
            }
            cheapest[level] = byCost.entrySet().stream()
                    .flatMap(entry -> Stream.of(entry.getKey(), entry.getValue()))
                    .mapToDouble(Double::doubleValue)
                    .toArray();
        }
        return new GeneralisationLevels(column, hierarchy, groups, base, extra, cheapest);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    /** The highest level. */
    public int height() {
        return hierarchy.height();
    }

    /** The cost of a level if that many rows of each label are suppressed. */
    public double sum(int level, int[] suppressed) {
        double sum = base[level];
        for (int group = 0; group < suppressed.length; group++) {
            sum += suppressed[group] * extra[level][group];
        }
        return sum;
    }

    /** The least cost of a level if that many rows are suppressed. */
    public double atLeast(int level, int suppressed) {
        double cost = base[level];
        double left = suppressed;
        double[] steps = cheapest[level];
        for (int i = 0; left > 0 && i < steps.length; i += 2) {
            double taken = Math.min(left, steps[i + 1]);
            cost += taken * steps[i];
            left -= taken;
        }
        return cost;
    }
}
