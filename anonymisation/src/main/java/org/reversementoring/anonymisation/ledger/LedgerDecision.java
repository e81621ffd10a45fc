package org.reversementoring.anonymisation.ledger;

import java.util.List;

/** The decision whether a release may be made. Refusal is a value, and nothing overrides it, for any role. */
public sealed interface LedgerDecision {

    /** Whether the release may be made. */
    default boolean isPermitted() {
        return !(this instanceof Refused);
    }

    /** The release may be made, or has now been recorded. */
    record Permitted() implements LedgerDecision {}

    /**
     * The same report is recorded already: it is not a new one, and what may be shown is what was recorded (G9). Only
     * recording gives this answer, and it looks at no statement: whoever records compares.
     *
     * @param stored the recorded entries of the report, in the order of recording, at least one
     */
    record Replayed(List<LedgerEntry> stored) implements LedgerDecision {

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no entry
         */
        public Replayed {
            stored = List.copyOf(stored);
            if (stored.isEmpty()) {
                throw new IllegalArgumentException("replay must have at least 1 entry, but had 0");
            }
        }
    }

    /**
     * The release may not be made.
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

    /** The decision that follows from these objections; without any, the release is permitted. */
    static LedgerDecision of(List<Objection> objections) {
        return objections.isEmpty() ? new Permitted() : new Refused(objections);
    }
}
