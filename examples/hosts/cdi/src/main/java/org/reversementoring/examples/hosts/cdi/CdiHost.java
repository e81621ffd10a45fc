package org.reversementoring.examples.hosts.cdi;

import org.jboss.weld.environment.se.Weld;
import org.jboss.weld.environment.se.WeldContainer;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.Answers;
import org.reversementoring.examples.hosts.released.OneReport;
import org.reversementoring.examples.hosts.released.Versions;
import org.reversementoring.reporting.render.Renderers;

/** Takes codec and gate out of a CDI container, and releases its one report. */
final class CdiHost {

    private CdiHost() {}

    public static void main(String[] arguments) {
        Weld weld = new Weld().disableDiscovery().beanClasses(ReverseMentoring.class);
        try (WeldContainer container = weld.initialize()) {
            JsonCodec codec = container.select(JsonCodec.class).get();
            FeedbackReport report =
                    OneReport.by(container.select(ReleaseGate.class).get(), codec).ofMark(4);
            String version = Versions.of(Weld.class, "org.jboss.weld.se/weld-se-core");
            Answers.in(arguments[0])
                    .keep(
                            codec.write(report),
                            Renderers.html().render(report),
                            Versions.line("CDI in Weld " + version));
        }
    }
}
