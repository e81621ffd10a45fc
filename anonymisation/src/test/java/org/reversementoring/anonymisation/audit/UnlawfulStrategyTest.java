package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.report.Statement;

/** Strategies that break a law of their interface, audits that would never end, and answers no certificate is about. */
class UnlawfulStrategyTest {

    private static final PublicContext CONTEXT = PublicContext.of(Guides.agreement(), 5, 1);
    private static final Statement QUIET = new Statement.Worded("quiet");

    @Test
    void must_not_throw() {
        AuditResult.Unlawful result = unlawful(onMiddlePanel(said -> {
            throw new IllegalStateException("words of the strategy");
        }));
        assertThat(result.answers()).hasValue(new Answers(List.of(2, 2, 3, 4, 5), 0));
        // The class of the exception and not its message: a stranger's message may say anything.
        assertThat(result.inWords())
                .isEqualTo(
                        "The strategy must not throw, but threw IllegalStateException (law 1)."
                                + " Example with invented answers: mentors who answered 2, 2, 3, 4 and 5 show it. So this summary is not used.");
    }

    @Test
    void must_not_fail_or_recurse_without_end_either() {
        assertThat(unlawful(onMiddlePanel(said -> {
                            throw new AssertionError("words of the strategy");
                        }))
                        .inWords())
                .isEqualTo(
                        "The strategy must not throw, but threw AssertionError (law 1)."
                                + " Example with invented answers: mentors who answered 2, 2, 3, 4 and 5 show it. So this summary is not used.");
        assertThat(unlawful(onMiddlePanel(said -> endless(said))).inWords())
                .isEqualTo(
                        "The strategy must not throw, but threw StackOverflowError (law 1)."
                                + " Example with invented answers: mentors who answered 2, 2, 3, 4 and 5 show it. So this summary is not used.");
    }

    @Test
    void must_have_one_id_of_1_to_100_characters() {
        AtomicInteger calls = new AtomicInteger();
        List<Supplier<@Nullable String>> ids = List.of(
                () -> null,
                () -> "",
                () -> " \t",
                () -> "s".repeat(101),
                () -> "call " + calls.incrementAndGet(),
                () -> calls.incrementAndGet() % 2 == 0 ? "even" : null);
        for (Supplier<@Nullable String> id : ids) {
            AuditResult.Unlawful result = unlawful(named(id));
            assertThat(result.rule()).isEqualTo("must have one id of 1 to 100 characters");
            assertThat(result.answers()).isEmpty();
            assertThat(result.inWords()).isEqualTo("The strategy must have one id of 1 to 100 characters.");
        }
        assertThat(audit(named(() -> "s".repeat(100)))).isInstanceOf(AuditResult.Certified.class);
        assertThat(audit(named(() -> "s"))).isInstanceOf(AuditResult.Certified.class);
    }

    @Test
    void must_not_return_null() {
        assertThat(unlawful(onMiddlePanel(said -> null)).inWords())
                .isEqualTo(
                        "The strategy must not return null (law 1). Example with invented answers: mentors who answered 2, 2, 3, 4 and 5 show it. So this summary is not used.");
    }

    @Test
    void must_say_the_same_about_the_same_answers() {
        AtomicInteger calls = new AtomicInteger();
        Mechanism counting = Mechanism.saying("counting", (answers, context) -> "call " + calls.incrementAndGet());
        assertThat(unlawful(counting).inWords()).contains("must say the same about the same answers (law 2)");
    }

    @Test
    void must_say_the_same_about_rare_answers_too() {
        // Changes its mind about one panel of 252 only.
        AtomicInteger calls = new AtomicInteger();
        AuditResult.Unlawful result =
                unlawful(onMiddlePanel(said -> new Statement.Worded("call " + calls.incrementAndGet())));
        assertThat(result.rule()).contains("law 2");
        assertThat(result.answers()).hasValue(new Answers(List.of(2, 2, 3, 4, 5), 0));
    }

    @Test
    void must_keep_to_the_scale() {
        List<Statement> offScale = List.of(
                new Statement.MiddleAnswers(0, 3),
                new Statement.MiddleAnswers(3, 6),
                new Statement.Together(List.of(new Statement.MiddleAnswers(1, 6), new Statement.NotShown())));
        for (Statement statement : offScale) {
            AuditResult.Unlawful result = unlawful(onMiddlePanel(said -> statement));
            assertThat(result.rule()).as("%s", statement).contains("on the scale");
            assertThat(result.inWords())
                    .endsWith(
                            " Example with invented answers: mentors who answered 2, 2, 3, 4 and 5 show it. So this summary is not used.");
        }
        // Both ends are on the scale.
        assertThat(audit(new Mechanism("ends", (answers, context) -> new Statement.MiddleAnswers(1, 5))))
                .isInstanceOf(AuditResult.Certified.class);
    }

