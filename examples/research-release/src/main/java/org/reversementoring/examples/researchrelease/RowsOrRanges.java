package org.reversementoring.examples.researchrelease;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.MicrodataStrategies;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel;
import org.reversementoring.anonymisation.microdata.recoding.MicrodataStrategy;
import org.reversementoring.anonymisation.microdata.table.AnonymisedTable;
import org.reversementoring.anonymisation.microdata.table.Execution;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** A strategy of one's own: it leaves out rows if a few are enough, because that is easy to explain, and else shows ranges. */
public final class RowsOrRanges implements MicrodataStrategy {

    private static final BigDecimal FEW = new BigDecimal("0.02");

    @Override
    public Optional<AnonymisedTable> transform(Microdata source, List<PrivacyModel> models, Execution execution) {
        return MicrodataStrategies.rowSuppression(FEW)
                .transform(source, models, execution)
                .or(() -> MicrodataStrategies.mondrian().transform(source, models, execution));
    }
}
