package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.cycle.ForbiddenTransitionException;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.interview.Interview;
import org.reversementoring.core.interview.Point;
import org.reversementoring.core.policy.CyclePolicy;

/** Law: where the record of an interview has points, a draft has no finding that came from none of them. */
class TracedFindingsTest {

    private static final Collation UNTRACED =
            GatedCycles.closed(Panels.collation(Panels.consensus(6, new Random(3)), 5, 1), GatedCycles.CYCLE);

    /** The record has a point on the topic of each finding. */
    private static Collation noted() {
        List<Point> points = UNTRACED.findings().stream()
                .map(finding -> Point.of(finding.topic(), "Something was said."))
                .toList();
        return GatedCycles.with(
                UNTRACED,
                Interview.builder().from(UNTRACED.interview()).points(points).build());
    }

    private static CycleState drafted(Collation collation) {
        MentoringCycle cycle = GatedCycles.collated(GatedCycles.CYCLE, CyclePolicy.defaults(), collation);
        return ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()))
                .draft(cycle, collation, ReportId.of("r"), GatedCycles.custodian(cycle))
                .cycle()
                .state();
    }

    @Test
    void aRecordWithoutPointsNeedsNoTraces() {
        assertThat(drafted(UNTRACED)).isEqualTo(CycleState.ANONYMISED);
    }

    @Test
    void nothingIsDraftedOfFindingsThatCameFromNowhere() {
        Collation untraced = noted();
        assertThat(untraced.untraced()).isNotEmpty();
        assertThat(catchThrowableOfType(ForbiddenTransitionException.class, () -> drafted(untraced)))
                .hasMessageContaining("FINDING_UNTRACED");
    }

    @Test
    void tracedFindingsAreDrafted() {
        Collation noted = noted();
        List<Finding> traced = noted.findings().stream()
                .map(finding -> Finding.builder()
                        .from(finding)
                        .points(List.of(noted.findings().indexOf(finding) + 1))
                        .build())
                .toList();
        assertThat(drafted(Collation.builder().from(noted).findings(traced).build()))
                .isEqualTo(CycleState.ANONYMISED);
    }
}
