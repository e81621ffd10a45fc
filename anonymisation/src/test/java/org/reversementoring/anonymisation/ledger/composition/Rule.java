package org.reversementoring.anonymisation.ledger.composition;

import java.util.List;
import java.util.SplittableRandom;
import java.util.function.BiFunction;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** A strategy of a test: any rule with a name. */
public record Rule(String id, BiFunction<AnswerCounts, PublicContext, String> text) implements AnonymisationStrategy {

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return new Statement.Worded(text.apply(answers, context));
    }

    /** At least t favourable answers: a dichotomy. */
    public static Rule atLeast(int t) {
        return new Rule("at-least-" + t, (answers, context) -> answers.favourable() >= t ? "yes" : "no");
    }

    /** The r-th lowest mark; too few answers are said to be too few. */
    public static Rule rank(int rank) {
        return new Rule(
                "rank-" + rank,
                (answers, context) -> rank <= answers.answered() ? Integer.toString(answers.ranked(rank)) : "too few");
    }

    /** The low median of the whole panel. */
    public static Rule median(int panelSize) {
        return rank((panelSize + 1) / 2);
    }

    /** T_c of T3: every rank but the c+1 lowest and the c+1 highest. */
    public static Rule trimmed(int colluders) {
        return new Rule(
                "trimmed-" + colluders,
                (answers, context) -> IntStream.rangeClosed(colluders + 2, answers.answered() - colluders - 1)
                        .mapToObj(answers::ranked)
                        .toList()
                        .toString());
    }

    /** The mean of those who answered, rounded half up to so many decimals, by whole numbers only. */
    public static Rule mean(int decimals) {
        return new Rule("mean-" + decimals, (answers, context) -> mean(answers, decimals));
    }

    private static String mean(AnswerCounts answers, int decimals) {
        int sum = 0;
        for (int mark = answers.scale().lowest(); mark <= answers.scale().highest(); mark++) {
            sum += mark * answers.count(mark);
        }
        int n = answers.answered();
        int power = IntStream.range(0, decimals).reduce(1, (p, i) -> 10 * p);
        return n == 0 ? "none" : Integer.toString((2 * sum * power + n) / (2 * n));
    }

    /** A random partition into some outputs, or a cut at a random rank, or at a random count: pure in seed and answers. */
    public static Rule random(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        int outputs = 2 + random.nextInt(2);
        int number = 1 + random.nextInt(4);
        return switch ((int) (seed % 3)) {
            case 0 ->
                new Rule(
                        "partition-" + seed,
                        (answers, context) -> Integer.toString(
                                new SplittableRandom(seed * 1_000_003 + answers.hashCode()).nextInt(outputs)));
            case 1 -> rank(number);
            default -> atLeast(number);
        };
    }

    public static RatingScale scale(int points) {
        return RatingScale.of(
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k").subList(0, points));
    }

    /** Mentors with these numbers. */
    public static Roster roster(int from, int to) {
        return Roster.of(IntStream.range(from, to).mapToObj(Rule::mentor).toList());
    }

    public static MentorId mentor(int number) {
        return MentorId.of(String.format("m%02d", number));
    }

    public static CycleId cycle(int number) {
        return CycleId.of("cycle-" + number);
    }

    /** An open release of the first cycle. */
    public static AuditedRelease open(Roster roster, AnonymisationStrategy strategy, RatingScale scale) {
        return open(1, roster, strategy, scale);
    }

    public static AuditedRelease open(int cycle, Roster roster, AnonymisationStrategy strategy, RatingScale scale) {
        return AuditedRelease.open(cycle(cycle), roster, strategy, PublicContext.of(scale, roster.size(), 0));
    }
}
