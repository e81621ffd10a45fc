package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;
import org.reversementoring.core.ExactClass;

/**
 *
 * The highest probabilities of an answer: over every panel, everything that the adversary can know, and every mentor of
 * whom nothing is known. ED keeps an answer deniable; this is how believable the denial is (PC, T12).
 *
 * @param prior name of the prior
 * @param anyMark highest probability of an exact mark, rounded up to 20 decimals
 * @param unfavourable highest probability of an unfavourable mark, rounded up to 20 decimals
 */
public record WorstPosterior(String prior, BigDecimal anyMark, BigDecimal unfavourable) {

    /** As many decimals as a comparison with another program needs. */
    static final int DECIMALS = 20;

    /** The posteriors, if they are of the JDK's class itself. */
    public WorstPosterior {
        ExactClass.require("posterior", anyMark);
        ExactClass.require("posterior", unfavourable);
    }
}
