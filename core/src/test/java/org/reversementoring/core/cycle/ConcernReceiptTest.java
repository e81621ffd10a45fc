package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.ConcernReceipt;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.CycleView;
import org.reversementoring.core.cycle.view.Viewer;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.meeting.FollowUpPoint;
import org.reversementoring.core.meeting.HarmCheck;

/** Whoever raised a concern sees how far it has come, and nobody else's; the cycle does not know who raised it. */
class ConcernReceiptTest {

    private static final ConcernReceipt FIRST = ConcernReceipt.drawn(new Random(1));
    private static final ConcernReceipt SECOND = ConcernReceipt.drawn(new Random(2));

    private static MentoringCycle raised(MentoringCycle cycle, ConcernReceipt receipt) {
        return cycle.concernRaised(receipt, Journey.step(cycle, CycleAction.RAISE_CONCERN));
    }

    private static MentoringCycle twoConcerns() {
        MentoringCycle both = raised(raised(Journey.standard().at(CycleState.INTERVIEWED), FIRST), SECOND);
        return Journey.standard().take(both, CycleAction.ROUTE_CONCERN);
    }

    private static Optional<Concern.Stage> seen(MentoringCycle cycle, Optional<ConcernReceipt> receipt) {
        List<Optional<Concern.Stage>> stages = List.of(
                cycle.viewFor(new Viewer.Mentor(Cycles.mentor(1), receipt)).concern(),
                cycle.viewFor(new Viewer.NominatedMentor(receipt)).concern(),
                cycle.viewFor(new Viewer.Facilitator(receipt)).concern(),
                cycle.viewFor(new Viewer.MentorSupporter(receipt)).concern());
        assertThat(stages).containsOnly(stages.get(0));
        return stages.get(0);
    }

    @Test
    void aReceiptShowsTheStageOfItsOwnConcernAndOfNoOther() {
        MentoringCycle cycle = twoConcerns();
        assertThat(seen(cycle, Optional.of(FIRST))).contains(Concern.Stage.ROUTED);
        assertThat(seen(cycle, Optional.of(SECOND))).contains(Concern.Stage.RAISED);
        assertThat(seen(cycle, Optional.of(ConcernReceipt.drawn(new Random(3)))))
                .isEmpty();
        assertThat(seen(cycle, Optional.empty())).isEmpty();
        assertThat(FIRST.numberIn(cycle)).contains(1);
        assertThat(SECOND.numberIn(cycle)).contains(2);
        assertThat(ConcernReceipt.drawn(new Random(3)).numberIn(cycle)).isEmpty();
        MentoringCycle over = Journey.standard().take(cycle, CycleAction.ACKNOWLEDGE_CONCERN);
        assertThat(seen(over, Optional.of(FIRST))).contains(Concern.Stage.ACKNOWLEDGED);
    }

    @Test
    void aReceiptOfAnotherCycleShowsNothing() {
        MentoringCycle cycle = twoConcerns();
        assertThat(cycle.receipts()).doesNotContain(FIRST.digest(CycleId.of("another"), 1));
        assertThat(cycle.receipts().get(0)).isEqualTo(FIRST.digest(Cycles.CYCLE, 1));
    }

    @Test
    void theCycleHoldsNoTokenAndNoMentorOfAConcern() {
        MentoringCycle cycle = twoConcerns();
        String document = JsonCodec.create().write(cycle);
        assertThat(document).doesNotContain(FIRST.token()).doesNotContain(SECOND.token());
        assertThat(JsonCodec.create().read(document, MentoringCycle.class)).isEqualTo(cycle);
        assertThat(FIRST.toString() + cycle.receipts()).doesNotContain(FIRST.token());
    }

    @Test
    void oneReceiptIsForOneConcern() {
        Refusals.refused(
                raised(Journey.standard().at(CycleState.PREPARED), FIRST),
                CycleAction.RAISE_CONCERN,
                "RECEIPT_USED",
                (cycle, step) -> cycle.concernRaised(FIRST, step));
        assertThatIllegalArgumentException().isThrownBy(() -> new ConcernReceipt("1".repeat(63)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ConcernReceipt.Digest(0, "1".repeat(64)))
                .withMessageContaining("number 1");
    }

    @Test
    void storedReceiptsAreForConcernsThatPeopleRaised() {
        String rule = "each receipt must be for one concern that somebody raised, in order";
        Stored.refused(twoConcerns(), rule, body -> receipt(body, 0).put("concern", 2));
        Stored.refused(twoConcerns(), rule, body -> receipt(body, 1).put("concern", 3));
        Stored.refused(
                twoConcerns(),
                rule,
                body -> receipt(body, 1).set("value", receipt(body, 0).get("value")));
    }

    private static ObjectNode receipt(ObjectNode body, int index) {
        return (ObjectNode) body.get("receipts").get(index);
    }

    @Test
    void theRecipientSeesWhatWasHandedOverAndNothingElse() {
        CycleView.ForConcernRecipient view = twoConcerns().viewFor(new Viewer.ConcernRecipient());
        assertThat(view.concerns()).containsExactly(new Concern(1, Concern.Stage.ROUTED));
    }

    @Test
    void harmThatIsFoundOpensOneConcernInTheSameStep() {
        MentoringCycle answered = Journey.standard().at(CycleState.RESPONDED);
        MentoringCycle harmed = followedUp(answered, FollowUpPoint.T1, HarmCheck.Outcome.HARM);
        assertThat(harmed.concerns()).containsExactly(new Concern(1, Concern.Stage.RAISED));
        assertThat(harmed.revision()).isEqualTo(answered.revision() + 1);
        assertThat(harmed.viewFor(new Viewer.ProgrammeLead()).concern()).isTrue();
        MentoringCycle again = followedUp(harmed, FollowUpPoint.T2, HarmCheck.Outcome.HARM);
        assertThat(again.concerns()).hasSize(2);
        assertThat(followedUp(answered, FollowUpPoint.T1, HarmCheck.Outcome.UNEASE)
                        .concerns())
                .isEmpty();
        MentoringCycle routed = again.concernRouted(1, Journey.step(again, CycleAction.ROUTE_CONCERN));
        MentoringCycle both = routed.concernRouted(2, Journey.step(routed, CycleAction.ROUTE_CONCERN));
        assertThat(Journey.standard().take(both, CycleAction.CLOSE).state()).isEqualTo(CycleState.CLOSED);
        Stored.refused(again, "each concern must have been raised", body -> body.putArray("concerns"));
    }

    private static MentoringCycle followedUp(MentoringCycle cycle, FollowUpPoint point, HarmCheck.Outcome outcome) {
        CycleAction action = point == FollowUpPoint.T1 ? CycleAction.FOLLOW_UP_T1 : CycleAction.FOLLOW_UP_T2;
        return cycle.followedUp(
                Cycles.followUp(point, Journey.step(cycle, action).on(), 1, outcome), Journey.step(cycle, action));
    }
}
