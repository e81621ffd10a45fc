package org.reversementoring.reporting.study.disclosure;

import java.math.BigDecimal;

/**
 * The figures that a printed row of a measure before and after has, from most to least telling. The first that is proved safe is
 * printed. That depends on the number of pairs, the insiders and the level alone, never on an answer (T10).
 */
public enum RowFormat {
    /** Exact p-values, Hodges-Lehmann shift and interval, both medians, and how many changed. Never proved; an audit refutes it. */
    EVERYTHING(
            "exact p-values, the Hodges-Lehmann shift with its interval and the number who changed"
                    + " fix each change in most small data sets, and a p at its smallest says that nobody changed the other way"),
    /** Median before, median change and its interval. Every function of two trimmed samples is safe. */
    MEDIANS_AND_INTERVAL("of so few pairs the ends of an interval and the median can tell together how many changed"),
    /** Median before and median change. */
    MEDIANS("of so few pairs no figure leaves everybody deniable"),
    /** The number of pairs. */
    PAIRS("");

    /** How far the ends of an interval are from the middle, so that a change that is not printed lies between. */
    private static final int LEAST_DISTANCE = 2;

    private final String refusal;

    RowFormat(String refusal) {
        this.refusal = refusal;
    }

    /**
     * The first format that is proved safe.
     *
     * @param pairs how many pairs, 0 or more
     * @param insiders how many people may join forces, 0 or more
     * @param level the level that an interval should have, more than 0 and less than 1
     * @throws IllegalArgumentException if the level is out of range
     */
    public static RowFormat of(int pairs, int insiders, BigDecimal level) {
        if (pairs < 2 * insiders + 3) {
            return PAIRS;
        }
        int depth = MedianInterval.depth(pairs, insiders, level);
        return (pairs + 1) / 2 - depth >= LEAST_DISTANCE ? MEDIANS_AND_INTERVAL : MEDIANS;
    }

    /** Why this format is not printed where a later one is; empty for the last, which is always printed. */
    public String refusal() {
        return refusal;
    }
}
