package org.reversementoring.anonymisation.ledger;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.ReportId;

/**
 * A line of the ledger, which is only ever appended: a release, or the mark that a report was shown, or never was. {@link LedgerCodec}
 * writes and reads it. A store that keeps mentee and report of each line in a column can find what a decision needs.
 */
@JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "kind")
@JsonSubTypes({
    @JsonSubTypes.Type(LedgerEntry.class),
    @JsonSubTypes.Type(NeverShown.class),
    @JsonSubTypes.Type(Shown.class)
})
public sealed interface LedgerLine extends CodecOnly permits LedgerEntry, NeverShown, Shown {

    /** The mentee whom the report is about. */
    MenteeId mentee();

    /** The report that the line belongs to. */
    ReportId report();

    /** Whether the line is about this mentee, in whatever writing. */
    default boolean isAbout(MenteeId other) {
        return Mentees.same(mentee(), other);
    }
}
