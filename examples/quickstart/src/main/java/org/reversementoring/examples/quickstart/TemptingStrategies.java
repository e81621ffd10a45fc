package org.reversementoring.examples.quickstart;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** What feedback tools like to print about a small group. Each looks harmless, and the auditor refuses each. */
enum TemptingStrategies implements AnonymisationStrategy {
    MEAN("mean to one decimal") {
        @Override
        String say(AnswerCounts answers, PublicContext context) {
            return "mean " + mean(answers);
        }
    },
    MEAN_AND_SD("mean and standard deviation") {
        @Override
        String say(AnswerCounts answers, PublicContext context) {
            return "mean " + mean(answers) + ", SD " + standardDeviation(answers);
        }
    },
    HISTOGRAM("histogram from three answers up") {
        @Override
        String say(AnswerCounts answers, PublicContext context) {
            return answers.answered() < 3
                    ? NO_ANSWERS
                    : IntStream.rangeClosed(
                                    answers.scale().lowest(), answers.scale().highest())
                            .mapToObj(mark -> answers.count(mark) + " × " + mark)
                            .collect(Collectors.joining(", "));
        }
    },
    ROUNDED("favourable answers, rounded to the nearest 5") {
        @Override
        String say(AnswerCounts answers, PublicContext context) {
            return "about " + (answers.favourable() + 2) / 5 * 5 + " favourable";
        }
    },
    UNLESS_UNSAFE("exact count of favourable answers unless unsafe, else the majority") {
        @Override
        String say(AnswerCounts answers, PublicContext context) {
            int favourable = answers.favourable();
            int reach = context.colluders() + 1;
            // The test of a careful person: two-sided deniable for this count (T5). Its outcome is what gives away the
            // rest.
            boolean safe = favourable >= reach && favourable <= context.panelSize() - reach;
            return safe
                    ? favourable + " favourable"
                    : "majority favourable: " + (2 * favourable > context.panelSize() ? "yes" : "no");
        }
    };

    private static final String NO_ANSWERS = "too few answers";

    private final String title;

    TemptingStrategies(String title) {
        this.title = title;
    }

    abstract String say(AnswerCounts answers, PublicContext context);

    @Override
    public String id() {
        return title;
    }

    @Override
    public Statement apply(AnswerCounts answers, PublicContext context) {
        return new Statement.Worded(say(answers, context));
    }

    private static String mean(AnswerCounts answers) {
        return answers.answered() == 0
                ? "of no answers"
                : BigDecimal.valueOf(sum(answers, 1))
                        .divide(BigDecimal.valueOf(answers.answered()), 1, RoundingMode.HALF_UP)
                        .toPlainString();
    }

    private static String standardDeviation(AnswerCounts answers) {
        long n = answers.answered();
        if (n < 2) {
            return "of too few answers";
        }
        long sum = sum(answers, 1);
        BigDecimal variance = BigDecimal.valueOf(n * sum(answers, 2) - sum * sum)
                .divide(BigDecimal.valueOf(n * (n - 1)), MathContext.DECIMAL64);
        return variance.sqrt(MathContext.DECIMAL64)
                .setScale(1, RoundingMode.HALF_UP)
                .toPlainString();
    }

    private static long sum(AnswerCounts answers, int power) {
        return IntStream.rangeClosed(answers.scale().lowest(), answers.scale().highest())
                .mapToLong(mark -> (long) answers.count(mark) * (power == 1 ? mark : mark * mark))
                .sum();
    }
}
