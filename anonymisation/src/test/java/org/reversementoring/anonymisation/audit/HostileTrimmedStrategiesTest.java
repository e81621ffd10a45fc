package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/**
 * Trimmed strategies whose author cheats. Law: such a strategy is refused, or what is published is a function of the remaining answers all the
 * same; and it is never called once it was certified.
 */
class HostileTrimmedStrategiesTest {

    private static final RatingScale FOUR = Mechanism.scale(4);
    private static final PublicContext SEVEN = PublicContext.of(FOUR, 7, 1);
    private static final List<Adversary> BOTH =
            List.of(Adversary.colluding(1).knowingWhoDeclined(), Adversary.colluding(1));

    /** A cheat, made anew for each use because most of them have state. */
    private static Map<String, Supplier<AnonymisationStrategy>> cheats() {
        Map<String, Supplier<AnonymisationStrategy>> cheats = new LinkedHashMap<>();
        cheats.put("counts its calls", () -> {
            AtomicInteger calls = new AtomicInteger();
            return cheat(answers -> word("call " + calls.incrementAndGet() % 7));
        });
        cheats.put("throws dice", () -> {
            Random random = new Random(4);
            return cheat(answers -> word("dice " + random.nextInt(2)));
        });
        cheats.put("remembers the last panel", () -> {
            AtomicInteger last = new AtomicInteger();
            return cheat(answers -> word("before: " + last.getAndSet(answers.sum())));
        });
        cheats.put("remembers what it said first", () -> {
            Map<Integer, String> said = new HashMap<>();
            return cheat(answers -> {
                String now = said.computeIfAbsent(answers.answered(), m -> "lowest " + answers.ranked(m - 2));
                return word(now);
            });
        });
        cheats.put("asks for something else each time", () -> {
            AtomicInteger calls = new AtomicInteger();
            return cheat(answers -> word(
                    "x" + (calls.incrementAndGet() % 2 == 0 ? answers.sum() : answers.ranked(answers.lowestRank()))));
        });
        cheats.put("changes its mind when it was asked everything", () -> {
            AtomicInteger leaves = new AtomicInteger();
            return cheat(answers -> word(answers.sum() > 0 && leaves.incrementAndGet() > 30 ? "late" : "early"));
        });
        cheats.put(
                "catches the end of the call",
                () -> cheat(answers -> {
                    try {
                        return word("told " + answers.sum());
                    } catch (Throwable e) {
                        return word("not told");
                    }
                }));
        cheats.put("keeps the answers for later", () -> {
            AtomicReference<@Nullable RemainingAnswers> kept = new AtomicReference<>();
            return cheat(answers -> {
                RemainingAnswers before = kept.getAndSet(answers);
                return word("before: " + (before == null ? 0 : before.sum()));
            });
        });
        cheats.put("asks for the lowest of all", () -> cheat(answers -> word("lowest " + answers.ranked(1))));
        cheats.put(
                "asks for the highest of all", () -> cheat(answers -> word("h " + answers.ranked(answers.answered()))));
        cheats.put(
                "asks just beyond the end",
                () -> cheat(answers -> word("h " + answers.ranked(answers.highestRank() + 1))));
        cheats.put("says nothing", () -> cheat(HostileTrimmedStrategiesTest::nothing));
        cheats.put(
                "fails on one sum",
                () -> cheat(answers -> {
                    if (answers.sum() == 9) {
                        throw new AssertionError("sum 9");
                    }
                    return word("fine");
                }));
        cheats.put("leaves the scale", () -> cheat(answers -> new Statement.MiddleAnswers(1, 5)));
        cheats.put(
                "waits for another thread",
                () -> cheat(answers -> {
                    AtomicInteger sum = new AtomicInteger(-1);
                    Thread thread = new Thread(() -> {
                        try {
                            sum.set(answers.sum());
                        } catch (RuntimeException e) {
                            sum.set(-2);
                        }
                    });
                    thread.start();
                    try {
                        thread.join();
                    } catch (InterruptedException e) {
                        Thread.currentThread().interrupt();
                    }
                    return word("heard " + sum.get());
                }));
        cheats.put(
                "speaks of how many answered", () -> cheat(answers -> word("panel " + "i".repeat(answers.answered()))));
        cheats.put("says all that it can", () -> cheat(answers -> word(all(answers))));
        return cheats;
    }

