package org.reversementoring.anonymisation.audit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.anonymisation.audit.guarantee.Counterexample;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Certificate;

/** The auditor says what all ordered worlds say: verdicts, counterexamples and posteriors, panels of at most five. */
class DisclosureAuditOracleTest {

    /** Panel size and scale points of the random mechanisms: at most 5^5 worlds each. */
    private static final List<int[]> SIZES =
            List.of(new int[] {3, 2}, new int[] {3, 4}, new int[] {4, 3}, new int[] {5, 2}, new int[] {4, 4});

    private int certified;
    private int refuted;
    private int declinesPossible;

    @Test
    void colluders_may_be_the_first_mentors() {
        // Exchangeability (G1), and fact (i) of the guarantees: safe against c is safe against fewer.
        int safe = 0;
        for (long seed = 0; seed < 60; seed++) {
            int n = seed % 2 == 0 ? 3 : 4;
            PublicContext context = PublicContext.of(Mechanism.scale(3), n, 0);
            BruteForce oracle = new BruteForce(Mechanism.random(seed), context);
            for (Adversary adversary : adversaries(n)) {
                for (Claim claim : Claim.values()) {
                    boolean holds = oracle.holds(claim, adversary);
                    assertThat(oracle.holdsForEverySet(claim, adversary))
                            .as("%s of %s, seed %d", claim, adversary, seed)
                            .isEqualTo(holds);
                    safe += holds ? 1 : 0;
                }
            }
        }
        assertThat(safe).isBetween(100, 900);
    }

    @Test
    void verdicts_and_counterexamples_of_random_mechanisms_are_the_oracles() {
        for (int[] size : SIZES) {
            for (long seed = 0; seed < 60; seed++) {
                compare(Mechanism.random(seed), PublicContext.of(Mechanism.scale(size[1]), size[0], 0), size[0]);
            }
        }
        // Neither verdict is so rare that agreement on it would mean nothing.
        assertThat(certified).isGreaterThan(500);
        assertThat(refuted).isGreaterThan(500);
        assertThat(declinesPossible).isBetween(100, refuted - 100);
    }

    @Test
    void verdicts_on_the_strategies_of_the_library_are_the_oracles() {
        for (int n = 3; n <= 5; n++) {
            for (int told = 0; told <= 1; told++) {
                PublicContext context = PublicContext.of(Mechanism.scale(4), n, told);
                for (AnonymisationStrategy strategy : List.of(
                        Strategies.middleAnswers(), Strategies.supportBand(), Strategies.middleAnswersAndSupport())) {
                    compare(strategy, context, n);
                    for (Claim claim : Claim.values()) {
                        Adversary adversary = Adversary.colluding(told);
                        assertThat(new BruteForce(strategy, context).holds(claim, adversary))
                                .as("%s of %s, n = %d, c = %d", claim, strategy.id(), n, told)
                                .isTrue();
                    }
                }
            }
        }
    }

    @Test
    void trimming_one_answer_too_few_is_refused_by_both() {
        // T3: publishing x₍c+1₎ or x₍n−c₎ as well is not ED(c). The mutant without which agreement proves nothing.
        for (int colluders = 0; colluders <= 1; colluders++) {
            PublicContext context = PublicContext.of(Mechanism.scale(3), 5, colluders);
            Adversary adversary = Adversary.colluding(colluders);
            for (int dropped = colluders; dropped <= colluders + 1; dropped++) {
                boolean enough = dropped == colluders + 1;
                Mechanism strategy = Mechanism.trimmed(dropped);
                assertThat(new BruteForce(strategy, context).holds(Claim.ED, adversary))
                        .isEqualTo(enough);
                assertThat(audit(strategy, context, adversary, Claim.ED).isCertified())
                        .isEqualTo(enough);
            }
        }
    }

    @Test
    void posteriors_are_the_oracles() {
        Set<String> seen = new HashSet<>();
        List<int[]> sizes =
                Stream.concat(SIZES.stream(), Stream.of(new int[] {5, 4})).toList();
        for (int[] size : sizes) {
            RatingScale scale = Mechanism.scale(size[1]);
            PublicContext context = PublicContext.of(scale, size[0], 0);
            List<Set<Integer>> anyMark =
                    IntStream.rangeClosed(1, size[1]).mapToObj(Set::of).toList();
            Set<Integer> unfavourable =
                    IntStream.rangeClosed(1, size[1] / 2).boxed().collect(Collectors.toSet());
            for (long seed = 0; seed < 20; seed++) {
                Mechanism strategy = Mechanism.random(seed);
                BruteForce oracle = new BruteForce(strategy, context);
                for (int colluders = 0; colluders <= Math.min(2, size[0] - 1); colluders++) {
                    // LF(c,1) is true of whoever answered, so every mechanism gets a certificate.
                    AuditResult result = DisclosureAudit.of(
                                    context,
                                    Adversary.colluding(colluders).knowingWhoDeclined(),
                                    List.of(Guarantee.leastFeasible(1)))
                            .audit(strategy);
                    assertThat(result).as(strategy.id()).isInstanceOf(AuditResult.Certified.class);
                    Certificate certificate = ((AuditResult.Certified) result).certificate();
                    String about = strategy.id() + ", n = " + size[0] + ", c = " + colluders;
                    assertThat(certificate.worstPosterior())
                            .as(about)
                            .isEqualTo(oracle.worstPosterior(colluders, anyMark));
                    assertThat(certificate.worstUnfavourable())
                            .as(about)
                            .isEqualTo(oracle.worstPosterior(colluders, List.of(unfavourable)));
                    seen.add(certificate.worstPosterior() + "/" + certificate.worstUnfavourable());
                }
            }
        }
        assertThat(seen).hasSizeGreaterThan(30);
    }

