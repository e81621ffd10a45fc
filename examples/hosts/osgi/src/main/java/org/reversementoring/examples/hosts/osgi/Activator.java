package org.reversementoring.examples.hosts.osgi;

import org.osgi.framework.BundleActivator;
import org.osgi.framework.BundleContext;
import org.osgi.framework.Constants;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;

/** A bundle that releases its one report when it starts. */
public final class Activator implements BundleActivator {

    @Override
    public void start(BundleContext context) {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        FeedbackReport report = SampleReport.by(gate, codec).ofMark(4);
        String container =
                context.getBundle(Constants.SYSTEM_BUNDLE_LOCATION).getVersion().toString();
        HostAnswers.in(context.getProperty("answers"))
                .keep(
                        codec.write(report),
                        Renderers.html().render(report),
                        HostVersions.line("OSGi in Felix " + container));
    }

    @Override
    public void stop(BundleContext context) {}
}
