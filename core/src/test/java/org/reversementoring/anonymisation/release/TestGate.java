package org.reversementoring.anonymisation.release;

import java.lang.invoke.MethodHandles;
import java.util.List;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.GateKey;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.cycle.transition.Step;
import org.reversementoring.core.meeting.FeedbackMeeting;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.core.report.PanelAnswer;

/**
 * A gate that lets any report through, so that the cycle can be tested without a strategy. It lies in the package of the real gate,
 * which no other module can enter.
 */
public final class TestGate {

    public static final GateKey KEY = GateKey.of(MethodHandles.lookup());

    private TestGate() {}

    public static MentoringCycle drafted(MentoringCycle cycle, Collation collation, FeedbackReport draft, Step step) {
        return cycle.drafted(KEY, collation, draft, step);
    }

    public static MentoringCycle held(MentoringCycle cycle, Collation collation, Step step) {
        return cycle.held(KEY, collation, List.of(ReasonCode.of("WORDING")), step);
    }

    /** Signs off what the panel checked, with the evidence that the gate gave before. */
    public static MentoringCycle signedOff(MentoringCycle cycle, Step step) {
        return cycle.signedOff(KEY, evidence(cycle), step);
    }

    /** The meeting about the report that is there, as if a ledger had it. */
    public static MentoringCycle met(MentoringCycle cycle, FeedbackMeeting meeting, Step step) {
        return cycle.met(KEY, cycle.report().map(FeedbackReport::digest).orElse("0".repeat(64)), meeting, step);
    }

    public static MentoringCycle answered(MentoringCycle cycle, int number, PanelAnswer answer, Step step) {
        return cycle.questionAnswered(KEY, number, answer, "5".repeat(64), step);
    }

    public static MentoringCycle notGiven(MentoringCycle cycle, int number, PanelAnswer answer, Step step) {
        return cycle.answerNotGiven(KEY, number, answer, "6".repeat(64), step);
    }

    /** The evidence on record; that of nothing where there is none. */
    public static Assessment.Evidence evidence(MentoringCycle cycle) {
        String nothing = "0".repeat(64);
        return cycle.assessment().flatMap(Assessment::evidence).orElse(new Assessment.Evidence(nothing, nothing));
    }
}
