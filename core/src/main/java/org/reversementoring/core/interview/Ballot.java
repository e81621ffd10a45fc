package org.reversementoring.core.interview;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The private answers of one mentor: at most one rating for each topic. A topic that is left out counts as declined. Not for
 * implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableBallot.class)
public interface Ballot extends CodecOnly {

    /** The mentor whose ballot it is; personal. */
    @Value.Redacted
    MentorId mentor();

    /** The ratings, in any order; at most 1,000. */
    @Value.Redacted
    List<Rating> ratings();

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if there are too many ratings
     */
    @Value.Check
    default void check() {
        if (ratings().size() > 1_000) {
            throw new IllegalArgumentException("ballot: ratings must be at most 1000, but were "
                    + ratings().size());
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ballot; {@code build} throws {@link IllegalStateException} if the mentor is missing. */
    final class Builder extends ImmutableBallot.Builder implements CodecOnly {
        Builder() {}
    }
}
