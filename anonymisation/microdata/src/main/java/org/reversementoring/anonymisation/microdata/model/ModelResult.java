package org.reversementoring.anonymisation.microdata.model;

import java.util.List;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel.Reading;

/** The result of a model for a table: what it reaches, and whether that is enough. A value. */
public sealed interface ModelResult permits JudgedTable {

    /** The name of the model, with its threshold. */
    String model();

    /** The source of the definition of the model; empty if it has none. */
    String source();

    /**
     * The reading of the worst class: the strictest parameter for which the model holds, or the bound that it must stay within;
     * not a number for a table without rows.
     */
    double value();

    /** Whether the model holds for every class, and there is one. */
    boolean holds();

    /** The number of classes. */
    int classes();

    /** The number of classes for which the model does not hold. */
    int failing();

    /** Up to three classes, worst first; of equals, those that come first in the table. */
    List<Worst> worst();

    /**
     * A class that fails, or is near to failing.
     *
     * @param row the first of its rows, from 0
     * @param size its rows
     * @param reading what it reaches
     */
    record Worst(int row, int size, Reading reading) {

        /** Size and value, and no row. */
        @Override
        public String toString() {
            return "Worst[size=" + size + ", value=" + reading.value() + "]";
        }
    }
}
