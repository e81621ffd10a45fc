package org.reversementoring.anonymisation.testkit.broken;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** Strategies that look harmless and are not. Each says nothing below the floor, so that its fault is its own. */
public final class BrokenStrategies {

    private static final Statement NOT_SHOWN = new Statement.NotShown();

    private BrokenStrategies() {}

    /**
     * One of them.
     *
     * @param strategy the strategy
     * @param law beginning of the name of the law that finds it
     */
    public record Broken(AnonymisationStrategy strategy, String law) {}

    /** All of them; each is found in some context of the grid. */
    public static List<Broken> all() {
        return List.of(
                hidesTooLittle("mean", counts -> "mean " + mean(counts, 2)),
                hidesTooLittle("mean and deviation", counts -> "mean " + mean(counts, 2) + ", SD " + deviation(counts)),
                hidesTooLittle("mean rounded to integer", counts -> "mean " + mean(counts, 0)),
                hidesTooLittle("histogram", counts -> "answers " + marks(counts)),
                hidesTooLittle(
                        "lowest and highest", counts -> counts.ranked(1) + " to " + counts.ranked(counts.answered())),
                hidesTooLittle(
                        "count rounded to 5", counts -> "about " + (counts.favourable() + 2) / 5 * 5 + " favourable"),
                hidesTooLittle("0 shown, 1 to 7 starred", BrokenStrategies::starred),
                hidesTooLittle("words for shares", BrokenStrategies::share),
                hidesTooLittle(
                        "hash of the answers",
                        counts -> "check " + marks(counts).hashCode()),
                hidesTooLittle("one answer too few dropped", counts -> "" + counts.ranked(2)),
                hidesTooLittle("ladder", BrokenStrategies::ladder),
                new Broken(of("mean unless they agree", BrokenStrategies::unlessTheyAgree), "law 3"),
                new Broken(of("exact count or nothing", BrokenStrategies::countOrNothing), "law 3"),
                new Broken(of("exact count or a sentence", BrokenStrategies::countOrSentence), "law 3"),
                new Broken(of("throws on agreement", BrokenStrategies::throwing), "law 1"),
                new Broken(new Counting(), "law 2"),
                new Broken(of("in the machine's language", BrokenStrategies::inTheDefaultLocale), "law 2"),
                new Broken(new BelowTheFloor(), "law 4"),
                new Broken(
                        of("the word all", (counts, context) -> new Statement.Worded("All mentors were heard.")),
                        "law 6"));
    }

    private static Broken hidesTooLittle(String id, Function<AnswerCounts, String> text) {
        return new Broken(of(id, (counts, context) -> new Statement.Worded(text.apply(counts))), "law 5");
    }

    private static AnonymisationStrategy of(String id, BiFunction<AnswerCounts, PublicContext, Statement> rule) {
        return new Rule(id, rule);
    }

    private record Rule(String id, BiFunction<AnswerCounts, PublicContext, Statement> rule)
            implements AnonymisationStrategy {

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return answers.answered() < context.answersNeeded() ? NOT_SHOWN : rule.apply(answers, context);
        }
    }

    /** The answer to the same question changes now and then. */
    private static final class Counting implements AnonymisationStrategy {

        private final AtomicInteger asked = new AtomicInteger();

        @Override
        public String id() {
            return "counts its calls";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return new Statement.Worded(asked.getAndIncrement() % 1_000 == 7 ? "Heard." : "Listened to.");
        }
    }

    /** The median, from however few. */
    private record BelowTheFloor() implements AnonymisationStrategy {

        @Override
        public String id() {
            return "median of whoever answered";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            if (answers.answered() == 0) {
                return NOT_SHOWN;
            }
            int median = answers.ranked((answers.answered() + 1) / 2);
            return new Statement.MiddleAnswers(median, median);
        }
    }

    private static String starred(AnswerCounts counts) {
        int favourable = counts.favourable();
        return favourable == 0 ? "0 favourable" : favourable < 8 ? "* favourable" : "8 or more favourable";
    }

    private static String share(AnswerCounts counts) {
        int favourable = counts.favourable();
        if (favourable == 0 || favourable == counts.answered()) {
            return favourable == 0 ? "not any" : "the whole panel";
        }
        return 2 * favourable > counts.answered() ? "most" : "some";
    }

    /** W3: the exact count where the count alone would be safe, else the majority. */
    private static String ladder(AnswerCounts counts) {
        int favourable = counts.favourable();
        boolean safe = favourable >= 2 && favourable <= counts.answered() - 2;
        return safe ? favourable + " favourable" : "majority favourable: " + (2 * favourable > counts.answered());
    }

    private static Statement unlessTheyAgree(AnswerCounts counts, PublicContext context) {
        return counts.ranked(1) == counts.ranked(counts.answered())
                ? NOT_SHOWN
                : new Statement.Worded("mean " + mean(counts, 1));
    }

    /** ED(1) alone for n = 5 to 8, and yet what is shown depends on the answers; it dies on composition (W4). */
    private static Statement countOrNothing(AnswerCounts counts, PublicContext context) {
        int favourable = counts.favourable();
        return favourable >= 2 && favourable <= counts.answered() - 2
                ? new Statement.Worded(favourable + " favourable")
                : NOT_SHOWN;
    }

    /** The same, with silence in words. */
    private static Statement countOrSentence(AnswerCounts counts, PublicContext context) {
        return countOrNothing(counts, context) instanceof Statement.Worded count
                ? count
                : new Statement.Worded("Not shown.");
    }

    private static Statement throwing(AnswerCounts counts, PublicContext context) {
        if (counts.ranked(1) == counts.ranked(counts.answered())) {
            throw new IllegalStateException("agreed");
        }
        return new Statement.Worded("Heard.");
    }

    private static Statement inTheDefaultLocale(AnswerCounts counts, PublicContext context) {
        return new Statement.Worded(
                String.format(Locale.getDefault(), "%d marks", context.scale().points()));
    }

    private static int sum(AnswerCounts counts) {
        return marks(counts).stream().mapToInt(Integer::intValue).sum();
    }

    private static String mean(AnswerCounts counts, int decimals) {
        return BigDecimal.valueOf(sum(counts))
                .divide(BigDecimal.valueOf(counts.answered()), decimals, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static String deviation(AnswerCounts counts) {
        long n = counts.answered();
        long squares =
                marks(counts).stream().mapToLong(mark -> (long) mark * mark).sum();
        long spread = n * squares - (long) sum(counts) * sum(counts);
        return BigDecimal.valueOf(spread)
                .divide(BigDecimal.valueOf(n * (n - 1)), MathContext.DECIMAL64)
                .sqrt(MathContext.DECIMAL64)
                .setScale(2, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static List<Integer> marks(AnswerCounts counts) {
        return IntStream.rangeClosed(1, counts.answered())
                .mapToObj(counts::ranked)
                .collect(Collectors.toList());
    }
}
