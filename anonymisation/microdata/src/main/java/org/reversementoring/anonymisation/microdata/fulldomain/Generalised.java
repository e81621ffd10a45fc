package org.reversementoring.anonymisation.microdata.fulldomain;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.hierarchy.InformationLoss;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A table whose quasi-identifiers are generalised, each to one level, and what that cost.
 *
 * @param table the rows that are kept, in their order; without identifiers, with the panel key
 * @param levels the level of each quasi-identifier, in their order
 * @param suppressed rows that are left out
 * @param classes classes that are kept
 * @param cost what is lost, by the search's {@link InformationLoss}
 * @param optimal whether it is proved that no combination of levels costs less
 * @param bound no combination of levels costs less than this, up to rounding; the cost itself if that is optimal
 */
public record Generalised(
        Microdata table,
        Map<String, Integer> levels,
        int suppressed,
        int classes,
        double cost,
        boolean optimal,
        double bound) {

    /** Copies. */
    public Generalised {
        levels = Collections.unmodifiableMap(new LinkedHashMap<>(levels));
    }
}
