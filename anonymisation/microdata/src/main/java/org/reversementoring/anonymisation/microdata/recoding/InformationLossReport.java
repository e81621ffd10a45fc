package org.reversementoring.anonymisation.microdata.recoding;

import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;

/** The cost of a transformation: the table before and after, in numbers about columns and classes, without a cell. A value. */
public sealed interface InformationLossReport permits MeasuredLoss {

    /**
     * Compares a transformation with its source. A label stands for the values below it in the column's hierarchy, at the lowest
     * level that has it. A label that is in no hierarchy, as a range or a mean, stands for the values of the rows that show it,
     * and an emptied cell for all.
     *
     * @param hierarchies for any quasi-identifiers, by name
     */
    static InformationLossReport of(AnonymisedTable made, Map<String, GeneralisationHierarchy> hierarchies) {
        return MeasuredLoss.of(made, hierarchies);
    }

    /** Classes and risk of the source. */
    ReidentificationRisk before();

    /** Classes and risk of the table that was made. */
    ReidentificationRisk after();

    /** The number of rows that were left out. */
    int suppressed();

    /** The measure {@link InformationLoss#LOSS}. */
    double loss();

    /** The measure {@link InformationLoss#NON_UNIFORM_ENTROPY}, in bits. */
    double nonUniformEntropy();

    /** The measure {@link InformationLoss#DISCERNIBILITY}. */
    double discernibility();

    /** The measure {@link InformationLoss#AVERAGE_CLASS_SIZE}. */
    double averageClassSize();

    /** The losses of the quasi-identifiers, in their order. */
    List<ColumnLoss> columns();
}
