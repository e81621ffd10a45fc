package org.reversementoring.anonymisation.microdata.model;

import java.util.List;

/** The parts of a {@link ModelResult}. */
record JudgedTable(
        String model, String source, double value, boolean holds, int classes, int failing, List<Worst> worst)
        implements ModelResult {

    JudgedTable {
        worst = List.copyOf(worst);
    }

    /** Numbers, and no row. */
    @Override
    public String toString() {
        return "ModelResult[" + model + ", value=" + value + ", holds=" + holds + ", failing=" + failing + " of "
                + classes + " classes]";
    }
}
