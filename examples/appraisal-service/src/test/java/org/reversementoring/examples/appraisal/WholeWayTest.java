package org.reversementoring.examples.appraisal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.anonymisation.jdbc.JdbcCycleStore;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;

/** The whole way over HTTP, by every role, on each database. */
class WholeWayTest {

    @ParameterizedTest
    @EnumSource(Running.Database.class)
    void goesFromConsentToClose(Running.Database database) {
        try (Running service = Running.on(database)) {
            Walk walk = Walk.english(service.address())
                    .toBallots()
                    .toInterview()
                    .toVote()
                    .toDraft();

            assertThat(walk.as("amara")
                            .get("/cycles/demo-english/pages/check-sheet")
                            .body())
                    .contains("Explains decisions on the round");
            assertThat(walk.as("consultant")
                            .get("/cycles/demo-english/pages/report")
                            .statusCode())
                    .isEqualTo(404);

            walk.toRelease().toMeeting();
            assertThat(walk.as("consultant")
                            .get("/cycles/demo-english/pages/report")
                            .body())
                    .contains("Explains decisions on the round")
                    .doesNotContain("Amara", "Ben Tran");
            assertThat(walk.as("consultant")
                            .get("/cycles/demo-english/pages/own-marks")
                            .statusCode())
                    .isEqualTo(200);

            walk.toClose();
            MentoringCycle cycle = service.bean(JdbcCycleStore.class)
                    .find(CycleId.of("demo-english"))
                    .orElseThrow();
            assertThat(cycle.state()).isEqualTo(CycleState.CLOSED);
            assertThat(service.bean(ReleaseGate.class).verify(cycle).holds()).isTrue();
            assertThat(walk.as("amara")
                            .get("/cycles/demo-english/pages/participation")
                            .body())
                    .contains("Dr Amara Obi")
                    .doesNotContain("Lindqvist");
            assertThat(walk.as("consultant")
                            .get("/cycles/demo-english/pages/appraisal-text")
                            .body())
                    .contains("I recognise most of it.");
        }
    }
}
