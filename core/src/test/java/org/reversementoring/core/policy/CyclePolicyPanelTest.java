package org.reversementoring.core.policy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.panel.PanelPolicy;

/** A policy has one smallest panel, and whoever is told a number is told this one. */
class CyclePolicyPanelTest {

    @Test
    void a_report_can_be_released_from_the_needed_panel_on_and_of_no_smaller_one() {
        for (ReleasePolicy release : List.of(
                ReleasePolicy.conversation(),
                ReleasePolicy.standard(),
                ReleasePolicy.strong(),
                ReleasePolicy.standard().withEndorsements(3),
                ReleasePolicy.standard().withEndorsements(4),
                ReleasePolicy.standard().withEndorsements(5),
                ReleasePolicy.strong().withEndorsements(9))) {
            for (int floor = release.panelFloor(); floor <= 12; floor++) {
                CyclePolicy policy = CyclePolicy.builder()
                        .release(release)
                        .panel(PanelPolicy.builder().floor(floor).build())
                        .build();
                for (int size = 1; size <= 24; size++) {
                    assertThat(policy.allowsPanelOf(size))
                            .as("%s, floor %d, panel of %d", release.id(), floor, size)
                            .isEqualTo(size >= policy.panelNeeded());
                }
            }
        }
    }
}
