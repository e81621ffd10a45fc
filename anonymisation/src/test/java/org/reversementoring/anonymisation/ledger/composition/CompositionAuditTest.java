package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** What guarantees.md says about several releases (W2, W4, W7, T9), each number from the section that is named. */
class CompositionAuditTest {

    private static final List<Guarantee.Deniability> ED = List.of(Guarantee.endpointDeniability());

    @Test
    void the_late_answer_is_known() {
        // W2: five answers, mean 3.4; re-issued with six, mean 3.0: the late mentor answered 18 - 17 = 1.
        RatingScale scale = Rule.scale(5);
        CompositionResult result = full(
                AnswerPersistence.FREE,
                0,
                Rule.open(Rule.roster(0, 5), Rule.mean(1), scale).saying(new Statement.Worded("34")),
                Rule.open(Rule.roster(0, 6), Rule.mean(1), scale).saying(new Statement.Worded("30")));
        assertThat(result.holds()).isFalse();
        JointInference shown = result.counterexample().orElseThrow();
        assertThat(shown.about()).isEqualTo(new OverlapCell(Rule.roster(5, 6), List.of(2)));
        assertThat(shown.feasible().marks()).containsExactly(1);
        assertThat(shown.inWords())
                .isEqualTo(
                        "Example with invented answers: release 1: 34. Release 2: 30. The mentee now knows that the one mentor only in release 2"
                                + " answered 1.");
    }

    @Test
    void two_safe_releases_of_the_same_answers_can_be_unsafe_together() {
        // W4, n = 6: "f, or SUPPRESSED if f is 0, 1, 5 or 6" and "majority favourable" are ED(1) each; together f >= 5.
        Rule count = new Rule(
                "count", (a, c) -> a.favourable() < 2 || a.favourable() > 4 ? "SUPPRESSED" : "" + a.favourable());
        AuditedRelease one = Rule.open(Rule.roster(0, 6), count, Rule.scale(2));
        AuditedRelease two = Rule.open(Rule.roster(0, 6), Rule.atLeast(4), Rule.scale(2));
        assertThat(full(AnswerPersistence.FREE, 1, one).holds()).isTrue();
        assertThat(full(AnswerPersistence.FREE, 1, two).holds()).isTrue();
        assertThat(full(AnswerPersistence.FREE, 1, one, two).holds()).isFalse();
        CompositionResult shown = full(
                AnswerPersistence.FREE,
                1,
                one.saying(new Statement.Worded("SUPPRESSED")),
                two.saying(new Statement.Worded("yes")));
        assertThat(shown.counterexample().orElseThrow().inWords())
                .isEqualTo(
                        "Example with invented answers: release 1: SUPPRESSED. Release 2: yes. A mentor in releases 1 and 2 who answered 1 now"
                                + " knows that each other mentor in releases 1 and 2 answered 2.");
        assertThat(shown.inWords())
                .startsWith("Example with invented answers: release 1: SUPPRESSED. ")
                .endsWith(" answered 2. So these releases are not shown together.");
        // T7: a function of the first adds nothing.
        Rule derived = new Rule("derived", (a, c) -> count.text().apply(a, c).equals("3") ? "three" : "not three");
        assertThat(full(AnswerPersistence.FREE, 1, one, Rule.open(Rule.roster(0, 6), derived, Rule.scale(2)))
                        .holds())
                .isTrue();
    }

    @Test
    void swapping_one_mentor_exposes_the_leaver_and_the_joiner() {
        // W7: majority of six, yes then no, one exchanged: the leaver was favourable, the joiner is not.
        CompositionResult result = full(
                AnswerPersistence.PERSIST,
                0,
                Rule.open(1, Rule.roster(0, 6), Rule.atLeast(4), Rule.scale(2)).saying(new Statement.Worded("yes")),
                Rule.open(2, Rule.roster(1, 7), Rule.atLeast(4), Rule.scale(2)).saying(new Statement.Worded("no")));
        assertThat(result.conclusions()
                        .filter(conclusion -> conclusion.about().size() == 1)
                        .map(conclusion -> conclusion.about().releases() + " "
                                + conclusion.feasible().marks()))
                .containsExactly("[1] [2]", "[2] [1]");
        // In FREE mode the two cycles have no answer in common.
        assertThat(full(
                                AnswerPersistence.FREE,
                                0,
                                Rule.open(1, Rule.roster(0, 6), Rule.atLeast(4), Rule.scale(2)),
                                Rule.open(2, Rule.roster(1, 7), Rule.atLeast(4), Rule.scale(2)))
                        .holds())
                .isTrue();
    }

