package org.reversementoring.anonymisation.microdata;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.generalisation.TableRecoder;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.local.CellSuppression;
import org.reversementoring.anonymisation.microdata.partition.Microaggregation;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * The strategies of the literature, for a gate or a comparison. This is the one way to each algorithm: options are methods of the
 * strategy, and every result is an {@link org.reversementoring.anonymisation.microdata.table.AnonymisedTable}.
 */
public final class MicrodataStrategies {

    private MicrodataStrategies() {}

    /**
     * Row suppression: leaves out rows whose class is not private, and changes nothing else. Exact and easy to explain, so offer
     * it first.
     *
     * @param limit the largest share of rows, from 0 to 1, rounded down to rows
     * @throws IllegalArgumentException if it is not between 0 and 1
     */
    public static MicrodataStrategy rowSuppression(BigDecimal limit) {
        requireShare("suppressed share", limit);
        return (BuiltInStrategy) (source, models, execution) -> {
            List<Column> shown = source.columns().stream()
                    .filter(column -> column.attribute().role() != AttributeRole.IDENTIFIER)
                    .toList();
            BigDecimal rows = limit.multiply(BigDecimal.valueOf(source.rows()));
            return new TableRecoder(source, Map.of(), models)
                    .keepingGood(Microdata.of(shown, source.rows()))
                    .filter(made -> BigDecimal.valueOf(made.suppressed()).compareTo(rows) <= 0);
        };
    }

    /**
     * Full-domain generalisation: one level of its hierarchy for each quasi-identifier, the same for all rows, and the levels
     * that cost least. For analyses that need one kind of label in a column.
     *
     * @param hierarchies one for each quasi-identifier, by its name
     */
    public static FullDomainStrategy fullDomain(Map<String, GeneralisationHierarchy> hierarchies) {
        return FullDomainStrategy.of(hierarchies);
    }

    /**
     * Local recoding: labels of the hierarchies, each row only as general as it needs. Loses far less than full-domain
     * generalisation, but one column shows labels of several levels.
     *
     * @param hierarchies one for each quasi-identifier, by its name
     */
    public static LocalRecodingStrategy localRecoding(Map<String, GeneralisationHierarchy> hierarchies) {
        return LocalRecodingStrategy.of(hierarchies);
    }

    /**
     * Mondrian: ranges of values in the order of each column's type. Needs no hierarchies, and loses least where ranges may be
     * shown.
     */
    public static MondrianStrategy mondrian() {
        return MondrianStrategy.of(Map.of());
    }

    /**
     * Mondrian with orders of one's own.
     *
     * @param orders for some quasi-identifiers all their values in a meaningful order; others have that of their type
     */
    public static MondrianStrategy mondrian(Map<String, List<String>> orders) {
        return MondrianStrategy.of(orders);
    }

    /**
     * Microaggregation (MDAV): the mean of near rows instead of their numbers. All quasi-identifiers must be numbers. Groups that
     * are still not private are left out.
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
                    : Microaggregation.of(source, known, groupSize).find(models, execution);
        };
    }

    /**
     * Cell suppression: empties single cells of quasi-identifiers, as few in each row as are needed. Generalises nothing. Takes any
     * number of them; with more than 20, near rows are put together, which is fast and empties somewhat more.
     */
    public static MicrodataStrategy cellSuppression() {
        return (BuiltInStrategy) (source, models, execution) ->
                CellSuppression.of(source, models).find(execution);
    }

    static BigDecimal requireShare(String subject, BigDecimal share) {
        if (share.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException(
                    subject + ": class must be BigDecimal itself, but was one that extends it");
        }
        if (share.signum() < 0 || share.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException(subject + " must be between 0 and 1, but was " + share);
        }
        return share;
    }
}
