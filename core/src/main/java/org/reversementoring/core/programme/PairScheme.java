package org.reversementoring.core.programme;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Identities;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.Mentor;
import org.reversementoring.core.programme.pair.PairCourse;
import org.reversementoring.core.programme.pair.PairPlan;
import org.reversementoring.core.programme.pair.PairState;
import org.reversementoring.core.programme.pair.PairStep;

/**
 * The classical form of reverse mentoring: one junior and one senior, for instance six meetings in six months. Both are
 * known to each other, so there is no report and nothing is anonymised; what the two have in common with a panel is the
 * meeting, the answer and the goals. Not for implementation.
 *
 * <p>Law: a closed scheme without a plan has at least one held meeting and the mentee's response. One with a plan has a {@link
 * PairCourse}, in which meetings, days and goals are rules, and nothing beside it.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutablePairScheme.class)
public interface PairScheme extends CodecOnly {

    /** The host's identifier of the scheme. */
    CycleId id();

    /** {@link Topology#PAIR}, the default, or {@link Topology#RECIPROCAL}. */
    @Value.Default
    default Topology topology() {
        return Topology.PAIR;
    }

    /** The senior. */
    Mentee mentee();

    /** The junior. */
    Mentor mentor();

    /** How many meetings are planned, 1 to 24; six by default. */
    @Value.Default
    default int planned() {
        return 6;
    }

    /** The day by which the meetings should be over. */
    LocalDate until();

    /** The held meetings, in order of their days. */
    List<FeedbackMeeting> meetings();

    /** The senior's answer at the end. */
    Optional<MenteeResponse> response();

    /** In a reciprocal scheme, the junior's answer at the end. */
    Optional<MenteeResponse> mentorResponse();

    /** Whether the scheme is over. */
    @Value.Default
    default boolean closed() {
        return false;
    }

    /** The plan and the steps; empty for a scheme without a plan, as format version 1 had it. */
    Optional<PairCourse> course();

    /** A scheme that begins with a plan. */
    static PairScheme begin(CycleId id, Mentee mentee, Mentor mentor, Topology topology, PairPlan plan) {
        return builder()
                .id(id)
                .mentee(mentee)
                .mentor(mentor)
                .topology(topology)
                .planned(plan.meetings())
                .until(plan.last())
                .course(PairCourse.of(plan, topology == Topology.RECIPROCAL))
                .build();
    }

    /**
     * The scheme with one more step of its course.
     *
     * @throws IllegalStateException if the scheme has no plan
     * @throws org.reversementoring.core.programme.pair.PairRefusedException if the step is not possible now
     */
    default PairScheme taken(PairStep step) {
        PairCourse next = course().orElseThrow(
                        () -> new IllegalStateException("pair scheme " + id() + ": must have a plan to take a step"))
                .taken(step);
        return builder()
                .from(this)
                .course(next)
                .closed(next.state() != PairState.RUNNING)
                .build();
    }

    /**
     * The scheme with one more meeting.
     *
     * @throws IllegalStateException if the scheme is closed
     * @throws IllegalArgumentException if another mentor held it, or it is before the last one
     */
    default PairScheme met(FeedbackMeeting meeting) {
        requireOpen();
        return builder().from(this).addMeetings(meeting).build();
    }

    /**
     * The scheme with the senior's answer.
     *
     * @throws IllegalStateException if the scheme is closed
     */
    default PairScheme responded(MenteeResponse response) {
        requireOpen();
        return builder().from(this).response(response).build();
    }

    /**
     * The scheme with the junior's answer.
     *
     * @throws IllegalStateException if the scheme is closed
     * @throws IllegalArgumentException if the scheme is not reciprocal
     */
    default PairScheme mentorResponded(MenteeResponse response) {
        requireOpen();
        return builder().from(this).mentorResponse(response).build();
    }

    /**
     * The scheme, closed.
     *
     * @throws IllegalArgumentException if there was no meeting, or an answer is missing
     */
    default PairScheme close() {
        return builder().from(this).closed(true).build();
    }

    private void requireOpen() {
        if (closed()) {
            throw new IllegalStateException("pair scheme " + id() + ": must be open, but is closed");
        }
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if mentor and mentee are one person, the topology is a panel's, a number is out of range,
     *     meetings are out of order or another mentor's, or a closed scheme lacks a meeting or an answer
     */
    @Value.Check
    default void check() {
        String subject = "pair scheme " + id();
        require(
                !Identities.same(mentor().id().value(), mentee().id().value()),
                subject,
                "mentor and mentee must be two people");
        require(topology() != Topology.PANEL, subject, "topology must be a pair's");
        require(planned() >= 1 && planned() <= 24, subject, "planned meetings must be 1 to 24, but were " + planned());
        for (int i = 0; i < meetings().size(); i++) {
            FeedbackMeeting meeting = meetings().get(i);
            require(
                    meeting.nominatedMentor().equals(mentor().id()),
                    subject,
                    "each meeting must be held by its mentor, but meeting " + (i + 1) + " was not");
            require(
                    i == 0 || !meeting.heldOn().isBefore(meetings().get(i - 1).heldOn()),
                    subject,
                    "meetings must be in order, but meeting " + (i + 1) + " is before the one before it");
        }
        boolean reciprocal = topology() == Topology.RECIPROCAL;
        require(
                reciprocal || mentorResponse().isEmpty(),
                subject,
                "only a reciprocal scheme must have the mentor's answer");
        boolean answered =
                response().isPresent() && (!reciprocal || mentorResponse().isPresent());
        require(
                !closed() || course().isPresent() || (!meetings().isEmpty() && answered),
                subject,
                "it must not close without a meeting and an answer");
        course().ifPresent(course -> checkCourse(course, subject));
    }

    private void checkCourse(PairCourse course, String subject) {
        require(
                meetings().isEmpty() && response().isEmpty() && mentorResponse().isEmpty(),
                subject,
                "one with a plan must have meetings and goals in its course alone");
        require(
                planned() == course.plan().meetings()
                        && until().equals(course.plan().last())
                        && course.reciprocal() == (topology() == Topology.RECIPROCAL),
                subject,
                "its number, last day and topology must be those of the plan");
        require(
                closed() == (course.state() != PairState.RUNNING),
                subject,
                "it must be closed if and only if its course is over");
    }

    private static void require(boolean condition, String subject, String rule) {
        if (!condition) {
            throw new IllegalArgumentException(subject + ": " + rule);
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /**
     * Builds a scheme; {@code build} throws {@link IllegalStateException} if a required attribute is missing and {@link
     * IllegalArgumentException} as {@link #check()} does.
     */
    final class Builder extends ImmutablePairScheme.Builder implements CodecOnly {
        Builder() {}
    }
}
