package org.reversementoring.core.policy;

import java.util.EnumSet;
import java.util.Set;

/**
 * A part of a cycle whose readers are promised, each with those who ever have it. {@code core.cycle.view} is the other half of this promise: no
 * other view holds the part.
 */
public enum PromisedPart {
    /** The signed-off report. */
    REPORT(EnumSet.allOf(Reader.class)),
    /** The draft, until it is signed off or written again. */
    DRAFT(EnumSet.of(Reader.MENTOR, Reader.CUSTODIAN)),
    /** What the mentee asks the panel after the meeting, and what the panel answers. */
    PANEL_ANSWER(EnumSet.of(Reader.MENTEE, Reader.MENTOR, Reader.NOMINATED_MENTOR, Reader.CUSTODIAN)),
    /** How the mentee's own marks stand to the report. */
    COMPARISON(EnumSet.of(Reader.MENTEE)),
    /** What the two who met learned from each other. */
    LEARNING(EnumSet.of(Reader.MENTEE, Reader.NOMINATED_MENTOR));

    // It is filled once, and nobody gets it.
    @SuppressWarnings("ImmutableEnumChecker")
    private final Set<Reader> readers;

    PromisedPart(Set<Reader> readers) {
        this.readers = readers;
    }

    /** Whether this reader ever has the part; the nominated mentor is a mentor too and has what each mentor has. */
    public boolean isReadBy(Reader reader) {
        return readers.contains(reader);
    }
}
