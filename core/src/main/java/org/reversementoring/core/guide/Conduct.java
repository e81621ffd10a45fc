package org.reversementoring.core.guide;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.Set;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;

/**
 * The way an interview is held: who attends, what they agree to, what is kept, and when it counts.
 *
 * <p>A stored guide names each of these, so a later version of the library cannot change what a pinned guide means. To
 * change one part: {@code Conduct.builder().from(Conduct.standard()).recording(Recording.notes(28)).build()}; note that a
 * builder adds to a set with {@code add…} and replaces it with {@code roles(…)}. Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableConduct.class)
public interface Conduct extends CodecOnly {

    /** The mentors who speak in one sitting; the whole panel by default. */
    @Value.Default
    default InterviewMode mode() {
        return InterviewMode.GROUP;
    }

    /** How many mentors a sitting needs and takes: 1 alone, 2 in a pair, by default 3 to 12 and at least 2 in a group. */
    @Value.Default
    default Attendance attendance() {
        return Attendance.usual(mode());
    }

    /** The consents that each mentor is asked for, one by one; participation at least. */
    Set<ConsentKind> consents();

    /** The people in the room besides the mentors; a facilitator at least. */
    Set<InterviewRole> roles();

    /** What is kept; nothing by default. */
    @Value.Default
    default Recording recording() {
        return Recording.none();
    }

    /** When an interview counts; by default each topic is asked, or skipped with a reason. */
    @Value.Default
    default Coverage coverage() {
        return Coverage.EVERY_TOPIC_ASKED_OR_SKIPPED_WITH_REASON;
    }

    /** Whether the interview ends when the time is over; yes by default. */
    @Value.Default
    default boolean hardStop() {
        return true;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if attendance does not fit the mode, participation or a facilitator is missing, sound
     *     is recorded without consent to it, or notes are kept without a note-taker
     */
    @Value.Check
    default void check() {
        if (!attendance().fits(mode())) {
            throw new IllegalArgumentException("conduct: attendance must fit mode " + mode() + ", but was "
                    + attendance().minimum() + " to " + attendance().maximum());
        }
        if (!consents().contains(ConsentKind.PARTICIPATION)) {
            throw new IllegalArgumentException("conduct: consents must have PARTICIPATION, but were " + consents());
        }
        if (!roles().contains(InterviewRole.FACILITATOR)) {
            throw new IllegalArgumentException("conduct: roles must have a FACILITATOR, but were " + roles());
        }
        if (recording().kind() == Recording.Kind.AUDIO && !consents().contains(ConsentKind.RECORDING)) {
            throw new IllegalArgumentException(
                    "conduct: consents must have RECORDING for sound, but were " + consents());
        }
        if (recording().kind() == Recording.Kind.NOTES && !roles().contains(InterviewRole.NOTE_TAKER)) {
            throw new IllegalArgumentException("conduct: roles must have a NOTE_TAKER for notes, but were " + roles());
        }
    }

    /**
     * A group of 3 to 12 with facilitator and note-taker and without observer, asked to agree to participation; nothing is
     * kept, and each topic is asked or skipped with a reason.
     */
    static Conduct standard() {
        return builder()
                .addConsents(ConsentKind.PARTICIPATION)
                .addRoles(InterviewRole.FACILITATOR, InterviewRole.NOTE_TAKER)
                .build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds the conduct of an interview. Consents and roles must be given. */
    final class Builder extends ImmutableConduct.Builder implements CodecOnly {
        Builder() {}
    }
}
