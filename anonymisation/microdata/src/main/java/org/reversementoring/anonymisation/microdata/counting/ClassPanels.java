package org.reversementoring.anonymisation.microdata.counting;

import java.util.List;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;

/**
 * How many different panels the rows of each class come from. Panels are many and their number is all that a model asks for, so the
 * pairs of a class and a panel are neither sorted nor kept.
 */
final class ClassPanels {

    private ClassPanels() {}

    static int[] of(ClassSizes classes, Column column, int rows, Execution execution) {
        ClassSizes pairs = ClassCounter.pairs(classes, column, rows, execution);
        long radix = RowKeys.radix(column);
        boolean hasMissing =
                !column.dictionary().isEmpty() && column.dictionary().get(0).isEmpty();
        int parts = ClassSizes.parts(pairs.count(), execution);
        List<int[]> counted = execution.all(parts, part -> {
            int[] panels = new int[classes.count()];
            int to = (int) ((long) pairs.count() * (part + 1) / parts);
            for (int pair = (int) ((long) pairs.count() * part / parts); pair < to; pair++) {
                long key = pairs.key(pair);
                int group = (int) (key / radix);
                panels[group] += hasMissing && key == group * radix ? 0 : 1;
            }
            return panels;
        });
        int[] panels = counted.get(0);
        for (int[] other : counted.subList(1, parts)) {
            for (int group = 0; group < panels.length; group++) {
                panels[group] += other[group];
            }
        }
        return panels;
    }
}
