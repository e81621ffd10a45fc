package org.reversementoring.anonymisation.ledger;

import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;

/** The one place at which two identifiers of mentees are compared. */
final class Mentees {

    private Mentees() {}

    static boolean same(MenteeId one, MenteeId other) {
        return Identities.same(one.value(), other.value());
    }
}
