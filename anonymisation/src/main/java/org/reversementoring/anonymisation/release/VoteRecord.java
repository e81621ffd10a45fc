package org.reversementoring.anonymisation.release;

import java.time.LocalDate;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.LedgerSnapshot;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.CycleRecord;
import org.reversementoring.core.digest.ContentDigest;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.report.Statement;

/**
 * A round of votes on an answer as the ledger keeps it, before anybody looks at the votes. A cycle is a value, and a host may hold that of
 * before a round; the ledger has one round of each number, so the votes of a round are asked for once (T8). It keeps neither wording nor
 * vote: of both only a digest under a key that it does not have (G9).
 */
final class VoteRecord {

    private static final String ROUND = "vote-";
    private static final String QUESTION = "-on-question-";

    private VoteRecord() {}

    /**
     * The entry of the next round on a question: the same votes on the same wording give the same entry, others another one of the same
     * number.
     *
     * @param wording the keyed digest of the wording
     * @param votes the salted seal of the votes
     */
    static LedgerEntry of(
            MentoringCycle cycle, MentorPanel panel, AskedQuestion asked, String wording, String votes, LocalDate on) {
        int round = asked.rounds().size() + 1;
        String seal = ContentDigest.of("reverse-mentoring/vote-seal/1")
                .addAll(cycle.ballotSeals())
                .add(cycle.id().value())
                .add(asked.number())
                .add(round)
                .add(wording)
                .add(votes)
                .hex();
        return new LedgerEntry(
                LedgerRecord.endorsements(cycle, panel, item(asked.number(), round)),
                new Statement.Worded("digest " + wording),
                id(cycle, asked.number(), round),
                seal,
                on);
    }

    /** Whether the ledger has a round on an open question that this cycle does not have: it is one of before that round. */
    static boolean isBehind(LedgerSnapshot recorded, CycleRecord cycle) {
        return cycle.questions().stream()
                .filter(asked -> asked.stage() == AskedQuestion.Stage.ASKED)
                .anyMatch(asked -> !recorded.entriesOf(
                                id(cycle, asked.number(), asked.rounds().size() + 1))
                        .isEmpty());
    }

    private static TopicId item(int question, int round) {
        return TopicId.of(ROUND + round + QUESTION + question);
    }

    /** An identifier that no host gives by chance, and that tells nothing of the cycle. */
    private static ReportId id(CycleRecord cycle, int question, int round) {
        return ReportId.of(ROUND
                + ContentDigest.of("reverse-mentoring/vote-id/1")
                        .addAll(cycle.ballotSeals())
                        .add(cycle.id().value())
                        .add(question)
                        .add(round)
                        .hex());
    }
}
