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
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.model.Sizes;
import org.reversementoring.anonymisation.microdata.recoding.TableRecoder;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.table.Progress;
import org.reversementoring.anonymisation.microdata.tuple.GeneralisationLevels;

/**
 * Generalises each quasi-identifier to one level for all rows, leaves out rows whose class is still not private, and finds the
 * levels at which that costs least. The result is the global optimum over all combinations of levels: nodes are left out only
 * where they are proved not to be better. Ties go to the lower sum of levels, and then to the first in the order of the
 * columns; of loss and entropy, costs that differ by rounding alone are no ties. The order of rows changes nothing but the order of rows.
 *
 * <p>Shares in the table that models compare with are those of the whole table, suppressed rows included.
 *
 * <p>For more combinations than {@link #within} can get through, or columns that must keep more detail in some places than in others, this is the wrong tool.
 */
public final class FullDomainGeneralisation {

    private final Microdata table;
    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final List<PrivacyModel> models;
    private final BigDecimal suppressionLimit;
    private final InformationLoss utility;
    private final long budget;

    private FullDomainGeneralisation(
            Microdata table,
            Map<String, GeneralisationHierarchy> hierarchies,
            List<PrivacyModel> models,
            BigDecimal suppressionLimit,
            InformationLoss utility,
            long budget) {
        this.table = table;
        this.hierarchies = Map.copyOf(hierarchies);
        this.models = List.copyOf(models);
        this.suppressionLimit = suppressionLimit;
        this.utility = utility;
        this.budget = budget;
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
        for (Column column : known) {
            if (!hierarchies.containsKey(column.attribute().name())) {
                throw new IllegalArgumentException(
                        "quasi-identifier " + column.attribute().name() + " must have a hierarchy");
            }
        }
        return new FullDomainGeneralisation(
                table, hierarchies, models, BigDecimal.ZERO, InformationLoss.LOSS, Long.MAX_VALUE);
    }

    /**
     * This search, leaving out rows up to this share of all; the number of rows is rounded down.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public FullDomainGeneralisation suppressingUpTo(BigDecimal share) {
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("suppressed share must be between 0 and 1, but was " + share);
        }
        return new FullDomainGeneralisation(table, hierarchies, models, share, utility, budget);
    }

    /** This search for another kind of cost. */
    public FullDomainGeneralisation minimising(InformationLoss other) {
        return new FullDomainGeneralisation(table, hierarchies, models, suppressionLimit, other, budget);
    }

    /**
     * This search, counting at most so many combinations of levels beside those that {@link #approximate()} counts: for lattices
     * too large to be decided. The result is never worse than the approximation, and never worse for a larger budget; with a
     * budget of all combinations it is the optimum.
     *
     * @throws IllegalArgumentException if it is below 1
     */
    public FullDomainGeneralisation within(long nodes) {
        if (nodes < 1) {
            throw new IllegalArgumentException("nodes must be at least 1, but were " + nodes);
        }
        return new FullDomainGeneralisation(table, hierarchies, models, suppressionLimit, utility, nodes);
    }

    /**
     * The table that costs least, or with a budget the best found within it; empty if no combination of levels that was looked
     * at is private within the limit, or the table has no rows. A table of which no row is kept is none.
     *
     * @throws IllegalArgumentException if a value is not covered by its hierarchy, a model asks for a column that is not there,
     *     the columns are too many, or without a budget the combinations of levels
     */
    public Optional<Generalised> find() {
        return find(Execution.sequential());
    }

    /**
     * As {@link #find()}, on the host's threads; the result is the same. Without a budget models are asked by several threads at
     * once. Progress is the combinations of levels that are decided, of all; with a budget, those counted of the budget.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<Generalised> find(Execution execution) {
        if (budget < Long.MAX_VALUE) {
            return search(search -> BestFirstSearch.run(search, budget, execution));
        }
        return search(search -> {
            ExhaustiveLatticeSearch.run(search, execution);
            return Double.POSITIVE_INFINITY;
        });
    }

    /**
     * A good table after few steps, not always the one that costs least: top-down specialisation from the most general levels,
     * each time to the one that costs least, while that costs less. For combinations too many for {@link #find()}.
     *
     * @throws IllegalArgumentException as {@link #find()}, but for the number of combinations of levels
     */
    public Optional<Generalised> approximate() {
        return approximate(Execution.sequential());
    }

    /**
     * As {@link #approximate()}, heard by the host; it runs on the calling thread. Progress is the steps down, of the sum of all
     * heights.
     *
     * @throws java.util.concurrent.CancellationException if the listener ends it
     */
    public Optional<Generalised> approximate(Execution execution) {
        return search(search -> {
            int steps = search.ladders().stream()
                    .mapToInt(GeneralisationLevels::height)
                    .sum();
            TopDownSearch.run(search, new Progress(execution, steps + 1L), 1);
            return search.cost().atLeast(new int[search.ladders().size()], 0);
        });
    }

    private Optional<Generalised> search(ToDoubleFunction<SearchContext> walk) {
        List<Column> inOrder = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        // The column that splits rows most comes first: raising it is what makes the tables of the walk small.
        double[] evenness = inOrder.stream().mapToDouble(this::evenness).toArray();
        List<Integer> places = IntStream.range(0, evenness.length)
                .boxed()
                .sorted(Comparator.comparingDouble(i -> -evenness[i]))
                .toList();
        List<GeneralisationLevels> ladders = places.stream()
                .map(inOrder::get)
                .map(column -> GeneralisationLevels.of(column, hierarchy(column), table.rows(), utility))
                .toList();
        if (table.rows() == 0) {
            return Optional.empty();
        }
        List<Column> counted = new ArrayList<>();
        if (models.stream().anyMatch(model -> !(model instanceof Sizes.KAnonymity))) {
            counted.addAll(table.withRole(AttributeRole.SENSITIVE));
            counted.addAll(table.withRole(AttributeRole.PANEL_KEY));
        }
        int limit = suppressionLimit
                .multiply(BigDecimal.valueOf(table.rows()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        int smallest = models.stream()
                .mapToInt(model -> model instanceof Sizes.KAnonymity size ? size.k() : 1)
                .max()
                .orElse(1);
        NodeCost cost = new NodeCost(utility, ladders, table.rows(), smallest);
        SearchContext search = SearchContext.of(ladders, counted, cost, models, limit);
        double proved = walk.applyAsDouble(search);
        RatedNode best = search.incumbents().best();
        if (best == null) {
            return Optional.empty();
        }
        Map<String, Integer> levels = new LinkedHashMap<>();
        for (int i = 0; i < inOrder.size(); i++) {
            levels.put(inOrder.get(i).attribute().name(), best.levels()[places.indexOf(i)]);
        }
        return Optional.of(new Generalised(
                new TableRecoder(table, hierarchies, models).at(levels),
                levels,
                best.count().suppressed(),
                best.count().classes(),
                cost.of(best.count().rank()),
                proved >= best.count().rank(),
                cost.of(Math.min(proved, best.count().rank()))));
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

    private GeneralisationHierarchy hierarchy(Column column) {
        GeneralisationHierarchy hierarchy = hierarchies.get(column.attribute().name());
        if (hierarchy == null) {
            throw new IllegalArgumentException(
                    "quasi-identifier " + column.attribute().name() + " must have a hierarchy");
        }
        return hierarchy;
    }
}
