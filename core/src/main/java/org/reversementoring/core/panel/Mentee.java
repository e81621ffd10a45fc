package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.Topic;

/**
 * A mentee: the <em>senior</em> about whom the panel is interviewed and who gets the report. A host that knows no more than an
 * identifier says {@link #of}. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentee.class)
public interface Mentee extends CodecOnly {

    /** The host's identifier; personal. */
    @Value.Redacted
    MenteeId id();

    /** The grade, if the host tells it; masked, because in a small unit it can single a person out. */
    @Value.Redacted
    Optional<Grade> grade();

    /** The unit in which the mentee works, if the host tells it; 1 to 200 characters. */
    @Value.Redacted
    Optional<String> unit();

    /** How far the mentee is ready for feedback, as the mentee says; empty if not asked. */
    Optional<Readiness> readiness();

    /** What the mentee agreed to; empty until then. */
    Optional<Consent> consent();

    /** The mentee's own marks on the topics that the panel is asked about, each topic once; empty until given. For the mentee alone. */
    @Value.Redacted
    List<SelfRating> selfAssessment();

    /** The version of this description of the mentee, from 1; a later one has a higher number. */
    @Value.Default
    default int version() {
        return 1;
    }

    /** The next version, with this consent. */
    default Mentee consenting(Consent consent) {
        return builder().from(this).consent(consent).version(version() + 1).build();
    }

    /** The next version, of a mentee who says this of being ready. */
    default Mentee telling(Readiness readiness) {
        return builder().from(this).readiness(readiness).version(version() + 1).build();
    }

    /** The next version, with this self-assessment. */
    default Mentee assessingThemselves(List<SelfRating> ratings) {
        return builder()
                .from(this)
                .selfAssessment(ratings)
                .version(version() + 1)
                .build();
    }

    /**
     * The self-assessment, if it fits the guide.
     *
     * @throws IllegalArgumentException if a topic is not in the guide or has nothing to rate, or a mark is off its scale
     */
    default List<SelfRating> selfAssessment(InterviewGuide guide) {
        for (SelfRating rating : selfAssessment()) {
            guide.topic(rating.topic())
                    .flatMap(Topic::rating)
                    .orElseThrow(() -> new IllegalArgumentException(
                            "self-assessment: each topic must be rated in the guide, but one is not"))
                    .scale()
                    .require(rating.mark());
        }
        return selfAssessment();
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the unit is blank or too long, the version is below 1, or a topic is assessed twice
     */
    @Value.Check
    default void check() {
        if (unit().filter(unit -> unit.isBlank() || unit.length() > 200).isPresent()) {
            throw new IllegalArgumentException("mentee: unit must have 1 to 200 characters, not only blanks");
        }
        if (version() < 1) {
            throw new IllegalArgumentException("mentee: version must be at least 1, but was " + version());
        }
        if (selfAssessment().stream().map(SelfRating::topic).distinct().count()
                < selfAssessment().size()) {
            throw new IllegalArgumentException("mentee: a topic must be assessed once, but one is assessed twice");
        }
    }

    /** A mentee of whom only the identifier is known. */
    static Mentee of(MenteeId id) {
        return builder().id(id).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a mentee; {@code build} throws {@link IllegalStateException} if the identifier is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableMentee.Builder implements CodecOnly {
        Builder() {}
    }
}
