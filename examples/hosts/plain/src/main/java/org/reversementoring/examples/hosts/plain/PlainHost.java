package org.reversementoring.examples.hosts.plain;

import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.Answers;
import org.reversementoring.examples.hosts.released.OneReport;
import org.reversementoring.examples.hosts.released.Versions;
import org.reversementoring.reporting.render.Renderers;

/** A program on the class path. */
final class PlainHost {

    private PlainHost() {}

    /** @param arguments the folder for its answers, what it is called, and perhaps another mark than 4 */
    public static void main(String[] arguments) {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        int mark = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 4;
        FeedbackReport report = OneReport.by(gate, codec).ofMark(mark);
        Answers.in(arguments[0])
                .keep(codec.write(report), Renderers.html().render(report), Versions.line(arguments[1]));
    }
}
