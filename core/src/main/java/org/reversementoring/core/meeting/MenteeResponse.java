package org.reversementoring.core.meeting;

import com.fasterxml.jackson.databind.annotation.JsonDeserialize;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.digest.ContentDigest;

/**
 * The mentee's answer after the meeting: a reflection, and goals or the explicit decision to set none. Not for
 * implementation.
 */
@Value.Immutable
@JsonDeserialize(as = ImmutableMenteeResponse.class)
public interface MenteeResponse extends CodecOnly {

    /** The reflection in the mentee's own words, not blank, at most 10,000 characters. */
    @Value.Redacted
    String reflection();

    /** The goals that the mentee sets, at most 100, each once. */
    @Value.Redacted
    List<DevelopmentGoal> goals();

    /**
     * The digest of the goals, whatever their status, SHA-256 as 64 lower-case hex digits: a follow-up carries it, so that it follows up no
     * other goals.
     */
    default String goalsDigest() {
        ContentDigest digest = ContentDigest.of("reverse-mentoring/goals/1").add(goals().size());
        goals().forEach(goal ->
                digest.add(goal.topic().value()).add(goal.action().strip()));
        return digest.hex();
    }

    /** The status of each goal, in order. */
    default List<GoalStatus> goalStatuses() {
        return goals().stream().map(DevelopmentGoal::status).toList();
    }

    /**
     * The status that each goal has now, in order, where each is named.
     *
     * @throws IllegalArgumentException if a goal has no status, or a goal that was not set has one
     */
    default List<GoalStatus> statuses(Map<DevelopmentGoal, GoalStatus> named) {
        List<GoalStatus> found = goals().stream()
                .flatMap(goal -> named.keySet().stream()
                        .filter(goal::isSameGoal)
                        .limit(1)
                        .map(named::get))
                .toList();
        if (found.size() != goals().size() || named.size() != found.size()) {
            throw new IllegalArgumentException("response: each goal must be named once with its status, but of "
                    + goals().size() + " goals " + found.size() + " were, among " + named.size());
        }
        return found;
    }

    /**
     * The reasons of dropped goals, in the order of the goals, where each is named.
     *
     * @throws IllegalArgumentException if a goal that was not set has a reason
     */
    default List<DroppedGoal> dropped(Map<DevelopmentGoal, DropReason> named) {
        List<DroppedGoal> found = new ArrayList<>();
        for (int i = 0; i < goals().size(); i++) {
            DevelopmentGoal goal = goals().get(i);
            int number = i + 1;
            named.entrySet().stream()
                    .filter(reason -> goal.isSameGoal(reason.getKey()))
                    .limit(1)
                    .forEach(reason -> found.add(new DroppedGoal(number, reason.getValue())));
        }
        if (found.size() != named.size()) {
            throw new IllegalArgumentException("response: each reason must be that of a goal that was set, but of "
                    + named.size() + " reasons " + found.size() + " are");
        }
        return List.copyOf(found);
    }

    /** The summary that the mentee wants the panel to know, the same for each mentor; not blank, at most 10,000 characters. */
    @Value.Redacted
    Optional<String> summaryForPanel();

    /** Whether the mentee decided to set no goal; then there are none. */
    @Value.Default
    default boolean withoutGoals() {
        return false;
    }

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a text is blank or too long, there are too many goals, goals are missing without a decision, or
     *     present despite one, or an action on a topic comes twice
     */
    @Value.Check
    default void check() {
        if (reflection().isBlank() || summaryForPanel().filter(String::isBlank).isPresent()) {
            throw new IllegalArgumentException("response: reflection and summary must not be blank");
        }
        int longest = Math.max(
                reflection().length(), summaryForPanel().map(String::length).orElse(0));
        if (longest > 10_000) {
            throw new IllegalArgumentException(
                    "response: reflection and summary must have at most 10000 characters, but one had " + longest);
        }
        if (goals().size() > 100) {
            throw new IllegalArgumentException("response: goals must be at most 100, but were " + goals().size());
        }
        if (goals().isEmpty() != withoutGoals()) {
            throw new IllegalArgumentException("response: goals must be set or declined, but there were "
                    + goals().size() + " and withoutGoals was " + withoutGoals());
        }
        long actions = goals().stream()
                .map(goal -> List.of(goal.topic(), goal.action().strip()))
                .distinct()
                .count();
        if (actions != goals().size()) {
            throw new IllegalArgumentException("response: each goal must be set once, but of " + goals().size()
                    + " only " + actions + " are distinct");
        }
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a response; {@code build} throws {@link IllegalStateException} if the reflection is missing. */
    final class Builder extends ImmutableMenteeResponse.Builder implements CodecOnly {
        Builder() {}
    }
}
