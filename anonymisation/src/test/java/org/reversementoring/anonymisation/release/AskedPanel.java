package org.reversementoring.anonymisation.release;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.meeting.PanelQuestion;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;

/** A panel that was asked a question after its meeting, and the votes on an answer. */
final class AskedPanel {

    static final Finding ANSWER = Panels.finding("answer", "It is about calls at night.");
    static final ReportId ID = ReportId.of("answer-1");

    final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    final ReleaseGate gate = ReleaseGate.of(ledger);
    final Clarification clarification = Clarification.of(ledger);

    static AnswerVotes votes(int endorsing, int others) {
        return closed(ballots(endorsing, others));
    }

    static List<Endorsement> ballots(int endorsing, int others) {
        return IntStream.range(0, endorsing + others)
                .mapToObj(i -> vote(i, i < endorsing ? "answer" : "something else"))
                .toList();
    }

    static AnswerVotes closed(List<Endorsement> ballots) {
        return AnswerVotes.close(ballots, new Random(7));
    }

    static Endorsement vote(int mentor, String finding) {
        return Endorsement.builder()
                .mentor(Panels.mentor(mentor))
                .addFindings(FindingId.of(finding))
                .build();
    }

    static ReleasePolicy policy(String id) {
        return switch (id) {
            case "conversation" -> ReleasePolicy.conversation();
            case "standard" -> ReleasePolicy.standard();
            default -> ReleasePolicy.strong();
        };
    }

    /** The whole way to the meeting, and one question. */
    MentoringCycle asked(ReleasePolicy release, int size) {
        return asked(CyclePolicy.of(release), size);
    }

    MentoringCycle asked(CyclePolicy policy, int size) {
        ReleasePolicy release = policy.release();
        Collation collation = GatedCycles.closed(
                Panels.collation(Panels.consensus(size, new Random(1)), release.endorsementsNeeded(size)),
                GatedCycles.CYCLE);
        MentoringCycle cycle = GatedCycles.collated(GatedCycles.CYCLE, policy, collation);
        cycle = GatedCycles.checked(gate.draft(cycle, collation, Panels.REPORT, GatedCycles.custodian(cycle)));
        cycle = gate.signOff(cycle, collation, GatedCycles.custodian(cycle)).cycle();
        while (cycle.state() != CycleState.MEETING_HELD) {
            cycle = HonestHost.next(gate, cycle);
        }
        return again(cycle);
    }

    static MentoringCycle again(MentoringCycle cycle) {
        return cycle.questionAsked(
                PanelQuestion.aboutTopic(ANSWER.topic(), "What is meant by this?"),
                GatedCycles.step(cycle, Role.MENTEE));
    }

    Clarification.Result relay(MentoringCycle cycle, Finding answer, AnswerVotes votes) {
        return clarification.relay(cycle, 1, ID, answer, votes, List.of(), GatedCycles.custodian(cycle));
    }

    static Finding worded(int round) {
        return Panels.finding(
                "answer",
                "It is about calls in the "
                        + List.of("morning", "noon", "evening", "night").get(round) + ".");
    }
}
