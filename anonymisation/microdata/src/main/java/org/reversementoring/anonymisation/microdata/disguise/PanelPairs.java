package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;

/**
 * The pairs of rows that agree in some columns.
 *
 * @param same pairs of one panel
 * @param different pairs of two panels
 * @param repeats rows that are of the same cell and panel as a row before them
 */
record PanelPairs(long same, long different, long repeats) {

    static final PanelPairs NONE = new PanelPairs(0, 0, 0);

    private static final int SCALE = 1_000;

    PanelPairs plus(PanelPairs other) {
        return new PanelPairs(same + other.same, different + other.different, repeats + other.repeats);
    }

    /** The share of pairs of one panel, in thousandths rounded down, from which a panel can be guessed more often than allowed. */
    static int limit(BigDecimal mostGuessed) {
        BigDecimal rest = BigDecimal.ONE.subtract(mostGuessed);
        BigDecimal limit = mostGuessed.compareTo(rest) < 0
                ? mostGuessed
                : mostGuessed.multiply(mostGuessed).add(rest.multiply(rest));
        return limit.movePointRight(3).intValue();
    }

    /**
     * Whether more pairs are of one panel than a limit says.
     *
     * @param looked the panels that were looked at
     * @param panels the panels of the table, of which those are an even part: of the pairs of two panels only that part squared
     *     was seen, and of the pairs of one panel that part
     */
    boolean exceed(int limit, long looked, long panels) {
        return same * (SCALE - limit) * looked > limit * different * panels;
    }
}
