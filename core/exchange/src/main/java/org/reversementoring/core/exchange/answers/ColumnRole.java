package org.reversementoring.core.exchange.answers;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.exchange.form.ItemCode;

/** What the cells of a column become. */
public sealed interface ColumnRole extends CodecOnly {

    /**
     * Who answers.
     *
     * @param onPurpose whether the host mapped a column that would be dropped, for instance a mail address
     */
    record Respondent(boolean onPurpose) implements ColumnRole {}

    /** The answer to an item. */
    record Answer(ItemCode item) implements ColumnRole {}

    /**
     * Whether an option of an item was ticked: 1, Checked or the option's label if it was. 0 and Unchecked are no answer, because tools write
     * them also for what was never seen.
     *
     * @param option code of the option
     */
    record Tick(ItemCode item, String option) implements ColumnRole {}

    /** The time point of the row. */
    record Time() implements ColumnRole {}

    /** Whether the row is one of those that the host wants. */
    record Filter() implements ColumnRole {}

    /** Nothing. */
    record Dropped(ColumnDropReason reason) implements ColumnRole {}

    /** Not known: a fault. */
    record Unknown() implements ColumnRole {}

    /** Whether a cell of a column of ticks says nothing. */
    static boolean isUnticked(String cell) {
        return AnswerCells.isUnticked(cell);
    }
}
