package org.reversementoring.anonymisation.microdata.table;

/** The rule by which several values of a person become one. A missing cell is no value; without any, the result is missing. */
public enum AggregationRule {
    /** The value that all rows of the person have. If two differ, there is no result, but a fault that names the rows. */
    EQUAL("equal in all rows"),
    /** The value of the first row that has one. */
    FIRST("the first value"),
    /** The value of the last row that has one. */
    LAST("the last value"),
    /** The middle value in the order of the column; of two middle ones the lower, so that it is one that was given. */
    MEDIAN("the median");

    private final String title;

    AggregationRule(String title) {
        this.title = title;
    }

    /** The rule in words. */
    String title() {
        return title;
    }
}
