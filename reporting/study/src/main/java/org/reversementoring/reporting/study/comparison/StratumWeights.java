package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.List;

/** How much each stratum, for instance a site, counts in a rank-sum test. To be chosen before the data. */
public enum StratumWeights {
    /** Rank sums are added as they are, so that large strata count more. */
    EQUAL("rank sums added"),
    /**
     * By one over its number of people and one more, which has the most power if the shift is the same everywhere. Van Elteren, Bull Int
     * Stat Inst 1960;37:351; Lehmann, Nonparametrics, 1975, section 3.3.
     */
    VAN_ELTEREN("van Elteren's weights");

    private final String words;

    StratumWeights(String words) {
        this.words = words;
    }

    /** The weights as a phrase. */
    public String inWords() {
        return words;
    }

    /** Whole numbers in the ratio of the weights, for the number of people of each stratum. */
    List<BigInteger> of(List<Integer> people) {
        BigInteger common = BigInteger.ONE;
        for (int each : people) {
            BigInteger next = BigInteger.valueOf(each + 1L);
            common = common.divide(common.gcd(next)).multiply(next);
        }
        BigInteger parts = common;
        return people.stream()
                .map(each -> this == EQUAL ? BigInteger.ONE : parts.divide(BigInteger.valueOf(each + 1L)))
                .toList();
    }
}
