package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;

/**
 * The highest probabilities of an answer: over every panel, everything that the adversary can know, and every mentor of whom
 * nothing is known. ED says that an answer stays deniable; this says how believable the denial is (PC, T12).
 *
 * @param prior name of the prior
 * @param anyMark highest probability of an exact mark, rounded up to 20 decimals
 * @param unfavourable highest probability of an unfavourable mark, rounded up to 20 decimals
 */
public record WorstPosterior(String prior, BigDecimal anyMark, BigDecimal unfavourable) {

    /** Enough to compare with another program's numbers. */
    static final int DECIMALS = 20;
}
