package org.reversementoring.anonymisation.microdata.generalisation;

/**
 * A generaliser of tuple tables: it raises some columns to higher levels and merges the tuples that become equal. All columns are
 * raised at once, so a table can be built from any less general one in one pass. The time depends on the distinct rows of the
 * table that it starts from, and not on all rows. A generaliser is used by one thread.
 */
public sealed interface TupleGeneraliser permits NarrowTupleGeneraliser, WideTupleGeneraliser {

    /**
     * A generaliser for tables of at most that many distinct rows.
     *
     * @param known how many columns can be raised
     * @param most the largest number of distinct rows
     * @param width how many numbers hold the counters of a tuple
     */
    static TupleGeneraliser of(TupleLayout packing, int known, int most, int width) {
        return packing.words() == 1
                ? new NarrowTupleGeneraliser(packing, known, most, width)
                : new WideTupleGeneraliser(packing, known, most, width);
    }

    /** A table at the levels {@code to}, from one at levels that are lower or equal; the same table if none is lower. */
    TupleTable raise(TupleTable from, int[] levels, int[] to, LevelMappings steps);

    /**
     * A table of other numbers, of one word: for each tuple those of its labels put together, by column and label. They must not be
     * negative.
     */
    TupleTable renumbered(TupleTable from, long[][] numbers);
}
