package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;

/** A mentee: the <em>senior</em> about whom the panel is interviewed and who gets the report. Not for implementation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentee.class)
public interface Mentee extends CodecOnly {

    /** The host's identifier; personal. */
    @Value.Redacted
    MenteeId id();

    /** The grade, if the host tells it; masked, because in a small unit it can single a person out. */
    @Value.Redacted
    Optional<Grade> grade();

    /** A mentee of whom only the identifier is known. */
    static Mentee of(MenteeId id) {
        return builder().id(id).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mentee; {@code build} throws {@link IllegalStateException} if the identifier is missing. */
    final class Builder extends ImmutableMentee.Builder implements CodecOnly {
        Builder() {}
    }
}
