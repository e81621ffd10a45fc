package org.reversementoring.core.exchange.answers;

/** Something that a reader saw in a source and that the host should know. */
public enum SourceNote {
    /** A first line {@code sep=}, as spreadsheets write it; it was followed. */
    SEPARATOR_LINE,
    /** Cells that had formulas: their last result was read. */
    FORMULAS,
    /** Sheets besides the one that was read. */
    OTHER_SHEETS,
    /** Cells that are one on the sheet: the first of them has the text, and the others are blank. */
    MERGED_CELLS,
    /** Cells that refer to other workbooks: what they showed when the file was saved was read. */
    LINKED_WORKBOOKS,
    /** Rows that the tool marks as withdrawn, entered in error or stopped: left out. */
    WITHDRAWN_ROWS,
    /** Test or preview rows that the tool marks as such: left out. */
    PREVIEW_ROWS,
    /** Times of 1980, which a tool writes where it keeps none. */
    NO_TIME_KEPT,
    /** Header rows below the names. */
    MORE_HEADER_ROWS,
    /** Elements that say who answered, when, or about whom: dropped. */
    DROPPED_ELEMENTS
}
