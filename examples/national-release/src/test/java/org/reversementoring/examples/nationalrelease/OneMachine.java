package org.reversementoring.examples.nationalrelease;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.table.Attribute;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.MicrodataBuilder;

/** The same rows as a table on one machine, row by row, without any counts. */
final class OneMachine {

    private OneMachine() {}

    /**
     * The rows in the order of their cells, which is that of a table from counts. The gate looks for panels in disguise in a sample of
     * rows by their places, so the number of rows that it looked at depends on their order.
     */
    static Microdata table(long rows) {
        List<Attribute> columns = MadeUpNation.columns();
        Map<List<String>, Integer> times = new HashMap<>();
        for (long number = 0; number < rows; number++) {
            times.merge(MadeUpNation.row(number), 1, Integer::sum);
        }
        MicrodataBuilder builder = Microdata.builder(columns);
        times.entrySet().stream()
                .sorted(Map.Entry.comparingByKey(order(columns)))
                .forEach(row -> {
                    for (int i = 0; i < row.getValue(); i++) {
                        builder.add(row.getKey());
                    }
                });
        return builder.build();
    }

    /** An empty cell first, then the order of the column. */
    private static Comparator<List<String>> order(List<Attribute> columns) {
        Comparator<List<String>> order = Comparator.comparingInt(List::size);
        for (int i = 0; i < columns.size(); i++) {
            int column = i;
            Comparator<String> cells = columns.get(i).order();
            order = order.thenComparing(
                    row -> row.get(column),
                    (a, b) -> a.isEmpty() || b.isEmpty()
                            ? Boolean.compare(!a.isEmpty(), !b.isEmpty())
                            : cells.compare(a, b));
        }
        return order;
    }
}
