package org.reversementoring.core.programme.pair;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.GoalStatus;
import org.reversementoring.core.meeting.LearningItem;

/**
 * The course of a pair: a plan and the steps that were taken. Law: each step was possible when it was taken, also in a stored course.
 *
 * @param plan what was planned
 * @param reciprocal whether the two mentor each other in turn, the junior first
 * @param steps what was done, in order
 */
public record PairCourse(PairPlan plan, boolean reciprocal, List<PairStep> steps) implements CodecOnly {

    /** The most steps that a course may have. */
    public static final int MAX_STEPS = 1_000;

    private static final SentenceFiles PROMISE =
            SentenceFiles.of("promise", "promises", name -> PairCourse.class.getResourceAsStream(name));

    /**
     * Copies and checks.
     *
     * @throws IllegalArgumentException if a step was not possible when it was taken, there are too many, or a regular end of a reciprocal
     *     scheme needs fewer than two meetings
     */
    public PairCourse {
        steps = List.copyOf(steps);
        // With one meeting only the junior would have mentored, and the scheme would be none in which both do.
        if (reciprocal && plan.minimum() < 2) {
            throw new IllegalArgumentException(
                    "pair course: minimum of a reciprocal scheme must be at least 2, but was " + plan.minimum());
        }
        if (steps.size() > MAX_STEPS) {
            throw new IllegalArgumentException("pair course: steps must be at most 1000, but were " + steps.size());
        }
        for (int i = 0; i < steps.size(); i++) {
            Optional<PairRefusal> refusal = PairGuards.refusal(plan, reciprocal, steps.subList(0, i), steps.get(i));
            if (refusal.isPresent()) {
                throw new IllegalArgumentException("pair course: each step must be possible, but step " + (i + 1)
                        + " is refused with " + refusal.get());
            }
        }
    }

    /** A course that begins. */
    public static PairCourse of(PairPlan plan, boolean reciprocal) {
        return new PairCourse(plan, reciprocal, List.of());
    }

    /**
     * The course with one more step.
     *
     * @throws PairRefusedException if the step is not possible now
     */
    public PairCourse taken(PairStep step) {
        PairGuards.refusal(plan, reciprocal, steps, step).ifPresent(rule -> {
            throw new PairRefusedException(state(), step, rule);
        });
        List<PairStep> more = new ArrayList<>(steps);
        more.add(step);
        return new PairCourse(plan, reciprocal, more);
    }

    /** Where it stands. */
    public PairState state() {
        return PairGuards.state(steps);
    }

    /** How often this was done. */
    public int count(PairAction action) {
        return PairGuards.count(steps, action);
    }

    /** The supervisions that this one of the two attended. */
    public int supervisions(Role who) {
        return PairGuards.sessions(steps, PairAction.ATTEND_SUPERVISION, who);
    }

    /** The goals of this one of the two, with the status that each has now; empty until they are set. */
    public List<DevelopmentGoal> goals(Role who) {
        List<DevelopmentGoal> goals = steps.stream()
                .filter(step -> step.action() == PairAction.SET_GOALS && step.role() == who)
                .findFirst()
                .map(PairStep::goals)
                .orElse(List.of());
        List<GoalStatus> now = PairGuards.statuses(steps, who);
        List<DevelopmentGoal> found = new ArrayList<>();
        for (int i = 0; i < goals.size(); i++) {
            found.add(goals.get(i).with(now.get(i)));
        }
        return List.copyOf(found);
    }

    /** What this one of the two may read of what each learned from the other: the own items, and what the other one shares. */
    public List<LearningItem> learning(Role reader) {
        return steps.stream()
                .filter(step -> step.role() == reader
                        || step.learned().filter(LearningItem::shared).isPresent())
                .flatMap(step -> step.learned().stream())
                .toList();
    }

    /** The promise in English. */
    public String promise() {
        return promise(Translation.of(Locale.ENGLISH));
    }

    /**
     * What is promised to the two: computed from the plan.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String promise(Translation translation) {
        Sentences text = PROMISE.in(translation);
        return String.join(
                " ",
                text.say("promise.known"),
                text.count("promise.planned", plan.meetings(), text.day(plan.first()), text.day(plan.last())),
                text.say("promise.goals"),
                text.say("promise.learned"),
                text.say("promise.withdraw"));
    }
}
