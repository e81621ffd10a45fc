package org.reversementoring.anonymisation.multisource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.RemainderRules;
import org.reversementoring.anonymisation.multisource.rule.SeparateRows;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;

/** A report of another tool is safe if no rater is given away by what it prints, and its verdict tells nothing more than what it prints. */
class ExternalAuditTest {

    private static final LocalDate DAY = LocalDate.of(2025, 11, 1);
    private static final ItemId Q = ItemId.of("q7");

    private static ExternalReport report(List<RaterGroup> groups, ExternalQuestion... questions) {
        return ExternalReport.builder()
                .mentee(MenteeId.of("mentee"))
                .source("Tool 360")
                .firstDay(DAY)
                .lastDay(DAY.plusDays(20))
                .overlap(RaterOverlap.NO_MENTOR_RATED)
                .groups(groups)
                .addQuestions(questions)
                .uncheckedText(false)
                .build();
    }

    private static ExternalQuestion question(int points, FigureRow... rows) {
        return new ExternalQuestion(Q, 1, points, true, List.of(rows));
    }

    private static ExternalQuestion answeredByAll(int points, FigureRow... rows) {
        return new ExternalQuestion(Q, 1, points, false, List.of(rows));
    }

    private static FigureRow peers(PrintedFigure... figures) {
        return FigureRow.of(List.of("peers"), figures);
    }

    private static final List<RaterGroup> SIX = List.of(RaterGroup.of("peers", 6));

    private static ExternalVerdict audit(ExternalReport report) {
        return ExternalAudit.against(1).of(report);
    }

    @Test
    void aSafeReportIsMadeReadyToBeAttachedWithItsEvidence() {
        ExternalReport report = report(SIX, question(5, peers(new PrintedFigure.Trimmed(2, List.of(3, 4)))));
        ExternalVerdict verdict = audit(report);
        assertThat(verdict).isInstanceOf(ExternalVerdict.Safe.class);
        AttachedReport attached = ((ExternalVerdict.Safe) verdict).attached();
        assertThat(attached.report()).isEqualTo(report);
        assertThat(attached.evidence().guarantee()).isEqualTo("ED(1)");
        assertThat(attached.evidence().report()).isEqualTo(report.digest());
        assertThat(attached.evidence().cases())
                .as("one colluder, 5 marks or none")
                .isEqualTo(6);
        assertThat(verdict.inWords())
                .contains("Suppose that 1 rater tells the mentee")
                .contains("No mentor of the panel rated");
        assertThat(ExternalAudit.confirms(attached)).isTrue();
    }

    /** T3 is tight: the same figures are not safe against one more. */
    @Test
    void howManyColludeMatters() {
        ExternalReport report = report(SIX, question(5, peers(new PrintedFigure.Trimmed(2, List.of(3, 4)))));
        assertThat(ExternalAudit.against(1).of(report).isSafe()).isTrue();
        ExternalReport extreme = report(SIX, question(5, peers(new PrintedFigure.Trimmed(2, List.of(1, 1)))));
        assertThat(ExternalAudit.against(1).of(extreme).isSafe()).isTrue();
        assertThat(ExternalAudit.against(2).of(extreme).isSafe()).isFalse();
    }

    @Test
    void aUnanimousMeanIsRefusedWithInventedAnswers() {
        ExternalVerdict verdict = audit(
                report(SIX, answeredByAll(5, peers(new PrintedFigure.Answered(6), new PrintedFigure.Mean("5.00")))));
        assertThat(verdict).isInstanceOf(ExternalVerdict.GivesAway.class);
        assertThat(verdict.inWords())
                .isEqualTo(
                        "The report cannot be attached. Question q7 gives away raters of peers. The mentee and 1 rater could"
                                + " exclude an end of the scale for another one. Example with invented answers: peers"
                                + " answered 1, 1, 1, 1, 1 and 1. Printed: peers gave 6 answers, has the mean 1.00. Then the mentee and a"
                                + " rater of peers who answered 1 know that each other rater of peers gave 1. So these figures are not shown.");
    }

