package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;

/** What everybody publishes: the auditor's verdict is the independent attack's; the facts are L1, L5, W1 and T10. */
class TemptingStrategiesTest {

    private static final RatingScale SCALE = Guides.agreement();

    static List<Mechanism> tempting() {
        return List.of(mean(), meanAndDeviation(), histogram(), roundedToFive(), countOrMajority());
    }

    @ParameterizedTest
    @MethodSource("tempting")
    void verdict_is_that_of_the_independent_attack(Mechanism strategy) {
        for (int n = 3; n <= 12; n++) {
            for (int colluders = 0; colluders <= 2; colluders++) {
                PublicContext context = PublicContext.of(SCALE, n, colluders);
                MultisetAttack attack = new MultisetAttack(strategy, context, true);
                for (Adversary adversary : List.of(
                        Adversary.colluding(colluders),
                        Adversary.colluding(colluders).knowingWhoDeclined())) {
                    assertThat(certified(strategy, context, adversary))
                            .as("%s, n = %d, %s", strategy.id(), n, adversary)
                            .isEqualTo(attack.holds(Claim.ED, adversary));
                }
            }
        }
    }

    @Test
    void means_and_histograms_are_refused_for_every_panel() {
        // L1: whenever the panel agrees, each of these says so; also when nobody may decline.
        for (Mechanism strategy : List.of(mean(), meanAndDeviation(), histogram())) {
            assertThat(holding(strategy, 0, true, false)).as(strategy.id()).isEmpty();
            assertThat(holding(strategy, 0, false, false)).as(strategy.id()).isEmpty();
            assertThat(certified(strategy, PublicContext.of(SCALE, 12, 0), Adversary.colluding(0)))
                    .as(strategy.id())
                    .isFalse();
        }
    }

    @Test
    void mean_and_deviation_are_the_data() {
        // W1: of all panels of six, only 1, 2, 3, 3, 4, 5 has mean 3.00 and standard deviation 1.41.
        List<List<Integer>> found = new ArrayList<>();
        PublicContext context = PublicContext.of(SCALE, 6, 1);
        IntStream.range(0, 15_625)
                .mapToObj(number -> IntStream.iterate(number, rest -> rest / 5)
                        .limit(6)
                        .mapToObj(rest -> rest % 5 + 1)
                        .sorted()
                        .toList())
                .distinct()
                .filter(marks -> meanAndDeviation()
                        .apply(AnswerCounts.of(SCALE, marks, 0), context)
                        .equals(new Statement.Worded("3.00 1.41")))
                .forEach(found::add);
        assertThat(found).containsExactly(List.of(1, 2, 3, 3, 4, 5));
    }

    @Test
    void counts_rounded_to_five_are_safe_for_the_panels_of_L5() {
        // L5, W8: n = 3 publishes 5 iff all three, n = 8 publishes 10 iff all eight; n = 4
        // and 9
        // fail for one colluder. By T5 with bands 0-2, 3-7, 8-12: c <= 1, n - c - 1 >= 3, and from n = 8 on n - c - 1
        // >= 8.
        for (boolean declining : new boolean[] {false, true}) {
            assertThat(holding(roundedToFive(), 0, declining, false)).containsExactly(4, 5, 6, 7, 9, 10, 11, 12);
            assertThat(holding(roundedToFive(), 1, declining, false)).containsExactly(5, 6, 7, 10, 11, 12);
            assertThat(holding(roundedToFive(), 2, declining, false)).isEmpty();
        }
    }

    @Test
    void counts_rounded_to_five_fail_wherever_it_is_known_who_declined() {
        // Two of five who are known to have declined leave a panel of three, and so on: n is then every smaller number
        // too.
        assertThat(holding(roundedToFive(), 0, true, true)).isEmpty();
        assertThat(holding(roundedToFive(), 1, true, true)).isEmpty();
        // A floor of five answers brings back the panels below the next trap, 9 for one colluder and 8 for none.
        Mechanism withFloor = Mechanism.floored(
                "rounded-with-floor",
                (answers, context) -> roundedToFive().apply(answers, context).canonical());
        assertThat(holding(withFloor, 1, true, true)).containsExactly(3, 4, 5, 6, 7);
    }

