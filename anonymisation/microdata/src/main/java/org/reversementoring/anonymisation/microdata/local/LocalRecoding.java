package org.reversementoring.anonymisation.microdata.local;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLattice;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * Generalises each row only as far as it needs. Labels are those of the hierarchies, as in full-domain generalisation, but rows
 * of different classes may be at different levels. This loses far less, at the price that one column shows labels of several
 * levels.
 *
 * <p>Levels are tried in the order of what they lose on the rows that have none yet. The first levels that make a share of all
 * rows private are assigned to these rows, and the search goes on with the others; levels that failed once are not tried again,
 * nor is anything less general. At the end each row that is left joins a class that has its labels already, and what then is not
 * private is suppressed.
 *
 * <p>Where there are more than {@value #MOST_NODES} combinations of levels, or the labels of a row do not fit into 63 bits, rows are
 * divided instead: the columns that gain most split them into groups of some thousand rows, and near rows of these make classes. That
 * takes any number of columns. Steps do not matter then, and nothing is left out that is private at the highest levels.
 *
 * <p>Rows that are equal stay equal. Shares that models compare with are those of the whole table.
 */
public final class LocalRecoding {

    /** The most nodes of a lattice; each costs a boolean. */
    private static final int MOST_NODES = 4_000_000;

    private static final BigDecimal ONE_PER_CENT = new BigDecimal("0.01");
    private static final BigDecimal SMALLEST_STEP = new BigDecimal("1e-12");

    private final Microdata table;
    private final Map<String, GeneralisationHierarchy> hierarchies;
    private final List<PrivacyModel> models;
    private final BigDecimal step;
    private final BigDecimal suppressionLimit;
    private final int mostNodes;

    private LocalRecoding(
            Microdata table,
            Map<String, GeneralisationHierarchy> hierarchies,
            List<PrivacyModel> models,
            BigDecimal step,
            BigDecimal suppressionLimit,
            int mostNodes) {
        this.table = table;
        this.hierarchies = Map.copyOf(hierarchies);
        this.models = List.copyOf(models);
        this.step = step;
        this.suppressionLimit = suppressionLimit;
        this.mostNodes = mostNodes;
    }

    /**
     * In steps of 1 % of the rows, without suppression.
     *
     * @param hierarchies one for each quasi-identifier, by its name
     * @throws IllegalArgumentException if there is no model, no quasi-identifier, or one without hierarchy
     */
    public static LocalRecoding of(
            Microdata table, Map<String, GeneralisationHierarchy> hierarchies, List<PrivacyModel> models) {
        List<Column> known = table.withRole(AttributeRole.QUASI_IDENTIFIER);
        if (known.isEmpty() || models.isEmpty()) {
            throw new IllegalArgumentException("recoding must have a quasi-identifier and a model");
        }
        known.forEach(column ->
                GeneralisationHierarchy.required(hierarchies, column.attribute().name()));
        return new LocalRecoding(table, hierarchies, models, ONE_PER_CENT, BigDecimal.ZERO, MOST_NODES);
    }

    /**
     * This recoding in steps of another share of all rows. Smaller steps take longer and mostly lose less.
     *
     * @throws IllegalArgumentException if the share is not above 0 and at most 1
     */
    public LocalRecoding inStepsOf(BigDecimal share) {
        if (share.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException("share: class must be BigDecimal itself, but was one that extends it");
        }
        if (share.signum() <= 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("step must be above 0 and at most 1, but was " + share);
        }
        return new LocalRecoding(table, hierarchies, models, share, suppressionLimit, mostNodes);
    }

    /** This recoding in the smallest steps: a single class is enough. */
    public LocalRecoding classByClass() {
        return inStepsOf(SMALLEST_STEP);
    }

    /** This recoding, dividing rows already where there are more combinations of levels than that. */
    LocalRecoding tryingAtMost(int nodes) {
        return new LocalRecoding(table, hierarchies, models, step, suppressionLimit, nodes);
    }

    /**
     * This recoding, leaving out rows up to this share of all; the number of rows is rounded down.
     *
     * @throws IllegalArgumentException if the share is not between 0 and 1
     */
    public LocalRecoding suppressingUpTo(BigDecimal share) {
        if (share.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException("share: class must be BigDecimal itself, but was one that extends it");
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("suppressed share must be between 0 and 1, but was " + share);
        }
        return new LocalRecoding(table, hierarchies, models, step, share, mostNodes);
    }

    /**
     * The table; empty if more rows would have to be left out than may be, or none is kept.
     *
     * @throws IllegalArgumentException if a value is not covered by its hierarchy, or a model asks for a column that is not there
     * @throws java.util.concurrent.CancellationException if the listener, which hears of rows that have levels, wants no more
     */
    public Optional<AnonymisedTable> find(Execution execution) {
        if (table.rows() == 0) {
            return Optional.empty();
        }
        int atOnce = step.multiply(BigDecimal.valueOf(table.rows()))
                .setScale(0, RoundingMode.CEILING)
                .intValueExact();
        int limit = suppressionLimit
                .multiply(BigDecimal.valueOf(table.rows()))
                .setScale(0, RoundingMode.FLOOR)
                .intValueExact();
        return mayTryAllLevels() ? tryingAllLevels(atOnce, limit, execution) : splitting(limit, execution);
    }

    /** Whether numbers can be kept for each combination of levels, and the labels of a row fit into one number. */
    private boolean mayTryAllLevels() {
        long nodes = 1;
        int bits = 0;
        for (Column column : table.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            GeneralisationHierarchy hierarchy = GeneralisationHierarchy.required(
                    hierarchies, column.attribute().name());
            nodes = Math.min(mostNodes + 1L, nodes * (hierarchy.height() + 1));
            bits += ColumnBlock.bits(hierarchy);
        }
        return nodes <= mostNodes && bits < Long.SIZE;
    }

    private Optional<AnonymisedTable> tryingAllLevels(int atOnce, int limit, Execution execution) {
        LocalRecodingSearch search = new LocalRecodingSearch(table, hierarchies, models, execution);
        GeneralisationLattice lattice = search.assign(atOnce, limit, MOST_NODES);
        int[] nodes = search.nodes();
        return recoded(
                search.places(nodes),
                limit,
                column -> IntStream.of(nodes)
                        .map(node -> lattice.level(node, column))
                        .toArray());
    }

    private Optional<AnonymisedTable> splitting(int limit, Execution execution) {
        LocalSpecialisation search =
                new LocalSpecialisation(table, hierarchies, models, LocalSpecialisation.SMALL, execution);
        return recoded(search.groups(), limit, search::levelsOf);
    }

    /** The table with each row at the levels of its group, by the place of the column. */
    private Optional<AnonymisedTable> recoded(int[] groups, int limit, IntFunction<int[]> levels) {
        List<String> known = table.withRole(AttributeRole.QUASI_IDENTIFIER).stream()
                .map(column -> column.attribute().name())
                .toList();
        AnonymisedTable found = new TableRecoder(table, hierarchies, models)
                .of(
                        groups,
                        column -> levels.apply(known.indexOf(column.attribute().name())));
        return Optional.of(found).filter(made -> made.table().rows() > 0 && made.suppressed() <= limit);
    }
}
