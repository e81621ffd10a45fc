package org.reversementoring.anonymisation.release;

import java.math.BigDecimal;
import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.Supplier;
import org.reversementoring.anonymisation.release.HostileStrategies.Expected;
import org.reversementoring.anonymisation.release.HostileStrategies.Hostile;
import org.reversementoring.anonymisation.release.HostileStrategies.Rule;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.report.Statement;

/** Strategies whose statements are hostile: lists and numbers of their own, and parts that say too much. */
@SuppressWarnings("JavaLangClash")
final class HostileStatements {

    private final List<Hostile> all = new ArrayList<>();

    private HostileStatements() {}

    static List<Hostile> all() {
        HostileStatements made = new HostileStatements();
        made.kinds();
        made.lists();
        made.numbers();
        return made.all;
    }

    private void add(String name, Expected expected, Supplier<Rule> rule) {
        all.add(new Hostile(name, expected, () -> HostileStrategies.of(name, rule.get())));
    }

    private void says(String name, Expected expected, Function<AnswerCounts, Statement> statement) {
        add(name, expected, () -> (answers, context) -> statement.apply(answers));
    }

    private void kinds() {
        says(
                "every answer, trimmed of nothing",
                Expected.REFUSED,
                answers -> new Statement.Trimmed(HostileStrategies.marks(answers)));
        says(
                "lists every option that was chosen",
                Expected.REFUSED,
                answers -> new Statement.Listed(List.copyOf(new TreeSet<>(HostileStrategies.marks(answers)))));
        says(
                "lists every option there is",
                Expected.CERTIFIED,
                answers -> new Statement.Listed(List.of(1, 2, 3, 4, 5)));
        says(
                "lists nothing where they agreed",
                Expected.REFUSED,
                answers -> new Statement.Listed(HostileStrategies.agreed(answers) ? List.of() : List.of(1, 5)));
        says(
                "parts that contradict each other",
                Expected.CERTIFIED,
                answers ->
                        new Statement.Together(List.of(new Statement.Majority(true), new Statement.Majority(false))));
        says(
                "an honest part and all answers",
                Expected.REFUSED,
                answers -> new Statement.Together(
                        List.of(new Statement.NotShown(), HostileStrategies.everything(answers))));
        says("the order of two parts", Expected.REFUSED, answers -> {
            Statement one = new Statement.Majority(true);
            Statement other = new Statement.Majority(false);
            return new Statement.Together(
                    HostileStrategies.agreed(answers) ? List.of(one, other) : List.of(other, one));
        });
        says("one part", Expected.REFUSED, answers -> new Statement.Together(List.of(new Statement.NotShown())));
        says(
                "a count in two parts",
                Expected.REFUSED,
                answers -> new Statement.Together(
                        List.of(new Statement.Worded("six of"), new Statement.Worded("six agreed"))));
        says(
                "a count behind one that is none",
                Expected.REFUSED,
                answers ->
                        new Statement.Together(List.of(new Statement.Worded("12 of"), new Statement.Worded("6 of 6"))));
        says(
                "a count in one part of two",
                Expected.REFUSED,
                answers ->
                        new Statement.Together(List.of(new Statement.NotShown(), new Statement.Worded("everybody"))));
        says("marks that the scale lacks", Expected.REFUSED, answers -> new Statement.MiddleAnswers(0, 9));
        says(
                "a mean that the scale lacks",
                Expected.REFUSED,
                answers -> new Statement.MeanBand(new BigDecimal("100"), new BigDecimal("110")));
        // Safe as a partition; and yet a report could not be built for one part of it.
        says(
                "a mean that the scale lacks, for some",
                Expected.REFUSED,
                answers -> new Statement.TrimmedMean(new BigDecimal(answers.favourable() > 2 ? "110" : "3")));
        says(
                "a mean",
                Expected.REFUSED,
                answers -> new Statement.TrimmedMean(BigDecimal.valueOf(HostileStrategies.marks(answers).stream()
                                .mapToInt(Integer::intValue)
                                .sum())
                        .movePointLeft(1)));
    }

    /** A list that shows its marks to whoever copies it, and others to whoever reads it. */
    private static <T> List<T> shifting(List<T> copied, List<T> read) {
        return new AbstractList<>() {
            @Override
            public T get(int index) {
                return read.get(index);
            }

            @Override
            public int size() {
                return read.size();
            }

            @Override
            public Object[] toArray() {
                return copied.toArray();
            }
        };
    }

    /** A list that keeps the array that it hands out. */
    private static List<Integer> keeping(Object[] array) {
        return new AbstractList<>() {
            @Override
            public Integer get(int index) {
                return (Integer) array[index];
            }

            @Override
            public int size() {
                return array.length;
            }

            @Override
            public Object[] toArray() {
                return array;
            }
        };
    }

    @SuppressWarnings("unchecked")
    private static <T> List<T> polluted(Object... elements) {
        return (List<T>) List.of(elements);
    }

