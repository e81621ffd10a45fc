package org.reversementoring.anonymisation.microdata.recoding;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.equivalence.ReidentificationRisk;
import org.reversementoring.anonymisation.microdata.hierarchy.GeneralisationHierarchy;
import org.reversementoring.anonymisation.microdata.model.PrivacyAssessment;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.AttributeRole;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The numbers of an {@link InformationLossReport}. */
record MeasuredLoss(
        ReidentificationRisk before,
        ReidentificationRisk after,
        int suppressed,
        double loss,
        double nonUniformEntropy,
        double discernibility,
        double averageClassSize,
        List<ColumnLoss> columns)
        implements InformationLossReport {

    MeasuredLoss {
        columns = List.copyOf(columns);
    }

    /** The numbers of a {@link ColumnLoss}. */
    record OfColumn(
            String name,
            int valuesBefore,
            int labelsAfter,
            int emptied,
            double granularity,
            double loss,
            double nonUniformEntropy)
            implements ColumnLoss {}

    static MeasuredLoss of(AnonymisedTable made, Map<String, GeneralisationHierarchy> hierarchies) {
        Microdata source = made.source();
        ReidentificationRisk after = PrivacyAssessment.of(made.table()).risk();
        List<ColumnLoss> columns = new ArrayList<>();
        double product = 1;
        double bits = 0;
        for (Column column : source.withRole(AttributeRole.QUASI_IDENTIFIER)) {
            String name = column.attribute().name();
            Map<String, GeneralisationHierarchy> own = new LinkedHashMap<>(hierarchies);
            own.keySet().retainAll(List.of(name));
            ColumnLoss one = new LabelledColumn(column, made, List.copyOf(own.values())).loss();
            columns.add(one);
            product *= 1 + one.loss();
            bits += one.nonUniformEntropy();
        }
        return new MeasuredLoss(
                PrivacyAssessment.of(source).risk(),
                after,
                made.suppressed(),
                columns.isEmpty() ? 0 : Math.pow(product, 1.0 / columns.size()) - 1,
                bits,
                after.discernibility() + (double) made.suppressed() * source.rows(),
                after.classes() == 0 ? Double.POSITIVE_INFINITY : (double) source.rows() / after.classes(),
                columns);
    }
}
