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

    /** The ratings, in any order. */
    @Value.Redacted
    List<Rating> ratings();

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a ballot; {@code build} throws {@link IllegalStateException} if the mentor is missing. */
    final class Builder extends ImmutableBallot.Builder implements CodecOnly {
        Builder() {}
    }
}
