package org.reversementoring.anonymisation.ledger.composition;

/**
 *
 * The top-up law, T9, about two statements "at least t answered favourably" of which the second is about the same
 * mentors and some more. The same law holds for a subgroup and its total, where b is the size of the rest.
 *
 * <p>Each cut must be safe alone, {@code c+2 <= t <= n-c-1} (T1). Derived and verified for this library. O(1); medians
 * and other statistics need {@link CompositionAudit}.
 */
public final class TopUpLaw {

    private TopUpLaw() {}

    /**
     * Whether both releases together are endpoint-deniable against c colluders, for old mentors and newcomers, whatever was
     * answered: {@code (δ <= 0 or δ >= c'+2) and (δ <= b-c'-2 or δ >= b)} with {@code δ = after - before} and {@code c' =
     * min(c, b-1)}.
     *
     * @param before t₁, cut of the first release, on n mentors, at least 1
     * @param after t₂, cut of the second, on n+b mentors, at least 1
     * @param newcomers b, at least 1
     * @param colluders c, at least 0
     * @throws IllegalArgumentException if a number is outside its range
     */
    public static boolean safe(int before, int after, int newcomers, int colluders) {
        require("cut before", before, 1);
        require("cut after", after, 1);
        require("newcomers", newcomers, 1);
        require("colluders", colluders, 0);
        int known = Math.min(colluders, newcomers - 1);
        long moved = (long) after - before;
        return (moved <= 0 || moved >= known + 2L) && (moved <= newcomers - known - 2L || moved >= newcomers);
    }

    /** The fewest newcomers for whom an unchanged cut is safe: c+2. */
    public static int fewestForAnUnchangedCut(int colluders) {
        require("colluders", colluders, 0);
        return Math.addExact(colluders, 2);
    }

    /**
     *
     * The fewest newcomers for whom a cut that rises by less than their number can be safe: 2c+4. A majority or a
     * median moves by about half their number, so one late answer (b = 1) is never safe with either.
     */
    public static int fewestForAMovingCut(int colluders) {
        require("colluders", colluders, 0);
        return Math.addExact(Math.multiplyExact(2, colluders), 4);
    }

    private static void require(String subject, int value, int least) {
        if (value < least) {
            throw new IllegalArgumentException(subject + " must be at least " + least + ", but was " + value);
        }
    }
}
