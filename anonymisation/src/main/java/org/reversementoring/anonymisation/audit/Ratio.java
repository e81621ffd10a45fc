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

    /** For a certificate, in four decimals. Never shown smaller than it is. */
    BigDecimal roundedUp() {
        return roundedUp(4);
    }

    /** Never shown smaller than it is. */
    BigDecimal roundedUp(int decimals) {
        return new BigDecimal(part).divide(new BigDecimal(whole), decimals, RoundingMode.CEILING);
    }
}
