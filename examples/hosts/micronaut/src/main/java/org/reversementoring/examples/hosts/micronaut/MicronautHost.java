package org.reversementoring.examples.hosts.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.version.VersionUtils;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;

/** Takes codec and gate out of Micronaut's context, and releases its one report. */
final class MicronautHost {

    private MicronautHost() {}

    public static void main(String[] arguments) {
        try (ApplicationContext context = ApplicationContext.run()) {
            JsonCodec codec = context.getBean(JsonCodec.class);
            FeedbackReport report =
                    SampleReport.by(context.getBean(ReleaseGate.class), codec).ofMark(4);
            HostAnswers.in(arguments[0])
                    .keep(
                            codec.write(report),
                            Renderers.html().render(report),
                            HostVersions.line("Micronaut " + VersionUtils.getMicronautVersion()));
        }
    }
}
