package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.BackgroundKnowledge;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.audit.guarantee.Inference;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.report.Statement;

/** Background knowledge, non-respondents, interval width, posterior caps and conclusions are those of all ordered worlds. */
class AdversaryKnowledgeTest {

    private static final List<BackgroundKnowledge> DOMAINS = List.of(
            BackgroundKnowledge.nonRespondent(),
            BackgroundKnowledge.of(List.of(1)),
            BackgroundKnowledge.of(List.of(3, 2)),
            new BackgroundKnowledge(List.of(1, 3), true));

    /** What each mentor outside can still claim, by the name of the guarantee. */
    private static boolean oracle(KnowledgeOracle worlds, Guarantee guarantee) {
        if (guarantee instanceof Guarantee.EndpointDeniability) {
            return worlds.holds(feasible -> feasible.containsAll(Set.of(1, 3)));
        } else if (guarantee instanceof Guarantee.LeastFeasible least) {
            return worlds.holds(feasible -> feasible.size() >= least.least());
        } else if (guarantee instanceof Guarantee.IntervalWidth width) {
            return worlds.holds(feasible ->
                    !feasible.isEmpty() && Collections.max(feasible) - Collections.min(feasible) >= width.width());
        }
        Guarantee.PosteriorCap cap = (Guarantee.PosteriorCap) guarantee;
        return worlds.worst(cap.prior()).compareTo(Fraction.of(cap.cap())) <= 0;
    }

    private static List<Adversary> adversaries() {
        List<Adversary> adversaries = new ArrayList<>();
        for (int colluders = 0; colluders <= 1; colluders++) {
            for (BackgroundKnowledge domain : DOMAINS) {
                Adversary one = Adversary.colluding(colluders).knowing(domain);
                adversaries.add(one);
                adversaries.add(one.knowingWhoDeclined());
                adversaries.add(one.knowing(DOMAINS.get(3)));
                adversaries.add(
                        one.knowing(new BackgroundKnowledge(List.of(2), true)).knowingWhoDeclined());
            }
        }
        return adversaries;
    }

    @Test
    void verdicts_of_random_mechanisms_are_the_oracles() {
        List<Guarantee> guarantees = List.of(
                Guarantee.endpointDeniability(),
                Guarantee.leastFeasible(2),
                Guarantee.intervalWidth(1),
                Guarantee.posteriorCap(new BigDecimal("0.6"), Prior.uniform()),
                Guarantee.posteriorCap(new BigDecimal("0.7"), Prior.consensus()),
                Guarantee.posteriorCap(new BigDecimal("0.8"), Prior.independent("skewed", List.of(1, 2, 5))));
        PublicContext context = PublicContext.of(Mechanism.scale(3), 4, 0);
        int certified = 0;
        int refuted = 0;
        for (long seed = 0; seed < 40; seed++) {
            for (Adversary adversary : adversaries()) {
                KnowledgeOracle worlds = new KnowledgeOracle(Mechanism.random(seed), context, adversary);
                for (Guarantee guarantee : guarantees) {
                    AuditResult result = DisclosureAudit.of(context, adversary, List.of(guarantee))
                            .audit(Mechanism.random(seed));
                    assertThat(result.isCertified())
                            .as("%s against %s, seed %d", adversary.name(guarantee), adversary, seed)
                            .isEqualTo(oracle(worlds, guarantee));
                    certified += result.isCertified() ? 1 : 0;
                    if (result instanceof AuditResult.Refuted shown) {
                        refuted++;
                        assertThat(shown.counterexample().guarantee()).isEqualTo(adversary.name(guarantee));
                        assertThat(shown.inWords()).contains("knew that");
                    }
                }
            }
        }
        assertThat(certified).isGreaterThan(500);
        assertThat(refuted).isGreaterThan(500);
    }

