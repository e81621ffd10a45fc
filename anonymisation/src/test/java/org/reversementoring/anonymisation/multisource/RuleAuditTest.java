package org.reversementoring.anonymisation.multisource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.RemainderRules;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterAnswers;
import org.reversementoring.core.multisource.RaterGroup;

/** A rule prints if ED(c) holds for every rater of every group over everything that is printed together, and not otherwise. */
class RuleAuditTest {

    private static final FigureKind MEAN = new FigureKind.Mean(1);
    private static final FigureKind N = new FigureKind.NumberOfAnswers();

    private static RuleVerdict audit(RemainderRule rule, MultisourceContext context) {
        return RuleAudit.of(context).audit(rule);
    }

    private static RuleCounterexample refuted(RemainderRule rule, MultisourceContext context) {
        RuleVerdict verdict = audit(rule, context);
        assertThat(verdict).as(rule.id()).isInstanceOf(RuleVerdict.Refuted.class);
        return ((RuleVerdict.Refuted) verdict).counterexample();
    }

    static List<MultisourceContext> small() {
        return List.of(
                Msf.context(2, 1, 3, 5),
                Msf.context(5, 1, 3, 5),
                Msf.context(2, 1, 3, 5, 2),
                Msf.context(2, 1, 3, 6, 5),
                Msf.context(3, 1, 3, 5, 3, 2),
                Msf.context(2, 1, 6, 6, 5, 4),
                Msf.context(2, 2, 3, 7, 4, 3),
                Msf.context(5, 1, 3, 5, 5));
    }

    @ParameterizedTest
    @MethodSource("small")
    void theRulesThatShipForUseWithstandTheMenteeAndAnyColluders(MultisourceContext context) {
        for (RemainderRule rule : List.of(RemainderRules.trimmedGroups(), RemainderRules.trimmedGroupsAndRemainder())) {
            RuleVerdict verdict = audit(rule, context);
            assertThat(verdict.isCertified()).as(verdict.inWords()).isTrue();
            assertThat(((RuleVerdict.Certified) verdict).isJoint()).isTrue();
            assertThat(verdict.inWords()).startsWith("The rule " + rule.id() + " passes. The reader is the mentee");
        }
    }

    /** Groups that are too many to go through together are gone through row by row, which is enough where no rater is in two rows (T8). */
    @Test
    void largeGroupsAreAuditedRowByRow() {
        MultisourceContext large = Msf.context(5, 1, 3, 12, 8, 3, 4);
        RuleVerdict verdict = audit(RemainderRules.trimmedGroupsAndRemainder(), large);
        assertThat(verdict).isInstanceOf(RuleVerdict.Certified.class);
        RuleVerdict.Certified certified = (RuleVerdict.Certified) verdict;
        assertThat(certified.isJoint()).isFalse();
        // H(12,6) + H(8,6) + H(3+4,6)
        assertThat(certified.answersChecked()).isEqualTo(6188 + 1287 + 792);
        assertThat(verdict.inWords()).endsWith("row by row.");
        assertThat(audit(RemainderRules.trimmedGroups(), Msf.context(5, 1, 3, 25)))
                .as("a row that is larger than what was ever gone through")
                .isInstanceOf(RuleVerdict.TooLarge.class);
    }

    @Test
    void whatIsShownIsDecidedByPublicFactsAlone() {
        MultisourceContext context = Msf.context(3, 1, 3, 5, 3, 2);
        BruteForceless each = new BruteForceless(context);
        assertThat(each.labels(RemainderRules.trimmedGroups())).containsExactly(List.of(List.of("peers")));
        assertThat(each.labels(RemainderRules.trimmedGroupsAndRemainder()))
                .containsExactly(List.of(List.of("peers"), List.of("juniors", "clerks")));
        assertThat(new BruteForceless(Msf.context(3, 1, 6, 5, 3, 2)).labels(RemainderRules.trimmedGroupsAndRemainder()))
                .as("below the groups' own minimum, alone and together")
                .containsExactly(List.of(List.of("peers", "juniors", "clerks")));
        assertThat(new BruteForceless(Msf.context(3, 1, 3, 5, 3)).labels(RemainderRules.trimmedGroupsAndRemainder()))
                .as("the remainder is too small")
                .containsExactly(List.of(List.of("peers")));
    }

