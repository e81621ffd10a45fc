package org.reversementoring.examples.attacks;

import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;

import java.util.List;
import org.reversementoring.anonymisation.reconstruction.AttackerKnowledge;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.table.audit.SuppressionAudit;
import org.reversementoring.anonymisation.table.cell.FrequencyTable;

/** Attacks on tables and totals. */
final class Tables {

    private Tables() {}

    static WorkedAttack bridge() {
        return new WorkedAttack(
                "W5 Complementary suppression that is not",
                "four by four, each line with none or at least two hidden cells, and all totals",
                List.of(SuppressionAudit.of(FrequencyTable.of(
                                "* * * 9 18", //
                                "* * 9 9 21",
                                "9 9 * * 23",
                                "9 9 * * 25",
                                "21 23 18 25 87"))
                        .inWords()),
                List.of("prints no tables of answers; whatever is counted is counted from released statements (T7)."));
    }

    static WorkedAttack totalOverBands() {
        RespondentGroup all = RespondentGroup.range(1, 18);
        ReconstructionAudit bands = ReconstructionAudit.of(ReportedQuestion.binary(), 18)
                .publishing(
                        count(RespondentGroup.range(1, 6), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(7, 12), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(13, 18), Marks.of(1)).between(0, 2));
        ReconstructionAudit mixed = ReconstructionAudit.of(ReportedQuestion.binary(), 18)
                .publishing(
                        count(RespondentGroup.range(1, 6), Marks.of(1)).between(0, 2),
                        count(RespondentGroup.range(7, 12), Marks.of(1)).between(4, 6),
                        count(RespondentGroup.range(13, 18), Marks.of(1)).between(0, 2),
                        count(all, Marks.of(1)).is(10));
        return new WorkedAttack(
                "W9 Organisation total",
                "three panels of six, each \"few\" (0 to 2); total of the organisation: 1 favourable",
                List.of(
                        "With mentor 1, who was favourable (1): "
                                + bands.publishing(count(all, Marks.of(1)).is(1))
                                        .knowing(AttackerKnowledge.answer(1, 1))
                                        .conclude()
                                        .inWords(),
                        "Of \"few\", \"most\", \"few\" and a total of 10: "
                                + mixed.conclude().inWords()),
                List.of("counts released statements only: \"few\" three times, and no total of answers (T7, L21)."));
    }
}
