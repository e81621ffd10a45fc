package org.reversementoring.reporting.study.results;

import java.util.Locale;

/** The word beside a number of a result, or in its place. None of them is 0, and none is a blank. */
public enum ResultStatus {
    /** The number is there. */
    SHOWN,
    /** There is a number, and it would tell too much of somebody. */
    NOT_SHOWN,
    /** Nobody wrote it down, so there is no number, not even 0. */
    NOT_RECORDED,
    /** It cannot be computed, for instance a rate of nobody. */
    NOT_DEFINED,
    /** An interval goes on without end on this side. */
    UNBOUNDED,
    /** Such a number is not made of this estimate, for instance the end of an interval of a headcount. */
    NOT_MADE;

    /** The word as it stands in a file, for instance {@code not shown}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}