    @Test
    void worst_posteriors_under_any_prior_are_the_oracles() {
        PublicContext context = PublicContext.of(Mechanism.scale(3), 4, 0);
        for (long seed = 0; seed < 40; seed++) {
            for (Prior prior : List.of(
                    Prior.uniform(),
                    Prior.consensus(),
                    Prior.dirichlet("half", List.of(1, 1, 1), 2),
                    Prior.independent("no middle", List.of(1, 0, 4)))) {
                for (Adversary adversary : List.of(
                        Adversary.colluding(0),
                        Adversary.colluding(1),
                        Adversary.colluding(1).knowing(DOMAINS.get(2)),
                        Adversary.colluding(0).knowingNonRespondents(1))) {
                    AuditResult result = DisclosureAudit.of(
                                    context, adversary.knowingWhoDeclined(), List.of(Guarantee.leastFeasible(1)))
                            .audit(Mechanism.random(seed));
                    Fraction worst = new KnowledgeOracle(Mechanism.random(seed), context, adversary).worst(prior);
                    assertThat(((AuditResult.Certified) result).worst(prior).anyMark())
                            .as("%s, %s, seed %d", prior.name(), adversary, seed)
                            .isEqualTo(worst.toDecimal(20, RoundingMode.CEILING));
                }
            }
        }
    }

    @Test
    void conclusions_from_one_statement_are_those_of_its_worlds() {
        PublicContext context = PublicContext.of(Mechanism.scale(3), 4, 0);
        Adversary reader = Adversary.colluding(1);
        for (long seed = 0; seed < 40; seed++) {
            AuditResult.Certified certified = (AuditResult.Certified)
                    DisclosureAudit.of(context, reader.knowingWhoDeclined(), List.of(Guarantee.leastFeasible(1)))
                            .audit(Mechanism.random(seed));
            KnowledgeOracle worlds = new KnowledgeOracle(Mechanism.random(seed), context, reader);
            int views = 0;
            for (Statement statement : certified.statements()) {
                for (Inference conclusion : certified.conclusions(statement, reader, Prior.uniform())) {
                    views++;
                    List<int[]> same = Objects.requireNonNull(worlds.byView.get(new KnowledgeOracle.View(
                            statement.canonical(),
                            conclusion.known().declined() == 1
                                    ? List.of(0)
                                    : conclusion.known().marks(),
                            List.of())));
                    assertThat(conclusion.worlds()).isEqualTo(BigInteger.valueOf(same.size()));
                    for (int mark = 1; mark <= 3; mark++) {
                        int given = mark;
                        assertThat(conclusion.feasible().contains(mark))
                                .isEqualTo(same.stream().anyMatch(world -> world[3] == given));
                    }
                    assertThat(conclusion.feasible().declined())
                            .isEqualTo(same.stream().anyMatch(w -> w[3] == 0));
                }
            }
            assertThat(views).isEqualTo(worlds.byView.size());
        }
    }

    @Test
    void the_default_keeps_its_promise_against_one_known_domain_less_than_a_colluder() {
        // Fact (ii) of the guarantees: a known domain is weaker than a colluder, so c = 1 with one domain is covered by
        // c = 2.
        for (int n = 7; n <= 9; n++) {
            PublicContext context = PublicContext.of(Mechanism.scale(5), n, 2);
            for (BackgroundKnowledge domain : DOMAINS) {
                assertThat(DisclosureAudit.of(
                                        context,
                                        Adversary.colluding(1).knowing(domain),
                                        List.of(Guarantee.endpointDeniability()))
                                .audit(Strategies.middleAnswersAndSupport())
                                .isCertified())
                        .isTrue();
            }
        }
        // And c = 1 alone is not enough for one colluder and one mentor known to have given the lowest mark.
        PublicContext context = PublicContext.of(Mechanism.scale(5), 5, 1);
        AuditResult result = DisclosureAudit.of(
                        context,
                        Adversary.colluding(1).knowing(BackgroundKnowledge.of(List.of(1))),
                        List.of(Guarantee.endpointDeniability()))
                .audit(Strategies.middleAnswers());
        assertThat(result.isCertified()).isFalse();
        assertThat(result.inWords()).contains("one other answered 1");
    }

