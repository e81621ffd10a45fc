package org.reversementoring.anonymisation.microdata.local;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/**
 * A table some of whose cells are empty.
 *
 * @param table all rows in their order; without identifiers, with the panel key
 * @param emptied for each quasi-identifier the cells that had a value and have none now
 */
public record CellsSuppressed(Microdata table, Map<String, Integer> emptied) {

    /** Copies. */
    public CellsSuppressed {
        emptied = Collections.unmodifiableMap(new LinkedHashMap<>(emptied));
    }

    /** All cells that were emptied. */
    public int cells() {
        return emptied.values().stream().mapToInt(Integer::intValue).sum();
    }
}
