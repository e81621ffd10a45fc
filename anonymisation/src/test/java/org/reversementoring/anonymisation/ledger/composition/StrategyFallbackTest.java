package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** Which strategy may speak next (G5, T10). */
class StrategyFallbackTest {

    private static final RatingScale SCALE = Rule.scale(2);

    @Test
    void the_first_safe_rung_is_chosen_before_any_answer_is_looked_at() {
        // n = 6, c = 1: the exact count fails alone (T1), the majority passes (T1: 3 <= t <= 4).
        Rule exact = new Rule("exact", (a, c) -> "" + a.favourable());
        assertThat(chosen(List.of(), 1, 0, 6, exact, Rule.atLeast(4))).isEqualTo("at-least-4");
        assertThat(chosen(List.of(), 1, 0, 6, Rule.atLeast(4), Rule.atLeast(3))).isEqualTo("at-least-4");
        assertThat(chosen(List.of(), 1, 0, 6, exact)).isEqualTo("nothing");
    }

    @Test
    void what_was_said_rules_strategies_out() {
        // T9, one late answer, six mentors and "at least 4": after "no" the same cut tells of the newcomer when it says
        // yes, and
        // is known beforehand after "yes"; with a cut that moves by one it is the other way round.
        List<AuditedRelease> no = List.of(said(Rule.atLeast(4), "no"));
        List<AuditedRelease> yes = List.of(said(Rule.atLeast(4), "yes"));
        assertThat(chosen(no, 1, 0, 7, Rule.atLeast(4))).isEqualTo("nothing");
        assertThat(chosen(yes, 1, 0, 7, Rule.atLeast(4))).isEqualTo("at-least-4");
        assertThat(chosen(no, 1, 0, 7, Rule.atLeast(4), Rule.atLeast(5))).isEqualTo("at-least-5");
        assertThat(chosen(yes, 1, 0, 7, Rule.atLeast(5))).isEqualTo("nothing");
    }

    @Test
    void answers_that_were_not_used_are_another_matter() {
        // T8: the next cycle's answers are free, and other mentors' are their own.
        List<AuditedRelease> no = List.of(said(Rule.atLeast(4), "no"));
        assertThat(chosen(no, 2, 0, 7, Rule.atLeast(4))).isEqualTo("at-least-4");
        assertThat(chosen(no, 1, 6, 13, Rule.atLeast(4))).isEqualTo("at-least-4");
        // Not even a contradiction among them matters, as it does to who is part of it.
        List<AuditedRelease> contradiction = List.of(said(Rule.atLeast(4), "yes"), said(Rule.atLeast(3), "no"));
        assertThat(chosen(contradiction, 1, 6, 13, Rule.atLeast(4))).isEqualTo("at-least-4");
        assertThat(chosen(contradiction, 1, 5, 12, Rule.atLeast(4))).isEqualTo("nothing");
    }

    @Test
    void a_composition_is_refused_only_where_it_tells() {
        // W4: "f or SUPPRESSED", then the majority: refused after SUPPRESSED, known already after 3.
        Rule count = new Rule(
                "count", (a, c) -> a.favourable() < 2 || a.favourable() > 4 ? "SUPPRESSED" : "" + a.favourable());
        assertThat(chosen(List.of(said(count, "SUPPRESSED")), 1, 0, 6, Rule.atLeast(4)))
                .isEqualTo("nothing");
        assertThat(chosen(List.of(said(count, "3")), 1, 0, 6, Rule.atLeast(4))).isEqualTo("at-least-4");
    }

    private static AuditedRelease said(Rule rule, String statement) {
        return Rule.open(Rule.roster(0, 6), rule, SCALE).saying(new Statement.Worded(statement));
    }

    private static String chosen(
            List<AuditedRelease> earlier, int cycle, int from, int to, AnonymisationStrategy... strategies) {
        return fallback(strategies)
                .choose(earlier, Rule.cycle(cycle), Rule.roster(from, to), context(to - from))
                .map(AnonymisationStrategy::id)
                .orElse("nothing");
    }

    @Test
    void wrong_arguments_are_refused() {
        assertThatThrownBy(() -> fallback()).hasMessageContaining("at least 1 strategy");
        assertThatThrownBy(() -> fallback(Rule.atLeast(4))
                        .choose(
                                List.of(Rule.open(Rule.roster(0, 6), Rule.atLeast(4), SCALE)),
                                Rule.cycle(1),
                                Rule.roster(0, 6),
                                context(6)))
                .hasMessage("earlier releases must have their outputs, but one has none");
    }

    private static PublicContext context(int n) {
        return PublicContext.of(SCALE, n, 0);
    }

    private static StrategyFallback fallback(AnonymisationStrategy... strategies) {
        return new StrategyFallback(
                List.of(strategies),
                AnswerPersistence.FREE,
                List.of(Adversary.colluding(1)),
                List.of(Guarantee.harmDeniability(SCALE), Guarantee.leastFeasible(2)));
    }
}