    /** The layouts of a rule over all answers. */
    private record BruteForceless(MultisourceContext context) {
        List<List<List<String>>> labels(RemainderRule rule) {
            JointEnumeration every = JointEnumeration.ask(rule, context);
            return Stream.iterate(0, i -> i + 1)
                    .limit(every.pageCount())
                    .map(i -> every.page(i).stream().map(FigureRow::groups).toList())
                    .distinct()
                    .toList();
        }
    }

    @Test
    void theIndustrysMinimumGivesEverybodyAwayWhoAgrees() {
        RuleCounterexample example = refuted(RemainderRules.minimum(false, N, MEAN), Msf.context(5, 1, 3, 4));
        assertThat(example.exposed()).isEqualTo("peers");
        assertThat(example.feasible()).hasSize(1);
        assertThat(example.inWords())
                .isEqualTo(
                        "Example with invented answers: peers answered 1, 1, 1 and 1. Printed: peers gave 4 answers, has the mean 1.0. Then"
                                + " the mentee and a rater of peers who answered 1 know that each other rater of peers gave 1. So these figures are not shown.");
    }

    @Test
    void everyFigureOfTheIndustryFailsAtItsMinimumAndAbove() {
        for (FigureKind kind :
                List.of(MEAN, new FigureKind.Histogram(), new FigureKind.Lowest(), new FigureKind.Highest())) {
            for (int size : new int[] {3, 5, 8}) {
                refuted(RemainderRules.minimum(false, kind), Msf.context(3, 1, 3, size));
            }
        }
        assertThat(audit(RemainderRules.minimum(false, N), Msf.context(3, 1, 3, 8))
                        .isCertified())
                .as("how many answered tells no mark, as long as more answered than collude")
                .isTrue();
        refuted(RemainderRules.minimum(false, N), Msf.context(3, 1, 1, 8));
    }

    /** The careful rule still fails: with a total, what a small group said follows; without, unanimity is enough. */
    @Test
    void theRemainderRuleFailsToo() {
        for (boolean total : new boolean[] {false, true}) {
            RuleCounterexample example =
                    refuted(RemainderRules.minimumAndRemainder(total, N, MEAN), Msf.context(3, 1, 3, 3, 2, 2));
            assertThat(example.inWords())
                    .startsWith("Example with invented answers: peers ")
                    .contains("Printed: ");
        }
    }

    /** Each part alone is safe, and together they are not: that is what a total does. */
    @Test
    void aTotalBesideSafeGroupsFails() {
        MultisourceContext context = Msf.context(2, 1, 3, 5, 5);
        RemainderRule groups = RemainderRules.trimmedGroups();
        RemainderRule withTotal = new Msf.Named("groups-and-total", (answers, in) -> {
            List<FigureRow> rows = new ArrayList<>(groups.print(answers, in));
            rows.add(Msf.row(List.of(0, 1), 2, 5, answers, in));
            return rows;
        });
        RemainderRule totalAlone =
                new Msf.Named("total", (answers, in) -> List.of(Msf.row(List.of(0, 1), 2, 5, answers, in)));
        assertThat(audit(groups, context).isCertified()).isTrue();
        assertThat(audit(totalAlone, context).isCertified()).isTrue();
        RuleCounterexample example = refuted(withTotal, context);
        assertThat(example.printed()).hasSize(3);
        assertThat(audit(withTotal, Msf.context(2, 1, 3, 5)).isCertified())
                .as("only where there is something to subtract")
                .isFalse();
    }

    /** Mutants of the built-in rule: one answer less is dropped, one answer less is needed, or a rater is in two rows. */
    @Test
    void noMutantOfTheBuiltInRulePasses() {
        assertThat(audit(Msf.trimmedBy(2, 5), Msf.context(3, 1, 3, 5, 2)).isCertified())
                .isTrue();
        refuted(Msf.trimmedBy(1, 5), Msf.context(3, 1, 3, 5, 2));
        refuted(Msf.trimmedBy(1, 3), Msf.context(3, 1, 3, 5, 2));
        refuted(Msf.trimmedBy(2, 5), Msf.context(2, 2, 3, 6));
        refuted(
                new Msf.Named(
                        "overlapping",
                        (answers, in) -> List.of(
                                Msf.row(List.of(0), 2, 5, answers, in), Msf.row(List.of(0, 1), 2, 5, answers, in))),
                Msf.context(2, 1, 3, 5, 1));
        refuted(
                new Msf.Named(
                        "how-many-answered",
                        (answers, in) -> List.of(
                                Msf.row(List.of(0), 2, 5, answers, in),
                                FigureRow.of(
                                        List.of("juniors"),
                                        new PrintedFigure.Answered(
                                                answers.get(1).answered())))),
                Msf.context(2, 1, 3, 5, 2));
        refuted(
                new Msf.Named(
                        "decided-by-answers",
                        (answers, in) -> answers.get(0).favourable() > 2
                                ? List.of(Msf.row(List.of(0), 2, 5, answers, in))
                                : List.of()),
                Msf.context(2, 1, 3, 3));
    }

