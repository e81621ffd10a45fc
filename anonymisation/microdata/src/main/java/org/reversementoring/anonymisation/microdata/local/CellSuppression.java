package org.reversementoring.anonymisation.microdata.local;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * Empties single cells of quasi-identifiers until the table is private: first where one cell of a row is enough, then two, and
 * so on; with more than 20 columns by the other way that {@link LocalRecoding} has. Nothing is generalised, and no row is lost unless not even a table of empty cells is private.
 *
 * <p>An empty cell is a value of its own: a row is in the class of rows that have the same cells, and the same cells empty. Some
 * tools take an empty cell to equal any value, and so empty fewer; but then somebody who separates the rows with an empty cell
 * from the others finds classes below k. What is private here is private by that reading too, because there classes only grow.
 *
 * <p>Nobody can tell an emptied cell from one that was missing before, because the two are one value.
 */
public final class CellSuppression {

    /** The most columns of which all combinations are tried; one more column doubles the time. */
    private static final int MOST_TRIED = 20;

    private final Microdata table;
    private final List<PrivacyModel> models;

    private CellSuppression(Microdata table, List<PrivacyModel> models) {
        this.table = table;
        this.models = List.copyOf(models);
    }

    /**
     * The suppression of cells of a table.
     *
     * @throws IllegalArgumentException if there is no model or no quasi-identifier
     */
    public static CellSuppression of(Microdata table, List<PrivacyModel> models) {
        int known = table.withRole(AttributeRole.QUASI_IDENTIFIER).size();
        if (known == 0 || models.isEmpty()) {
            throw new IllegalArgumentException(
                    "cell suppression must have a model and a quasi-identifier, but had " + known);
        }
        return new CellSuppression(table, models);
    }

    /**
     * The table, all rows in their order; empty if it has no rows, or if rows would be lost.
     *
     * @throws IllegalArgumentException if a model asks for a column that is not there
     * @throws java.util.concurrent.CancellationException if the listener, which hears of rows that are done, wants no more
     */
    public Optional<AnonymisedTable> find(Execution execution) {
        Map<String, GeneralisationHierarchy> hierarchies = new LinkedHashMap<>();
        for (Column column : table.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            hierarchies.put(
                    column.attribute().name(),
                    GeneralisationHierarchy.of(
                            column.dictionary().isEmpty()
                                    ? List.of(List.of("", ""))
                                    : column.dictionary().stream()
                                            .map(value -> List.of(value, ""))
                                            .toList()));
        }
        return LocalRecoding.of(table, hierarchies, models)
                .classByClass()
                .tryingAtMost(1 << MOST_TRIED)
                .find(execution);
    }
}
