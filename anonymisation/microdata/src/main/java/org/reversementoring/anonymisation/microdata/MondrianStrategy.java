package org.reversementoring.anonymisation.microdata;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.partition.Mondrian;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;
import org.reversementoring.anonymisation.microdata.writing.MissingWritings;

/**
 * Mondrian with its options; made by {@link MicrodataStrategies#mondrian()}. Cuts are strict unless {@link #relaxed} is asked
 * for. Immutable: each option is a new strategy.
 */
public final class MondrianStrategy implements BuiltInStrategy {

    private final Map<String, List<String>> orders;
    private final boolean relaxed;

    private MondrianStrategy(Map<String, List<String>> orders, boolean relaxed) {
        this.orders = orders;
        this.relaxed = relaxed;
    }

    static MondrianStrategy of(Map<String, List<String>> orders) {
        Map<String, List<String>> copy = new LinkedHashMap<>();
        orders.forEach((column, values) -> copy.put(column, List.copyOf(values)));
        return new MondrianStrategy(copy, false);
    }

    /**
     * This strategy with relaxed cuts: rows that have the median's value are divided, so any part can be halved. Loses less where
     * values are many, and more where they are few.
     */
    public MondrianStrategy relaxed() {
        return new MondrianStrategy(orders, true);
    }

    @Override
    public Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution) {
        Mondrian strict = Mondrian.of(source, orders, models);
        return (relaxed ? strict.relaxed() : strict).find(execution);
    }

    @Override
    public Optional<CategoryList> labels(String column) {
        return Optional.ofNullable(orders.get(column))
                .map(order -> order.stream()
                        .filter(text -> !MissingWritings.standard().include(text))
                        .toList())
                .filter(order -> !order.isEmpty())
                .map(CategoryList::of);
    }

    /** The options. */
    @Override
    public String toString() {
        return "MondrianStrategy[relaxed=" + relaxed + "]";
    }
}
