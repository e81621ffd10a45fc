package org.reversementoring.core.meeting;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The follow-up at one of the two points in time: how far the goals have come, and whether either side was harmed. Not for
 * implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableFollowUp.class)
public interface FollowUp extends CodecOnly {

    /** The point in time, counted from the meeting. */
    FollowUpPoint point();

    /** The day of the follow-up. */
    LocalDate on();

    /** The goals' status, in the order of the response's goals. */
    List<GoalStatus> goals();

    /**
     * Why goals were dropped, in the order of the goals, each once. Which goals need a reason is the cycle's to say; follow-ups of the
     * first version have none.
     */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    List<DroppedGoal> dropped();

    /**
     * The {@linkplain MenteeResponse#goalsDigest() digest} of the goals that are followed up. {@link #on(MenteeResponse, Map)} gives it;
     * follow-ups whose goals are counted by place, and older ones, have none.
     */
    @Value.Redacted
    Optional<String> response();

    /** The answers of both sides, each asked once. */
    List<HarmCheck> harmChecks();

    /**
     * Whether this follow-up was early, in time or late. A late one is recorded all the same, so that nobody goes unasked.
     *
     * @param meeting the day of the meeting
     * @throws IllegalArgumentException if this follow-up is before the meeting
     */
    default FollowUpPoint.Timing timing(LocalDate meeting) {
        return point().timing(meeting, on());
    }

    /** Whether each goal can have come from its earlier status, in the same order, to the one it has now. */
    default boolean canFollow(List<GoalStatus> earlier) {
        return goals().size() == earlier.size()
                && IntStream.range(0, earlier.size())
                        .allMatch(i -> goals().get(i).canFollow(earlier.get(i)));
    }

    /** Whether each reason is that of a goal that there is and that is dropped. */
    default boolean givesReasonsForDroppedGoalsOnly() {
        return DroppedGoal.areOf(goals(), dropped());
    }

    /** Whether each dropped goal has a reason. */
    default boolean givesEachReason() {
        return DroppedGoal.explain(goals(), dropped());
    }

    /**
     * The follow-up as somebody sees it who learns reasons only as numbers of many people, and no goals, for which a reader could check a
     * guess by their digest.
     */
    default FollowUp withoutReasons() {
        return dropped().isEmpty() && response().isEmpty()
                ? this
                : builder()
                        .from(this)
                        .dropped(List.of())
                        .response(Optional.empty())
                        .build();
    }

    /** Whether it follows up the goals of this response, or does not say of which. */
    default boolean isOf(MenteeResponse other) {
        return response().isEmpty() || response().equals(Optional.of(other.goalsDigest()));
    }

    /** Whether either side reports harm. */
    default boolean foundHarm() {
        return harmChecks().stream().anyMatch(check -> check.outcome() == HarmCheck.Outcome.HARM);
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if not both sides were asked, or one was asked twice, reasons are not in the order of the goals, or
     *     what says of which goals it is is no digest
     */
    @Value.Check
    default void check() {
        long sides = harmChecks().stream()
                .map(HarmCheck::side)
                .collect(Collectors.toSet())
                .size();
        if (sides != HarmCheck.Side.values().length || harmChecks().size() != sides) {
            throw new IllegalArgumentException(
                    "follow-up " + point() + ": harm must be checked once on each side, but there were "
                            + harmChecks().size() + " checks");
        }
        if (response().filter(digest -> !digest.matches(ContentDigest.FORM)).isPresent()) {
            throw new IllegalArgumentException(
                    "follow-up " + point() + ": digest of the goals must be 64 lower-case hex digits");
        }
        for (int i = 1; i < dropped().size(); i++) {
            if (dropped().get(i - 1).number() >= dropped().get(i).number()) {
                throw new IllegalArgumentException("follow-up " + point()
                        + ": reasons must be in the order of the goals, each once, but reason " + (i + 1) + " is not");
            }
        }
    }

    /**
     * A follow-up to be built, in which each goal of a response is named with its status, so that nobody counts places. A goal is the
     * same whatever its status was.
     *
     * @param response the mentee's answer, whose goals are followed up
     * @param statuses the status of each goal
     * @throws IllegalArgumentException if a goal of the response has no status, or another goal has one
     */
    static Builder on(MenteeResponse response, Map<DevelopmentGoal, GoalStatus> statuses) {
        return builder().response(response.goalsDigest()).goals(response.statuses(statuses));
    }

    /**
     * A follow-up to be built, as {@link #on(MenteeResponse, Map)}, in which each dropped goal is named with the reason too.
     *
     * @param reasons why each dropped goal was dropped
     * @throws IllegalArgumentException as {@link #on(MenteeResponse, Map)}, or if a goal that was not set has a reason
     */
    static Builder on(
            MenteeResponse response,
            Map<DevelopmentGoal, GoalStatus> statuses,
            Map<DevelopmentGoal, DropReason> reasons) {
        return on(response, statuses).dropped(response.dropped(reasons));
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a follow-up; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableFollowUp.Builder implements CodecOnly {
        Builder() {}
    }
}
