package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.fulldomain.FullDomainGeneralisation;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.local.CellSuppression;
import org.reversementoring.anonymisation.microdata.local.LocalRecoding;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.partition.Microaggregation;
import org.reversementoring.anonymisation.microdata.partition.Mondrian;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.recoding.TableRecoder;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The transformations of this package as {@link MicrodataStrategy}, for a gate or a comparison. */
public final class MicrodataStrategies {

    private MicrodataStrategies() {}

    /**
     * Leaves out rows whose class is not private, and changes nothing else. Exact and easy to explain: offer it first.
     *
     * @param limit the largest share of rows, from 0 to 1, rounded down to rows
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static MicrodataStrategy rowSuppression(BigDecimal limit) {
        if (limit.signum() < 0 || limit.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("suppressed share must be between 0 and 1, but was " + limit);
        }
        return (BuiltInStrategy) (source, models, execution) -> {
            List<Column> shown = source.columns().stream()
                    .filter(column -> column.attribute().role() != AttributeRole.IDENTIFIER)
                    .toList();
            BigDecimal rows = limit.multiply(BigDecimal.valueOf(source.rows()));
            return onlyGood(source, new Microdata(shown, source.rows()), models)
                    .filter(made -> BigDecimal.valueOf(made.suppressed()).compareTo(rows) <= 0);
        };
    }

    /**
     * {@link FullDomainGeneralisation#find(Execution)}: the levels that cost least.
     *
     * @param limit the largest share of rows that may be left out, from 0 to 1
     */
    public static MicrodataStrategy fullDomain(
            Map<String, GeneralisationHierarchy> hierarchies, BigDecimal limit, InformationLoss utility) {
        Map<String, GeneralisationHierarchy> copy = Map.copyOf(hierarchies);
        return (BuiltInStrategy) (source, models, execution) -> FullDomainGeneralisation.of(source, copy, models)
                .suppressingUpTo(limit)
                .minimising(utility)
                .find(execution)
                .map(found -> new TableRecoder(source, copy, models).transformed(found.levels()));
    }

    /**
     * {@link FullDomainGeneralisation#approximate(Execution)}: good levels after few steps.
     *
     * @param limit the largest share of rows that may be left out, from 0 to 1
     */
    public static MicrodataStrategy topDown(
            Map<String, GeneralisationHierarchy> hierarchies, BigDecimal limit, InformationLoss utility) {
        Map<String, GeneralisationHierarchy> copy = Map.copyOf(hierarchies);
        return (BuiltInStrategy) (source, models, execution) -> FullDomainGeneralisation.of(source, copy, models)
                .suppressingUpTo(limit)
                .minimising(utility)
                .approximate(execution)
                .map(found -> new TableRecoder(source, copy, models).transformed(found.levels()));
    }

    /**
     * {@link LocalRecoding}: labels of the hierarchies, each row only as general as it needs.
     *
     * @param limit the largest share of rows that may be left out, from 0 to 1
     */
    public static MicrodataStrategy localRecoding(Map<String, GeneralisationHierarchy> hierarchies, BigDecimal limit) {
        Map<String, GeneralisationHierarchy> copy = Map.copyOf(hierarchies);
        return (BuiltInStrategy) (source, models, execution) ->
                LocalRecoding.of(source, copy, models).suppressingUpTo(limit).transform(execution);
    }

    /** {@link Mondrian} with strict cuts: ranges in the given orders, or in those of the columns' types. */
    public static MicrodataStrategy mondrian(Map<String, List<String>> orders) {
        Map<String, List<String>> copy = Map.copyOf(orders);
        return (BuiltInStrategy) (source, models, execution) -> Mondrian.of(source, copy, models)
                .find(execution)
                .flatMap(found -> onlyGood(source, found.table(), models));
    }

    /** {@link Mondrian} with relaxed cuts. */
    public static MicrodataStrategy relaxedMondrian(Map<String, List<String>> orders) {
        Map<String, List<String>> copy = Map.copyOf(orders);
        return (BuiltInStrategy) (source, models, execution) -> Mondrian.of(source, copy, models)
                .relaxed()
                .find(execution)
                .flatMap(found -> onlyGood(source, found.table(), models));
    }

    /**
     * {@link Microaggregation} of all quasi-identifiers, which must be numbers; groups that are still not private are left out.
     *
     * @param groupSize rows in a group, 2 or more
     */
    public static MicrodataStrategy microaggregation(int groupSize) {
        return (BuiltInStrategy) (source, models, execution) -> {
            List<String> known = source.withRole(AttributeRole.QUASI_IDENTIFIER).stream()
                    .map(column -> column.attribute().name())
                    .toList();
            return source.rows() < groupSize
                    ? Optional.empty()
                    : onlyGood(
                            source,
                            Microaggregation.of(source, known, groupSize)
                                    .aggregate()
                                    .table(),
                            models);
        };
    }

    /** {@link CellSuppression}: empty cells. */
    public static MicrodataStrategy cellSuppression() {
        return (BuiltInStrategy) (source, models, execution) ->
                CellSuppression.of(source, models).transform(execution);
    }

    /** What a transformation of all rows made, without classes that are not private. */
    private static Optional<AnonymisedTable> onlyGood(Microdata source, Microdata made, List<PrivacyModel> models) {
        int[] all = IntStream.range(0, made.rows()).toArray();
        return Optional.of(new TableRecoder(source, Map.of(), models).keepingGood(made, all))
                .filter(good -> good.table().rows() > 0);
    }
}