    @Test
    void count_where_safe_else_majority_is_unsafe() {
        // T10, and W3 for n = 6, c = 1: the majority band betrays that the exact count would have been unsafe.
        List<List<Integer>> listed = List.of(List.of(5, 1), List.of(6, 1), List.of(7, 1), List.of(7, 2), List.of(8, 2));
        for (List<Integer> pair : listed) {
            int n = pair.get(0);
            int colluders = pair.get(1);
            assertThat(holding(countOrMajority(), colluders, false, false))
                    .as("n = %d, c = %d", n, colluders)
                    .doesNotContain(n);
            AuditResult result =
                    audit(countOrMajority(), PublicContext.of(SCALE, n, colluders), Adversary.colluding(colluders));
            assertThat(result).isInstanceOf(AuditResult.Refuted.class);
        }
    }

    /** Panel sizes for which the rule is ED(c), by the independent attack and, where that is asked, by the auditor. */
    private static List<Integer> holding(Mechanism strategy, int colluders, boolean declining, boolean declinesKnown) {
        List<Integer> sizes = new ArrayList<>();
        for (int n = 3; n <= 12; n++) {
            PublicContext context = PublicContext.of(SCALE, n, colluders);
            Adversary adversary = new Adversary(colluders, declinesKnown, List.of());
            boolean holds = new MultisetAttack(strategy, context, declining).holds(Claim.ED, adversary);
            if (declining) {
                assertThat(certified(strategy, context, adversary)).isEqualTo(holds);
            }
            if (holds) {
                sizes.add(n);
            }
        }
        return sizes;
    }

    private static boolean certified(Mechanism strategy, PublicContext context, Adversary adversary) {
        return audit(strategy, context, adversary).isCertified();
    }

    private static AuditResult audit(Mechanism strategy, PublicContext context, Adversary adversary) {
        return DisclosureAudit.of(context, adversary, List.of(Guarantee.endpointDeniability()))
                .audit(strategy);
    }

    private static Mechanism mean() {
        return Mechanism.saying("mean", (answers, context) -> mean(answers, 1));
    }

    private static Mechanism meanAndDeviation() {
        return Mechanism.saying(
                "mean-sd",
                (answers, context) -> mean(answers, 2) + " " + (answers.answered() < 2 ? "-" : deviation(answers)));
    }

    private static Mechanism histogram() {
        return Mechanism.saying(
                "histogram",
                (answers, context) -> answers.answered() < 3
                        ? "too few"
                        : IntStream.rangeClosed(SCALE.lowest(), SCALE.highest())
                                .mapToObj(answers::count)
                                .toList()
                                .toString());
    }

    private static Mechanism roundedToFive() {
        return Mechanism.saying(
                "rounded", (answers, context) -> "about " + (answers.favourable() + 2) / 5 * 5 + " favourable");
    }

    private static Mechanism countOrMajority() {
        return Mechanism.saying("count-or-majority", (answers, context) -> {
            int n = context.panelSize();
            int f = answers.favourable();
            boolean safe = f >= context.colluders() + 1 && f <= n - context.colluders() - 1;
            return safe ? f + " favourable" : 2 * f > n ? "majority" : "no majority";
        });
    }

    private static String mean(AnswerCounts answers, int decimals) {
        return answers.answered() == 0
                ? "-"
                : BigDecimal.valueOf(sum(answers, 1))
                        .divide(BigDecimal.valueOf(answers.answered()), decimals, RoundingMode.HALF_UP)
                        .toString();
    }

    private static BigDecimal deviation(AnswerCounts answers) {
        int n = answers.answered();
        double variance = (double) (n * sum(answers, 2) - sum(answers, 1) * sum(answers, 1)) / (n * (n - 1));
        return BigDecimal.valueOf(Math.round(100 * Math.sqrt(variance)), 2);
    }

    private static long sum(AnswerCounts answers, int power) {
        return IntStream.rangeClosed(SCALE.lowest(), SCALE.highest())
                .mapToLong(mark -> (long) answers.count(mark) * (power == 1 ? mark : (long) mark * mark))
                .sum();
    }
}