    @Test
    void theAuditAgreesWithTheDefinitionGoneThroughByHand() {
        List<RemainderRule> rules = List.of(
                RemainderRules.trimmedGroups(),
                RemainderRules.trimmedGroupsAndRemainder(),
                RemainderRules.minimum(false, N),
                RemainderRules.minimum(false, MEAN),
                RemainderRules.minimum(true, new FigureKind.Mean(0)),
                RemainderRules.minimumAndRemainder(false, new FigureKind.Mean(0)),
                RemainderRules.minimumAndRemainder(true, new FigureKind.Highest()),
                RemainderRules.minimum(false, new FigureKind.Histogram()),
                Msf.trimmedBy(1, 3),
                Msf.trimmedBy(2, 5),
                new Msf.Named("nothing", (answers, in) -> List.of()));
        AtomicInteger passed = new AtomicInteger();
        AtomicInteger failed = new AtomicInteger();
        for (MultisourceContext context : List.of(
                Msf.context(2, 1, 2, 3),
                Msf.context(2, 1, 3, 5),
                Msf.context(3, 1, 3, 5),
                Msf.context(2, 1, 2, 2, 2),
                Msf.context(2, 1, 3, 3, 2),
                Msf.context(3, 1, 2, 3, 2),
                Msf.context(2, 1, 2, 5, 1),
                Msf.context(2, 2, 2, 3, 2),
                Msf.context(2, 1, 1, 1, 2, 2))) {
            BruteForce force = new BruteForce(context);
            for (RemainderRule rule : rules) {
                boolean passes = audit(rule, context).isCertified();
                assertThat(passes).as("%s in %s", rule.id(), context).isEqualTo(force.withstands(rule));
                (passes ? passed : failed).incrementAndGet();
            }
        }
        assertThat(passed).hasValueGreaterThan(20);
        assertThat(failed).hasValueGreaterThan(20);
    }

    @Test
    void aCounterexampleIsAmongAllAnswersAndPrintsWhatItSays() {
        MultisourceContext context = Msf.context(3, 1, 2, 3, 2);
        RemainderRule rule = RemainderRules.minimum(true, MEAN);
        RuleCounterexample example = refuted(rule, context);
        assertThat(rule.print(
                        example.groups().stream()
                                .map(group -> org.reversementoring.anonymisation.strategy.AnswerCounts.of(
                                        context.scale(),
                                        group.answers().marks(),
                                        group.answers().declined()))
                                .toList(),
                        context))
                .isEqualTo(example.printed());
        assertThat(example.groups().stream()
                        .mapToInt(group -> group.known().size())
                        .sum())
                .isEqualTo(1);
    }

