package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;

/**
 * The share of people lost at each stage, of those who came so far; each is 0 to 1 with at most six decimals.
 *
 * @param refusing of those invited, do not agree
 * @param leaving of those who agreed, do not come to the interview
 * @param lost of those who came, do not answer the questionnaire afterwards
 */
public record DropOut(BigDecimal refusing, BigDecimal leaving, BigDecimal lost) {

    /**
     * Checks the shares.
     *
     * @throws IllegalArgumentException if one is out of range
     */
    public DropOut {
        refusing = Draws.share("share of those who refuse", refusing);
        leaving = Draws.share("share of those who leave", leaving);
        lost = Draws.share("share of those who are lost", lost);
    }

    /** Everybody stays. */
    public static DropOut none() {
        return new DropOut(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    /**
     * These shares.
     *
     * @throws IllegalArgumentException if one is out of range or no number
     */
    public static DropOut of(String refusing, String leaving, String lost) {
        return new DropOut(new BigDecimal(refusing), new BigDecimal(leaving), new BigDecimal(lost));
    }
}
