package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/** A mentor: the <em>junior</em>, who is interviewed with the panel and answers in private. Not for implementation. */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentor.class)
public interface Mentor extends CodecOnly {

    /** The host's identifier; personal. */
    @Value.Redacted
    MentorId id();

    /** The grade, if the host tells it; masked, because in a small unit it can single a person out. */
    @Value.Redacted
    Optional<Grade> grade();

    /** A mentor of whom only the identifier is known. */
    static Mentor of(MentorId id) {
        return builder().id(id).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a mentor; {@code build} throws {@link IllegalStateException} if the identifier is missing. */
    final class Builder extends ImmutableMentor.Builder implements CodecOnly {
        Builder() {}
    }
}
