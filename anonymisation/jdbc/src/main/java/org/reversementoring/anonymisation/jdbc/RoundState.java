package org.reversementoring.anonymisation.jdbc;

/** The state of what is collected and will be destroyed. It outlives what was collected. */
enum RoundState {
    OPEN,
    CLOSED,
    DESTROYED
}