    @Test
    void a_posterior_cap_shows_who_becomes_sure_of_what() {
        PublicContext context = PublicContext.of(Mechanism.scale(5), 6, 1);
        // T12: the worst posterior of the trimmed release is 17/21 = 0.8095..., so 0.80 is too little and 0.81 enough.
        Guarantee tight = Guarantee.posteriorCap(new BigDecimal("0.80"), Prior.uniform());
        Guarantee wide = Guarantee.posteriorCap(new BigDecimal("0.81"), Prior.uniform());
        Adversary reader = Adversary.colluding(1);
        AuditResult refused =
                DisclosureAudit.of(context, reader, List.of(tight)).audit(Mechanism.trimmed(2));
        assertThat(refused).isInstanceOf(AuditResult.Refuted.class);
        assertThat(((AuditResult.Refuted) refused).counterexample().guarantee()).isEqualTo("PC(1,0.8,uniform)");
        assertThat(refused.inWords()).contains("with probability 0.8096 under the prior \"uniform\"");
        assertThat(DisclosureAudit.of(context, reader, List.of(wide))
                        .audit(Mechanism.trimmed(2))
                        .isCertified())
                .isTrue();
    }

    /** T1. */
    @Test
    void the_chain_probe_agrees_with_T1_on_every_dichotomy_and_finds_the_mean() {
        for (int n = 3; n <= 8; n++) {
            for (int cut = 1; cut <= n; cut++) {
                int from = cut;
                Mechanism dichotomy = Mechanism.saying(
                        "cut-" + cut, (answers, context) -> answers.favourable() >= from ? "high" : "low");
                for (int colluders = 0; 2 * colluders + 3 <= n; colluders++) {
                    PublicContext context = PublicContext.of(Mechanism.scale(2), n, colluders);
                    ThresholdProbe probe = ThresholdProbe.of(dichotomy, context);
                    assertThat(probe.cuts()).containsExactly(cut);
                    // A strategy that is told who declined only speaks of those who answered; here all did.
                    boolean window = colluders + 2 <= cut && cut <= n - colluders - 1;
                    assertThat(probe.isInWindow(colluders)).isEqualTo(window);
                    assertThat(DisclosureAudit.of(
                                            context,
                                            Adversary.colluding(colluders),
                                            List.of(Guarantee.endpointDeniability()))
                                    .audit(dichotomy)
                                    .isCertified())
                            .as("n = %d, c = %d, cut = %d", n, colluders, cut)
                            .isEqualTo(window);
                }
            }
        }
        Mechanism mean = Mechanism.saying("mean", (answers, context) -> "sum " + sum(answers));
        assertThat(ThresholdProbe.of(mean, PublicContext.of(Mechanism.scale(5), 6, 1))
                        .isInWindow(1))
                .isFalse();
    }

    private static int sum(AnswerCounts answers) {
        int sum = 0;
        for (int mark = 1; mark <= 5; mark++) {
            sum += mark * answers.count(mark);
        }
        return sum;
    }

    @Test
    void adversaries_and_priors_that_make_no_sense_are_refused() {
        PublicContext context = PublicContext.of(Mechanism.scale(3), 4, 0);
        List<Guarantee> guarantees = List.of(Guarantee.leastFeasible(1));
        assertThatIllegalArgumentException()
                .isThrownBy(
                        () -> DisclosureAudit.of(context, Adversary.colluding(2).knowingNonRespondents(2), guarantees))
                .withMessageContaining("must leave at least 1 mentor of 4, but were 4");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(
                        context, Adversary.colluding(0).knowing(BackgroundKnowledge.of(List.of(4))), guarantees));
        assertThatIllegalArgumentException().isThrownBy(() -> new BackgroundKnowledge(List.of(), false));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DisclosureAudit.of(
                        context,
                        Adversary.colluding(0),
                        List.of(Guarantee.posteriorCap(BigDecimal.ONE, Prior.favourable()))))
                .withMessageContaining("prior favourable must have a weight for each of 3 points");
        assertThatIllegalArgumentException().isThrownBy(() -> Guarantee.posteriorCap(BigDecimal.ZERO, Prior.uniform()));
        assertThatIllegalArgumentException().isThrownBy(() -> Guarantee.intervalWidth(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> Prior.independent("none", List.of(0, 0)));
        assertThatIllegalArgumentException().isThrownBy(() -> Prior.dirichlet("none", List.of(0), 1));
    }
}
