package org.reversementoring.anonymisation.audit.enumeration;

/**
 * A walk through every multiset of the others' answers, and at the same time through the panels that they make together with the answers
 * that are known. It keeps no list, so it needs no memory to speak of.
 *
 * <p>Others are visited in the order of {@link Multisets#all}, in runs: the counts of all values but the last two are the same in a run, and
 * answers move from the last but one to the last. The places of a run's panels are then {@link #place} of 0, 1, 2 and so on, which are two
 * additions and one look-up each.
 */
public abstract class RestWalk {

    private static final int MOST = 24;
    private static final long[][] CHOOSE = new long[MOST + 1][];

    static {
        for (int n = 0; n <= MOST; n++) {
            CHOOSE[n] = new long[n + 1];
            CHOOSE[n][0] = 1;
            for (int k = 1; k <= n; k++) {
                CHOOSE[n][k] = CHOOSE[n - 1][k - 1] + (k < n ? CHOOSE[n - 1][k] : 0);
            }
        }
    }

    private final PanelOrder order;
    private final int size;
    private final int values;
    /** How many of the known answers are of a later value. */
    private final int[] after;

    private final int[] row;
    private final int shift;
    private final int tail;

    /**
     * A walk.
     *
     * @param order the order of panels
     * @param size how many others there are, at least 1
     * @param values the values that they may have given, from 0; at least 2 and at most as many as panels have
     * @param known the answers that are known, packed
     */
    protected RestWalk(PanelOrder order, int size, int values, long known) {
        this.order = order;
        this.size = size;
        this.values = values;
        after = new int[order.values()];
        for (int value = order.values() - 1; value > 0; value--) {
            after[value - 1] = after[value] + Multisets.count(known, value);
        }
        int constant = 0;
        for (int value = values - 1; value < order.values() - 1; value++) {
            constant += order.row(value)[after[value]];
        }
        tail = constant;
        row = order.row(values - 2);
        shift = after[values - 2];
    }

    /** Walks through all of them. */
    public final void walk() {
        descend(0, size, tail, 0L, 0, 1L);
    }

    private void descend(int value, int left, int place, long prefix, int support, long ways) {
        if (value == values - 2) {
            run(place, left, prefix, support, ways);
            return;
        }
        for (int count = left; count >= 0; count--) {
            descend(
                    value + 1,
                    left - count,
                    place + order.row(value)[left - count + after[value]],
                    prefix | (long) count << (Multisets.BITS * value),
                    count > 0 ? support | 1 << value : support,
                    ways * CHOOSE[left][count]);
        }
    }

    /**
     * Visits a run.
     *
     * @param start what {@link #place} needs
     * @param left how many answers are of one of the last two values
     * @param prefix the answers of the other values, packed
     * @param support one bit for each of these that occurs
     * @param ways orders in which the others may have given them; wraps around if it does not fit
     */
    protected abstract void run(int start, int left, long prefix, int support, long ways);

    /** The place of the panel in which this many of the others gave the last value. */
    protected final int place(int start, int last) {
        return start + row[last + shift];
    }

    /** The others' answers of which this many are of the last value, packed. */
    protected final long rest(long prefix, int left, int last) {
        return prefix
                | (long) (left - last) << (Multisets.BITS * (values - 2))
                | (long) last << (Multisets.BITS * (values - 1));
    }

    /** The bits of the last two values that occur. */
    protected final int lastSupport(int left, int last) {
        return (last < left ? 1 << (values - 2) : 0) | (last > 0 ? 1 << (values - 1) : 0);
    }

    /** In how many ways so many of so many can be chosen. */
    public static long choose(int of, int some) {
        return CHOOSE[of][some];
    }
}
