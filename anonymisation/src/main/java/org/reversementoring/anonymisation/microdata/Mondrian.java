package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Cuts the table in two at the median of a quasi-identifier, and each part again, while every part stays private; then shows
 * for each column the range that its part spans. Columns keep more detail where there are many rows, so less is lost than by
 * {@link FullDomainSearch}; but labels overlap between rows, which is harder to analyse.
 *
 * <p>A part is cut where its range is widest, as a share of the column's order, if both sides satisfy all models, else at the
 * next widest. Strict: rows with the same value stay together. Relaxed: the rows of the median's value are divided, in the
 * order of the other quasi-identifiers and then of the table, which halves any part, but mixes values where they are few and
 * then loses more than strict cuts do.
 *
 * <p>Source: LeFevre et al. 2006, doi:10.1109/ICDE.2006.101.
 */
public final class Mondrian {

    private final Microdata table;
    private final List<PrivacyModel> models;
    private final List<RankedColumn> known;
    private final boolean relaxed;
    private final RowClasses classes;

    private Mondrian(Microdata table, List<PrivacyModel> models, List<RankedColumn> known, boolean relaxed) {
        this.table = table;
        this.models = List.copyOf(models);
        this.known = known;
        this.relaxed = relaxed;
        this.classes = new RowClasses(table);
    }

    /**
     * Strict cuts.
     *
     * @param orders for some quasi-identifiers all their values in a meaningful order; others have that of their type
     * @throws IllegalArgumentException if there is no quasi-identifier or model, or an order lacks a value or has one twice
     */
    public static Mondrian of(Microdata table, Map<String, List<String>> orders, List<PrivacyModel> models) {
        List<RankedColumn> known = table.withRole(Role.QUASI_IDENTIFIER).stream()
                .map(column -> RankedColumn.of(
                        column, orders.getOrDefault(column.attribute().name(), column.dictionary())))
                .toList();
        if (known.isEmpty() || models.isEmpty()) {
            throw new IllegalArgumentException("cuts must have a quasi-identifier and a model");
        }
        return new Mondrian(table, models, known, false);
    }

    /** These cuts, but dividing the rows of the median. */
    public Mondrian relaxed() {
        return new Mondrian(table, models, known, true);
    }

    /** The table in parts; empty if not even the whole table is private. */
    public Optional<Recoded> find() {
        int[] rows = IntStream.range(0, table.rows()).toArray();
        if (rows.length == 0 || !isPrivate(rows, 0, rows.length)) {
            return Optional.empty();
        }
        List<int[]> parts = new ArrayList<>();
        List<int[]> open = new ArrayList<>(List.of(new int[] {0, rows.length}));
        while (!open.isEmpty()) {
            int[] part = open.remove(open.size() - 1);
            int middle = cut(rows, part[0], part[1]);
            if (middle < 0) {
                parts.add(part);
            } else {
                open.add(new int[] {part[0], middle});
                open.add(new int[] {middle, part[1]});
            }
        }
        return Optional.of(RangeRecoding.of(table, known, rows, parts));
    }

    private boolean isPrivate(int[] rows, int from, int to) {
        EquivalenceClass part = classes.at(rows, from, to);
        return models.stream().allMatch(model -> model.judge(part).holds());
    }

    /** Where the right side begins once the rows are in order, or -1 if no cut is allowed. */
    private int cut(int[] rows, int from, int to) {
        Map<Integer, Double> widths = new TreeMap<>();
        for (int i = 0; i < known.size(); i++) {
            double width = known.get(i).width(rows, from, to);
            if (width > 0) {
                widths.put(i, width);
            }
        }
        List<Integer> widestFirst = new ArrayList<>(widths.keySet());
        widestFirst.sort(Comparator.comparingDouble(i -> -widths.getOrDefault(i, 0.0)));
        for (int i : widestFirst) {
            int middle = relaxed ? halve(rows, from, to, i) : known.get(i).split(rows, from, to);
            if (isPrivate(rows, from, middle) && isPrivate(rows, middle, to)) {
                return middle;
            }
        }
        return -1;
    }

    private int halve(int[] rows, int from, int to, int first) {
        Comparator<Integer> order =
                Comparator.comparingInt(row -> known.get(first).rank(row));
        for (RankedColumn column : known) {
            order = order.thenComparingInt(column::rank);
        }
        int[] sorted = IntStream.range(from, to)
                .mapToObj(i -> rows[i])
                .sorted(order.thenComparing(Comparator.naturalOrder()))
                .mapToInt(Integer::intValue)
                .toArray();
        System.arraycopy(sorted, 0, rows, from, sorted.length);
        return from + (to - from) / 2;
    }
}
