package org.reversementoring.anonymisation.jdbc;

import java.util.Optional;

/** The state of what is collected and will be destroyed. It outlives what was collected. */
enum RoundState {
    OPEN,
    CLOSED,
    DESTROYED;

    static RoundState of(Optional<String> stored) {
        return stored.map(RoundState::valueOf).orElse(OPEN);
    }
}
