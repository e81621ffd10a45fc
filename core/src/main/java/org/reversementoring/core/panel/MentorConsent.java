package org.reversementoring.core.panel;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.ConsentKind;

/**
 * The consent of one mentor: which of the guide's {@linkplain ConsentKind kinds} the mentor agreed to, when, after which information,
 * and what was taken back. Only the custodian and the mentor see it. A host that keeps consents elsewhere says {@link
 * #heldByHost}, and the record says so too. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentorConsent.class)
public interface MentorConsent extends CodecOnly {

    /**
     * A part that was taken back.
     *
     * @param kind the part
     * @param on the day
     */
    record Withdrawal(ConsentKind kind, LocalDate on) implements CodecOnly {}

    /** The mentor who consents; personal. */
    @Value.Redacted
    MentorId mentor();

    /** Whether the host keeps the consent, and the library knows no more than that there is one. */
    boolean heldByHost();

    /** The version of the information sheet that the mentor read, not blank; empty if the host keeps the consent. */
    Optional<String> information();

    /**
     * The day on which it was given; empty if the host keeps the consent. It may be long before the cycle, and never after the step that
     * takes it: a consent is tied to the version of the information that was read, and a host asks again when that changes.
     */
    @Value.Redacted
    Optional<LocalDate> givenOn();

    /** The kinds that were agreed to, each once, in order; none if the host keeps the consent. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<ConsentKind> parts();

    /** The kinds that were taken back, each once. */
    @Value.Redacted
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<Withdrawal> withdrawn();

    /** Whether the mentor agreed to this and has not taken it back. What the host keeps counts as agreed to. */
    default boolean covers(ConsentKind kind) {
        return (heldByHost() || parts().contains(kind)) && withdrawn().stream().noneMatch(part -> part.kind() == kind);
    }

    /**
     * This consent without a part, from this day on.
     *
     * @throws IllegalArgumentException if the mentor has not agreed to it, or has taken it back before
     */
    default MentorConsent without(ConsentKind kind, LocalDate day) {
        if (!covers(kind)) {
            throw new IllegalArgumentException(
                    "consent: a part that is taken back must be agreed to, but " + kind + " is not");
        }
        return builder().from(this).addWithdrawn(new Withdrawal(kind, day)).build();
    }

    /**
     * Checks the value alone, and sorts.
     *
     * @throws IllegalArgumentException if information or day are missing although the host does not keep the consent, or there although it
     *     does, the information is blank, or a part is taken back twice, without having been given, or before it was
     */
    @Value.Check
    default MentorConsent check() {
        boolean told = information().isPresent() && givenOn().isPresent();
        if (heldByHost() ? information().isPresent() || givenOn().isPresent() || !parts().isEmpty() : !told) {
            throw new IllegalArgumentException(
                    "consent of a mentor: information, day and parts must be told, unless the host keeps them");
        }
        if (information().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("consent of a mentor: information must not be blank");
        }
        boolean once = withdrawn().stream().map(Withdrawal::kind).distinct().count()
                == withdrawn().size();
        boolean given = withdrawn().stream()
                .allMatch(part -> (heldByHost() || parts().contains(part.kind()))
                        && givenOn().filter(part.on()::isBefore).isEmpty());
        if (!once || !given) {
            throw new IllegalArgumentException(
                    "consent of a mentor: a part must be taken back once, after it was given");
        }
        List<ConsentKind> sorted = List.copyOf(new TreeSet<>(parts()));
        return sorted.equals(parts())
                ? this
                : builder().from(this).parts(sorted).build();
    }

    /**
     * A consent to these parts.
     *
     * @param information the version of the information sheet, not blank
     * @param day when it was given
     */
    static MentorConsent given(MentorId mentor, String information, LocalDate day, ConsentKind... parts) {
        return builder()
                .mentor(mentor)
                .heldByHost(false)
                .information(information)
                .givenOn(day)
                .parts(Arrays.asList(parts))
                .build();
    }

    /** A consent that the host keeps. */
    static MentorConsent heldByHost(MentorId mentor) {
        return builder().mentor(mentor).heldByHost(true).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a consent; {@code build} throws {@link IllegalStateException} if the mentor or the keeper is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutableMentorConsent.Builder implements CodecOnly {
        Builder() {}
    }
}
