package org.reversementoring.anonymisation.microdata.partition;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import org.reversementoring.anonymisation.microdata.encoding.CodeVector;
import org.reversementoring.anonymisation.microdata.encoding.LongIndex;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/** The ranges of one quasi-identifier: for each part of a table, the values that its rows span. */
final class RangeRecoding {

    private final RankedColumn column;
    private final int[] partOf;
    private final int[] lows;
    private final int[] highs;

    private RangeRecoding(RankedColumn column, int[] partOf, int parts) {
        this.column = column;
        this.partOf = partOf;
        this.lows = new int[parts];
        this.highs = new int[parts];
        Arrays.fill(lows, Integer.MAX_VALUE);
        Arrays.fill(highs, -1);
        for (int row = 0; row < partOf.length; row++) {
            int rank = column.rank(row);
            lows[partOf[row]] = Math.min(lows[partOf[row]], rank);
            highs[partOf[row]] = Math.max(highs[partOf[row]], rank);
        }
    }

    /**
     * A table of ranges.
     *
     * @param loss by the formula of {@code LOSS}, where the share of a range is that of the column's order that it spans
     */
    record Ranges(Microdata table, double loss) {}

    /**
     * Writes the ranges of all quasi-identifiers.
     *
     * @param partOf for each row the number of its part, from 0
     */
    static Ranges of(Microdata table, List<RankedColumn> known, int[] partOf, int parts) {
        double product = 1;
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.attribute().role() == AttributeRole.QUASI_IDENTIFIER) {
                RankedColumn ranked = known.stream()
                        .filter(each -> each.column().attribute().equals(column.attribute()))
                        .findFirst()
                        .orElseThrow();
                RangeRecoding ranges = new RangeRecoding(ranked, partOf, parts);
                double leaves = ranked.order().size();
                product *= leaves == 1 ? 1 : 1 + (ranges.spanned() / table.rows() - 1) / (leaves - 1);
                columns.add(ranges.labelled());
            } else if (column.attribute().role() != AttributeRole.IDENTIFIER) {
                columns.add(column);
            }
        }
        return new Ranges(Microdata.of(columns, table.rows()), Math.pow(product, 1.0 / known.size()) - 1);
    }

    private double spanned() {
        long spanned = 0;
        for (int part : partOf) {
            spanned += highs[part] - lows[part] + 1;
        }
        return spanned;
    }

    /** The column of labels. Two ranges may have one text, so texts are numbered and not ranges. */
    private Column labelled() {
        LongIndex ranges = new LongIndex(lows.length);
        int[] rangeOf = new int[lows.length];
        for (int part = 0; part < lows.length; part++) {
            rangeOf[part] = ranges.numberOf(((long) lows[part] << Integer.SIZE) | highs[part]);
        }
        List<String> texts = new ArrayList<>();
        for (int range = 0; range < ranges.size(); range++) {
            texts.add(column.label((int) (ranges.key(range) >>> Integer.SIZE), (int) ranges.key(range)));
        }
        List<String> dictionary = List.copyOf(new TreeSet<>(texts));
        int[] code = new int[texts.size()];
        for (int range = 0; range < code.length; range++) {
            code[range] = Collections.binarySearch(dictionary, texts.get(range));
        }
        return Column.encoded(
                Attribute.of(column.column().attribute().name(), AttributeRole.QUASI_IDENTIFIER, ValueType.TEXT),
                dictionary,
                CodeVector.of(partOf.length, dictionary.size(), row -> code[rangeOf[partOf[row]]]));
    }
}
