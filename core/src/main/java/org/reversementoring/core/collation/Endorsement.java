package org.reversementoring.core.collation;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Set;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.MentorId;

/**
 * One mentor's private ballot on the collated findings: those the mentor puts forward. A finding that is not named is not
 * endorsed. Whether the mentor declined, opposed or overlooked it is nobody else's business. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableEndorsement.class)
public interface Endorsement extends CodecOnly {

    /** The mentor whose ballot it is; personal. */
    @Value.Redacted
    MentorId mentor();

    /** The endorsed findings, in any order, each once; at most 1,000. */
    @Value.Redacted
    List<FindingId> findings();

    /** This ballot on these findings alone. */
    default Endorsement among(Set<FindingId> known) {
        return builder()
                .from(this)
                .findings(findings().stream().filter(known::contains).toList())
                .build();
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if there are too many findings
     */
    @Value.Check
    default void check() {
        if (findings().size() > 1_000) {
            throw new IllegalArgumentException("endorsement: findings must be at most 1000, but were "
                    + findings().size());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ballot; {@code build} throws {@link IllegalStateException} if the mentor is missing. */
    final class Builder extends ImmutableEndorsement.Builder implements CodecOnly {
        Builder() {}
    }
}