    @Test
    @SuppressWarnings("NullAway") // A stranger may return null.
    void aRuleThatBreaksALawIsRefused() {
        MultisourceContext context = Msf.context(2, 1, 3, 3);
        AtomicInteger calls = new AtomicInteger();
        for (RemainderRule rule : List.of(
                new Msf.Named("throws", (answers, in) -> {
                    throw new IllegalStateException("1 2 3");
                }),
                new Msf.Named(
                        "changes",
                        (answers, in) -> List.of(FigureRow.of(
                                List.of("peers"), new PrintedFigure.Answered(calls.incrementAndGet())))))) {
            assertThat(audit(rule, context))
                    .as(rule.id())
                    .isInstanceOf(RuleVerdict.Unlawful.class)
                    .satisfies(verdict ->
                            assertThat(verdict.inWords()).contains("law").doesNotContain("1 2 3"));
        }
        for (MultisourceContext size : List.of(context, Msf.context(5, 1, 3, 12, 9))) {
            for (FigureRow row : List.of(
                    FigureRow.of(List.of("nobody asked them"), new PrintedFigure.Answered(1)),
                    FigureRow.of(List.of("peers"), new PrintedFigure.Lowest(9)),
                    FigureRow.of(List.of("peers"), new PrintedFigure.Counts(List.of(1))))) {
                assertThat(audit(new Msf.Named("strays", (answers, in) -> List.of(row)), size))
                        .isEqualTo(new RuleVerdict.Unlawful(
                                "must print rows about the groups and marks that there are (law 1)"));
            }
        }
        assertThat(audit(new Msf.Named("nothing", (answers, in) -> null), context))
                .isEqualTo(new RuleVerdict.Unlawful("must not return null (law 1)"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "a\nb"})
    void aRuleWithoutAFitIdIsRefused(String id) {
        assertThat(audit(new Msf.Named(id, (answers, in) -> List.of()), Msf.context(2, 1, 3, 3)))
                .isInstanceOf(RuleVerdict.Unlawful.class);
        assertThat(audit(new Msf.Named("x".repeat(101), (answers, in) -> List.of()), Msf.context(2, 1, 3, 3)))
                .isInstanceOf(RuleVerdict.Unlawful.class);
    }

    /** What cannot be gone through is refuted by invented answers or is too large; it is never certified. */
    @Test
    void aStrangersRuleForManyRatersIsRefutedOrUndecided() {
        MultisourceContext large = Msf.context(5, 1, 3, 12, 9);
        RuleCounterexample example = refuted(RemainderRules.minimum(true, N, MEAN), large);
        assertThat(example.inWords()).contains("peers answered 1, 1, 1").contains("each other rater of");
        RuleVerdict undecided = audit(Msf.trimmedBy(2, 5), large);
        assertThat(undecided).isInstanceOf(RuleVerdict.TooLarge.class);
        assertThat(undecided.inWords()).startsWith("The audit would need ");
    }

    @Test
    void aCertifiedRulePrintsWhatItSaidInTheAuditAndMeetsNoRealAnswer() {
        MultisourceContext context = Msf.context(5, 1, 3, 5, 2);
        AtomicInteger calls = new AtomicInteger();
        RemainderRule counted = new Msf.Named("counted", (answers, in) -> {
            calls.incrementAndGet();
            return RemainderRules.trimmedGroups().print(answers, in);
        });
        RuleVerdict.Certified certified = (RuleVerdict.Certified) audit(counted, context);
        int before = calls.get();
        RaterAnswers answers = RaterAnswers.of(context.scale(), context.groups())
                .with(ItemId.of("q"), "peers", List.of(1, 2, 3, 4, 5))
                .with(ItemId.of("q"), "juniors", List.of(1))
                .with(ItemId.of("r"), "peers", List.of(4, 4, 4, 4));
        List<ExternalQuestion> printed = certified.print(answers);
        assertThat(calls).hasValue(before);
        assertThat(printed.get(0).rows())
                .containsExactly(FigureRow.of(List.of("peers"), new PrintedFigure.Trimmed(2, List.of(3))));
        assertThat(printed.get(1).rows())
                .as("only 4 of 5 answered")
                .containsExactly(FigureRow.of(List.of("peers"), new PrintedFigure.Withheld(5)));
        assertThat(printed).hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certified.print(RaterAnswers.of(context.scale(), List.of(RaterGroup.of("peers", 5)))))
                .withMessageContaining("must be those of the audit");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> certified.print(RaterAnswers.of(Msf.scale(4), context.groups())))
                .withMessageContaining("must be those of the audit");
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Msf.context(2, 0, 3, 5))
                .withMessageContaining("colluders must be 1 to 10");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Msf.context(2, 5, 3, 3, 2))
                .withMessageContaining("fewer than the 5 raters");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new MultisourceContext(Msf.scale(2), List.of(), 1))
                .withMessageContaining("at least 1 group");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> RemainderRules.minimum(true))
                .withMessageContaining("figures must be at least 1");
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Mean(7));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Mean(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Trimmed(-1));
        assertThatIllegalArgumentException().isThrownBy(() -> new FigureKind.Trimmed(21));
        assertThat(List.of(RuleVerdict.Certified.class.getConstructors())).isEmpty();
    }
}
