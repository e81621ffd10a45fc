package org.reversementoring.anonymisation.jdbc.desk;

import java.io.Serial;

/**
 * There is no such cycle, or not for this person, or nothing of the kind that was asked for: a host answers the same to all of them, as to
 * an address that does not exist. So nobody learns which cycles there are.
 */
public final class NoSuchCycleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    /** The message is the same each time. */
    public NoSuchCycleException() {
        super("desk: a cycle must be there for the person who asks, but is not");
    }
}
