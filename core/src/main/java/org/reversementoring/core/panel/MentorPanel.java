package org.reversementoring.core.panel;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;

/**
 * The mentors (juniors) who are interviewed together, about six of them. One panel may serve several mentees.
 *
 * <p>A panel in another order is the same panel: mentors are kept in the order of their ids, so equality, JSON, seals and ledger do
 * not tell who joined first (I3). The size is the number of mentors on the panel, whether or not they answered. It is public; who
 * answered is not. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMentorPanel.class)
public interface MentorPanel extends CodecOnly {

    /** The most mentors a panel may have. A larger group is a survey. */
    int MAX_SIZE = 24;

    /** The mentors in the order of their ids, which are of different {@link Identities}; 1 to {@value #MAX_SIZE}. */
    @Value.Redacted
    List<Mentor> mentors();

    /** The number of mentors on the panel. */
    default int size() {
        return mentors().size();
    }

    /** Whether this mentor is on the panel. */
    default boolean has(MentorId mentor) {
        return mentors().stream().anyMatch(member -> member.id().equals(mentor));
    }

    /** Whether this mentor is on the panel, but differs there by case, spaces or look-alike letters. */
    default boolean writesDifferently(MentorId mentor) {
        return !has(mentor)
                && mentors().stream()
                        .anyMatch(member -> Identities.same(member.id().value(), mentor.value()));
    }

    /**
     * This panel without a mentor; empty if that was the only one.
     *
     * @throws IllegalArgumentException if the mentor is not on it
     */
    default Optional<MentorPanel> without(MentorId mentor) {
        if (!has(mentor)) {
            throw new IllegalArgumentException("panel: the mentor who leaves must be on it, but is not");
        }
        List<Mentor> rest =
                mentors().stream().filter(other -> !other.id().equals(mentor)).toList();
        return rest.isEmpty()
                ? Optional.empty()
                : Optional.of(builder().mentors(rest).build());
    }

    /**
     * This panel, if the mentee is not on it. Identifiers of mentors and mentees are compared as {@link Identities}, because the
     * host has one name space for people.
     *
     * @throws IllegalArgumentException if the mentee is on the panel (invariant I1)
     */
    default MentorPanel about(MenteeId mentee) {
        for (int i = 0; i < mentors().size(); i++) {
            if (Identities.same(mentors().get(i).id().value(), mentee.value())) {
                throw new IllegalArgumentException(
                        "panel: the mentee must not be on it, but is mentor " + (i + 1) + " of " + size());
            }
        }
        return this;
    }

    /**
     * Checks the value alone, and puts the mentors in the order of their ids.
     *
     * @throws IllegalArgumentException if the panel is empty or too large, or a mentor is on it twice, also in another writing
     */
    @Value.Check
    default MentorPanel check() {
        if (mentors().isEmpty() || size() > MAX_SIZE) {
            throw new IllegalArgumentException("panel must have 1 to " + MAX_SIZE + " mentors, but had " + size());
        }
        Set<MentorId> seen = new HashSet<>();
        for (int i = 0; i < mentors().size(); i++) {
            if (!seen.add(mentors().get(i).id())) {
                throw new IllegalArgumentException("panel: mentors must be distinct, but mentor " + (i + 1) + " of "
                        + size() + " is a repetition");
            }
        }
        Identities.requireOneWriting(
                "panel",
                "mentor",
                mentors().stream().map(mentor -> mentor.id().value()).toList());
        List<Mentor> ordered = mentors().stream()
                .sorted(Comparator.comparing(mentor -> mentor.id().value()))
                .toList();
        return ordered.equals(mentors()) ? this : builder().mentors(ordered).build();
    }

    /**
     * A panel of mentors of whom only the identifiers are known.
     *
     * @throws IllegalArgumentException if there are none or too many, or one is repeated, also in another writing
     */
    static MentorPanel of(MentorId... mentors) {
        return builder()
                .addAllMentors(Arrays.stream(mentors).map(Mentor::of).toList())
                .build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a panel; {@code build} throws {@link IllegalArgumentException} as {@link #check()} does. */
    final class Builder extends ImmutableMentorPanel.Builder implements CodecOnly {
        Builder() {}
    }
}
