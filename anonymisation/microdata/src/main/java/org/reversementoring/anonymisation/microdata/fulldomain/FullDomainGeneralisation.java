package org.reversementoring.anonymisation.microdata.fulldomain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.fulldomain.bound.NodeCost;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;
import org.reversementoring.anonymisation.microdata.generalisation.JudgedModels;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The search behind full-domain generalisation: each quasi-identifier at one level for all rows, and rows left out whose class is
 * still not private. Without a budget the result is the global optimum over all combinations of levels, because nodes of the
 * lattice are left out only where it is proved that they are not better. Ties go to the lower sum of levels, and then to the
 * first in the order of the columns; costs by loss and entropy that differ by rounding alone are no ties. The order of rows
 * changes only the order of rows.
 *
 * <p>Shares in the table that models compare with are those of the whole table, suppressed rows included.
 */
public final class FullDomainGeneralisation {

    private final Microdata table;
    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final List<PrivacyModel> models;
    private final BigDecimal suppressionLimit;
    private final InformationLoss measure;

    private FullDomainGeneralisation(
            Microdata table,
            Map<String, GeneralisationHierarchy> hierarchies,
            List<PrivacyModel> models,
            BigDecimal suppressionLimit,
            InformationLoss measure) {
        this.table = table;
        this.hierarchies = Map.copyOf(hierarchies);
        this.models = List.copyOf(models);
        this.suppressionLimit = suppressionLimit;
        this.measure = measure;
    }

    /**
     * A search without suppression, by {@link InformationLoss#LOSS}.
     *
     * @param hierarchies one for each quasi-identifier, by its name
     * @throws IllegalArgumentException if there is no model, no quasi-identifier, or one without hierarchy
     */
    public static FullDomainGeneralisation of(
            Microdata table, Map<String, GeneralisationHierarchy> hierarchies, List<PrivacyModel> models) {
        List<Column> known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        if (known.isEmpty() || models.isEmpty()) {
            throw new IllegalArgumentException("search must have a quasi-identifier and a model");
        }
        known.forEach(column ->
                GeneralisationHierarchy.required(hierarchies, column.attribute().name()));
        return new FullDomainGeneralisation(table, hierarchies, models, BigDecimal.ZERO, InformationLoss.LOSS);
    }

    /** This search, leaving out rows up to this share of all, from 0 to 1; the number of rows is rounded down. */
    public FullDomainGeneralisation suppressingUpTo(BigDecimal share) {
        if (share.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException("share: class must be BigDecimal itself, but was one that extends it");
        }
        return new FullDomainGeneralisation(table, hierarchies, models, share, measure);
    }

    /** This search for another kind of cost. */
    public FullDomainGeneralisation minimising(InformationLoss other) {
        return new FullDomainGeneralisation(table, hierarchies, models, suppressionLimit, other);
    }

    /**
     * The table that costs least; empty if no combination of levels is private within the limit, or the table has no rows. A
     * table of which no row is kept does not count. Models are asked by several threads at once. Progress is the combinations of
     * levels that are decided, of all.
     *
     * @throws IllegalArgumentException if a value is not covered by its hierarchy, a model asks for a column that is not there,
     *     or there
     *     are too many columns or combinations of levels
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<AnonymisedTable> find(Execution execution) {
        return search(search -> {
            ExhaustiveLatticeSearch.run(search, execution);
            return Double.POSITIVE_INFINITY;
        });
    }

    /**
     * The best table that is found when at most so many combinations of levels are counted, beside those that {@link #topDown}
     * counts. The result is never worse than that of {@link #topDown}, and never worse for a larger budget; with a budget of all
     * combinations it is the optimum. Progress is the combinations that were counted, of the budget.
     *
     * @param nodes 1 or more
     * @throws IllegalArgumentException as {@link #find}, but for the number of combinations of levels
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<AnonymisedTable> within(long nodes, Execution execution) {
        return search(search -> BestFirstSearch.run(search, nodes, execution));
    }

    /**
     * A good table after few steps, not always the one that costs least: top-down specialisation from the most general levels,
     * each time to the neighbour that costs least, while that costs less. Progress is the steps
     * down, of the sum of all heights.
     *
     * @throws IllegalArgumentException as {@link #find}, but for the number of combinations of levels
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<AnonymisedTable> topDown(Execution execution) {
        return search(search -> {
            int steps = search.ladders().stream()
                    .mapToInt(GeneralisationLevels::height)
                    .sum();
            TopDownSearch.run(search, execution, execution.progress(steps + 1L), 1);
            return search.cost().atLeast(new int[search.ladders().size()], 0);
        });
    }

    private Optional<AnonymisedTable> search(ToDoubleFunction<SearchContext> walk) {
        List<Column> inOrder = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        // The column that splits rows most comes first, because raising it makes the tables of the walk small.
        double[] evenness = inOrder.stream().mapToDouble(this::evenness).toArray();
        List<Integer> places = IntStream.range(0, evenness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -evenness[i]))
                .toList();
        List<GeneralisationLevels> ladders = places.stream()
                .map(inOrder::get)
                .map(column -> GeneralisationLevels.of(
                        column,
                        GeneralisationHierarchy.required(
                                hierarchies, column.attribute().name()),
                        table.rows(),
                        measure))
                .toList();
        if (table.rows() == 0) {
            return Optional.empty();
        }
        JudgedModels judged = JudgedModels.of(models);
        List<Column> counted = new ArrayList<>();
        if (!judged.others().isEmpty()) {
            counted.addAll(table.withRole(AttributeRole.SENSITIVE));
            counted.addAll(table.withRole(AttributeRole.PANEL_KEY));
        }
        int limit = suppressionLimit
                .multiply(BigDecimal.valueOf(table.rows()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        NodeCost cost = new NodeCost(measure, ladders, table.rows(), judged.smallest());
        SearchContext search = SearchContext.of(ladders, counted, cost, judged, limit);
        double proved = walk.applyAsDouble(search);
        RatedNode best = search.incumbents().best();
        if (best == null) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            levels.put(inOrder.get(i).attribute().name(), best.levels()[places.indexOf(i)]);
        }
        double rank = best.count().rank();
        // More rows are left out than the search counted only if a model is wrong about its least size.
        return Optional.of(new TableRecoder(table, hierarchies, models).at(levels))
                .filter(found -> found.suppressed() <= limit && found.table().rows() > 0)
                .map(found -> found.withLevels(levels)
                        .withCost(cost.of(rank))
                        .withCostBound(cost.of(Math.min(proved, rank))));
    }

    /** The chance that two rows differ in a column. */
    private double evenness(Column column) {
        double rows = Math.max(1, table.rows());
        double same = 0;
        for (int count : column.counts(table.rows())) {
            same += count / rows * (count / rows);
        }
        return 1 - same;
    }
}
