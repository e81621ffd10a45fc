package org.reversementoring.anonymisation.microdata.partition;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.LongConsumer;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.counting.PartitionClasses;
import org.reversementoring.anonymisation.microdata.equivalence.EquivalenceClass;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * Cuts the table in two at the median of a quasi-identifier, and each part again, while every part stays private; then shows
 * for each column the range that its part spans. Columns keep more detail where there are many rows, so less is lost than by
 * full-domain generalisation; but labels overlap between rows, which is harder to analyse.
 *
 * <p>A part is cut where its range is widest, as a share of the column's order, if both sides satisfy all models, else at the
 * next widest. Strict: rows with the same value stay together. Relaxed: the rows of the median's value are divided, in the
 * order of the other quasi-identifiers and then of the table, which halves any part, but mixes values where they are few and
 * then loses more than strict cuts do. Strict is the default.
 *
 * <p>Source: LeFevre et al. 2006, doi:10.1109/ICDE.2006.101.
 */
public final class Mondrian {

    private static final int LARGE_PARTS = 32;

    private final Microdata table;
    private final List<PrivacyModel> models;
    private final List<RankedColumn> known;
    private final boolean relaxed;

    private Mondrian(Microdata table, List<PrivacyModel> models, List<RankedColumn> known, boolean relaxed) {
        this.table = table;
        this.models = List.copyOf(models);
        this.known = known;
        this.relaxed = relaxed;
    }

    /**
     * Strict cuts.
     *
     * @param orders for some quasi-identifiers all their values in a meaningful order; others have that of their type
     * @throws IllegalArgumentException if there is no quasi-identifier or model, or an order lacks a value or has one twice
     */
    public static Mondrian of(Microdata table, Map<String, List<String>> orders, List<PrivacyModel> models) {
        List<RankedColumn> known = table.withRole(AttributeRole.QUASI_IDENTIFIER).stream()
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

    /**
     * The table in parts, without parts that share their labels with another and are not private together with it; empty if not
     * even the whole table is private. Models are asked by several threads at once. Progress is parts done of those that the
     * table is first cut into.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<AnonymisedTable> find(Execution execution) {
        if (table.rows() == 0) {
            return Optional.empty();
        }
        JudgedModels judged = JudgedModels.of(models);
        if (!relaxed && judged.others().isEmpty()) {
            int k = judged.smallest();
            return table.rows() < k ? Optional.empty() : byTuples(new TupleCuts(table, known, k), execution);
        }
        RowCuts cuts = new RowCuts(table, known, models, relaxed);
        return cuts.isPrivate(0, table.rows()) ? byRows(cuts, execution) : Optional.empty();
    }

    private Optional<AnonymisedTable> byTuples(TupleCuts cuts, Execution execution) {
        List<int[]> parts = parts(cuts, cuts.tuples(), execution);
        return shown(cuts.partOf(parts), parts.size());
    }

    private Optional<AnonymisedTable> byRows(RowCuts cuts, Execution execution) {
        List<int[]> parts = parts(cuts, table.rows(), execution);
        int[] partOf = new int[table.rows()];
        for (int part = 0; part < parts.size(); part++) {
            for (int i = parts.get(part)[0]; i < parts.get(part)[1]; i++) {
                partOf[cuts.rows()[i]] = part;
            }
        }
        return shown(partOf, parts.size());
    }

    private Optional<AnonymisedTable> shown(int[] partOf, int parts) {
        RangeRecoding.Ranges ranges = RangeRecoding.of(table, known, partOf, parts);
        // Parts that show the same labels are one class. Where good classes stay good when they merge, no class need be
        // counted
        // again.
        boolean staysGood = JudgedModels.of(models).others().stream()
                .noneMatch(model -> model.merging() == PrivacyModel.Merging.NOTHING_KNOWN);
        if (staysGood && areGood(partOf, parts)) {
            int[] all = IntStream.range(0, table.rows()).toArray();
            return Optional.of(AnonymisedTable.of(table, ranges.table(), all).withCost(ranges.loss()));
        }
        return new TableRecoder(table, Map.of(), models)
                .keepingGood(ranges.table())
                .map(made -> made.suppressed() == 0 ? made.withCost(ranges.loss()) : made);
    }

    private boolean areGood(int[] partOf, int parts) {
        int[] ends = new int[parts + 1];
        for (int part : partOf) {
            ends[part + 1]++;
        }
        for (int part = 0; part < parts; part++) {
            ends[part + 1] += ends[part];
        }
        int[] next = ends.clone();
        int[] rows = new int[partOf.length];
        for (int row = 0; row < partOf.length; row++) {
            rows[next[partOf[row]]++] = row;
        }
        PartitionClasses classes = new PartitionClasses(table);
        return IntStream.range(0, parts).allMatch(part -> {
            EquivalenceClass one = classes.at(rows, ends[part], ends[part + 1]);
            return models.stream().allMatch(model -> model.judge(one).holds());
        });
    }

    /** First into some large parts, one after the other, and then these at the same time, as parts have nothing in common. */
    private static List<int[]> parts(Cuts cuts, int to, Execution execution) {
        List<int[]> large = new ArrayList<>(List.of(new int[] {0, to}));
        for (int i = 0; i < large.size() && large.size() < LARGE_PARTS; ) {
            int[] part = large.get(i);
            int middle = cuts.cut(part[0], part[1]);
            if (middle < 0) {
                i++;
            } else {
                large.remove(i);
                large.add(new int[] {part[0], middle});
                large.add(new int[] {middle, part[1]});
            }
        }
        LongConsumer progress = execution.progress(large.size());
        List<List<int[]>> found = execution.all(large.size(), i -> {
            List<int[]> parts = cuts.parts(large.get(i)[0], large.get(i)[1]);
            progress.accept(1);
            return parts;
        });
        return found.stream().flatMap(List::stream).toList();
    }
}
