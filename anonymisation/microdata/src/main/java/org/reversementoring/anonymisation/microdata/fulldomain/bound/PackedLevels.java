package org.reversementoring.anonymisation.microdata.fulldomain.bound;

import java.util.List;
import org.reversementoring.anonymisation.microdata.generalisation.GeneralisationLevels;

/**
 * The levels of a node in one number, a field for each column. The highest bit of each field is a guard and always clear, so one
 * subtraction compares all columns at once: a guard that is set before it and clear after it had to lend to its own field alone.
 */
public final class PackedLevels {

    private final int[] shifts;
    private final long[] masks;
    private final long guards;
    private final int bits;
    private final long top;

    private PackedLevels(int[] shifts, long[] masks, long guards, int bits, long top) {
        this.shifts = shifts;
        this.masks = masks;
        this.guards = guards;
        this.bits = bits;
        this.top = top;
    }

    /** Fields for the levels of these columns. */
    public static PackedLevels of(List<GeneralisationLevels> ladders) {
        int[] shifts = new int[ladders.size()];
        long[] masks = new long[shifts.length];
        long guards = 0;
        long top = 0;
        int used = 0;
        for (int i = 0; i < shifts.length; i++) {
            int width =
                    Integer.SIZE - Integer.numberOfLeadingZeros(ladders.get(i).height());
            shifts[i] = used;
            masks[i] = (1L << width) - 1;
            top |= (long) ladders.get(i).height() << used;
            guards |= used + width < Long.SIZE ? 1L << (used + width) : 0;
            used += width + 1;
        }
        return new PackedLevels(shifts, masks, guards, used, top);
    }

    /** Whether all fields fit, which they do if there are no more nodes than a search keeps numbers for. */
    public boolean fit() {
        return bits < Long.SIZE;
    }

    /** The number of a node. */
    public long pack(int[] levels) {
        long packed = 0;
        for (int i = 0; i < levels.length; i++) {
            packed |= (long) levels[i] << shifts[i];
        }
        return packed;
    }

    /** The guard of a column: a field that no level reaches. */
    long never(int column) {
        return (masks[column] + 1) << shifts[column];
    }

    /** The sum of the levels, without columns that no level reaches. */
    int sum(long packed) {
        int sum = 0;
        for (int i = 0; i < shifts.length; i++) {
            sum += (int) (packed >>> shifts[i] & masks[i]);
        }
        return sum;
    }

    /** The sum of the highest levels. */
    int mostLevels() {
        return sum(top);
    }

    /** The node of the highest levels. */
    long top() {
        return top;
    }

    /** The field of one column. */
    long field(int column, int level) {
        return (long) level << shifts[column];
    }

    /** The levels of all columns. */
    public int[] unpack(long packed) {
        int[] levels = new int[shifts.length];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = (int) (packed >>> shifts[i] & masks[i]);
        }
        return levels;
    }

    /** One bit for each column, above its field. */
    long guards() {
        return guards;
    }
}
