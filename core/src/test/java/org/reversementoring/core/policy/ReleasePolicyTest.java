package org.reversementoring.core.policy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.OptionalInt;
import org.junit.jupiter.api.Test;

/** Policies, their floors (T2) and their windows. */
class ReleasePolicyTest {

    @Test
    void floorsFollowFromTheColluders() {
        // n >= 2c+3
        assertThat(ReleasePolicy.standard().panelFloor()).isEqualTo(5);
        assertThat(ReleasePolicy.strong().panelFloor()).isEqualTo(7);
        assertThat(ReleasePolicy.conversation().panelFloor()).isEqualTo(3);
    }

    @Test
    void everyPanelFromTheFloorOnHasAWindow() {
        for (int c = 1; c <= 10; c++) {
            ReleasePolicy policy = new ReleasePolicy("p", OptionalInt.of(c), OptionalInt.empty());
            assertThat(policy.endorsementsNeeded(policy.panelFloor()))
                    .isBetween(policy.fewestEndorsements(), policy.mostEndorsements(policy.panelFloor()));
        }
    }

    @Test
    void refusesScoresThatNoDelivererCouldReadOut() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasePolicy("p", OptionalInt.of(0), OptionalInt.empty()))
                .withMessage("policy p: colluders must be between 1 and 10, but were 0");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ReleasePolicy.conversation().withEndorsements(3))
                .withMessage(
                        "policy conversation-endorsed-by-3: endorsements must not be set where there are no scores");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new ReleasePolicy(" ", OptionalInt.of(1), OptionalInt.empty()))
                .withMessage("policy id must not be blank");
    }
}
