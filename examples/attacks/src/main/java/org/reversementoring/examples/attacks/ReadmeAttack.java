package org.reversementoring.examples.attacks;

import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.standardDeviation;

import org.reversementoring.anonymisation.reconstruction.AttackerKnowledge;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.ReconstructionResult;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;

/** The attack of the README. */
final class ReadmeAttack {

    private ReadmeAttack() {}

    static ReconstructionResult result() {
        // readme:begin
        RespondentGroup six = RespondentGroup.range(1, 6);
        ReconstructionResult result = ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 6)
                .publishing(mean(six).printed("3.00"), standardDeviation(six).printed("1.41"))
                .knowing(AttackerKnowledge.answer(1, 2))
                .conclude();
        // readme:end
        return result;
    }
}
