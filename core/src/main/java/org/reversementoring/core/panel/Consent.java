package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;

/**
 * The consent of a mentee: what it named, which wording and information it was about, when it was given and when it was taken back.
 * A host that keeps the form itself says {@link #complete}. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableConsent.class)
public interface Consent extends CodecOnly {

    /** A point that a consent must name before a cycle goes on. */
    enum Part {
        /** What the feedback is for. */
        PURPOSE,
        /** Who sees what, and when. */
        READERS,
        /** That it is used for nothing else. */
        NO_ONWARD_USE,
        /** That the mentee may stop at any time before the meeting. */
        RIGHT_TO_STOP
    }

    /** The wording that was signed, not blank, for instance {@code mentee-1.0}. */
    String wording();

    /** The points that it named, each once, in the order of {@link Part}. */
    List<Part> parts();

    /** The purpose that the mentee was told, not blank; empty if the wording tells it. A cycle compares it with its guide's. */
    Optional<String> purpose();

    /** The version of the information sheet that the mentee read, not blank; empty if the host keeps it. */
    Optional<String> information();

    /**
     * The day on which it was given; a cycle writes down that of its step if there is none. It may be long before the cycle, and never after
     * the step: a consent is tied to its wording and the version of the information, and a host asks again when one of them changes.
     */
    Optional<LocalDate> givenOn();

    /** The day on which the mentee took it back; a cycle writes it down. */
    Optional<LocalDate> withdrawnOn();

    /** Whether it names everything. */
    default boolean namesEverything() {
        return EnumSet.allOf(Part.class)
                .equals(parts().isEmpty() ? EnumSet.noneOf(Part.class) : EnumSet.copyOf(parts()));
    }

    /** This consent, given on this day unless it says another one. */
    default Consent givenBy(LocalDate day) {
        return givenOn().isPresent() ? this : builder().from(this).givenOn(day).build();
    }

    /** This consent, taken back on this day. */
    default Consent withdrawn(LocalDate day) {
        return builder().from(this).withdrawnOn(day).build();
    }

    /**
     * Checks the value alone, and sorts.
     *
     * @throws IllegalArgumentException if a text is blank, or it was taken back before it was given
     */
    @Value.Check
    default Consent check() {
        if (wording().isBlank()) {
            throw new IllegalArgumentException("consent: wording must not be blank");
        }
        if (purpose().filter(String::isBlank).isPresent()
                || information().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("consent: purpose and information must not be blank");
        }
        if (withdrawnOn()
                .filter(day -> givenOn().filter(day::isBefore).isPresent())
                .isPresent()) {
            throw new IllegalArgumentException("consent: it must not be taken back before it was given");
        }
        List<Part> sorted = List.copyOf(new TreeSet<>(parts()));
        return sorted.equals(parts())
                ? this
                : builder().from(this).parts(sorted).build();
    }

    /**
     * A consent to these parts, of which no more is told.
     *
     * @throws IllegalArgumentException if the wording is blank
     */
    static Consent of(String wording, List<Part> parts) {
        return builder().wording(wording).parts(parts).build();
    }

    /** A consent that names everything. */
    static Consent complete(String wording) {
        return of(wording, Arrays.asList(Part.values()));
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a consent; {@code build} throws {@link IllegalStateException} if the wording is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableConsent.Builder implements CodecOnly {
        Builder() {}
    }
}
