package org.reversementoring.examples.attacks;

import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Comparator;
import java.util.List;
import org.reversementoring.anonymisation.audit.AuditResult;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Inference;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.anonymisation.reconstruction.AttackerKnowledge;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.reconstruction.figure.Rounding;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.report.Statement;

/** Attacks on a single report. */
final class OneReport {

    private OneReport() {}

    static WorkedAttack meanAndDeviation() {
        RespondentGroup six = RespondentGroup.range(1, 6);
        ReconstructionAudit audit = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 6)
                .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"));
        return new WorkedAttack(
                "W1 Mean and standard deviation",
                "mean 3.00, SD 1.41",
                List.of(
                        audit.conclude().inWords(),
                        "With mentor 1, who gave 2: "
                                + audit.knowing(AttackerKnowledge.answer(1, 2))
                                        .conclude()
                                        .inWords()),
                Library.says(1, 2, 3, 3, 4, 5));
    }

    /** The exact count where that is safe, else whether it is a majority; each alone would be safe. */
    private record Ladder() implements AnonymisationStrategy {

        @Override
        public String id() {
            return "exact count if safe, else the majority";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            int favourable = answers.favourable();
            return new Statement.Worded(
                    favourable >= 2 && favourable <= 4
                            ? favourable + " favourable"
                            : "majority favourable: " + (favourable > 3 ? "yes" : "no"));
        }
    }

    static WorkedAttack fallbackLadder() {
        String open = ReconstructionAudit.of(ReportedQuestion.binary(), 6)
                .publishing(count(RespondentGroup.range(1, 6), Marks.of(1)).between(0, 3))
                .knowing(AttackerKnowledge.answer(1, 1))
                .conclude()
                .inWords();
        String closed = ReconstructionAudit.of(ReportedQuestion.binary(), 6)
                .publishing(count(RespondentGroup.range(1, 6), Marks.of(1)).between(0, 1))
                .knowing(AttackerKnowledge.answer(1, 1))
                .conclude()
                .inWords();
        return new WorkedAttack(
                "W3 Fallback ladder",
                "\"majority favourable: no\", by a tool that prints the exact count if 2 to 4 are favourable",
                List.of(
                        "A reader who does not know the code takes it for 0 to 3 (1 = favourable): " + open,
                        "A reader who knows the code knows that it is 0 or 1: " + closed),
                List.of(Library.refusal(new Ladder(), 6, 1)));
    }

    static WorkedAttack whyTrimmingWorks() {
        AuditResult.Certified trimmed = Library.certified(Strategies.trimmed(), 6, 1);
        Statement statement = trimmed.statement(AnswerCounts.of(Library.SCALE, List.of(1, 1, 1, 1, 2, 5), 0));
        Inference colluder = trimmed.conclusions(statement, Adversary.colluding(1), Prior.uniform()).stream()
                .filter(conclusion -> conclusion.known().marks().equals(List.of(5)))
                .findFirst()
                .orElseThrow();
        BigDecimal likeliest =
                colluder.posterior().stream().max(Comparator.naturalOrder()).orElseThrow();
        return new WorkedAttack(
                "W6 Why trimming works",
                "of 1, 1, 1, 1, 2, 5 the third and the fourth: " + statement.inWords(Library.SCALE),
                List.of("A mentor who answered 5 holds possible for each other mentor: "
                        + colluder.feasible().marks() + ", or declined; " + colluder.worlds()
                        + " ways to answer are left, and 1 has probability "
                        + likeliest.setScale(4, RoundingMode.HALF_UP) + "."),
                List.of("publishes this: whoever answered 1 can say \"I was the 5\". Never certain: "
                        + trimmed.certificate().worstPosterior() + " at worst, over all panels."));
    }

    /** Favourable answers to the nearest 5. */
    private record Rounded() implements AnonymisationStrategy {

        @Override
        public String id() {
            return "favourable answers to the nearest 5";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            return new Statement.Worded("about " + (answers.favourable() + 2) / 5 * 5 + " favourable");
        }
    }

    static WorkedAttack rounding() {
        return new WorkedAttack(
                "W8 Rounding, eight mentors",
                "about 10 favourable (to the nearest 5)",
                List.of("(1 = favourable) "
                        + ReconstructionAudit.of(ReportedQuestion.binary(), 8)
                                .publishing(count(RespondentGroup.range(1, 8), Marks.of(1))
                                        .roundedTo(5, 10, Rounding.HALF_UP))
                                .conclude()
                                .inWords()),
                List.of(Library.refusal(new Rounded(), 8, 0)));
    }
}
