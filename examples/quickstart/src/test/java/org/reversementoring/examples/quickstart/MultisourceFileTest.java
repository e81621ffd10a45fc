package org.reversementoring.examples.quickstart;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.multisource.ExternalAudit;
import org.reversementoring.anonymisation.multisource.ExternalVerdict;
import org.reversementoring.anonymisation.multisource.RuleAudit;
import org.reversementoring.anonymisation.multisource.RuleVerdict;
import org.reversementoring.anonymisation.multisource.rule.FigureKind;
import org.reversementoring.anonymisation.multisource.rule.MultisourceContext;
import org.reversementoring.anonymisation.multisource.rule.RemainderRule;
import org.reversementoring.anonymisation.multisource.rule.RemainderRules;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.csv.CsvDialect;
import org.reversementoring.core.exchange.RaterSheet;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.ExternalQuestion;
import org.reversementoring.core.multisource.ExternalReport;
import org.reversementoring.core.multisource.FigureRow;
import org.reversementoring.core.multisource.PrintedFigure;
import org.reversementoring.core.multisource.RaterAnswers;
import org.reversementoring.core.multisource.RaterGroup;
import org.reversementoring.core.multisource.RaterOverlap;

/** A synthetic multisource file is imported, and the threshold of each group holds (statement C 5). */
class MultisourceFileTest {

    private static final RatingScale SCALE = RatingScale.of(List.of("never", "seldom", "sometimes", "often", "always"));
    private static final List<RaterGroup> GROUPS = List.of(
            RaterGroup.of("peers", 7),
            RaterGroup.of("juniors", 6),
            RaterGroup.of("allied health", 4),
            RaterGroup.of("clerical", 3));
    private static final MultisourceContext CONTEXT = new MultisourceContext(SCALE, GROUPS, 1);

    private final RaterAnswers answers =
            RaterSheet.read(Path.of("data", "multisource.csv"), CsvDialect.comma(), SCALE, GROUPS);

    private static ExternalReport report(List<ExternalQuestion> questions) {
        return ExternalReport.builder()
                .mentee(MenteeId.of("consultant-a"))
                .source("a file")
                .firstDay(LocalDate.of(2026, 1, 5))
                .lastDay(LocalDate.of(2026, 2, 5))
                .overlap(RaterOverlap.MENTORS_MAY_HAVE_RATED)
                .groups(GROUPS)
                .questions(questions)
                .uncheckedText(false)
                .build();
    }

    @Test
    void theCertifiedRuleShowsTwoGroupsAndARemainderWhereEnoughAnswered() {
        RuleVerdict verdict = RuleAudit.of(CONTEXT).audit(RemainderRules.trimmedGroupsAndRemainder());
        assertThat(verdict).isInstanceOf(RuleVerdict.Certified.class);
        List<ExternalQuestion> printed = ((RuleVerdict.Certified) verdict).print(answers);
        List<String> remainder = List.of("allied health", "clerical");
        assertThat(printed.stream().map(ExternalQuestion::rows))
                .containsExactly(
                        List.of(
                                FigureRow.of(List.of("peers"), new PrintedFigure.Trimmed(2, List.of(5, 5, 5))),
                                FigureRow.of(List.of("juniors"), new PrintedFigure.Withheld(5)),
                                FigureRow.of(remainder, new PrintedFigure.Withheld(5))),
                        List.of(
                                FigureRow.of(List.of("peers"), new PrintedFigure.Trimmed(2, List.of(4, 4, 4))),
                                FigureRow.of(List.of("juniors"), new PrintedFigure.Trimmed(2, List.of(2, 2))),
                                FigureRow.of(remainder, new PrintedFigure.Trimmed(2, List.of(3, 4, 4)))));
        assertThat(ExternalAudit.against(1).of(report(printed)).isSafe()).isTrue();
    }

    /** The same file under the usual rule: at least 3 answers, means, and a total. Its peers all gave 5 on one question. */
    @Test
    void theUsualRuleIsRefusedAndSoIsWhatItPrints() {
        RemainderRule usual =
                RemainderRules.minimumAndRemainder(true, new FigureKind.NumberOfAnswers(), new FigureKind.Mean(2));
        assertThat(RuleAudit.of(CONTEXT).audit(usual)).isInstanceOf(RuleVerdict.Refuted.class);
        List<ExternalQuestion> printed = answers.questions().stream()
                .map(question -> new ExternalQuestion(question, 1, 5, true, usual.print(counts(question), CONTEXT)))
                .toList();
        ExternalVerdict verdict = ExternalAudit.against(1).of(report(printed));
        assertThat(verdict).isInstanceOf(ExternalVerdict.GivesAway.class);
        assertThat(verdict.inWords())
                .contains("Example with invented answers: ")
                .contains("peers answered 1, 1, 1");
    }

    private List<AnswerCounts> counts(ItemId question) {
        return Stream.iterate(0, i -> i + 1)
                .limit(GROUPS.size())
                .map(i -> AnswerCounts.of(
                        SCALE,
                        answers.marks(question).get(i),
                        GROUPS.get(i).raters() - answers.marks(question).get(i).size()))
                .toList();
    }
}
