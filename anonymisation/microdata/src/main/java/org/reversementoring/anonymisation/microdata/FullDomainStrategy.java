package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.fulldomain.FullDomainGeneralisation;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/**
 * Full-domain generalisation with its options; made by {@link MicrodataStrategies#fullDomain}. The result carries its levels and
 * its cost, and says whether that is proved to be the least ({@link AnonymisedTable#isOptimal}). Without further options it is
 * the optimum over all combinations of levels, by {@link InformationLoss#LOSS} and without suppression. Immutable: each option is
 * a new strategy.
 */
public final class FullDomainStrategy implements BuiltInStrategy {

    private enum Search {
        EXHAUSTIVE,
        WITHIN_BUDGET,
        TOP_DOWN
    }

    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final BigDecimal limit;
    private final InformationLoss measure;
    private final Search search;
    private final long budget;

    private FullDomainStrategy(
            Map<String, GeneralisationHierarchy> hierarchies,
            BigDecimal limit,
            InformationLoss measure,
            Search search,
            long budget) {
        this.hierarchies = hierarchies;
        this.limit = limit;
        this.measure = measure;
        this.search = search;
        this.budget = budget;
    }

    static FullDomainStrategy of(Map<String, GeneralisationHierarchy> hierarchies) {
        return new FullDomainStrategy(
                Map.copyOf(hierarchies), BigDecimal.ZERO, InformationLoss.LOSS, Search.EXHAUSTIVE, Long.MAX_VALUE);
    }

    /**
     * This strategy, leaving out rows up to this share of all; the number of rows is rounded down.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public FullDomainStrategy suppressingUpTo(BigDecimal share) {
        return new FullDomainStrategy(
                hierarchies, MicrodataStrategies.requireShare("suppressed share", share), measure, search, budget);
    }

    /** This strategy for another measure of what is lost. */
    public FullDomainStrategy minimising(InformationLoss other) {
        return new FullDomainStrategy(hierarchies, limit, other, search, budget);
    }

    /**
     * This strategy with a budget: it counts at most so many combinations of levels beside those of {@link #topDown}, the most
     * promising first. For more combinations than can all be counted. It begins like the exact search, which often proves the
     * optimum with few of them. The result is never worse than that of {@link #topDown} and never worse for a larger budget; with
     * a budget of all combinations it is the optimum. {@link AnonymisedTable#costBound} says what is proved.
     *
     * @throws IllegalArgumentException if the budget is below 1
     */
    public FullDomainStrategy within(long combinations) {
        if (combinations < 1) {
            throw new IllegalArgumentException("budget must be at least 1, but was " + combinations);
        }
        return new FullDomainStrategy(hierarchies, limit, measure, Search.WITHIN_BUDGET, combinations);
    }

    /**
     * This strategy as top-down specialisation: from the most general levels it goes step by step to the neighbour that costs
     * least, while that costs less. Good levels after few steps, not always the best.
     */
    public FullDomainStrategy topDown() {
        return new FullDomainStrategy(hierarchies, limit, measure, Search.TOP_DOWN, Long.MAX_VALUE);
    }

    @Override
    public Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution) {
        FullDomainGeneralisation engine = FullDomainGeneralisation.of(source, hierarchies, models)
                .suppressingUpTo(limit)
                .minimising(measure);
        return switch (search) {
            case EXHAUSTIVE -> engine.find(execution);
            case WITHIN_BUDGET -> engine.within(budget, execution);
            case TOP_DOWN -> engine.topDown(execution);
        };
    }

    @Override
    public Optional<CategoryList> labels(String column) {
        return BuiltInStrategy.labels(hierarchies, column);
    }

    /** The options. */
    @Override
    public String toString() {
        return "FullDomainStrategy[search=" + search + ", suppressingUpTo=" + limit + ", minimising=" + measure + "]";
    }
}
