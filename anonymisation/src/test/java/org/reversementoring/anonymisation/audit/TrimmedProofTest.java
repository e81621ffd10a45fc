package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.RemainingAnswers;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.anonymisation.strategy.TrimmedStrategy;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** By construction (T3) and by exhaustion the same is proved, number by number; and nothing is proved by construction that T3 does not say. */
class TrimmedProofTest {

    private static List<Adversary> both(int colluders) {
        Adversary adversary = Adversary.colluding(colluders);
        return List.of(adversary.knowingWhoDeclined(), adversary);
    }

    static AnonymisationStrategy trimmed(String id, Function<RemainingAnswers, Statement> rule) {
        return Strategies.ofTrimmed(new TrimmedStrategy() {
            @Override
            public String id() {
                return id;
            }

            @Override
            public Statement apply(RemainingAnswers answers) {
                return rule.apply(answers);
            }
        });
    }

    /** Those of the library, and some that ask for the sum and for marks in an order of their own. */
    private static List<AnonymisationStrategy> strategies() {
        List<AnonymisationStrategy> all = new ArrayList<>(List.of(
                Strategies.middleAnswersAndSupport(),
                Strategies.middleAnswers(),
                Strategies.supportBand(),
                Strategies.majority(),
                Strategies.trimmed(),
                Strategies.trimmedMean(0),
                Strategies.trimmedMean(2)));
        all.add(trimmed("silent", answers -> new Statement.NotShown()));
        all.add(trimmed(
                "sum-then-lowest",
                answers -> new Statement.Worded(
                        answers.sum() % 3 == 0
                                ? "sum " + answers.sum() + ", lowest " + answers.ranked(answers.lowestRank())
                                : "sum " + answers.sum())));
        all.add(trimmed(
                "highest-then-sum",
                answers -> new Statement.Worded(
                        answers.isFavourable(answers.ranked(answers.highestRank())) ? "sum " + answers.sum() : "low")));
        for (int seed = 0; seed < 4; seed++) {
            int salt = seed;
            all.add(trimmed("wayward-" + seed, answers -> wayward(salt, answers)));
        }
        return all;
    }

    /** Asks for a rank by what it was told before. */
    private static Statement wayward(int salt, RemainingAnswers answers) {
        long told = salt + 31L * answers.answered();
        for (int step = 0; step < 3; step++) {
            SplittableRandom random = new SplittableRandom(told);
            int query = random.nextInt(answers.number() + 1);
            told = told * 37
                    + (query == answers.number() ? answers.sum() : answers.ranked(answers.lowestRank() + query));
        }
        return new Statement.Worded("heard " + new SplittableRandom(told).nextInt(4));
    }

    @ParameterizedTest
    @CsvSource({"2, 11", "3, 9", "4, 8", "5, 7", "7, 6"})
    void constructionProvesWhatExhaustionConfirms(int points, int largest) {
        RatingScale scale = Mechanism.scale(points);
        for (int n = 2; n <= largest; n++) {
            for (int colluders = 0; colluders <= Math.min(2, n - 1); colluders++) {
                PublicContext context = PublicContext.of(scale, n, colluders);
                for (AnonymisationStrategy strategy : strategies()) {
                    for (int told = 0; told <= colluders; told++) {
                        compare(strategy, context, told);
                    }
                }
            }
        }
    }

    private static void compare(AnonymisationStrategy strategy, PublicContext context, int told) {
        List<Guarantee.Deniability> guarantees = Guarantee.ofRatings(context.scale());
        TrimmedProof proof = new TrimmedProof(context, both(told), guarantees);
        AuditResult.Certified constructed = (AuditResult.Certified)
                proof.of(strategy, Strategies.trimmedOnly(strategy).orElseThrow());
        AuditResult.Certified enumerated = (AuditResult.Certified)
                DisclosureAudit.of(context, both(told), guarantees).audit(strategy);
        assertThat(proof.suffices()).isTrue();
        assertThat(constructed.certificate())
                .as("%s, n = %d, c = %d, told %d", strategy.id(), context.panelSize(), context.colluders(), told)
                .isEqualTo(enumerated.certificate());
        assertThat(constructed.statements()).containsExactlyInAnyOrderElementsOf(enumerated.statements());
        int points = context.scale().points();
        for (long panel : Multisets.all(context.panelSize(), points + 1)) {
            int[] counts = Multisets.counts(panel, points);
            AnswerCounts answers = AnswerCounts.ofCounts(context.scale(), Multisets.count(panel, points), counts);
            assertThat(constructed.statement(answers)).isEqualTo(enumerated.statement(answers));
            assertThat(strategy.apply(answers, context)).isEqualTo(enumerated.statement(answers));
        }
    }

