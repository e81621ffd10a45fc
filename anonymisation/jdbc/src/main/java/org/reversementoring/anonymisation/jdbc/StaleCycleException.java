package org.reversementoring.anonymisation.jdbc;

import java.io.Serial;
import org.reversementoring.core.CycleId;

/**
 * A cycle that somebody else has stored in the meantime. Nothing was written. Read it again, take the step again on what is read, and
 * show people what has changed if the step is forbidden now.
 */
public final class StaleCycleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    private StaleCycleException(String message) {
        super(message);
    }

    /**
     * The exception for a cycle that is not as it was read, or as a page showed it.
     *
     * @param revision that was expected
     */
    public static StaleCycleException changed(CycleId cycle, int revision) {
        return new StaleCycleException(
                "cycle " + cycle + ": its stored revision must be " + revision + " as it was read, but is another");
    }

    static StaleCycleException present(CycleId cycle) {
        return new StaleCycleException("cycle " + cycle + ": it must be new, but is stored already");
    }
}
