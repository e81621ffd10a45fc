package org.reversementoring.anonymisation.audit;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** A strategy of a test: any rule with a name. */
record Mechanism(String id, BiFunction<AnswerCounts, PublicContext, Statement> rule) implements AnonymisationStrategy {

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return rule.apply(answers, context);
    }

    static Mechanism saying(String id, BiFunction<AnswerCounts, PublicContext, String> text) {
        return new Mechanism(id, text.andThen(Statement.Worded::new));
    }

    /** Not shown when fewer answered than the context asks for, else the text. */
    static Mechanism floored(String id, BiFunction<AnswerCounts, PublicContext, String> text) {
        return new Mechanism(
                id,
                (answers, context) -> answers.answered() < context.answersNeeded()
                        ? new Statement.NotShown()
                        : new Statement.Worded(text.apply(answers, context)));
    }

    /** The full trimmed release of T3, or with another number of answers dropped at either end a mutant of it. */
    static Mechanism trimmed(int dropped) {
        return floored("trimmed-" + dropped, (answers, context) -> {
            int n = answers.answered();
            return IntStream.rangeClosed(dropped + 1, n - dropped)
                    .mapToObj(rank -> Integer.toString(answers.ranked(rank)))
                    .toList()
                    .toString();
        });
    }

    /**
     * Mechanisms of five families, because one alone is nearly blind: uniform partitions are mostly refused, cuts at a
     * rank mostly certified. Each is a pure function of the seed and the answers.
     */
    static Mechanism random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int outputs = 2 + random.nextInt(2);
        int number = random.nextInt(64);
        return switch ((int) (seed % 5)) {
            case 0 -> saying("partition-" + seed, (answers, context) -> draw(seed, answers.hashCode(), outputs));
            case 1 -> floored("full-panel-partition-" + seed, (answers, context) -> draw(seed, answers.hashCode(), 2));
            case 2 -> saying("favourable-" + seed, (answers, context) -> draw(seed, answers.favourable(), outputs));
            case 3 ->
                floored("cut-" + seed, (answers, context) -> {
                    int rank = 1 + number % answers.answered();
                    RatingScale scale = answers.scale();
                    return answers.ranked(rank) > scale.lowest() + number / 8 % (scale.points() - 1) ? "high" : "low";
                });
            default ->
                new Mechanism(
                        "mutated-default-" + seed,
                        (answers, context) -> draw(seed, answers.hashCode(), 30).equals("says 0")
                                ? new Statement.Worded("strange")
                                : Strategies.middleAnswersAndSupport().apply(answers, context));
        };
    }

    private static String draw(long seed, int salt, int outputs) {
        return "says " + new SplittableRandom(seed * 1_000_003 + salt).nextInt(outputs);
    }

    /** A scale of a test with marks from 1. */
    static RatingScale scale(int points) {
        return RatingScale.of(
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k").subList(0, points));
    }
}
