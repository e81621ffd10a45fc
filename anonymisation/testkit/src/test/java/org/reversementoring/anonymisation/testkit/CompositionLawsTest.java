package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Statement;

/** The rows of the kill matrix about several releases: G5 and G7. */
class CompositionLawsTest {

    /** At least t favourable answers, or not; T9 is about two of these. */
    private record Cut(int at) implements AnonymisationStrategy {

        @Override
        public String id() {
            return "at least " + at;
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return new Statement.Worded(answers.favourable() >= at ? "many" : "few");
        }
    }

    @ParameterizedTest
    // T9: a late answer, a withdrawal, an exchange of one; with any of the library's strategies.
    @CsvSource({"5, 0, 1", "6, 0, 1", "5, 1, 0", "5, 1, 1"})
    void late_answers_withdrawals_and_exchanges_of_one_do_not_survive(int stay, int leave, int join) {
        RosterDelta delta = new RosterDelta(stay, leave, join);
        for (AnonymisationStrategy strategy : new AnonymisationStrategy[] {
            Strategies.trimmed(), Strategies.middleAnswers(), Strategies.majority(), Strategies.supportBand()
        }) {
            assertThatExceptionOfType(BrokenLaw.class)
                    .as("%s, %s", delta, strategy.id())
                    .isThrownBy(() -> CompositionLaws.survives(delta, strategy, Contexts.scale(1, 3), 1))
                    .satisfies(broken -> org.assertj.core.api.Assertions.assertThat(broken.law())
                            .isEqualTo("G5, safe together"));
        }
    }

    @Test
    void an_unchanged_cut_survives_c_plus_2_newcomers_and_no_fewer() {
        // T9: safe if and only if b >= c + 2.
        for (int newcomers = 1; newcomers <= 4; newcomers++) {
            RosterDelta delta = new RosterDelta(6, 0, newcomers);
            if (newcomers >= 3) {
                assertThatCode(() -> CompositionLaws.survives(delta, new Cut(3), Contexts.scale(1, 2), 1))
                        .doesNotThrowAnyException();
            } else {
                assertThatExceptionOfType(BrokenLaw.class)
                        .isThrownBy(() -> CompositionLaws.survives(delta, new Cut(3), Contexts.scale(1, 2), 1));
            }
        }
    }

    @Test
    void what_follows_from_the_trimmed_release_is_derived_and_nothing_else() {
        PublicContext six = Contexts.six();
        for (AnonymisationStrategy derived : new AnonymisationStrategy[] {
            Strategies.middleAnswers(),
            Strategies.trimmedMean(2),
            Strategies.middleAnswersAndSupport(),
            Strategies.majority()
        }) {
            CompositionLaws.derived(Strategies.trimmed(), derived, six);
        }
        assertThatExceptionOfType(BrokenLaw.class)
                .isThrownBy(() -> CompositionLaws.derived(Strategies.majority(), Strategies.supportBand(), six))
                .satisfies(broken ->
                        org.assertj.core.api.Assertions.assertThat(broken.law()).isEqualTo("G7, derived"));
    }
}