    @Test
    void a_swap_with_the_same_cut_is_safe_from_c_plus_2_members_on() {
        // T9, swaps: n = 6, 8, 10, every cut of the window; the middle one is the majority's.
        for (int n = 6; n <= 10; n += 2) {
            for (int c = 0; c <= 2 && n >= 2 * c + 3; c++) {
                for (int replaced = 1; replaced <= Math.min(n, c + 4); replaced++) {
                    for (int t = c + 2; t <= n - c - 1; t++) {
                        assertThat(full(
                                                AnswerPersistence.PERSIST,
                                                c,
                                                Rule.open(1, Rule.roster(0, n), Rule.atLeast(t), Rule.scale(2)),
                                                Rule.open(
                                                        2,
                                                        Rule.roster(replaced, n + replaced),
                                                        Rule.atLeast(t),
                                                        Rule.scale(2)))
                                        .holds())
                                .as("n %d, c %d, replaced %d, cut %d", n, c, replaced, t)
                                .isEqualTo(replaced >= c + 2);
                    }
                }
            }
        }
    }

    @Test
    void medians_of_a_subgroup_and_the_total_need_a_large_rest() {
        // T9, s = 3: c = 0: 3+3 unsafe, 4+4 safe; c = 1: 5+5 unsafe, 6+6 safe.
        assertThat(subgroupAndTotal(3, 0)).isFalse();
        assertThat(subgroupAndTotal(4, 0)).isTrue();
        assertThat(subgroupAndTotal(5, 1)).isFalse();
        assertThat(subgroupAndTotal(6, 1)).isTrue();
    }

    private static boolean subgroupAndTotal(int size, int colluders) {
        return full(
                        AnswerPersistence.FREE,
                        colluders,
                        Rule.open(Rule.roster(0, size), Rule.median(size), Rule.scale(3)),
                        Rule.open(Rule.roster(0, 2 * size), Rule.median(2 * size), Rule.scale(3)))
                .holds();
    }

    @Test
    void topping_up_a_median_needs_2c_plus_4_newcomers() {
        // T9, median, s = 3, n = 5-7: c = 0 safe for b = 4, 5, 6, unsafe b <= 3; c = 1 safe b = 6 only.
        for (int n = 5; n <= 7; n++) {
            for (int b = 1; b <= 6; b++) {
                for (int c = 0; c <= 1; c++) {
                    assertThat(full(
                                            AnswerPersistence.FREE,
                                            c,
                                            Rule.open(Rule.roster(0, n), Rule.median(n), Rule.scale(3)),
                                            Rule.open(Rule.roster(0, n + b), Rule.median(n + b), Rule.scale(3)))
                                    .holds())
                            .as("n %d, b %d, c %d", n, b, c)
                            .isEqualTo(b >= 2 * c + 4);
                }
            }
        }
    }

    @Test
    void three_releases_can_tell_more_than_any_two() {
        // Found by search over cuts: three panels of eight, three mentors exchanged each time, "at least 3", persisting
        // answers.
        AuditedRelease one = Rule.open(1, Rule.roster(0, 8), Rule.atLeast(3), Rule.scale(2));
        AuditedRelease two = Rule.open(2, Rule.roster(3, 11), Rule.atLeast(3), Rule.scale(2));
        AuditedRelease three = Rule.open(3, Rule.roster(6, 14), Rule.atLeast(3), Rule.scale(2));
        assertThat(full(AnswerPersistence.PERSIST, 1, one, two).holds()).isTrue();
        assertThat(full(AnswerPersistence.PERSIST, 1, two, three).holds()).isTrue();
        assertThat(full(AnswerPersistence.PERSIST, 1, one, three).holds()).isTrue();
        assertThat(full(AnswerPersistence.PERSIST, 1, one, two, three).holds()).isFalse();
        assertThat(full(AnswerPersistence.FREE, 1, one, two, three).holds()).isTrue();
    }