    private void compare(AnonymisationStrategy strategy, PublicContext context, int n) {
        BruteForce oracle = new BruteForce(strategy, context);
        for (Adversary adversary : adversaries(n)) {
            for (Claim claim : Claim.values()) {
                AuditResult result = audit(strategy, context, adversary, claim);
                assertThat(result.isCertified())
                        .as("%s of %s against %s, n = %d", claim, strategy.id(), adversary, n)
                        .isEqualTo(oracle.holds(claim, adversary));
                if (result instanceof AuditResult.Refuted refutation) {
                    refuted++;
                    check(refutation.counterexample(), oracle, claim, adversary, context.scale());
                } else {
                    certified++;
                    AuditResult.Certified certificate = (AuditResult.Certified) result;
                    for (List<Integer> world : oracle.worlds()) {
                        List<Integer> marks = BruteForce.marks(world);
                        assertThat(certificate
                                        .statement(AnswerCounts.of(context.scale(), marks, n - marks.size()))
                                        .canonical())
                                .isEqualTo(oracle.published(world));
                    }
                }
            }
        }
    }

    /** A counterexample is one: the oracle, told the same panel, finds the same feasible answers and worlds. */
    private void check(Counterexample shown, BruteForce oracle, Claim claim, Adversary adversary, RatingScale scale) {
        int c = adversary.colluders();
        List<Integer> world = oracle.worlds().stream()
                .filter(w -> same(shown.panel(), w) && same(shown.known(), w.subList(0, c)))
                .filter(w -> !adversary.knowsWhoDeclined() || w.get(w.size() - 1) != BruteForce.DECLINED)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no such panel: " + shown));
        List<List<Integer>> consistent = oracle.consistent(world, adversary);
        // What a counterexample tells is about each other mentor, but those who are known to have declined.
        Set<Integer> feasible = new HashSet<>();
        IntStream.range(c, world.size())
                .filter(mentor -> !adversary.knowsWhoDeclined() || world.get(mentor) != BruteForce.DECLINED)
                .forEach(mentor -> feasible.addAll(BruteForce.feasible(consistent, mentor)));
        assertThat(shown.adversary().knowsWhoDeclined()).isEqualTo(adversary.knowsWhoDeclined());
        if (adversary.knowsWhoDeclined()) {
            assertThat(shown.feasible().declined()).as("%s", shown).isFalse();
            assertThat(shown.feasible().inWords()).doesNotContain("declined");
        } else {
            declinesPossible += shown.feasible().declined() ? 1 : 0;
        }
        assertThat(shown.feasible().declined()).as("%s", shown).isEqualTo(feasible.remove(BruteForce.DECLINED));
        assertThat(shown.feasible().marks()).as("%s", shown).hasSameElementsAs(feasible);
        assertThat(claim.holds(feasible, scale)).as("%s", shown).isFalse();
        assertThat(shown.published().canonical()).isEqualTo(oracle.published(world));
        assertThat(shown.guarantee()).startsWith(claim.name().substring(0, 2) + "(" + c);
        List<List<Integer>> others = consistent.stream()
                .map(w -> w.subList(c, w.size()).stream().sorted().toList())
                .distinct()
                .toList();
        assertThat(shown.worlds()).as("%s", shown).isEqualTo(others.size());
        assertThat(shown.others().isPresent()).isEqualTo(others.size() == 1);
        shown.others().ifPresent(only -> assertThat(same(only, others.get(0))).isTrue());
    }

    private static boolean same(Answers answers, List<Integer> world) {
        return answers.size() == world.size() && answers.marks().equals(BruteForce.marks(world));
    }

    private static AuditResult audit(
            AnonymisationStrategy strategy, PublicContext context, Adversary adversary, Claim claim) {
        return DisclosureAudit.of(context, adversary, List.of(claim.guarantee(context.scale())))
                .audit(strategy);
    }

    private static List<Adversary> adversaries(int n) {
        return IntStream.rangeClosed(0, Math.min(2, n - 1))
                .mapToObj(Adversary::colluding)
                .flatMap(adversary -> Stream.of(adversary, adversary.knowingWhoDeclined()))
                .toList();
    }
}
