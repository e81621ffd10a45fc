package org.reversementoring.anonymisation.microdata.recoding;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.model.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * What a transformation cost: the table before and after. Numbers about columns and classes, no cell.
 *
 * @param before classes and risk of the source
 * @param after classes and risk of the table that was made
 * @param suppressed rows that were left out
 * @param loss see {@link InformationLoss#LOSS}
 * @param nonUniformEntropy in bits, see {@link InformationLoss#NON_UNIFORM_ENTROPY}
 * @param discernibility see {@link InformationLoss#DISCERNIBILITY}
 * @param averageClassSize see {@link InformationLoss#AVERAGE_CLASS_SIZE}
 * @param columns the quasi-identifiers, in their order
 */
public record InformationLossReport(
        ReidentificationRisk before,
        ReidentificationRisk after,
        int suppressed,
        double loss,
        double nonUniformEntropy,
        double discernibility,
        double averageClassSize,
        List<OfColumn> columns) {

    /** Copies. */
    public InformationLossReport {
        columns = List.copyOf(columns);
    }

    /**
     * What is left of a column.
     *
     * @param name of the quasi-identifier
     * @param valuesBefore different values, a missing one among them
     * @param labelsAfter different labels
     * @param emptied cells that had a value and have none now, in rows that are kept
     * @param granularity the mean over all rows of the share of values that a label stands for; a suppressed row's is 1
     * @param loss that, scaled so that 0 is the raw column and 1 nothing
     * @param nonUniformEntropy bits lost
     */
    public record OfColumn(
            String name,
            int valuesBefore,
            int labelsAfter,
            int emptied,
            double granularity,
            double loss,
            double nonUniformEntropy) {}

    /**
     * Compares a transformation with its source. A label stands for the values below it in the column's hierarchy, at the lowest
     * level that has it. A label that is in no hierarchy, as a range or a mean, stands for the values of the rows that show it,
     * and an emptied cell for all.
     *
     * @param hierarchies for any quasi-identifiers, by name
     */
    public static InformationLossReport of(AnonymisedTable made, Map<String, GeneralisationHierarchy> hierarchies) {
        Microdata source = made.source();
        ReidentificationRisk after = PrivacyAssessment.of(made.table()).risk();
        List<OfColumn> columns = new ArrayList<>();
        double product = 1;
        double bits = 0;
        for (Column column : source.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            String name = column.attribute().name();
            Map<String, GeneralisationHierarchy> own = new LinkedHashMap<>(hierarchies);
            own.keySet().retainAll(List.of(name));
            OfColumn one = new LabelledColumn(column, made, List.copyOf(own.values())).utility();
            columns.add(one);
            product *= 1 + one.loss();
            bits += one.nonUniformEntropy();
        }
        return new InformationLossReport(
                PrivacyAssessment.of(source).risk(),
                after,
                made.suppressed(),
                columns.isEmpty() ? 0 : Math.pow(product, 1.0 / columns.size()) - 1,
                bits,
                after.discernibility() + (double) made.suppressed() * source.rows(),
                after.classes() == 0 ? Double.POSITIVE_INFINITY : (double) source.rows() / after.classes(),
                columns);
    }

    /** A column beside its labels. */
    private static final class LabelledColumn {

        private final Column before;
        private final Column after;
        private final AnonymisedTable made;
        private final List<GeneralisationHierarchy> hierarchy;
        private final int[] counts;
        private final int rows;

        LabelledColumn(Column before, AnonymisedTable made, List<GeneralisationHierarchy> hierarchy) {
            this.before = before;
            this.after = made.table().column(before.attribute().name());
            this.made = made;
            this.hierarchy = hierarchy;
            this.rows = made.source().rows();
            this.counts = before.counts(rows);
        }

        OfColumn utility() {
            double leaves = hierarchy.isEmpty()
                    ? before.cardinality()
                    : hierarchy.get(0).size();
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
            return new OfColumn(
                    before.attribute().name(),
                    before.cardinality(),
                    after.cardinality(),
                    emptied,
                    leaves == 0 ? 0 : mean / leaves,
                    leaves <= 1 ? 0 : (mean - 1) / (leaves - 1),
                    bits);
        }

        /** How many cells of each value have each label. */
        private Map<Long, Integer> pairs() {
            Map<Long, Integer> pairs = new LinkedHashMap<>();
            for (int row = 0; row < made.table().rows(); row++) {
                long value = before.codes().at(made.from(row));
                pairs.merge(value << Integer.SIZE | after.codes().at(row), 1, Integer::sum);
            }
            return pairs;
        }

        private final Map<Integer, Span> spans = new HashMap<>();

        private Span span(int label) {
            return spans.computeIfAbsent(label, this::measure);
        }

        private Span measure(int label) {
            List<String> values = hierarchy.isEmpty()
                    ? List.of()
                    : hierarchy.get(0).valuesOf(after.dictionary().get(label));
            double people = 0;
            if (!values.isEmpty()) {
                for (int value = 0; value < counts.length; value++) {
                    people += values.contains(before.dictionary().get(value)) ? counts[value] : 0;
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
    }

    /** What a label stands for: values, and rows of the source that have one of these. */
    private record Span(double values, double rows) {}
}
