package org.reversementoring.core.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MentorId;

/**
 * The held one-to-one meeting of the mentee and the nominated mentor. In person by default; the founding study's meetings
 * lasted 28 to 180 minutes (Raju et al., 2021). Not for implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFeedbackMeeting.class)
public interface FeedbackMeeting extends CodecOnly {

    /** The way in which the two met. */
    enum Modality {
        /** In one room, as the method asks for. */
        IN_PERSON,
        /** By video or telephone. */
        REMOTE
    }

    /** The mentor who fed the report back; personal. */
    @Value.Redacted
    MentorId nominatedMentor();

    /** The digest of the report that was fed back, as printed on it; the cycle writes it down where it is not told. */
    @Value.Redacted
    Optional<String> report();

    /** This meeting, about the report with this digest. */
    default FeedbackMeeting aboutReport(String digest) {
        return builder().from(this).report(digest).build();
    }

    /** The day it was held. */
    LocalDate heldOn();

    /** The length of the meeting in whole minutes, 1 to 480. */
    Duration length();

    /** The way in which the two met; in person by default. */
    @Value.Default
    default Modality modality() {
        return Modality.IN_PERSON;
    }

    /** The phases of the agenda with their outcome, in order, each at most once. */
    List<PhaseRecord> phases();

    /** The events that should not have happened, each at most once. */
    List<FidelityEvent> events();

    /** Whether the mentee asked or pressed for who said something. */
    default boolean askedForNames() {
        return events().contains(FidelityEvent.ASKED_WHO_SAID_THAT)
                || events().contains(FidelityEvent.PRESSED_FOR_NAMES);
    }

    /** Whether the scripted answer was given; empty if nobody asked for names. */
    default Optional<Boolean> scriptedAnswerGiven() {
        return askedForNames() ? Optional.of(!events().contains(FidelityEvent.ANSWERED_OFF_SCRIPT)) : Optional.empty();
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if the length is not 1 to 480 whole minutes, phases are out of order or repeated or need
     *     more time than there was, or an event is repeated
     */
    @Value.Check
    default void check() {
        long minutes = length().toMinutes();
        if (!length().equals(Duration.ofMinutes(minutes)) || minutes < 1 || minutes > 480) {
            throw new IllegalArgumentException("meeting: length must be 1 to 480 whole minutes, but was " + length());
        }
        List<AgendaPhase> order = phases().stream().map(PhaseRecord::phase).toList();
        if (!order.equals(order.stream().distinct().sorted().toList())) {
            throw new IllegalArgumentException("meeting: phases must be in order, each once, but were " + order);
        }
        int spent = phases().stream().mapToInt(PhaseRecord::minutes).sum();
        if (spent > minutes) {
            throw new IllegalArgumentException(
                    "meeting: phases must fit into " + minutes + " minutes, but took " + spent);
        }
        if (events().contains(FidelityEvent.ANSWERED_OFF_SCRIPT) && !askedForNames()) {
            throw new IllegalArgumentException(
                    "meeting: an answer off the script must follow a question who said something, but there was none");
        }
        if (events().stream().distinct().count() != events().size()) {
            throw new IllegalArgumentException("meeting: an event must be recorded once, but is repeated");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a meeting; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableFeedbackMeeting.Builder implements CodecOnly {
        Builder() {}
    }
}
