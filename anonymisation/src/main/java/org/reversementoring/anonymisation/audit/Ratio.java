package org.reversementoring.anonymisation.audit;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/** An exact share. Compared by products, so that nothing is lost. */
record Ratio(BigInteger part, BigInteger whole) implements Comparable<Ratio> {

    static final Ratio ZERO = new Ratio(BigInteger.ZERO, BigInteger.ONE);

    @Override
    public int compareTo(Ratio other) {
        return part.multiply(other.whole).compareTo(other.part.multiply(whole));
    }

    boolean exceeds(BigDecimal cap) {
        return new BigDecimal(part).compareTo(cap.multiply(new BigDecimal(whole))) > 0;
    }

    /** Never shown smaller than it is. */
    BigDecimal roundedUp() {
        return new BigDecimal(part).divide(new BigDecimal(whole), 4, RoundingMode.CEILING);
    }
}
