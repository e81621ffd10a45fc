package org.reversementoring.core.cycle.record;

import org.reversementoring.core.CodecOnly;

/**
 * The custodian's attestation at the end of a cycle that raw material is gone.
 *
 * @param rawDestroyed whether raw answers, notes and ballots are destroyed, or sealed where the law asks for that (I16)
 */
public record Closure(boolean rawDestroyed) implements CodecOnly {}
