package org.reversementoring.core.cycle.record;

/**
 * What the custodian attests at the end.
 *
 * @param rawDestroyed whether raw answers, notes and ballots are destroyed, or sealed where the law asks for that (I16)
 */
public record Closure(boolean rawDestroyed) {}
