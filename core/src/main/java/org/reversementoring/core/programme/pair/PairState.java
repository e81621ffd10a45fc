package org.reversementoring.core.programme.pair;

import java.util.List;

/** Where the course of a pair stands. */
public enum PairState {
    /** The two meet. */
    RUNNING,
    /** It came to its end. */
    CLOSED,
    /** One of the two withdrew. */
    WITHDRAWN;

    /** What can be done in this state; nothing once it is over. */
    public List<PairAction> actions() {
        return this == RUNNING ? List.of(PairAction.values()) : List.of();
    }
}