    @Test
    void audits_that_would_take_too_long_are_refused_with_their_cost() {
        // H(22,12) H(2,12) = C(33,11) C(13,11) = 193,536,720 * 78, with declining as a twelfth
        // value.
        PublicContext large = PublicContext.of(Mechanism.scale(11), 24, 2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(large, 2))
                .withMessageContaining("15095864160")
                .withMessageContaining("panel of 24 on 11 points with 2 colluders");
        // The largest panel and the default scale are no trouble.
        assertThat(audit(PublicContext.of(Guides.agreement(), 24, 2), 2).audit(Strategies.supportBand()))
                .isInstanceOf(AuditResult.Certified.class);
    }

    @Test
    void audits_without_a_question_are_refused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(CONTEXT, Adversary.colluding(1), List.of()))
                .withMessageContaining("at least 1 guarantee");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> audit(CONTEXT, 5))
                .withMessageContaining("colluders and background knowledge must leave at least 1 mentor of 5");
        assertThatIllegalArgumentException().isThrownBy(() -> Adversary.colluding(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Guarantee.leastFeasible(0));
    }

    @Test
    void certificates_are_about_panels_of_one_size_and_scale() {
        AuditResult.Certified certified = (AuditResult.Certified) audit(Strategies.middleAnswers());
        assertThat(certified.statement(AnswerCounts.of(Guides.agreement(), List.of(5, 1, 4, 2, 2), 0)))
                .isEqualTo(new Statement.MiddleAnswers(2, 2));
        assertThat(certified.statement(AnswerCounts.of(Guides.agreement(), List.of(5, 1, 4, 2), 1)))
                .isEqualTo(new Statement.NotShown());
        for (AnswerCounts stranger : List.of(
                AnswerCounts.of(Guides.agreement(), List.of(5, 1, 4, 2), 0),
                AnswerCounts.of(Guides.agreement(), List.of(5, 1, 4, 2, 2), 1),
                AnswerCounts.of(Mechanism.scale(5), List.of(5, 1, 4, 2, 2), 0),
                AnswerCounts.of(Mechanism.scale(6), List.of(5, 1, 4, 2, 2), 0))) {
            assertThatIllegalArgumentException().isThrownBy(() -> certified.statement(stranger));
        }
    }

    @Test
    void strategies_are_not_asked_again_after_the_audit() {
        AtomicInteger calls = new AtomicInteger();
        AuditResult.Certified certified =
                (AuditResult.Certified) audit(Mechanism.saying("quiet", (answers, context) -> {
                    calls.incrementAndGet();
                    return "quiet";
                }));
        int before = calls.get();
        assertThat(certified.statement(AnswerCounts.ofCounts(Guides.agreement(), 0, 1, 1, 1, 1, 1)))
                .isEqualTo(QUIET);
        assertThat(calls).hasValue(before).hasPositiveValue();
    }

    @SuppressWarnings("InfiniteRecursion") // that is the fault under test
    private static Statement endless(Statement said) {
        return endless(said);
    }

    /** Quiet, with an id that is asked for anew each time. */
    @SuppressWarnings("NullAway") // what a stranger's strategy returns, no compiler has seen
    private static AnonymisationStrategy named(Supplier<@Nullable String> id) {
        return new AnonymisationStrategy() {
            @Override
            public String id() {
                return id.get();
            }

            @Override
            public Statement apply(AnswerCounts answers, PublicContext context) {
                return QUIET;
            }
        };
    }

    /** Quiet, except about one panel in the midst of all. */
    private static Mechanism onMiddlePanel(UnaryOperator<Statement> otherwise) {
        AnswerCounts panel = AnswerCounts.of(Guides.agreement(), List.of(2, 2, 3, 4, 5), 0);
        return new Mechanism("unlawful", (answers, context) -> answers.equals(panel) ? otherwise.apply(QUIET) : QUIET);
    }

    private static AuditResult.Unlawful unlawful(AnonymisationStrategy strategy) {
        AuditResult result = audit(strategy);
        assertThat(result).isInstanceOf(AuditResult.Unlawful.class);
        assertThat(result.isCertified()).isFalse();
        return (AuditResult.Unlawful) result;
    }

    private static AuditResult audit(AnonymisationStrategy strategy) {
        return audit(CONTEXT, 1).audit(strategy);
    }

    private static DisclosureAudit audit(PublicContext context, int colluders) {
        return DisclosureAudit.of(context, Adversary.colluding(colluders), List.of(Guarantee.endpointDeniability()));
    }
}
