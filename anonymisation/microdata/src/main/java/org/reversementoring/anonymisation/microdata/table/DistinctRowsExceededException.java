package org.reversementoring.anonymisation.microdata.table;

/** The refusal to count more distinct rows than the caller's bound, before they fill the memory. */
public final class DistinctRowsExceededException extends IllegalStateException {

    private static final long serialVersionUID = 1L;

    private final int most;

    DistinctRowsExceededException(int most) {
        super("distinct rows must be at most " + most
                + ", but are more: group fine columns or panels, or give a larger bound");
        this.most = most;
    }

    /** The bound. */
    public int most() {
        return most;
    }
}
