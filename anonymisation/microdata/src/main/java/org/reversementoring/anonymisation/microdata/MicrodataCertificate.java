package org.reversementoring.anonymisation.microdata;

import java.util.List;

/**
 * What was measured on the table that was released. It may be published with it: it says nothing that the table does not say,
 * but for the number of suppressed rows.
 *
 * @param policy what had to hold
 * @param rows rows released
 * @param suppressed rows left out
 * @param classes classes released
 * @param smallestClass rows of the smallest class; the risk that a row is told to be a certain person's is at most 1 / that
 * @param measured each model of the policy and, for the reader, entropy and distance of each sensitive column
 */
public record MicrodataCertificate(
        MicrodataPolicy policy, int rows, int suppressed, int classes, int smallestClass, List<Measured> measured) {

    /** Copies. */
    public MicrodataCertificate {
        measured = List.copyOf(measured);
    }

    /** The share of rows left out, from 0 to 1. */
    public double suppressedShare() {
        return suppressed / ((double) rows + suppressed);
    }

    /** Against whom, and what for; and what is not promised. */
    public String promise() {
        return "Whoever knows that a person is in this table, and all that its known columns say of them, finds at least "
                + smallestClass + " rows that may be theirs, from at least " + policy.panels()
                + " panels, with at least " + policy.distinct()
                + " different values of each sensitive column, none of which more than "
                + policy.maxFrequency().movePointRight(2).stripTrailingZeros().toPlainString()
                + " % of them share. It promises nothing against somebody who knows more.";
    }

    /**
     * A number.
     *
     * @param model the name of the model with its threshold, or of what is reported without one
     * @param value what the worst class reaches
     * @param source where the definition is from
     */
    public record Measured(String model, double value, String source) {}
}