    @Test
    void disjoint_panels_compose() {
        // T8: nothing in common, so also with the total of another cycle's panel nothing to compare.
        AuditedRelease a = Rule.open(Rule.roster(0, 6), Rule.median(6), Rule.scale(3));
        AuditedRelease b = Rule.open(Rule.roster(6, 12), Rule.median(6), Rule.scale(3));
        CompositionResult result = full(AnswerPersistence.PERSIST, 1, a, b);
        assertThat(result.holds()).isTrue();
        assertThat(result.cells())
                .containsExactly(
                        new OverlapCell(Rule.roster(0, 6), List.of(1)),
                        new OverlapCell(Rule.roster(6, 12), List.of(2)));
    }

    @Test
    void nothing_follows_from_a_contradiction_but_caution() {
        Roster roster = Rule.roster(0, 6);
        CompositionResult result = full(
                AnswerPersistence.PERSIST,
                1,
                Rule.open(1, roster, Rule.atLeast(3), Rule.scale(2)).saying(new Statement.Worded("no")),
                Rule.open(2, roster, Rule.atLeast(3), Rule.scale(2)).saying(new Statement.Worded("yes")));
        assertThat(result.isContradictory()).isTrue();
        assertThat(result.holds()).isFalse();
        assertThat(result.counterexample()).isEmpty();
        assertThat(result.conclusions()).isEmpty();
        // A statement that the strategy never makes is one, too.
        assertThat(full(
                                AnswerPersistence.FREE,
                                1,
                                Rule.open(roster, Rule.atLeast(3), Rule.scale(2))
                                        .saying(new Statement.NotShown()))
                        .isContradictory())
                .isTrue();
    }

    @Test
    void what_cannot_be_exhausted_is_refused_with_its_cost() {
        RatingScale scale = Rule.scale(11);
        AnonymisationStrategy strategy = Strategies.supportBand();
        assertThatThrownBy(() -> CompositionAudit.of(
                        List.of(
                                Rule.open(Rule.roster(0, 20), strategy, scale),
                                Rule.open(Rule.roster(4, 24), strategy, scale)),
                        AnswerPersistence.FREE,
                        Adversary.colluding(2),
                        ED))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageStartingWith(
                        "composition audit by exhaustion must need at most 500000000 checks, but 2 connected"
                                + " releases with 3 groups of mentors on 11 points with 2 colluders need ")
                .hasMessageContaining("use single use");
    }

    @Test
    void wrong_arguments_are_refused() {
        assertThatThrownBy(() -> full(AnswerPersistence.FREE, 1)).hasMessageContaining("1 to 20 releases");
        assertThatThrownBy(() -> full(
                        AnswerPersistence.FREE,
                        1,
                        Rule.open(Rule.roster(0, 5), Rule.atLeast(3), Rule.scale(2)),
                        Rule.open(Rule.roster(0, 5), Rule.atLeast(3), Rule.scale(3))))
                .hasMessage("releases of a composition audit must be on one scale, but are on several");
        assertThatThrownBy(() -> AuditedRelease.open(
                        Rule.cycle(1), Rule.roster(0, 5), Rule.atLeast(3), PublicContext.of(Rule.scale(2), 6, 1)))
                .hasMessage("roster must have the context's 6 mentors, but had 5");
        Rule thrower = new Rule("thrower", (a, c) -> {
            throw new IllegalStateException("a word of somebody's");
        });
        assertThatThrownBy(() -> full(AnswerPersistence.FREE, 1, Rule.open(Rule.roster(0, 5), thrower, Rule.scale(2))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("strategy of a composition audit must not throw, but threw IllegalStateException (law 1)");
        int[] calls = new int[1];
        Rule moody = new Rule("moody", (a, c) -> "" + calls[0]++ / 4);
        assertThatThrownBy(() -> full(AnswerPersistence.FREE, 1, Rule.open(Rule.roster(0, 5), moody, Rule.scale(2))))
                .hasMessage("strategy of a composition audit must say the same about the same answers (law 2)");
    }

    static CompositionResult full(AnswerPersistence answers, int colluders, AuditedRelease... releases) {
        return CompositionAudit.ofFullTurnout(List.of(releases), answers, Adversary.colluding(colluders), ED)
                .result();
    }
}
