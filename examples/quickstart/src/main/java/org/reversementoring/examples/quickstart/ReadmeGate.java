package org.reversementoring.examples.quickstart;

import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.release.Drafting;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.anonymisation.release.SigningOff;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.collation.Collation;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.Step;

/** The way of a cycle through the gate, as the README shows it. */
final class ReadmeGate {

    private ReadmeGate() {}

    static MentoringCycle released(
            ReleaseLedgerStore store, MentoringCycle collated, Collation collation, Step custodian) {
        // readme:begin
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(store));
        Drafting drafting = gate.draft(collated, collation, ReportId.of("2026-1"), custodian);
        if (!(drafting instanceof Drafting.Drafted drafted)) {
            return drafting.cycle(); // on hold, with reasons and what can be done
        }
        PanelReview review = PanelReview.of(drafted.draft(), PanelReview.SilenceRule.NOT_ENDORSED);
        MentoringCycle checked = drafted.cycle().panelChecked(review, custodian); // or revised, and drafted again
        SigningOff signing = gate.signOff(checked, collation, custodian); // now it is recorded
        return signing.cycle();
        // readme:end
    }
}
