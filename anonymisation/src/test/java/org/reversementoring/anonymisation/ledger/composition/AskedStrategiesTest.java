package org.reversementoring.anonymisation.ledger.composition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.core.report.Statement;

/** A strategy that counts its calls: it is asked once about a context, and gains nothing by answering differently later (G5). */
class AskedStrategiesTest {

    private static final PublicContext SIX = PublicContext.of(Rule.scale(2), 6, 1);

    /** Panels of six on two points and "declined": 28, asked twice. */
    private static final int ONCE = 56;

    /** At least four, until it was asked so often; then the count itself, which is safe with nothing. */
    private static class Counting implements AnonymisationStrategy {

        private final int honest;
        private int calls;

        Counting(int honest) {
            this.honest = honest;
        }

        int calls() {
            return calls;
        }

        @Override
        public String id() {
            return "counting";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            calls++;
            return new Statement.Worded(
                    calls <= honest ? Boolean.toString(answers.favourable() >= 4) : "f" + answers.favourable());
        }
    }

    private static List<AuditedRelease> half(AnonymisationStrategy strategy) {
        return List.of(
                AuditedRelease.open(Rule.cycle(1), Rule.roster(0, 6), strategy, SIX),
                AuditedRelease.open(Rule.cycle(2), Rule.roster(3, 9), strategy, SIX));
    }

    private static boolean holds(AnonymisationStrategy strategy, AskedStrategies asked) {
        return CompositionAudit.of(
                        half(strategy),
                        AnswerPersistence.PERSIST,
                        Adversary.colluding(1),
                        List.of(Guarantee.leastFeasible(2)))
                .result(asked)
                .holds();
    }

    @Test
    void later_audits_read_the_table_of_the_first() {
        Counting counting = new Counting(ONCE);
        AskedStrategies asked = AskedStrategies.none();
        assertThat(holds(counting, asked)).isTrue();
        assertThat(holds(counting, asked)).isTrue();
        assertThat(counting.calls).isEqualTo(ONCE);
        // The control: whoever asks again is told something else.
        assertThat(holds(counting, AskedStrategies.none())).isFalse();
    }

    @Test
    void another_object_or_context_is_asked_for_itself() {
        AskedStrategies asked = AskedStrategies.none();
        Counting one = new Counting(1_000);
        Counting other = new Counting(0);
        assertThat(holds(one, asked)).isTrue();
        assertThat(holds(other, asked)).isFalse();
        assertThat(asked.about(one, SIX, true)).isSameAs(asked.about(one, SIX, true));
        assertThat(asked.about(one, SIX, true)).isNotSameAs(asked.about(one, SIX, false));
        assertThat(asked.about(one, PublicContext.of(Rule.scale(2), 7, 1), true))
                .isNotSameAs(asked.about(one, SIX, true));
    }

    @Test
    void what_was_given_up_must_be_said_again() {
        AskedStrategies none = AskedStrategies.atMost(0);
        Counting honest = new Counting(1_000);
        none.about(honest, SIX, true);
        none.about(honest, SIX, true);
        assertThat(honest.calls).isEqualTo(2 * ONCE);
        Counting liar = new Counting(ONCE);
        none.about(liar, SIX, true);
        assertThatThrownBy(() -> none.about(liar, SIX, true))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("strategy of a composition audit must say the same about the same answers (law 2)");
        // The same panels fall together, under other words.
        Counting renamed = new Counting(ONCE) {
            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                String said = ((Statement.Worded) super.apply(answers, context)).text();
                return new Statement.Worded(calls() <= ONCE ? said : Boolean.toString(answers.favourable() >= 4) + "!");
            }
        };
        none.about(renamed, SIX, true);
        assertThatThrownBy(() -> none.about(renamed, SIX, true)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_table_that_was_used_longest_ago_is_given_up_first() {
        AskedStrategies two = AskedStrategies.atMost(56);
        Counting first = new Counting(1_000);
        Counting second = new Counting(1_000);
        two.about(first, SIX, true);
        two.about(second, SIX, true);
        two.about(first, SIX, true);
        assertThat(first.calls).isEqualTo(ONCE);
        two.about(new Counting(1_000), SIX, true);
        two.about(first, SIX, true);
        assertThat(first.calls).isEqualTo(ONCE);
        two.about(second, SIX, true);
        assertThat(second.calls).isEqualTo(2 * ONCE);
    }
}
