package org.reversementoring.anonymisation.microdata;

import java.util.ArrayList;
import java.util.List;

/** Writes for each part of a table the range that it spans in each quasi-identifier. */
final class RangeRecoding {

    private RangeRecoding() {}

    static Recoded of(Microdata table, List<RankedColumn> known, int[] rows, List<int[]> parts) {
        double product = 1;
        List<Column> columns = new ArrayList<>();
        for (Column column : table.columns()) {
            if (column.attribute().role() == Role.QUASI_IDENTIFIER) {
                RankedColumn ranked = known.stream()
                        .filter(each -> each.column().attribute().equals(column.attribute()))
                        .findFirst()
                        .orElseThrow();
                String[] labels = new String[table.rows()];
                double spanned = 0;
                for (int[] part : parts) {
                    int[] range = ranked.range(rows, part[0], part[1]);
                    String label = ranked.label(range[0], range[1]);
                    spanned += (double) (range[1] - range[0] + 1) * (part[1] - part[0]);
                    for (int i = part[0]; i < part[1]; i++) {
                        labels[rows[i]] = label;
                    }
                }
                double leaves = ranked.order().size();
                product *= leaves == 1 ? 1 : 1 + (spanned / table.rows() - 1) / (leaves - 1);
                columns.add(relabelled(column, labels));
            } else if (column.attribute().role() != Role.IDENTIFIER) {
                columns.add(column);
            }
        }
        return new Recoded(
                new Microdata(columns, table.rows()), parts.size(), Math.pow(product, 1.0 / known.size()) - 1);
    }

    private static Column relabelled(Column column, String[] labels) {
        Column.Growing cells =
                new Column.Growing(new Attribute(column.attribute().name(), Role.QUASI_IDENTIFIER, ValueType.TEXT));
        for (int row = 0; row < labels.length; row++) {
            cells.add(row, labels[row]);
        }
        return cells.build(labels.length);
    }
}
