package org.reversementoring.reporting.study.results;

import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.agreement.Agreement;
import org.reversementoring.reporting.study.disclosure.OutwardGrid;
import org.reversementoring.reporting.study.disclosure.ReleasedRow;
import org.reversementoring.reporting.study.figures.CategoryBreakdown;
import org.reversementoring.reporting.study.figures.Effort;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.ReportedCount;
import org.reversementoring.reporting.study.figures.RoleEffort;
import org.reversementoring.reporting.study.figures.SessionTimes;
import org.reversementoring.reporting.study.figures.StudyFigures;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.OutcomeDesign;
import org.reversementoring.reporting.study.outcome.PlannedOutcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.participation.ParticipantFlow;
import org.reversementoring.reporting.study.participation.Withdrawal;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;
import org.reversementoring.reporting.study.statistics.PairedComparison;
import org.reversementoring.reporting.study.statistics.PairedScores;
import org.reversementoring.reporting.study.statistics.Proportion;

/** Results of a made-up study: as it might be, and with labels that break files. */
final class MadeUpResults {

    static final BigDecimal LEVEL = new BigDecimal("0.95");

    /** Labels that have broken readers of CSV, JSON, HTML, Markdown and R. */
    static final List<String> HOSTILE = List.of(
            "=1+1",
            "@SUM(A1)",
            "-5",
            "+44",
            "\uFF1Dx",
            "\u200B=cmd|' /C calc'!A0",
            "say \"hi\"",
            "a,b;c\td",
            "it's",
            "</script><script>alert(1)</script>",
            "NA",
            "two\nlines\r\nand more",
            "\\u0041 \\ %s $x `r 1+1`",
            "| a | b |",
            "lone \uD800 surrogate",
            "bell \u0007",
            "\u05E9\u05DC\u05D5\u05DD \uD83D\uDE00 na\u00EFve");

    private static final List<Integer> BEFORE = List.of(2, 3, 3, 4, 2, 3, 1, 3, 2, 4, 3, 2);
    private static final List<Integer> AFTER = List.of(4, 4, 3, 5, 3, 3, 3, 4, 4, 4, 5, 2);

    private MadeUpResults() {}

    /** The argument is the folder; continuous integration has other programs read it. */
    public static void main(String[] args) {
        Path folder = Path.of(args[0]);
        TeamResults.of(study()).writeTo(folder.resolve("team"));
        TeamResults.of(hostile()).writeTo(folder.resolve("hostile"));
        released().writeTo(folder.resolve("released"));
    }

    static FeasibilityStudy study() {
        OutcomeDesign design = new OutcomeDesign(
                new BigDecimal("0.05"), List.of(PlannedOutcome.of("mentors: technology", OutcomeRank.PRIMARY)));
        return FeasibilityStudy.builder()
                .title("A made-up study")
                .design(new RegisteredDesign(
                        design, design.digest(), LocalDate.of(2026, 1, 5), LocalDate.of(2026, 2, 2)))
                .addParticipation(
                        ParticipantFlow.of("mentors", 20, 18, 14, 13, 12),
                        ParticipantFlow.builder()
                                .from(ParticipantFlow.ofAgreed("mentees", 0, 0, 0))
                                .build())
                .figures(StudyFigures.builder()
                        .addCounts(
                                ReportedCount.about(
                                        ReportSection.HARM, "mentors: harm reported", new Proportion(0, 12)),
                                ReportedCount.about(ReportSection.FIDELITY, "Met in person", new Proportion(11, 12)))
                        .addBreakdowns(new CategoryBreakdown(
                                ReportSection.OTHER,
                                "mentors: risk",
                                List.of(new CategoryBreakdown.Part("low", 7), new CategoryBreakdown.Part("high", 5))))
                        .sessions(SessionTimes.of(List.of(28, 45, 180)))
                        .minutes(RoleEffort.of(
                                List.of(new Effort(Effort.Role.MENTOR, 0), new Effort(Effort.Role.MENTOR, 45))))
                        .build())
                .addOutcomes(
                        outcome("mentors: technology, primary", OutcomeRank.PRIMARY, BEFORE, AFTER),
                        outcome("mentors: wellbeing, T0 to T2", OutcomeRank.SECONDARY, BEFORE, BEFORE),
                        outcome("burnout (exploratory, uncontrolled)", OutcomeRank.EXPLORATORY, List.of(3), List.of(2)))
                .addAgreements(
                        Agreement.cohensKappa(List.of("a", "b", "a", "b"), List.of("a", "b", "b", "b")),
                        Agreement.cohensKappa(List.of("a", "a"), List.of("a", "a")))
                .build();
    }

    static FeasibilityStudy hostile() {
        FeasibilityStudy.Builder study = FeasibilityStudy.builder().title(HOSTILE.get(9));
        StudyFigures.Builder figures = StudyFigures.builder();
        for (String label : HOSTILE) {
            study.addOutcomes(outcome(label, OutcomeRank.SECONDARY, BEFORE, AFTER));
            figures.addCounts(new ReportedCount(label, new Proportion(3, 12)));
        }
        study.addParticipation(ParticipantFlow.builder()
                .from(ParticipantFlow.ofAgreed("=group", 5, 4, 3))
                .addWithdrawals(new Withdrawal("-9", 1))
                .build());
        return study.figures(figures.build()).build();
    }

    static Outcome outcome(String name, OutcomeRank rank, List<Integer> before, List<Integer> after) {
        return new Outcome(
                name,
                Outcome.MEASURES,
                PairedComparison.of(PairedScores.of(before, after), AlternativeHypothesis.TWO_SIDED, LEVEL),
                Optional.empty(),
                Optional.empty(),
                rank,
                Optional.of(ReleasedRow.of(fractions(before), fractions(after), new OutwardGrid(Fraction.ONE, 4))));
    }

    static ReleasedResults released() {
        return ReleasedResults.of(study().report());
    }

    static List<Fraction> fractions(List<Integer> scores) {
        return scores.stream().map(Fraction::of).toList();
    }
}
