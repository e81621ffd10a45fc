package org.reversementoring.core;

import java.math.BigDecimal;
import java.math.BigInteger;

/**
 * The rule that a number is of the JDK's class itself. {@link BigDecimal} and {@link BigInteger} can be extended, and a subclass
 * prints what it likes: words about a person, where a report prints a mean. It is refused without asking it anything.
 */
public final class ExactClass {

    private ExactClass() {}

    /**
     * The number itself.
     *
     * @param subject what the number is, for the message
     * @throws IllegalArgumentException if its class extends {@link BigDecimal}
     */
    public static BigDecimal require(String subject, BigDecimal number) {
        if (number.getClass() != BigDecimal.class) {
            throw new IllegalArgumentException(
                    subject + ": class must be BigDecimal itself, but was one that extends it");
        }
        return number;
    }

    /**
     * The number itself.
     *
     * @param subject what the number is, for the message
     * @throws IllegalArgumentException if its class extends {@link BigInteger}
     */
    public static BigInteger require(String subject, BigInteger number) {
        if (number.getClass() != BigInteger.class) {
            throw new IllegalArgumentException(
                    subject + ": class must be BigInteger itself, but was one that extends it");
        }
        return number;
    }
}