    private static AnonymisationStrategy named(String name) {
        return Objects.requireNonNull(cheats().get(name)).get();
    }

    private static String all(RemainingAnswers answers) {
        StringBuilder text = new StringBuilder("of " + answers.answered() + ":");
        for (int rank = answers.highestRank(); rank >= answers.lowestRank(); rank--) {
            text.append(' ').append(answers.ranked(rank));
        }
        return text.append(", ").append(answers.sum()).toString();
    }

    private static AnonymisationStrategy cheat(Function<RemainingAnswers, Statement> rule) {
        return TrimmedProofTest.trimmed("cheat", rule);
    }

    private static Statement word(String text) {
        return new Statement.Worded(text);
    }

    @SuppressWarnings("NullAway") // what a stranger's strategy returns, no compiler has seen
    private static Statement nothing(RemainingAnswers answers) {
        return null;
    }

    private static AuditResult constructed(AnonymisationStrategy strategy) {
        return new TrimmedProof(SEVEN, BOTH, Guarantee.ofRatings(FOUR))
                .of(strategy, Strategies.trimmedOnly(strategy).orElseThrow());
    }

    private static AuditResult enumerated(AnonymisationStrategy strategy) {
        return DisclosureAudit.of(SEVEN, BOTH, Guarantee.ofRatings(FOUR)).audit(strategy);
    }

    @Test
    void whatIsPublishedIsAFunctionOfTheRemainingAnswersOrNothing() {
        List<String> refused = new ArrayList<>();
        cheats().forEach((name, cheat) -> {
            for (Function<AnonymisationStrategy, AuditResult> audit :
                    List.<Function<AnonymisationStrategy, AuditResult>>of(
                            HostileTrimmedStrategiesTest::constructed, HostileTrimmedStrategiesTest::enumerated)) {
                AuditResult result = audit.apply(cheat.get());
                assertThat(result).as(name).isNotInstanceOf(AuditResult.Refuted.class);
                if (result instanceof AuditResult.Certified certified) {
                    requireAFunctionOfRemainingAnswers(certified, name);
                } else {
                    refused.add(name);
                }
            }
        });
        assertThat(refused)
                .as("both proofs find the same cheats")
                .containsExactly(cheats().keySet().stream()
                        .filter(name -> !List.of(
                                        "remembers what it said first",
                                        "catches the end of the call",
                                        "waits for another thread",
                                        "speaks of how many answered",
                                        "says all that it can")
                                .contains(name))
                        .flatMap(name -> List.of(name, name).stream())
                        .toArray(String[]::new));
    }

    /** Every panel with the same remaining answers gets the same statement: then T3 speaks of it. */
    private static void requireAFunctionOfRemainingAnswers(AuditResult.Certified certified, String name) {
        Map<Statement, Statement> said = new HashMap<>();
        for (long panel : Multisets.all(7, 5)) {
            AnswerCounts answers = AnswerCounts.ofCounts(FOUR, Multisets.count(panel, 4), Multisets.counts(panel, 4));
            Statement remaining = Strategies.trimmed().apply(answers, SEVEN);
            Statement statement = certified.statement(answers);
            assertThat(said.computeIfAbsent(remaining, unseen -> statement))
                    .as(name)
                    .isEqualTo(statement);
        }
        assertThat(said.get(new Statement.NotShown())).isEqualTo(new Statement.NotShown());
    }

