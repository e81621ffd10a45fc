package org.reversementoring.anonymisation.microdata.local;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The columns by which a group of rows can be split, and what each split gains and costs. */
final class SplitColumns {

    private static final Comparator<Candidate> BEST_FIRST = Comparator.<Candidate>comparingDouble(
                    candidate -> -candidate.worth)
            .thenComparingInt(candidate -> candidate.column);

    /** Parts that gain little are the first that go back to the rest, where that is too small. */
    private static final Comparator<Part> LEAST_FIRST = Comparator.comparingDouble(part -> part.gain);

    private final GroupJudge judge;
    private final int[] sizes;
    private final int[][] codes;
    private final int[][][] labels;
    private final double[][][] losses;
    /** The rows of each label of the column that is looked at; all 0 between two looks. */
    private final int[] rowsOf;
    /** The labels that occur in it. */
    private final int[] seen;

    SplitColumns(RecordLevels levels, GroupJudge judge) {
        this.judge = judge;
        this.sizes = levels.sizes();
        this.codes = levels.codes();
        this.labels = levels.labels();
        this.losses = levels.losses();
        int most = Arrays.stream(losses)
                .flatMap(Arrays::stream)
                .mapToInt(loss -> loss.length)
                .max()
                .orElse(0);
        this.rowsOf = new int[most];
        this.seen = new int[most];
    }

    /** A column that can split a group, and what the split is worth if sizes alone decide. */
    private record Candidate(int column, double worth) {}

    /** The best split of a group, of those to which all models agree. Marks columns that no part of the group can be split by. */
    Optional<ColumnSplit> best(int[] records, int[] levels, boolean[] closed) {
        List<Candidate> candidates = new ArrayList<>();
        for (int column = 0; column < levels.length; column++) {
            if (levels[column] > 0 && !closed[column]) {
                double worth = worth(records, column, levels[column] - 1);
                closed[column] = worth < 0;
                if (worth > 0) {
                    candidates.add(new Candidate(column, worth));
                }
            }
        }
        candidates.sort(BEST_FIRST);
        return candidates.stream()
                .map(candidate -> split(records, candidate.column, levels[candidate.column] - 1))
                .flatMap(Optional::stream)
                .findFirst();
    }

    /**
     * The detail that a split gains for each halving that it takes; 0 if all parts must stay together, and below 0 if none is large
     * enough, nor ever will be.
     */
    private double worth(int[] records, int column, int level) {
        int count = countLabels(records, column, level);
        double before = losses[column][level + 1][labels[column][level + 1][codes[column][records[0]]]];
        double gain = 0;
        double least = Double.POSITIVE_INFINITY;
        double bits = 0;
        long all = 0;
        long rest = 0;
        long smallestGain = 0;
        for (int i = 0; i < count; i++) {
            long size = rowsOf[seen[i]];
            all += size;
            if (size < judge.smallest()) {
                rest += size;
            } else {
                double more = size * (before - losses[column][level][seen[i]]);
                gain += more;
                bits -= size * log2(size);
                if (more < least) {
                    least = more;
                    smallestGain = size;
                }
            }
            rowsOf[seen[i]] = 0;
        }
        if (gain == 0) {
            return -1;
        }
        if (rest > 0 && rest < judge.smallest()) {
            gain -= least;
            bits += smallestGain * log2(smallestGain);
            rest += smallestGain;
        }
        bits += all * log2(all) - rest * log2(Math.max(1, rest));
        return gain <= 0 ? 0 : gain / bits;
    }

    private static double log2(long number) {
        return Math.log((double) number) / Math.log(2);
    }

    /** Counts the rows of each label in {@code rowsOf}; returns how many occur, which are the first of {@code seen}. */
    private int countLabels(int[] records, int column, int level) {
        int[] code = codes[column];
        int[] labelOf = labels[column][level];
        int count = 0;
        for (int record : records) {
            int label = labelOf[code[record]];
            if (rowsOf[label] == 0) {
                seen[count++] = label;
            }
            rowsOf[label] += sizes[record];
        }
        return count;
    }

    private Optional<ColumnSplit> split(int[] records, int column, int level) {
        List<Part> good = new ArrayList<>();
        List<int[]> rest = new ArrayList<>();
        for (Part part : partsOf(records, column, level)) {
            if (part.isLarge && judge.isPrivate(part.records)) {
                good.add(part);
            } else {
                rest.add(part.records);
            }
        }
        good.sort(LEAST_FIRST);
        int given = 0;
        while (given < good.size() && !rest.isEmpty() && !judge.isPrivate(joined(rest))) {
            rest.add(good.get(given++).records);
        }
        return given == good.size()
                ? Optional.empty()
                : Optional.of(new ColumnSplit(
                        column,
                        good.subList(given, good.size()).stream()
                                .map(part -> part.records)
                                .toList(),
                        joined(rest)));
    }

    /** The records of one label, and the detail that they gain; or those of all labels that are too rare, which gain none. */
    private static final class Part {

        private final int[] records;
        private final boolean isLarge;
        private final double gain;

        private Part(int[] records, boolean isLarge, double gain) {
            this.records = records;
            this.isLarge = isLarge;
            this.gain = gain;
        }
    }

    private List<Part> partsOf(int[] records, int column, int level) {
        int[] code = codes[column];
        int[] labelOf = labels[column][level];
        double before = losses[column][level + 1][labels[column][level + 1][code[records[0]]]];
        int count = countLabels(records, column, level);
        int[] lengths = new int[count + 1];
        double[] gains = new double[count + 1];
        int large = 1;
        for (int i = 0; i < count; i++) {
            int label = seen[i];
            boolean isLarge = rowsOf[label] >= judge.smallest();
            gains[large] = rowsOf[label] * (before - losses[column][level][label]);
            // From here on the place of the part, of which the first is for all rare labels.
            rowsOf[label] = isLarge ? large++ : 0;
        }
        for (int record : records) {
            lengths[rowsOf[labelOf[code[record]]]]++;
        }
        int[][] members = new int[large][];
        Arrays.setAll(members, i -> new int[lengths[i]]);
        for (int record : records) {
            int place = rowsOf[labelOf[code[record]]];
            members[place][members[place].length - lengths[place]--] = record;
        }
        for (int i = 0; i < count; i++) {
            rowsOf[seen[i]] = 0;
        }
        List<Part> parts = new ArrayList<>();
        for (int i = 0; i < large; i++) {
            if (members[i].length > 0) {
                parts.add(new Part(members[i], i > 0, gains[i]));
            }
        }
        return parts;
    }

    private static int[] joined(List<int[]> some) {
        return some.stream().flatMapToInt(Arrays::stream).toArray();
    }
}
