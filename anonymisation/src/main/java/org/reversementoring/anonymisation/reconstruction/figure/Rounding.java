package org.reversementoring.anonymisation.reconstruction.figure;

import java.math.BigDecimal;

/** The way in which a tool rounds what it prints. The modes are those of {@link java.math.RoundingMode}. */
public enum Rounding {
    /** To the nearest, a half away from zero. */
    HALF_UP,
    /** To the nearest, a half towards zero. */
    HALF_DOWN,
    /** To the nearest, a half to the even neighbour. */
    HALF_EVEN,
    /** Towards zero: cut off. */
    DOWN,
    /** Away from zero. */
    UP,
    /** Unknown: any of the others. */
    UNKNOWN;

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /** The exact values that are printed as this one, a multiple of the unit. */
    ValueInterval preimage(BigDecimal printed, BigDecimal unit) {
        int sign = printed.signum();
        BigDecimal reach = switch (this) {
            case HALF_UP, HALF_DOWN, HALF_EVEN -> unit.multiply(HALF);
            case DOWN, UP, UNKNOWN -> unit;
        };
        BigDecimal below = printed.subtract(reach);
        BigDecimal above = printed.add(reach);
        return switch (this) {
            case HALF_UP -> ValueInterval.of(below, sign > 0, above, sign < 0);
            case HALF_DOWN -> ValueInterval.of(below, sign <= 0, above, sign >= 0);
            case HALF_EVEN -> {
                boolean even =
                        !printed.divideToIntegralValue(unit).toBigInteger().testBit(0);
                yield ValueInterval.of(below, even, above, even);
            }
            case DOWN -> ValueInterval.of(sign > 0 ? printed : below, sign > 0, sign < 0 ? printed : above, sign < 0);
            case UP -> ValueInterval.of(sign > 0 ? below : printed, sign <= 0, sign < 0 ? above : printed, sign >= 0);
            case UNKNOWN -> ValueInterval.of(below, false, above, false);
        };
    }
}
