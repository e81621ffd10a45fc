package org.reversementoring.anonymisation.microdata.equivalence;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The classes of a population into which the rows of a sample fall. */
final class PopulationClasses {

    private PopulationClasses() {}

    static int smallestHit(Microdata sample, Microdata population) {
        List<String> known = sample.withRole(AttributeRole.QUASI_IDENTIFIER).stream()
                .map(column -> column.attribute().name())
                .toList();
        Map<List<String>, Integer> sizes = new HashMap<>();
        List<Column> columns = known.stream().map(population::column).toList();
        for (int row = 0; row < population.rows(); row++) {
            sizes.merge(cells(columns, row), 1, Integer::sum);
        }
        int smallest = Integer.MAX_VALUE;
        List<Column> sampled = known.stream().map(sample::column).toList();
        for (int row = 0; row < sample.rows(); row++) {
            Integer size = sizes.get(cells(sampled, row));
            if (size == null) {
                throw new IllegalArgumentException("row " + (row + 1) + " of the sample must be in the population");
            }
            smallest = Math.min(smallest, size);
        }
        if (sample.rows() == 0) {
            throw new IllegalArgumentException("sample must have rows, but has none");
        }
        return smallest;
    }

    private static List<String> cells(List<Column> columns, int row) {
        return columns.stream().map(column -> column.cell(row)).toList();
    }
}
