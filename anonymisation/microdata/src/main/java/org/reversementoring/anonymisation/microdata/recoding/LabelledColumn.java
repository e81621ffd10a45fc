package org.reversementoring.anonymisation.microdata.recoding;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.writing.CanonicalWriting;

/** A quasi-identifier of the source beside its labels in the table that was made of it. */
final class LabelledColumn {

    private final Column before;
    private final Column after;
    private final AnonymisedTable made;
    private final List<GeneralisationHierarchy> hierarchy;
    private final int[] counts;
    private final int rows;
    private final Map<Integer, Span> spans = new HashMap<>();

    LabelledColumn(Column before, AnonymisedTable made, List<GeneralisationHierarchy> hierarchy) {
        this.before = before;
        this.after = made.table().column(before.attribute().name());
        this.made = made;
        this.hierarchy = hierarchy;
        this.rows = made.source().rows();
        this.counts = before.counts(rows);
    }

    ColumnLoss loss() {
        double leaves =
                hierarchy.isEmpty() ? before.cardinality() : hierarchy.get(0).size();
        double stoodFor = 0;
        double bits = 0;
        int emptied = 0;
        int[] keptOf = new int[before.cardinality()];
        for (Map.Entry<Long, Integer> pair : pairs().entrySet()) {
            int value = (int) (pair.getKey() >>> Integer.SIZE);
            int label = (int) (long) pair.getKey();
            int cells = pair.getValue();
            keptOf[value] += cells;
            boolean empty = after.dictionary().get(label).isEmpty()
                    && !before.dictionary().get(value).isEmpty();
            emptied += empty ? cells : 0;
            Span span = empty ? new Span(leaves, rows) : span(label);
            stoodFor += cells * span.values();
            bits += cells * log2(span.rows() / counts[value]);
        }
        for (int value = 0; value < keptOf.length; value++) {
            int gone = counts[value] - keptOf[value];
            stoodFor += gone * leaves;
            bits += gone * log2((double) rows / counts[value]);
        }
        double mean = rows == 0 ? 0 : stoodFor / rows;
        return new MeasuredLoss.OfColumn(
                before.attribute().name(),
                before.cardinality(),
                after.cardinality(),
                emptied,
                leaves == 0 ? 0 : mean / leaves,
                leaves <= 1 ? 0 : (mean - 1) / (leaves - 1),
                bits);
    }

    /** The number of cells of each value that have each label. */
    private Map<Long, Integer> pairs() {
        Map<Long, Integer> pairs = new LinkedHashMap<>();
        for (int row = 0; row < made.table().rows(); row++) {
            long value = before.codes().at(made.from(row));
            pairs.merge(value << Integer.SIZE | after.codes().at(row), 1, Integer::sum);
        }
        return pairs;
    }

    private Span span(int label) {
        return spans.computeIfAbsent(label, this::measure);
    }

    private Span measure(int label) {
        List<String> values = hierarchy.isEmpty()
                ? List.of()
                : hierarchy.get(0).valuesOf(after.dictionary().get(label));
        double people = 0;
        if (!values.isEmpty()) {
            Set<String> writings = values.stream().map(CanonicalWriting::of).collect(Collectors.toSet());
            for (int value = 0; value < counts.length; value++) {
                people += writings.contains(
                                CanonicalWriting.of(before.dictionary().get(value)))
                        ? counts[value]
                        : 0;
            }
            return new Span(values.size(), people);
        }
        int different = 0;
        boolean[] seen = new boolean[counts.length];
        for (int row = 0; row < made.table().rows(); row++) {
            int value = before.codes().at(made.from(row));
            if (after.codes().at(row) == label && !seen[value]) {
                seen[value] = true;
                different++;
                people += counts[value];
            }
        }
        return new Span(different, people);
    }

    private static double log2(double number) {
        return Math.log(number) / Math.log(2);
    }

    /** The span of a label: the values that it stands for, and the rows of the source that have one of these. */
    private record Span(double values, double rows) {}
}
