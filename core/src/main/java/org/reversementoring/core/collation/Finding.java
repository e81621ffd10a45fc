package org.reversementoring.core.collation;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.FindingKind;

/**
 * A point of the panel in the collator's words: specific, about behaviour, with its effect, and telling neither who nor how
 * many. It is only a proposal until enough mentors endorse it. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFinding.class)
public interface Finding extends CodecOnly {

    /** The identifier of the finding within its collation. */
    FindingId id();

    /** The topic it belongs to. */
    TopicId topic();

    /** The kind of the finding. */
    FindingKind kind();

    /** The finding in the collator's words, 1 to 2,000 characters, not blank. */
    @Value.Redacted
    String text();

    /**
     * The points of the interview that it was written from, by their place from 1, ascending, each once; empty if the host keeps no
     * trace. It is for the custodian alone: no report, view or ledger has it.
     */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Integer> points();

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the text is blank or too long, or the points are not ascending from 1
     */
    @Value.Check
    default void check() {
        if (text().isBlank() || text().length() > 2_000) {
            throw new IllegalArgumentException("finding " + id()
                    + ": text must have 1 to 2000 characters, not only blanks, but had " + text().length());
        }
        int last = 0;
        for (int point : points()) {
            if (point <= last) {
                throw new IllegalArgumentException("finding " + id()
                        + ": its points must be ascending from 1, each once, but " + point + " came after " + last);
            }
            last = point;
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a finding; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableFinding.Builder implements CodecOnly {
        Builder() {}
    }
}
