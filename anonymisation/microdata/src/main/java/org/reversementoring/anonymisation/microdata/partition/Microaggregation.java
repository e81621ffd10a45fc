package org.reversementoring.anonymisation.microdata.partition;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.Dictionary;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * Puts rows with near numbers together, k to 2k - 1 in each group, and shows the mean of each group instead of the numbers
 * (MDAV). For numeric quasi-identifiers; means and totals of the table stay. Groups are made by distance alone, so those that are
 * not private are left out afterwards.
 *
 * <p>Numbers are scaled by their standard deviation. Ties go to the row that comes first. Time grows little faster than the
 * rows where columns are few; with many, more and more rows must be looked at.
 *
 * <p>Source: Domingo-Ferrer and Torra 2005, doi:10.1007/s10618-005-0007-5.
 */
public final class Microaggregation {

    private final Microdata table;
    private final List<Column> columns;
    private final int groupSize;
    private final double[][] points;

    private Microaggregation(Microdata table, List<Column> columns, int groupSize) {
        this.table = table;
        this.columns = columns;
        this.groupSize = groupSize;
        this.points = new double[table.rows()][columns.size()];
        for (int i = 0; i < columns.size(); i++) {
            scale(i);
        }
    }

    /**
     * Means over groups of at least k rows, by these columns.
     *
     * @throws IllegalArgumentException if k is below 2, there are fewer rows than k, or a column is not a number or lacks one
     */
    public static Microaggregation of(Microdata table, List<String> attributes, int k) {
        if (k < 2 || table.rows() < k) {
            throw new IllegalArgumentException(
                    "group size must be between 2 and the rows, " + table.rows() + ", but was " + k);
        }
        List<Column> columns = attributes.stream().map(table::column).toList();
        for (Column column : columns) {
            if (!column.attribute().type().isNumber() || column.hasMissing()) {
                throw new IllegalArgumentException(
                        "column " + column.attribute().name() + " must have a number in each row");
            }
        }
        if (columns.isEmpty()) {
            throw new IllegalArgumentException("columns must be at least 1, but were 0");
        }
        return new Microaggregation(table, columns, k);
    }

    private void scale(int dimension) {
        Column column = columns.get(dimension);
        double[] values =
                column.dictionary().stream().mapToDouble(Double::parseDouble).toArray();
        double mean = 0;
        for (int row = 0; row < points.length; row++) {
            mean += values[column.codes().at(row)] / points.length;
        }
        double squares = 0;
        for (int row = 0; row < points.length; row++) {
            points[row][dimension] = values[column.codes().at(row)] - mean;
            squares += points[row][dimension] * points[row][dimension];
        }
        double deviation = Math.sqrt(squares / points.length);
        for (double[] point : points) {
            point[dimension] /= deviation == 0 ? 1 : deviation;
        }
    }

    /**
     * The table with means, which have seven digits, without groups that are not private; empty if none is. The cost is the share
     * of variation that lies within groups: their sum of squares over that of the table, 0 to 1. It is given if no row is left
     * out. It runs on the calling thread. Progress is the rows that are in a group.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<AnonymisedTable> find(List<PrivacyModel> models, Execution execution) {
        List<int[]> groups = NearRows.groups(points, groupSize, execution.progress(table.rows()));
        int[] groupOf = new int[table.rows()];
        for (int group = 0; group < groups.size(); group++) {
            for (int row : groups.get(group)) {
                groupOf[row] = group;
            }
        }
        List<Column> shown = new ArrayList<>();
        for (Column column : table.columns()) {
            if (columns.contains(column)) {
                List<BigDecimal> values =
                        column.dictionary().stream().map(BigDecimal::new).toList();
                List<String> means = groups.stream()
                        .map(group -> mean(column.codes(), values, group))
                        .toList();
                Attribute shownAs = Attribute.of(
                        column.attribute().name(), column.attribute().role(), ValueType.DECIMAL);
                shown.add(meansOf(shownAs, means, groupOf));
            } else if (column.attribute().role() != AttributeRole.IDENTIFIER) {
                shown.add(column);
            }
        }
        return new TableRecoder(table, Map.of(), models)
                .keepingGood(Microdata.of(shown, groupOf.length))
                .map(made -> made.suppressed() == 0 ? made.withCost(lost(groups)) : made);
    }

    private static Column meansOf(Attribute attribute, List<String> means, int[] groupOf) {
        Dictionary dictionary =
                new Dictionary(attribute.type().order(), attribute.type()::accepts, UnaryOperator.identity());
        int[] numbers = means.stream().mapToInt(dictionary::numberOf).toArray();
        List<String> values = dictionary.sorted();
        int[] codeOf = dictionary.codes(values);
        return Column.encoded(
                attribute, values, CodeVector.of(groupOf.length, values.size(), row -> codeOf[numbers[groupOf[row]]]));
    }

    private static String mean(CodeVector codes, List<BigDecimal> values, int[] group) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row : group) {
            sum = sum.add(values.get(codes.at(row)));
        }
        BigDecimal mean = sum.divide(BigDecimal.valueOf(group.length), MathContext.DECIMAL32);
        return mean.signum() == 0 ? "0" : mean.stripTrailingZeros().toPlainString();
    }

    private double lost(List<int[]> groups) {
        double within = 0;
        for (int[] group : groups) {
            double[] centre = centre(group);
            within += Arrays.stream(group)
                    .mapToDouble(row -> RowPoints.distance(points[row], centre))
                    .sum();
        }
        double[] origin = new double[columns.size()];
        double all = Arrays.stream(points)
                .mapToDouble(point -> RowPoints.distance(point, origin))
                .sum();
        return all == 0 ? 0 : Math.min(1, within / all);
    }

    private double[] centre(int[] rows) {
        double[] centre = new double[columns.size()];
        for (int row : rows) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += points[row][i] / rows.length;
            }
        }
        return centre;
    }
}
