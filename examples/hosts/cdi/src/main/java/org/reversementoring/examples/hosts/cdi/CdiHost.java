package org.reversementoring.examples.hosts.cdi;

import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;

/** Takes codec and gate out of a CDI container, and releases its one report. */
final class CdiHost {

    private CdiHost() {}

    public static void main(String[] arguments) {
        Weld weld = new Weld().disableDiscovery().beanClasses(ReverseMentoring.class);
        try (WeldContainer container = weld.initialize()) {
            JsonCodec codec = container.select(JsonCodec.class).get();
            FeedbackReport report = SampleReport.by(
                            container.select(ReleaseGate.class).get(), codec)
                    .ofMark(4);
            String version = HostVersions.of(Weld.class, "org.jboss.weld.se/weld-se-core");
            HostAnswers.in(arguments[0])
                    .keep(
                            codec.write(report),
                            Renderers.html().render(report),
                            HostVersions.line("CDI in Weld " + version));
        }
    }
}