    @Test
    void everyPanelUpTo24OnElevenPointsIsCertified() {
        RatingScale scale = Mechanism.scale(11);
        for (int colluders = 0; colluders <= 2; colluders++) {
            for (int n : new int[] {20, 24}) {
                AuditResult.Certified certified = (AuditResult.Certified) DisclosureAudit.prove(
                        Strategies.middleAnswersAndSupport(),
                        PublicContext.of(scale, n, colluders),
                        both(colluders),
                        Guarantee.ofRatings(scale));
                assertThat(certified.isEnumerated()).isFalse();
                assertThat(certified.certificate().distinctStatements()).isEqualTo(103);
                assertThat(certified.certificate().panelsChecked())
                        .isEqualTo(Multisets.number(n, 12).longValueExact());
                assertThat(certified.bytes()).isLessThan(2_000_000);
                assertThatIllegalArgumentException().isThrownBy(() -> certified.worst(Prior.uniform()));
            }
        }
    }

    /** T12: the full trimmed release has the highest posterior of all, and its mean reaches it at the lowest mark. */
    @Test
    void theMeanOf24AnswersReachesTheOddsOfTheorem12() {
        RatingScale scale = Mechanism.scale(11);
        for (int colluders = 0; colluders <= 2; colluders++) {
            AuditResult.Certified certified = (AuditResult.Certified) DisclosureAudit.prove(
                    Strategies.trimmedMean(4),
                    PublicContext.of(scale, 24, colluders),
                    both(colluders),
                    Guarantee.ofRatings(scale));
            int others = 24 - colluders;
            assertThat(certified.certificate().worstPosterior())
                    .isEqualTo(new BigDecimal(1 + 10 * (others - 1))
                            .divide(new BigDecimal(1 + 10 * others), 4, java.math.RoundingMode.CEILING));
        }
    }

    @Test
    void whoOnlyClaimsToSeeTrimmedAnswersIsNotBelieved() {
        PublicContext context = PublicContext.of(Mechanism.scale(11), 24, 1);
        AnonymisationStrategy inner = Strategies.middleAnswersAndSupport();
        AnonymisationStrategy claims = new Mechanism(inner.id(), inner::apply);
        assertThat(Strategies.trimmedOnly(inner)).isPresent();
        assertThat(Strategies.trimmedOnly(claims)).isEmpty();
        assertThat(Strategies.trimmedOnly(Strategies.silentBelowFloor(claims))).isEmpty();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.prove(claims, context, both(1), Guarantee.ofRatings(context.scale())))
                .withMessageContaining("checks");
    }

    @Test
    void nothingIsConstructedThatT3DoesNotSay() {
        RatingScale scale = Mechanism.scale(11);
        PublicContext context = PublicContext.of(scale, 24, 1);
        List<List<? extends Guarantee>> beyond = List.of(
                List.of(),
                List.of(Guarantee.leastFeasible(3)),
                List.of(Guarantee.endpointDeniability(), Guarantee.intervalWidth(11)),
                List.of(Guarantee.harmDeniability(List.of(1, 11))),
                List.of(Guarantee.posteriorCap(BigDecimal.ONE, Prior.uniform())));
        for (List<? extends Guarantee> guarantees : beyond) {
            assertThat(new TrimmedProof(context, both(1), guarantees).suffices())
                    .isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DisclosureAudit.prove(Strategies.majority(), context, both(1), guarantees));
        }
        List<Guarantee.Deniability> ratings = Guarantee.ofRatings(scale);
        for (List<Adversary> readers : List.of(
                List.<Adversary>of(),
                both(2),
                List.of(Adversary.colluding(2), Adversary.colluding(1)),
                List.of(Adversary.colluding(0).knowing(BackgroundKnowledge.of(List.of(1)))))) {
            assertThat(new TrimmedProof(context, readers, ratings).suffices()).isFalse();
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> DisclosureAudit.prove(Strategies.majority(), context, readers, ratings));
        }
        assertThat(new TrimmedProof(
                                context,
                                both(1),
                                List.of(
                                        Guarantee.leastFeasible(2),
                                        Guarantee.intervalWidth(10),
                                        Guarantee.harmDeniability(List.of(1, 2, 10))))
                        .suffices())
                .isTrue();
    }

    @Test
    void aPanelBelowTheFloorIsSilentAndCertified() {
        RatingScale scale = Mechanism.scale(5);
        AuditResult.Certified certified = (AuditResult.Certified)
                new TrimmedProof(new PublicContext(scale, 6, 1, 9), both(1), Guarantee.ofRatings(scale))
                        .of(
                                Strategies.trimmed(),
                                Strategies.trimmedOnly(Strategies.trimmed()).orElseThrow());
        assertThat(certified.statements()).containsExactly(new Statement.NotShown());
        assertThat(certified.certificate().worstPosterior()).isEqualTo("0.2000");
    }
}
