package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.policy.CyclePolicy;

/** A host whose store of cycles goes back behind a meeting, or behind a report that replaced another: the ledger knows better (T10). */
class LostStepsTest {

    private static Walk signedOff(int furtherSteps) {
        Walk walk = new Walk(new WalkAnswers(1, true), 8, CyclePolicy.defaults());
        on(walk, 9 + furtherSteps);
        return walk;
    }

    private static void on(Walk walk, int steps) {
        Collections.nCopies(steps, new Turn(Turn.Move.ON, 0, false)).forEach(walk::take);
    }

    private static String last(Walk walk) {
        return walk.outcomes.get(walk.outcomes.size() - 1);
    }

    @Test
    void noReportThatWasShownIsReplacedAfterItsMeetingWasLost() {
        Walk walk = signedOff(3);
        assertThat(walk.cycle().state()).isEqualTo(CycleState.MEETING_HELD);
        walk.take(new Turn(Turn.Move.FALL_BACK, 1, false));
        assertThat(walk.faults()).containsExactly(CertificateCheck.Code.MEETING_LOST);
        walk.take(new Turn(Turn.Move.TIGHTEN, 0, false));
        assertThat(walk.faults()).containsExactly(CertificateCheck.Code.MEETING_LOST);
        on(walk, 3);
        assertThat(last(walk)).isEqualTo("ON Refused PANEL_CHECKED");
        assertThat(walk.wayOn()).isPresent();
    }

    @Test
    void aLostMeetingIsRecordedAgain() {
        Walk walk = signedOff(3);
        walk.take(new Turn(Turn.Move.FALL_BACK, 1, false));
        on(walk, 1);
        assertThat(last(walk)).isEqualTo("ON MentoringCycle MEETING_HELD");
        assertThat(walk.faults()).isEmpty();
    }

    @Test
    void noReportThatWasReplacedIsShownAfterTheCycleWentBackToIt() {
        Walk walk = signedOff(0);
        walk.take(new Turn(Turn.Move.TIGHTEN, 0, false));
        on(walk, 3);
        walk.take(new Turn(Turn.Move.FALL_BACK, 4, false));
        assertThat(walk.faults()).containsExactly(CertificateCheck.Code.NOT_RECORDED);
        on(walk, 3);
        assertThat(last(walk)).isEqualTo("ON NOT_RECORDED");
        assertThat(walk.wayOn()).isPresent();
    }
}