    /** A reason must not be a second report: it is made of the layout, whatever was printed. */
    @Test
    void theReasonTellsNothingOfWhatWasPrinted() {
        List<String> reasons = new ArrayList<>();
        for (String mean : List.of("5.00", "1.00", "1.17", "4.83")) {
            ExternalVerdict verdict = audit(report(SIX, answeredByAll(5, peers(new PrintedFigure.Mean(mean)))));
            assertThat(verdict).isInstanceOf(ExternalVerdict.GivesAway.class);
            reasons.add(verdict.inWords());
        }
        assertThat(reasons.stream().distinct()).hasSize(1);
    }

    /** A group's figures and the total: what a group that is not shown said follows by subtraction. */
    @Test
    void whatIsNotShownFollowsFromATotal() {
        List<RaterGroup> groups = List.of(RaterGroup.of("peers", 5), new RaterGroup("line managers", 2, 3));
        FigureRow shown = peers(new PrintedFigure.Mean("3.00"));
        FigureRow total = FigureRow.of(List.of("peers", "line managers"), new PrintedFigure.Mean("2.43"));
        assertThat(audit(report(groups, answeredByAll(5, shown))).isSafe()).isTrue();
        ExternalVerdict verdict = audit(report(groups, answeredByAll(5, shown, total)));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        ExternalVerdict.GivesAway.class,
                        away -> assertThat(away.group()).isEqualTo("line managers"));
    }

    @Test
    void figuresThatNoAnswersFitAreRefused() {
        for (FigureRow row : List.of(
                peers(new PrintedFigure.Mean("3.01")),
                peers(new PrintedFigure.Answered(7)),
                peers(new PrintedFigure.Lowest(4), new PrintedFigure.Highest(3)),
                peers(new PrintedFigure.Counts(List.of(9, 0, 0, 0, 0))))) {
            ExternalVerdict verdict = audit(report(SIX, answeredByAll(5, row)));
            assertThat(verdict).as(row.inWords()).isEqualTo(new ExternalVerdict.Contradictory(Q));
            assertThat(verdict.inWords()).startsWith("The report cannot be attached. No answers fit");
        }
    }

    @Test
    void tooManyPossibleAnswersAreRefusedUnlessARowAloneTells() {
        List<RaterGroup> groups = List.of(RaterGroup.of("peers", 20), RaterGroup.of("juniors", 20));
        FigureRow middle = FigureRow.of(List.of("peers", "juniors"), new PrintedFigure.Trimmed(19, List.of(3, 3)));
        ExternalVerdict verdict =
                audit(report(groups, question(5, middle, peers(new PrintedFigure.Trimmed(9, List.of(3, 3))))));
        assertThat(verdict).isEqualTo(new ExternalVerdict.TooLarge(Q));
        assertThat(verdict.inWords()).contains("too many possible answers");
        assertThat(audit(report(groups, question(5, middle, peers(new PrintedFigure.Lowest(5))))))
                .isInstanceOf(ExternalVerdict.GivesAway.class);
    }

    /** Groups that no row joins are no part of each other's question, so many of them are no more work. */
    @Test
    void manyGroupsThatNoRowJoinsAreDecided() {
        List<RaterGroup> groups = new ArrayList<>();
        List<FigureRow> rows = new ArrayList<>();
        for (int i = 0; i < 8; i++) {
            groups.add(RaterGroup.of("group " + i, 9));
            rows.add(FigureRow.of(List.of("group " + i), new PrintedFigure.Trimmed(2, List.of(1, 2, 2, 3, 5))));
        }
        ExternalReport report = report(groups, new ExternalQuestion(Q, 1, 5, true, rows));
        assertThat(audit(report).isSafe()).isTrue();
    }

    @Test
    void aLoneRaterIsGivenAwayByAnyFigureOfTheirs() {
        List<RaterGroup> one = List.of(new RaterGroup("line manager", 1, 1), RaterGroup.of("peers", 5));
        assertThat(audit(report(
                        one, answeredByAll(5, FigureRow.of(List.of("line manager"), new PrintedFigure.Mean("4.0"))))))
                .isInstanceOfSatisfying(
                        ExternalVerdict.GivesAway.class,
                        away -> assertThat(away.group()).isEqualTo("line manager"));
        assertThat(audit(report(one, question(5, FigureRow.of(List.of("line manager"), new PrintedFigure.Withheld(3)))))
                        .isSafe())
                .as("nothing is told of a mark")
                .isTrue();
    }

    @Test
    void withheldTellsThatFewAnswered() {
        List<RaterGroup> groups = List.of(RaterGroup.of("peers", 3));
        assertThat(audit(report(groups, question(5, peers(new PrintedFigure.Withheld(1)))))
                        .isSafe())
                .as("that nobody answered leaves nobody a mark to claim")
                .isFalse();
        assertThat(audit(report(groups, question(5, peers(new PrintedFigure.Withheld(3)))))
                        .isSafe())
                .isTrue();
    }

    @Test
    void theFirstQuestionThatDoesNotPassIsNamed() {
        ExternalQuestion safe = new ExternalQuestion(
                ItemId.of("safe"), 1, 5, true, List.of(peers(new PrintedFigure.Trimmed(2, List.of(1, 5)))));
        ExternalVerdict verdict = audit(report(SIX, safe, question(5, peers(new PrintedFigure.Lowest(2)))));
        assertThat(verdict)
                .isInstanceOfSatisfying(
                        ExternalVerdict.GivesAway.class,
                        away -> assertThat(away.question()).isEqualTo(Q));
        assertThat(audit(report(SIX, safe, question(5))).isSafe())
                .as("nothing is printed about it")
                .isTrue();
    }

    /** Every page that these rules can print, against the definition gone through by hand, rater by rater. */
    @Test
    void theAuditAgreesWithTheDefinitionForEveryPage() {
        AtomicInteger safe = new AtomicInteger();
        AtomicInteger unsafe = new AtomicInteger();
        List<RemainderRule> rules = List.of(
                RemainderRules.trimmedGroups(),
                RemainderRules.minimum(true, new FigureKind.Mean(1)),
                RemainderRules.minimum(false, new FigureKind.NumberOfAnswers(), new FigureKind.Lowest()),
                RemainderRules.minimum(false, new FigureKind.Histogram()),
                RemainderRules.minimumAndRemainder(true, new FigureKind.Mean(0), new FigureKind.Highest()),
                Msf.trimmedBy(1, 3));
        for (MultisourceContext context : List.of(
                Msf.context(2, 1, 3, 5),
                Msf.context(3, 1, 2, 4),
                Msf.context(2, 1, 2, 3, 2),
                Msf.context(3, 1, 2, 3, 2),
                Msf.context(2, 2, 2, 3, 2),
                Msf.context(2, 1, 1, 1, 2, 2))) {
            BruteForce force = new BruteForce(context);
            List<int[]> everything = force.pages(new Msf.Named("nothing", (answers, in) -> List.of()))
                    .values()
                    .iterator()
                    .next();
            for (RemainderRule rule : rules) {
                for (Map.Entry<List<FigureRow>, List<int[]>> page :
                        force.pages(rule).entrySet()) {
                    // What the numbers alone tell: every world in which they are true, whatever the rule would have
                    // chosen to print.
                    List<int[]> fitting = everything.stream()
                            .filter(world -> isTrue(page.getKey(), force.counts(world), context))
                            .toList();
                    boolean expected = force.deniable(fitting);
                    ExternalVerdict verdict = ExternalAudit.against(context.colluders())
                            .of(report(
                                    context.groups(),
                                    new ExternalQuestion(Q, 1, context.scale().highest(), true, page.getKey())));
                    assertThat(verdict.isSafe())
                            .as("%s in %s", page.getKey(), context)
                            .isEqualTo(expected);
                    (expected ? safe : unsafe).incrementAndGet();
                }
            }
        }
        assertThat(safe).hasValueGreaterThan(40);
        assertThat(unsafe).hasValueGreaterThan(100);
    }

    private static boolean isTrue(List<FigureRow> page, List<AnswerCounts> answers, MultisourceContext context) {
        List<String> labels = context.groups().stream().map(RaterGroup::label).toList();
        return page.stream().allMatch(row -> {
            AnswerCounts pooled = SeparateRows.pooled(
                    row.groups().stream().map(labels::indexOf).toList(), answers, context.scale());
            return row.figures().stream().allMatch(figure -> isTrue(figure, pooled));
        });
    }

    private static boolean isTrue(PrintedFigure figure, AnswerCounts pooled) {
        if (figure instanceof PrintedFigure.Withheld withheld) {
            return pooled.answered() < withheld.minimum();
        } else if (figure instanceof PrintedFigure.Answered) {
            return new FigureKind.NumberOfAnswers().of(pooled).equals(figure);
        } else if (figure instanceof PrintedFigure.Counts) {
            return new FigureKind.Histogram().of(pooled).equals(figure);
        } else if (pooled.answered() == 0) {
            return false;
        } else if (figure instanceof PrintedFigure.Mean mean) {
            int point = mean.shown().indexOf('.');
            return new FigureKind.Mean(point < 0 ? 0 : mean.shown().length() - point - 1)
                    .of(pooled)
                    .equals(figure);
        } else if (figure instanceof PrintedFigure.Lowest) {
            return new FigureKind.Lowest().of(pooled).equals(figure);
        } else if (figure instanceof PrintedFigure.Highest) {
            return new FigureKind.Highest().of(pooled).equals(figure);
        }
        PrintedFigure.Trimmed trimmed = (PrintedFigure.Trimmed) figure;
        return new FigureKind.Trimmed(trimmed.dropped()).of(pooled).equals(figure);
    }

    /** A certified rule's pages pass this door, too: what the numbers alone tell is never more than what numbers and rule tell. */
    @Test
    void whateverACertifiedRulePrintsIsSafe() {
        for (MultisourceContext context :
                List.of(Msf.context(3, 1, 3, 5, 2), Msf.context(2, 1, 3, 6, 3, 2), Msf.context(2, 2, 3, 7))) {
            for (RemainderRule rule :
                    List.of(RemainderRules.trimmedGroups(), RemainderRules.trimmedGroupsAndRemainder())) {
                JointEnumeration every = JointEnumeration.ask(rule, context);
                for (int page = 0; page < every.pageCount(); page++) {
                    assertThat(ExternalAudit.against(context.colluders())
                                    .of(report(
                                            context.groups(),
                                            new ExternalQuestion(
                                                    Q, 1, context.scale().highest(), true, every.page(page))))
                                    .isSafe())
                            .isTrue();
                }
            }
        }
    }

    @Test
    void evidenceThatWasWrittenByHandIsNotConfirmed() {
        ExternalReport unsafe = report(SIX, answeredByAll(5, peers(new PrintedFigure.Mean("5.00"))));
        assertThat(ExternalAudit.confirms(TestAudit.safe(unsafe, 1))).isFalse();
        ExternalReport safe = report(SIX, question(5, peers(new PrintedFigure.Trimmed(2, List.of(3, 4)))));
        assertThat(ExternalAudit.confirms(TestAudit.safe(safe, 1)))
                .as("another number of cases")
                .isFalse();
    }

    @Test
    void colludersOutOfRangeAreRefused() {
        for (int colluders : new int[] {0, 11}) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> ExternalAudit.against(colluders))
                    .withMessageContaining("between 1 and 10");
        }
    }
}
