package org.reversementoring.examples.attacks;

import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.count;
import static org.reversementoring.anonymisation.reconstruction.figure.Statistics.mean;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Guarantee;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerPolicy;
import org.reversementoring.anonymisation.ledger.PlannedRelease;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseScope;
import org.reversementoring.anonymisation.ledger.composition.AnswerPersistence;
import org.reversementoring.anonymisation.ledger.composition.AuditedRelease;
import org.reversementoring.anonymisation.ledger.composition.CompositionAudit;
import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.anonymisation.reconstruction.ReconstructionAudit;
import org.reversementoring.anonymisation.reconstruction.figure.Marks;
import org.reversementoring.anonymisation.reconstruction.figure.ReportedQuestion;
import org.reversementoring.anonymisation.reconstruction.figure.RespondentGroup;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.anonymisation.strategy.PublicContext;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.report.Statement;

/** Attacks on two reports together. */
final class SeveralReports {

    private static final CycleId FIRST = CycleId.of("first cycle");

    private SeveralReports() {}

    static WorkedAttack lateAnswer() {
        RespondentGroup five = RespondentGroup.range(1, 5);
        return new WorkedAttack(
                "W2 Late answer",
                "five answers, mean 3.4; re-issued with six, mean 3.0",
                List.of(ReconstructionAudit.of(ReportedQuestion.ordinal(1, 5), 6)
                        .publishing(
                                mean(five).printed("3.4"), mean(five.with(6)).printed("3.0"))
                        .conclude()
                        .inWords()),
                refused(AnswerPersistence.FREE, FIRST, 1, 5, 1, 6));
    }

    static WorkedAttack swapOfOne() {
        RespondentGroup before = RespondentGroup.range(1, 6);
        RespondentGroup after = before.without(6).with(7);
        return new WorkedAttack(
                "W7 Swap of one",
                "majority favourable: yes; next cycle, with one leaver and one joiner: no",
                List.of("Nobody else having changed their mind (1 = favourable): "
                        + ReconstructionAudit.of(ReportedQuestion.binary(), 7)
                                .publishing(
                                        count(before, Marks.of(1)).atLeast(4),
                                        count(after, Marks.of(1)).atMost(3))
                                .conclude()
                                .inWords()),
                refused(AnswerPersistence.PERSIST, CycleId.of("second cycle"), 1, 6, 2, 7));
    }

    /** What the ledger says of mentors from .. to after it recorded others. */
    private static List<String> refused(AnswerPersistence answers, CycleId next, int a, int b, int from, int to) {
        ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore(), LedgerPolicy.singleUse(answers));
        ledger.record(new LedgerEntry(
                planned(FIRST, a, b),
                new Statement.MiddleAnswers(3, 3),
                ReportId.of("report-1"),
                "5ea1".repeat(16),
                LocalDate.of(2026, 6, 1)));
        LedgerDecision decision = ledger.decide(planned(next, from, to));
        return decision instanceof LedgerDecision.Refused refused
                ? refused.objections().stream()
                        .map(objection -> "refused. " + objection.message())
                        .toList()
                : List.of("permitted");
    }

    private static PlannedRelease planned(CycleId cycle, int from, int to) {
        Roster roster = roster(from, to);
        return PlannedRelease.builder()
                .mentee(MenteeId.of("consultant"))
                .cycle(cycle)
                .item(TopicId.of("teamwork"))
                .scope(ReleaseScope.PANEL)
                .roster(roster)
                .strategy(Strategies.majority().id())
                .context(PublicContext.of(Library.SCALE, roster.size(), 1))
                .build();
    }

    private static Roster roster(int from, int to) {
        return Roster.of(IntStream.rangeClosed(from, to)
                .mapToObj(i -> MentorId.of("mentor-" + i))
                .toList());
    }

    /** The exact count of favourable answers, or nothing; alone it is ED(1) for n = 5 to 8. */
    private record CountOrNothing() implements AnonymisationStrategy {

        @Override
        public String id() {
            return "exact count or SUPPRESSED";
        }

        @Override
        public Statement apply(AnswerCounts answers, PublicContext context) {
            int favourable = answers.favourable();
            return new Statement.Worded(favourable >= 2 && favourable <= 4 ? favourable + " favourable" : "SUPPRESSED");
        }
    }

    static WorkedAttack composition() {
        RatingScale scale = RatingScale.of(List.of("unfavourable", "favourable"));
        PublicContext context = PublicContext.of(scale, 6, 1);
        AnonymisationStrategy majority = Strategies.majority();
        AnswerCounts five = AnswerCounts.ofCounts(scale, 0, 1, 5);
        AuditedRelease first = AuditedRelease.open(FIRST, roster(1, 6), new CountOrNothing(), context)
                .saying(new CountOrNothing().apply(five, context));
        AuditedRelease second =
                AuditedRelease.open(FIRST, roster(1, 6), majority, context).saying(majority.apply(five, context));
        String together = CompositionAudit.ofFullTurnout(
                        List.of(first, second),
                        AnswerPersistence.FREE,
                        Adversary.colluding(1),
                        List.of(Guarantee.endpointDeniability()))
                .result()
                .inWords();
        return new WorkedAttack(
                "W4 Composition",
                "\"SUPPRESSED\" by one tool, \"majority favourable: yes\" by another; each is ED(1) alone",
                List.of("(1 = unfavourable, 2 = favourable) " + together),
                refused(AnswerPersistence.FREE, FIRST, 1, 6, 1, 6));
    }
}