    /** A strategy that learnt of a real answer could tell of it later. */
    @Test
    void itIsNotCalledOnceItIsCertified() {
        for (Function<AnonymisationStrategy, AuditResult> audit : List.<Function<AnonymisationStrategy, AuditResult>>of(
                HostileTrimmedStrategiesTest::constructed, HostileTrimmedStrategiesTest::enumerated)) {
            AtomicInteger calls = new AtomicInteger();
            AuditResult.Certified certified = (AuditResult.Certified) audit.apply(cheat(answers -> {
                calls.incrementAndGet();
                return word("heard " + answers.sum());
            }));
            int before = calls.get();
            certified.statement(AnswerCounts.ofCounts(FOUR, 0, 1, 2, 3, 1));
            certified.canSay(word("heard 9"));
            assertThat(certified
                            .on(new RatingScale(1, List.of("p", "q", "r", "s")))
                            .statements())
                    .isEqualTo(certified.statements());
            assertThat(calls).hasValue(before).hasPositiveValue();
        }
    }

    @Test
    void itHearsOfNothingBelowTheFloor() {
        List<Integer> answered = new ArrayList<>();
        constructed(cheat(answers -> {
            answered.add(answers.answered());
            return word("x");
        }));
        assertThat(answered).containsExactly(7, 6, 5, 5, 6, 7);
    }

    @Test
    void whatItIsHandedIsOverWithTheCall() {
        List<RemainingAnswers> kept = new ArrayList<>();
        AnonymisationStrategy keeping = cheat(answers -> {
            kept.add(answers);
            return word("x");
        });
        keeping.apply(AnswerCounts.ofCounts(FOUR, 0, 1, 2, 3, 1), SEVEN);
        RemainingAnswers over = kept.get(0);
        assertThatIllegalStateException().isThrownBy(over::sum);
        assertThatIllegalStateException().isThrownBy(() -> over.ranked(3));
        assertThat(over).hasToString("RemainingAnswers[***]");
    }

    /** One rank more at either end would break T3. */
    @Test
    void ranksBeyondTheRemainingOnesAreRefused() {
        AnonymisationStrategy asking = cheat(answers -> {
            for (int rank : new int[] {answers.lowestRank() - 1, answers.highestRank() + 1}) {
                assertThatIllegalArgumentException()
                        .isThrownBy(() -> answers.ranked(rank))
                        .withMessage("rank must be between 3 and 5, but was " + rank);
            }
            return word("x");
        });
        assertThat(asking.apply(AnswerCounts.ofCounts(FOUR, 0, 1, 2, 3, 1), SEVEN))
                .isEqualTo(word("x"));
    }

    @Test
    void anotherScaleNeedsAnotherProof() {
        AuditResult.Certified certified = (AuditResult.Certified) constructed(Strategies.majority());
        for (RatingScale other : List.of(Mechanism.scale(5), new RatingScale(0, FOUR.labels()))) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> certified.on(other))
                    .withMessage("scale must have the marks of the certified one, but has others");
        }
        RatingScale relabelled = new RatingScale(1, List.of("p", "q", "r", "s"));
        assertThat(certified.on(relabelled).scale()).isEqualTo(relabelled);
        assertThat(certified.on(relabelled).certificate()).isEqualTo(certified.certificate());
        AnonymisationStrategy untold = new Mechanism("labels", (answers, context) -> new Statement.NotShown());
        AuditResult.Certified saw = (AuditResult.Certified) enumerated(untold);
        assertThat(saw.on(FOUR)).isSameAs(saw);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> saw.on(relabelled))
                .withMessageContaining("but saw them");
    }

    @Test
    void faultsAreToldWithInventedAnswersThatShowThem() {
        AuditResult.Unlawful unlawful = (AuditResult.Unlawful) constructed(named("fails on one sum"));
        assertThat(unlawful.rule()).isEqualTo("must not throw, but threw AssertionError (law 1)");
        List<Integer> marks = unlawful.answers().orElseThrow().marks();
        assertThat(marks).hasSize(7);
        assertThat(marks.subList(2, 5).stream().mapToInt(Integer::intValue).sum())
                .isEqualTo(9);
        assertThat(((AuditResult.Unlawful) constructed(named("says nothing"))).rule())
                .isEqualTo("must not return null (law 1)");
        assertThat(((AuditResult.Unlawful) constructed(named("throws dice"))).rule())
                .isEqualTo("must say the same about the same answers (law 2)");
        assertThat(((AuditResult.Unlawful) constructed(named("leaves the scale"))).rule())
                .isEqualTo("must say what can be put into words on the scale (law 1)");
    }
}