    private void lists() {
        says(
                "a list that reads as all answers",
                Expected.CERTIFIED,
                answers -> new Statement.Trimmed(shifting(List.of(3), HostileStrategies.marks(answers))));
        says(
                "a list that copies as all answers",
                Expected.REFUSED,
                answers -> new Statement.Trimmed(shifting(HostileStrategies.marks(answers), List.of(3))));
        says(
                "options that read as those chosen",
                Expected.CERTIFIED,
                answers -> new Statement.Listed(shifting(List.of(1, 5), HostileStrategies.marks(answers))));
        says(
                "parts that read as all answers",
                Expected.CERTIFIED,
                answers -> new Statement.Together(shifting(
                        List.of(new Statement.NotShown(), new Statement.Majority(true)),
                        List.of(HostileStrategies.everything(answers), HostileStrategies.everything(answers)))));
        add("a list that is filled afterwards", Expected.CERTIFIED, () -> {
            Object[] array = {3, 3};
            AtomicInteger asked = new AtomicInteger();
            return (answers, context) -> {
                boolean audited = asked.getAndIncrement() < 672;
                Statement said = new Statement.Trimmed(keeping(audited ? array : new Object[] {3, 3}));
                array[0] = asked.get() > 671 ? answers.ranked(1) : 3;
                return said;
            };
        });
        says(
                "a list with nothing in it where they agreed",
                Expected.REFUSED,
                answers -> new Statement.Trimmed(HostileStrategies.agreed(answers) ? List.of() : List.of(3)));
        says(
                "a list that copies as null",
                Expected.REFUSED,
                answers -> new Statement.Trimmed(keeping(new Object[] {null})));
        says("a list of words", Expected.REFUSED, answers -> new Statement.Trimmed(polluted("all six")));
        says("options that are words", Expected.REFUSED, answers -> new Statement.Listed(polluted("all six")));
        says("parts that are words", Expected.REFUSED, answers -> new Statement.Together(polluted("all", "six")));
    }

    /** A number that does as it likes. */
    private static class Number extends BigDecimal {

        private static final long serialVersionUID = 1L;

        Number() {
            super("3");
        }

        @Override
        public BigDecimal stripTrailingZeros() {
            return this;
        }

        @Override
        public BigDecimal setScale(int scale) {
            return this;
        }
    }

    private void number(String name, Expected expected, Supplier<Function<AnswerCounts, BigDecimal>> number) {
        add(name, expected, () -> {
            Function<AnswerCounts, BigDecimal> made = number.get();
            return (answers, context) -> new Statement.TrimmedMean(made.apply(answers));
        });
    }

    /** A statement may keep such a number or make an exact copy: either way what is read must be safe. */
    private void numbers() {
        number("a number that reads as all answers", Expected.EITHER, () -> answers -> {
            String text = HostileStrategies.marks(answers).toString();
            return new Number() {
                @Override
                public String toPlainString() {
                    return text;
                }

                @Override
                public String toString() {
                    return text;
                }
            };
        });
        number("a number that reads as all answers later", Expected.EITHER, () -> {
            AtomicBoolean later = new AtomicBoolean();
            AtomicInteger asked = new AtomicInteger();
            return answers -> {
                later.set(asked.incrementAndGet() >= 672);
                String text = HostileStrategies.marks(answers).toString();
                return new Number() {
                    @Override
                    public String toPlainString() {
                        return later.get() ? text : "3";
                    }
                };
            };
        });
        number(
                "a number that equals every number",
                Expected.EITHER,
                () -> answers -> new Number() {
                    @Override
                    public boolean equals(Object other) {
                        return true;
                    }

                    @Override
                    public int hashCode() {
                        return 3;
                    }

                    @Override
                    public String toPlainString() {
                        return HostileStrategies.marks(answers).toString();
                    }
                });
        number(
                "a number that equals no number",
                Expected.EITHER,
                () -> answers -> new Number() {
                    @Override
                    public boolean equals(Object other) {
                        return false;
                    }

                    @Override
                    public int hashCode() {
                        return System.identityHashCode(this);
                    }
                });
        number(
                "a number without a hash",
                Expected.EITHER,
                () -> answers -> new Number() {
                    @Override
                    public int hashCode() {
                        throw new IllegalStateException("agreed");
                    }
                });
        number(
                "a number that cannot be written where they agreed",
                Expected.EITHER,
                () -> answers -> new Number() {
                    @Override
                    public String toPlainString() {
                        if (HostileStrategies.agreed(answers)) {
                            throw new AssertionError("agreed");
                        }
                        return "3";
                    }
                });
        number(
                "a number that is on no scale where they agreed",
                Expected.EITHER,
                () -> answers -> new Number() {
                    private int asked;

                    @Override
                    public int compareTo(BigDecimal other) {
                        // In range where the statement is made, and out of it where a report is.
                        return asked++ > 1 && HostileStrategies.agreed(answers) ? 1 : super.compareTo(other);
                    }
                });
    }
}
