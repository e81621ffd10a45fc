package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.policy.CyclePolicy;

/**
 * What no library can make good: a host whose store goes back behind a meeting, or behind a report that replaced another. It compares
 * revisions, so that it never does.
 */
class LostStepsTest {

    private static Walk signedOff(int furtherSteps) {
        Walk walk = new Walk(new WalkAnswers(1, true), 8, CyclePolicy.defaults(), true);
        on(walk, 9 + furtherSteps);
        return walk;
    }

    private static void on(Walk walk, int steps) {
        Collections.nCopies(steps, new Turn(Turn.Move.ON, 0, false)).forEach(walk::take);
    }

    @Test
    void aLostMeetingLetsAReportBeMarkedAsNeverShown() {
        Walk walk = signedOff(3);
        walk.take(new Turn(Turn.Move.FALL_BACK, 1, false));
        walk.take(new Turn(Turn.Move.TIGHTEN, 0, false));
        on(walk, 2);
        assertThatThrownBy(() -> on(walk, 1)).isInstanceOf(AssertionError.class).hasMessageContaining("was shown");
    }

    @Test
    void aReportThatWasReplacedIsShownIfTheCycleGoesBackToIt() {
        Walk walk = signedOff(0);
        walk.take(new Turn(Turn.Move.TIGHTEN, 0, false));
        on(walk, 3);
        walk.take(new Turn(Turn.Move.FALL_BACK, 4, false));
        on(walk, 2);
        assertThatThrownBy(() -> on(walk, 1)).isInstanceOf(AssertionError.class).hasMessageContaining("was shown");
    }
}
