package org.reversementoring.anonymisation.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.GateKey;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.Role;
import org.reversementoring.core.policy.CyclePolicy;
import org.reversementoring.core.policy.ReleasePolicy;

/** The gate gives its key to no class of the host, which may call itself a cycle, and takes no report of another cycle back. */
class ForeignCycleTest {

    private final ReleaseLedger ledger = ReleaseLedger.of(new InMemoryReleaseLedgerStore());
    private final ReleaseGate gate = ReleaseGate.of(ledger);
    private final Collation collation =
            GatedCycles.closed(Panels.collation(Panels.consensus(8, new Random(3)), 5, 1), GatedCycles.CYCLE);
    private final List<Object> given = new ArrayList<>();

    /** Does what the cycle does, and keeps whatever it is given. */
    private MentoringCycle listening(MentoringCycle cycle) {
        return (MentoringCycle) Proxy.newProxyInstance(
                MentoringCycle.class.getClassLoader(),
                new Class<?>[] {MentoringCycle.class},
                (self, method, arguments) -> {
                    if (arguments != null) {
                        given.addAll(Arrays.asList(arguments));
                    }
                    try {
                        return method.invoke(cycle, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    @Test
    void aCycleOfAnotherClassNeverGetsTheKey() {
        MentoringCycle collated = GatedCycles.collated(GatedCycles.CYCLE, CyclePolicy.defaults(), collation);
        Drafting drafting =
                gate.draft(listening(collated), collation, ReportId.of("r1"), GatedCycles.custodian(collated));
        assertThat(drafting).isInstanceOf(Drafting.Drafted.class);
        MentoringCycle checked = GatedCycles.checked(drafting);
        assertThat(gate.signOff(listening(checked), collation, GatedCycles.custodian(checked)))
                .isInstanceOf(SigningOff.SignedOff.class);
        Collation unwanted = Collation.builder()
                .from(collation)
                .findings(List.of())
                .endorsements(List.of())
                .build();
        gate.draft(listening(collated), unwanted, ReportId.of("r2"), GatedCycles.custodian(collated));
        assertThat(given).doesNotHaveAnyElementsOfTypes(GateKey.class);
    }

    private MentoringCycle signedOff(MentoringCycle cycle, Collation of, String id) {
        MentoringCycle checked =
                GatedCycles.checked(gate.draft(cycle, of, ReportId.of(id), GatedCycles.custodian(cycle)));
        return ((SigningOff.SignedOff) gate.signOff(checked, of, GatedCycles.custodian(checked))).cycle();
    }

    @Test
    void aReportOfAnotherCycleIsNotTakenBack() {
        signedOff(GatedCycles.collated(GatedCycles.CYCLE, CyclePolicy.defaults(), collation), collation, "r1");
        CycleId next = CycleId.of("2027");
        Collation later = GatedCycles.closed(Panels.collation(Panels.consensus(8, new Random(4)), 5, 1), next);
        MentoringCycle cycle = signedOff(GatedCycles.collated(next, CyclePolicy.defaults(), later), later, "r2");
        CyclePolicy strong = CyclePolicy.of(ReleasePolicy.strong());
        MentoringCycle held = cycle.tightened(strong, GatedCycles.step(cycle, Role.PROGRAMME_LEAD));
        assertThat(held.unshown()).containsExactly(ReportId.of("r2"));
        MentoringCycle forged = MentoringCycle.builder()
                .from(held)
                .unshown(List.of(ReportId.of("r1")))
                .build();
        MentoringCycle checked =
                GatedCycles.checked(gate.draft(forged, later, ReportId.of("r3"), GatedCycles.custodian(forged)));
        assertThat(gate.signOff(checked, later, GatedCycles.custodian(checked))).isInstanceOf(SigningOff.Refused.class);
        assertThat(ledger.snapshot().neverShown(ReportId.of("r1"))).isEmpty();
    }
}
