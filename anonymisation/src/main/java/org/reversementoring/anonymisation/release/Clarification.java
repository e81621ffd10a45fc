package org.reversementoring.anonymisation.release;

import java.lang.invoke.MethodHandles;
import java.util.Collection;
import java.util.List;
import org.reversementoring.anonymisation.ledger.LedgerDecision;
import org.reversementoring.anonymisation.ledger.LedgerEntry;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.AnswerVotes;
import org.reversementoring.core.collation.Endorsement;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.GateKey;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.QuestionCheck;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;
import org.reversementoring.core.wording.WordingCheck;

/**
 * The gate for the panel's answer when the mentee asks what a point means. The collator words an answer, each mentor votes on it in
 * private, and it is given if as many endorse it as a finding needs under the policy of the cycle. Policy, panel and language are the
 * cycle's, so that nobody loosens them.
 *
 * <p>Laws: (1) an answer is a new text with votes of its own, so it composes with the report (T8), and the ledger records it under an id
 * and an item of its own; (2) whether anything is refused depends on states, ids, policies and the wording, never on a vote (T10); (3) too
 * few votes, no answer worded and nobody asked look the same to everybody but the custodian; (4) the same call after a crash gives the
 * same answer, and the ledger holds it once (G9); (5) each round of votes is on record with a salted seal, in the cycle and in the ledger,
 * before its votes are looked at, and a wording is put to the panel once, in at most as many rounds as the policy allows; so a call that
 * is repeated on the cycle of before a round with other votes is refused.
 */
public final class Clarification {

    private static final GateKey KEY = GateKey.of(MethodHandles.lookup());

    private final ReleaseLedger ledger;

    private Clarification(ReleaseLedger ledger) {
        this.ledger = ledger;
    }

    /** A gate that records answers in the ledger of the report. */
    public static Clarification of(ReleaseLedger ledger) {
        return new Clarification(ledger);
    }

    /** The result of relaying an answer. */
    public sealed interface Result extends CodecOnly {

        /** The cycle to go on with. */
        MentoringCycle cycle();

        /**
         * The answer is recorded and is the mentee's.
         *
         * @param cycle with the answer
         * @param answer what mentee and panel read
         */
        record Given(MentoringCycle cycle, PanelAnswer answer) implements Result {}

        /**
         * Too few mentors endorse this wording. The collator words another answer, or the custodian declines the question.
         *
         * @param cycle with one more round of votes on record
         */
        record NotGiven(MentoringCycle cycle) implements Result {}

        /**
         * The ledger refuses, because this question was answered under another id, the id was used before, or this round was held with
         * other votes or another wording.
         *
         * @param cycle as it was
         * @param reasons at least one
         */
        record Refused(MentoringCycle cycle, List<Release.Reason> reasons) implements Result {

            /** Copies. */
            public Refused {
                reasons = List.copyOf(reasons);
            }
        }
    }

    /**
     * The cycle with the answer, if the panel gives it.
     *
     * @param cycle with the question, after the meeting
     * @param question the number of the question, which is open
     * @param id identifies the answer towards the host and the ledger; no report and no other answer has it
     * @param answer the collator's wording, on the topic of the question
     * @param votes of this round, at most one ballot for each mentor, closed and kept until the step is stored
     * @param names of people whom the wording must not name; identifiers of the panel need not be among them
     * @param step the custodian's
     * @throws IllegalArgumentException if a ballot is not from the panel or a second one, the panel is below the policy's floor, or the
     *     wording counts people of the panel or names somebody
     */
    public Result relay(
            MentoringCycle cycle,
            int question,
            ReportId id,
            Finding answer,
            AnswerVotes votes,
            Collection<String> names,
            Step step) {
        MentoringCycle own = MentoringCycle.builder().from(cycle).build();
        if (own.report().isEmpty() || own.panel().isEmpty()) {
            throw new IllegalArgumentException("clarification: the cycle must have a released report, but has none");
        }
        FeedbackReport report = own.report().orElseThrow();
        MentorPanel panel = own.panel().orElseThrow();
        int needed = needed(own.policy().release(), panel);
        requireWording(own, answer, names);
        requireBallots(panel, votes.ballots());
        PanelAnswer given = PanelAnswer.of(id, report, digestOf(own, question), answer.topic(), answer.text());
        MentoringCycle next = own.questionAnswered(KEY, question, given, votes.seal(), step);
        LedgerEntry entry = LedgerRecord.ofAnswer(own, panel, question, given, step.on());
        boolean recorded = !ledger.about(own.mentee().id()).entriesOf(id).isEmpty();
        LedgerDecision before = recorded ? new LedgerDecision.Permitted() : ledger.decide(entry.release());
        if (before instanceof LedgerDecision.Refused refused) {
            return refused(cycle, refused);
        }
        AskedQuestion asked = own.questions().get(question - 1);
        String wording = QuestionCheck.wordingDigest(own, question, given.text());
        LedgerEntry round = VoteRecord.of(own, panel, asked, wording, votes.seal(), step.on());
        if (ledger.record(round) instanceof LedgerDecision.Refused refused) {
            return refused(cycle, refused);
        }
        ledger.markShown(own.mentee().id(), round.report(), step.on());
        long support = votes.ballots().stream()
                .filter(vote -> vote.findings().contains(answer.id()))
                .count();
        if (support < needed) {
            return new Result.NotGiven(own.answerNotGiven(KEY, question, given, votes.seal(), step));
        }
        if (ledger.record(entry) instanceof LedgerDecision.Refused refused) {
            return refused(cycle, refused);
        }
        ledger.markShown(own.mentee().id(), id, step.on());
        return new Result.Given(next, given);
    }

    private static Result refused(MentoringCycle cycle, LedgerDecision.Refused refused) {
        return new Result.Refused(
                cycle,
                refused.objections().stream()
                        .map(objection -> new Release.Reason(Release.Code.ALREADY_RELEASED, objection.message()))
                        .distinct()
                        .toList());
    }

    /** The digest of the question; of one that there is not, which the cycle refuses, a digest of nothing. */
    private static String digestOf(MentoringCycle cycle, int question) {
        return cycle.questions().stream()
                .filter(asked -> asked.number() == question)
                .map(AskedQuestion::digest)
                .findFirst()
                .orElse("0".repeat(64));
    }

    private static int needed(ReleasePolicy policy, MentorPanel panel) {
        int needed = policy.endorsementsNeeded(panel.size());
        boolean inWindow = needed >= policy.fewestEndorsements() && needed <= policy.mostEndorsements(panel.size());
        if (panel.size() < policy.panelFloor() || !inWindow) {
            throw new IllegalArgumentException(
                    "clarification: panel size must allow policy " + policy.id() + ", but was " + panel.size());
        }
        return needed;
    }

    private static void requireWording(MentoringCycle cycle, Finding answer, Collection<String> names) {
        if (!WordingCheck.of(cycle.guide().language(), names, Membership.unnamed(cycle.roster(), cycle.memberships()))
                .passes(answer.text())) {
            throw new IllegalArgumentException(
                    "clarification: must not count people of the panel or name one, but does");
        }
    }

    private static void requireBallots(MentorPanel panel, List<Endorsement> votes) {
        long voters = votes.stream().map(Endorsement::mentor).distinct().count();
        if (voters < votes.size() || !votes.stream().allMatch(vote -> panel.has(vote.mentor()))) {
            throw new IllegalArgumentException(
                    "clarification: ballots must be one for each mentor of the panel at most");
        }
    }
}
