package org.reversementoring.anonymisation.microdata.model;

import java.util.List;
import org.reversementoring.anonymisation.microdata.model.PrivacyModel.Reading;

/**
 * What a table reaches of a model.
 *
 * @param model the model's name, with its threshold
 * @param source where its definition is from
 * @param value what the worst class reaches: the strictest parameter for which the model holds, or the bound it must stay
 *     within; not a number for a table without rows
 * @param holds whether it holds for every class, and there is one
 * @param classes number of classes
 * @param failing classes for which it does not hold
 * @param worst up to three classes, worst first, those that come first in the table before others
 */
public record ModelResult(
        String model, String source, double value, boolean holds, int classes, int failing, List<Worst> worst) {

    /** Copies. */
    public ModelResult {
        worst = List.copyOf(worst);
    }

    /** Says no row. */
    @Override
    public String toString() {
        return "Finding[" + model + ", value=" + value + ", holds=" + holds + ", failing=" + failing + " of " + classes
                + " classes]";
    }

    /**
     * A class near to failing.
     *
     * @param row the first of its rows, from 0
     * @param size its rows
     * @param reading what it reaches
     */
    public record Worst(int row, int size, Reading reading) {

        /** Says no row. */
        @Override
        public String toString() {
            return "Worst[size=" + size + ", value=" + reading.value() + "]";
        }
    }
}
