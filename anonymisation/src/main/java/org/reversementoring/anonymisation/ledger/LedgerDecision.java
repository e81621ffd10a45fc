package org.reversementoring.anonymisation.ledger;

import java.util.List;

/** The decision whether a release may be made. Refusal is a value, and nothing overrides it, for any role. */
public sealed interface LedgerDecision {

    /** Whether it may be made. */
    default boolean isPermitted() {
        return !(this instanceof Refused);
    }

    /** It may be made, or has now been recorded. */
    record Permitted() implements LedgerDecision {}

    /** It is recorded already, word for word: no new release, the same bytes again (G9). Only recording says so. */
    record Replayed() implements LedgerDecision {}

    /**
     * It may not be made.
     *
     * @param objections at least one, in the order of the releases they are about
     */
    record Refused(List<Objection> objections) implements LedgerDecision {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no objection
         */
        public Refused {
            objections = List.copyOf(objections);
            if (objections.isEmpty()) {
                throw new IllegalArgumentException("refusal must have at least 1 objection, but had 0");
            }
        }
    }

    /** Permitted if there are no objections. */
    static LedgerDecision of(List<Objection> objections) {
        return objections.isEmpty() ? new Permitted() : new Refused(objections);
    }
}
