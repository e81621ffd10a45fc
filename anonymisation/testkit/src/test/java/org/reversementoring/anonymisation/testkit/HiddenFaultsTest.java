package org.reversementoring.anonymisation.testkit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import java.util.function.BiFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Statement;

/** Faults that show only far out on the grid, in another language, or after other questions. */
class HiddenFaultsTest {

    private static final Statement HEARD = new Statement.Worded("Heard.");

    private record Rule(BiFunction<AnswerCounts, PublicContext, Statement> rule) implements AnonymisationStrategy {

        @Override
        public String id() {
            return "rule";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return answers.answered() < context.answersNeeded()
                    ? new Statement.NotShown()
                    : rule.apply(answers, context);
        }
    }

    private static String lawBrokenBy(AnonymisationStrategy strategy) {
        try {
            StrategyLaws.all(strategy);
            return "none";
        } catch (BrokenLaw broken) {
            return broken.law();
        }
    }

    private static Statement lowest(AnswerCounts answers) {
        return new Statement.Worded("from " + answers.ranked(1));
    }

    @ParameterizedTest
    @ValueSource(ints = {13, 18, 24})
    void a_leak_for_one_large_panel_is_found(int panelSize) {
        assertThat(lawBrokenBy(
                        new Rule((answers, context) -> context.panelSize() == panelSize ? lowest(answers) : HEARD)))
                .startsWith("law 5");
    }

    @ParameterizedTest
    @ValueSource(ints = {6, 8, 9, 10, 11})
    void a_leak_on_one_scale_is_found(int points) {
        assertThat(lawBrokenBy(
                        new Rule((answers, context) -> context.scale().points() == points ? lowest(answers) : HEARD)))
                .startsWith("law 5");
    }

    @Test
    void a_trim_that_stops_at_two_colluders_is_found() {
        assertThat(lawBrokenBy(new Rule((answers, context) ->
                        new Statement.Worded("from " + answers.ranked(Math.min(context.colluders(), 2) + 2)))))
                .startsWith("law 5");
    }

    @Test
    void what_is_said_only_the_first_time_is_found() {
        Set<AnswerCounts> heard = new HashSet<>();
        assertThat(lawBrokenBy(
                        new Rule((answers, context) -> new Statement.Worded(heard.add(answers) ? "New." : "Known."))))
                .startsWith("law 2");
    }

    @Test
    void whoever_remembers_other_contexts_is_found() {
        int[] most = new int[1];
        assertThat(lawBrokenBy(new Rule((answers, context) -> {
                    most[0] = Math.max(most[0], context.colluders());
                    int rank = Math.min(most[0] + 2, (answers.answered() + 1) / 2);
                    return new Statement.Worded("from " + answers.ranked(rank));
                })))
                .startsWith("law 2");
    }

    @Test
    void small_letters_of_the_machines_language_are_found() {
        assertThat(lawBrokenBy(new Rule(
                        (answers, context) -> new Statement.Worded("LISTENED".toLowerCase(Locale.getDefault())))))
                .startsWith("law 2");
    }

    @Test
    void an_id_that_changes_between_is_found() {
        int[] last = new int[1];
        assertThat(lawBrokenBy(new AnonymisationStrategy() {
                    @Override
                    public String id() {
                        return "after " + last[0];
                    }

                    @Override
                    public Statement apply(AnswerCounts answers, PublicContext context) {
                        last[0] = answers.favourable();
                        return Strategies.majority().apply(answers, context);
                    }
                }))
                .startsWith("law 2");
    }

    @Test
    void errors_and_checked_exceptions_break_law_1() {
        assertThat(lawBrokenBy(new Rule((answers, context) -> {
                    throw new NoClassDefFoundError("missing");
                })))
                .startsWith("law 1");
        assertThat(lawBrokenBy(new Rule((answers, context) -> HiddenFaultsTest.<Statement, RuntimeException>sneaky())))
                .startsWith("law 1");
    }

    @Test
    void the_languages_of_the_machine_are_set_back() {
        Locale display = Locale.getDefault(Locale.Category.DISPLAY);
        Locale format = Locale.getDefault(Locale.Category.FORMAT);
        try {
            Locale.setDefault(Locale.Category.DISPLAY, Locale.FRENCH);
            Locale.setDefault(Locale.Category.FORMAT, Locale.GERMANY);
            StrategyLaws.pure(Strategies.majority(), Contexts.six());
            assertThat(Locale.getDefault(Locale.Category.DISPLAY)).isEqualTo(Locale.FRENCH);
            assertThat(Locale.getDefault(Locale.Category.FORMAT)).isEqualTo(Locale.GERMANY);
        } finally {
            Locale.setDefault(Locale.Category.DISPLAY, display);
            Locale.setDefault(Locale.Category.FORMAT, format);
        }
    }

    @SuppressWarnings({"unchecked", "TypeParameterUnusedInFormals"})
    private static <T, E extends Exception> T sneaky() throws E {
        throw (E) new IOException("checked");
    }
}
