package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.FeasibleMarks;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;

/**
 * What one late answer gives away (L4, T9), five points, no colluders. The shares are of the ordered worlds, each assignment of
 * marks to the n mentors and the newcomer counting once; of the multisets they would be others.
 */
class TopUpNumbersTest {

    private static final RatingScale SCALE = Rule.scale(5);

    @Test
    void a_mean_of_two_decimals_always_determines_the_newcomer() {
        for (int n = 3; n <= 11; n++) {
            assertThat(worlds(Rule.mean(2), Rule.mean(2), n, TopUpNumbersTest::determined))
                    .as("n %d", n)
                    .isEqualTo(BigInteger.valueOf(5).pow(n + 1));
        }
    }

    @Test
    void a_mean_of_one_decimal_determines_the_newcomer_up_to_10_and_mostly_after() {
        for (int n = 3; n <= 9; n++) {
            assertThat(worlds(Rule.mean(1), Rule.mean(1), n, TopUpNumbersTest::determined))
                    .as("n %d", n)
                    .isEqualTo(BigInteger.valueOf(5).pow(n + 1));
        }
        // L4: 86 % at 10 -> 11 (42,062,281 of 5^11), 60 % at 11 -> 12 (147,341,697 of 5^12): counted by an own
        // enumeration.
        assertThat(worlds(Rule.mean(1), Rule.mean(1), 10, TopUpNumbersTest::determined))
                .isEqualTo(42_062_281);
        assertThat(worlds(Rule.mean(1), Rule.mean(1), 11, TopUpNumbersTest::determined))
                .isEqualTo(147_341_697);
    }

    @Test
    void even_the_trimmed_release_tells_about_the_newcomer() {
        // T_1 re-run at 7 after 6 pins the newcomer in 16 % (12,600 of 5^7) and rules out an end
        // in 83 %.
        assertThat(worlds(Rule.trimmed(1), Rule.trimmed(1), 6, TopUpNumbersTest::determined))
                .isEqualTo(12_600);
        assertThat(worlds(Rule.trimmed(1), Rule.trimmed(1), 6, TopUpNumbersTest::losesAnEnd))
                .isEqualTo(64_960);
    }

    @Test
    void a_median_tells_in_30_percent_of_worlds() {
        // Median 6 -> 7, 30 % of worlds lose an end (23,280 of 5^7); low median, the 3rd of 6 and the 4th of
        // 7.
        assertThat(worlds(Rule.rank(3), Rule.rank(4), 6, TopUpNumbersTest::losesAnEnd))
                .isEqualTo(23_280);
    }

    private static boolean determined(FeasibleMarks feasible) {
        return feasible.size() == 1;
    }

    private static boolean losesAnEnd(FeasibleMarks feasible) {
        return !feasible.contains(1) || !feasible.contains(5);
    }

    /** In how many ordered worlds the newcomer's feasible marks are such. */
    private static BigInteger worlds(
            AnonymisationStrategy before, AnonymisationStrategy after, int n, Predicate<FeasibleMarks> such) {
        Map<List<String>, FeasibleMarks> newcomer = new HashMap<>();
        AuditedRelease first = Rule.open(Rule.roster(0, n), before, SCALE);
        AuditedRelease second = Rule.open(Rule.roster(0, n + 1), after, SCALE);
        CompositionAudit.ofFullTurnout(
                        List.of(first, second),
                        AnswerPersistence.FREE,
                        Adversary.colluding(0),
                        List.of(Guarantee.endpointDeniability()))
                .result()
                .conclusions()
                .filter(conclusion -> conclusion.about().releases().equals(List.of(2)))
                .forEach(conclusion -> newcomer.put(
                        conclusion.published().stream()
                                .map(published -> published.statement().canonical())
                                .toList(),
                        conclusion.feasible()));
        BigInteger[] worlds = {BigInteger.ZERO};
        count(new int[5], 0, n, panel -> {
            for (int mark = 0; mark < 5; mark++) {
                String one = said(before, first.context(), panel);
                panel[mark]++;
                String two = said(after, second.context(), panel);
                panel[mark]--;
                if (such.test(newcomer.get(List.of(one, two)))) {
                    worlds[0] = worlds[0].add(orderings(panel));
                }
            }
        });
        return worlds[0];
    }

    private static String said(AnonymisationStrategy strategy, PublicContext context, int[] panel) {
        return strategy.apply(AnswerCounts.ofCounts(SCALE, 0, panel), context).canonical();
    }

    private interface Visitor {
        void visit(int[] panel);
    }

    private static void count(int[] panel, int at, int left, Visitor visitor) {
        if (at == 4) {
            panel[4] = left;
            visitor.visit(panel);
            panel[4] = 0;
            return;
        }
        for (int count = 0; count <= left; count++) {
            panel[at] = count;
            count(panel, at + 1, left - count, visitor);
        }
        panel[at] = 0;
    }

    private static BigInteger orderings(int[] panel) {
        BigInteger orderings = factorial(IntStream.of(panel).sum());
        for (int count : panel) {
            orderings = orderings.divide(factorial(count));
        }
        return orderings;
    }

    private static BigInteger factorial(int n) {
        return IntStream.rangeClosed(1, n).mapToObj(BigInteger::valueOf).reduce(BigInteger.ONE, BigInteger::multiply);
    }
}
