package org.reversementoring.examples.hosts.plain;

import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;

/** A program on the class path. */
final class PlainHost {

    private PlainHost() {}

    /** @param arguments the folder for its answers, what it is called, and perhaps another mark than 4 */
    public static void main(String[] arguments) {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        int mark = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        FeedbackReport report = SampleReport.by(gate, codec).ofMark(mark);
        HostAnswers.in(arguments[0])
                .keep(codec.write(report), Renderers.html().render(report), HostVersions.line(arguments[1]));
    }
}
