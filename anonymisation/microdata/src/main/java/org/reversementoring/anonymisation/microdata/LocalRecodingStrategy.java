package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.local.LocalRecoding;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;
import org.reversementoring.anonymisation.microdata.writing.CategoryList;

/**
 * Local recoding with its options; made by {@link MicrodataStrategies#localRecoding}. Without further options it works in steps
 * of 1 % of the rows and leaves out none. A table of any width will do; where there are more than 4 million combinations of levels,
 * rows are divided instead, and steps do not matter. Immutable: each option is a new strategy.
 */
public final class LocalRecodingStrategy implements BuiltInStrategy {

    private static final BigDecimal ONE_PER_CENT = new BigDecimal("0.01");
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("1e-12");

    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final BigDecimal step;
    private final BigDecimal limit;

    private LocalRecodingStrategy(Map<String, GeneralisationHierarchy> hierarchies, BigDecimal step, BigDecimal limit) {
        this.hierarchies = hierarchies;
        this.step = step;
        this.limit = limit;
    }

    static LocalRecodingStrategy of(Map<String, GeneralisationHierarchy> hierarchies) {
        return new LocalRecodingStrategy(Map.copyOf(hierarchies), ONE_PER_CENT, BigDecimal.ZERO);
    }

    /**
     * This strategy, leaving out rows up to this share of all; the number of rows is rounded down.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public LocalRecodingStrategy suppressingUpTo(BigDecimal share) {
        return new LocalRecodingStrategy(
                hierarchies, step, MicrodataStrategies.requireShare("suppressed share", share));
    }

    /**
     * This strategy in steps of another share of all rows. Smaller steps take longer and mostly lose less.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public LocalRecodingStrategy inStepsOf(BigDecimal share) {
        if (share.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException("share: class must be BigDecimal itself, but was one that extends it");
        }
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("step must be above 0 and at most 1, but was " + share);
        }
        return new LocalRecodingStrategy(hierarchies, share, limit);
    }

    /** This strategy in the smallest steps: a single class is enough for one. */
    public LocalRecodingStrategy classByClass() {
        return inStepsOf(SMALLEST_STEP);
    }

    @Override
    public Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution) {
        return LocalRecoding.of(source, hierarchies, models)
                .inStepsOf(step)
                .suppressingUpTo(limit)
                .find(execution);
    }

    @Override
    public Optional<CategoryList> labels(String column) {
        return BuiltInStrategy.labels(hierarchies, column);
    }

    /** The options. */
    @Override
    public String toString() {
        return "LocalRecodingStrategy[step=" + step + ", suppressingUpTo=" + limit + "]";
    }
}
