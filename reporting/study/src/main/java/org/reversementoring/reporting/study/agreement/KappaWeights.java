package org.reversementoring.reporting.study.agreement;

/** How much a disagreement counts in weighted kappa, by how far apart the two codes are in their order. */
public enum KappaWeights {
    /** In proportion to the distance. */
    LINEAR("linear weights"),
    /** In proportion to the square of the distance. */
    QUADRATIC("quadratic weights");

    private final String words;

    KappaWeights(String words) {
        this.words = words;
    }

    long of(int one, int other) {
        long apart = Math.abs((long) one - other);
        return this == LINEAR ? apart : apart * apart;
    }

    /** The weights as a phrase. */
    public String inWords() {
        return words;
    }
}
