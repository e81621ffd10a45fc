package org.reversementoring.anonymisation.table.solver;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

class CountRangesTest {

    /** G6, 7.5(a): 4,000 random linked tables, overlapping groups and score sums; all assignments are looked at. */
    @Test
    void rangesAreThoseOfEverySolution() {
        Random random = new Random(15);
        for (int round = 0; round < 4000; round++) {
            RandomSystem system = RandomSystem.groups(random);
            EverySolution every = new EverySolution(system, 60);
            assertThat(every.solutions).isPositive();
            CountRanges ranges = CountRanges.of(system.system(), new StepBudget(StepBudget.STANDARD));
            assertThat(ranges.isConsistent()).isTrue();
            for (int number = 0; number < every.least.length; number++) {
                assertThat(ranges.range(number))
                        .as("round %d, number %d", round, number)
                        .isEqualTo(new CountRange(
                                every.least[number], every.most[number], every.least[number], every.most[number]));
            }
        }
    }

    /**
     * G6: 2,000 random tables of three dimensions with all margins, and linked ones, by the integer program of somebody else. It reckons
     * in floating point and now and then calls a system infeasible that has a solution by its making: then it has no opinion.
     */
    @Test
    void rangesAreThoseOfAnotherIntegerProgram() {
        Random random = new Random(3);
        int opinions = 0;
        for (int round = 0; round < 2000; round++) {
            RandomSystem system = round % 2 == 0 ? RandomSystem.cube(random, 2, 3, 3) : RandomSystem.groups(random);
            CountRanges ranges = CountRanges.of(system.system(), new StepBudget(StepBudget.STANDARD));
            int number = random.nextInt(system.bounds.size());
            CountRange range = ranges.range(number);
            assertThat(range.isExact()).isTrue();
            OptionalLong least = program(system, number, false);
            OptionalLong most = program(system, number, true);
            opinions += least.isPresent() && most.isPresent() ? 1 : 0;
            assertThat(least.orElse(range.least())).as("round %d", round).isEqualTo(range.least());
            assertThat(most.orElse(range.most())).as("round %d", round).isEqualTo(range.most());
        }
        assertThat(opinions).isGreaterThan(1900);
    }

    private static OptionalLong program(RandomSystem system, int number, boolean upwards) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        List<Variable> variables = new ArrayList<>();
        for (int each = 0; each < system.bounds.size(); each++) {
            Variable variable = model.newVariable("x" + each)
                    .integer(true)
                    .lower(system.bounds.get(each)[0]);
            variable.upper(Math.min(60, system.bounds.get(each)[1]));
            variables.add(variable);
        }
        for (int row = 0; row < system.constants.size(); row++) {
            Expression expression = model.newExpression("r" + row).level(system.constants.get(row));
            for (int place = 0; place < system.rowNumbers.get(row).length; place++) {
                expression.set(
                        variables.get(system.rowNumbers.get(row)[place]),
                        system.rowCoefficients.get(row)[place]);
            }
        }
        variables.get(number).weight(BigDecimal.ONE);
        Optimisation.Result result = upwards ? model.maximise() : model.minimise();
        return result.getState().isOptimal()
                ? OptionalLong.of(Math.round(result.get(number).doubleValue()))
                : OptionalLong.empty();
    }

    /** Tables of two dimensions and systems that are none give the same answers both ways. */
    @Test
    void contradictionsAreFound() {
        LinearSystem parity = new LinearSystem();
        parity.number(0, 9);
        parity.number(0, 9);
        parity.relation(new int[] {0, 1}, new long[] {2, 4}, 7);
        assertThat(CountRanges.of(parity, new StepBudget(StepBudget.STANDARD)).isConsistent())
                .isFalse();

        LinearSystem sums = new LinearSystem();
        for (int number = 0; number < 3; number++) {
            sums.number(0, 9);
        }
        // Each two of three add up to 1: a half each, and no whole numbers.
        sums.relation(new int[] {0, 1}, new long[] {1, 1}, 1);
        sums.relation(new int[] {1, 2}, new long[] {1, 1}, 1);
        sums.relation(new int[] {0, 2}, new long[] {1, 1}, 1);
        assertThat(CountRanges.of(sums, new StepBudget(StepBudget.STANDARD)).isConsistent())
                .isFalse();
    }

    /** A relaxation to fractions would say from 0 to 1.67 here, W1: mean 3.00 and standard deviation 1.41 of six. */
    @Test
    void w1TheOnlyMultisetIsFound() {
        LinearSystem marks = new LinearSystem();
        for (int mark = 1; mark <= 5; mark++) {
            marks.number(0, 6);
        }
        marks.relation(new int[] {0, 1, 2, 3, 4}, new long[] {1, 1, 1, 1, 1}, 6);
        marks.relation(new int[] {0, 1, 2, 3, 4}, new long[] {1, 2, 3, 4, 5}, 18);
        marks.relation(new int[] {0, 1, 2, 3, 4}, new long[] {1, 4, 9, 16, 25}, 64);
        CountRanges ranges = CountRanges.of(marks, new StepBudget(StepBudget.STANDARD));
        long[] only = {1, 1, 2, 1, 1};
        for (int mark = 0; mark < 5; mark++) {
            assertThat(ranges.range(mark)).isEqualTo(new CountRange(only[mark], only[mark], only[mark], only[mark]));
        }
    }

    /** Solutions that somebody claims to know are checked: a wrong one makes nothing look safe. */
    @Test
    void wrongSolutionsDoNotCount() {
        LinearSystem system = new LinearSystem();
        for (int number = 0; number < 3; number++) {
            system.number(0, 9);
        }
        // No network, for a coefficient is 2.
        system.relation(new int[] {0, 1, 2}, new long[] {1, 2, 1}, 8);
        CountRange alone = CountRanges.of(system, new StepBudget(0)).range(0);
        KnownSolutions wrong = new KnownSolutions(new long[] {1, 1, 1});
        wrong.add(new int[] {0}, new long[] {9});
        assertThat(CountRanges.of(system, new StepBudget(0), wrong).range(0)).isEqualTo(alone);

        KnownSolutions right = new KnownSolutions(new long[] {4, 1, 2});
        right.add(new int[] {0, 1}, new long[] {2, 2});
        right.add(new int[] {0, 1}, new long[] {1, 2});
        right.add(new int[] {0, 1, 2}, new long[] {0, 5, -2});
        CountRange range = CountRanges.of(system, new StepBudget(0), right).range(0);
        assertThat(alone.attainedLeast()).isGreaterThan(2);
        assertThat(range.attainedLeast()).isEqualTo(2);
    }

    /** Without effort nothing is claimed: the bounds hold, and what was not attained is not exact. */
    @Test
    void withoutEffortNothingIsClaimed() {
        Random random = new Random(8);
        for (int round = 0; round < 300; round++) {
            RandomSystem system = RandomSystem.groups(random);
            EverySolution every = new EverySolution(system, 60);
            CountRanges ranges = CountRanges.of(system.system(), new StepBudget(round));
            for (int number = 0; number < every.least.length; number++) {
                CountRange range = ranges.range(number);
                assertThat(range.least()).isLessThanOrEqualTo(every.least[number]);
                assertThat(range.most()).isGreaterThanOrEqualTo(every.most[number]);
                if (range.attainedLeast() <= range.attainedMost()) {
                    assertThat(range.attainedLeast()).isGreaterThanOrEqualTo(every.least[number]);
                    assertThat(range.attainedMost()).isLessThanOrEqualTo(every.most[number]);
                }
            }
        }
    }
}
