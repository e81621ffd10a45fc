package org.reversementoring.examples.hosts.micronaut;

import io.micronaut.context.ApplicationContext;
import io.micronaut.core.version.VersionUtils;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.Answers;
import org.reversementoring.examples.hosts.released.OneReport;
import org.reversementoring.examples.hosts.released.Versions;
import org.reversementoring.reporting.render.Renderers;

/** Takes codec and gate out of Micronaut's context, and releases its one report. */
final class MicronautHost {

    private MicronautHost() {}

    public static void main(String[] arguments) {
        try (ApplicationContext context = ApplicationContext.run()) {
            JsonCodec codec = context.getBean(JsonCodec.class);
            FeedbackReport report =
                    OneReport.by(context.getBean(ReleaseGate.class), codec).ofMark(4);
            Answers.in(arguments[0])
                    .keep(
                            codec.write(report),
                            Renderers.html().render(report),
                            Versions.line("Micronaut " + VersionUtils.getMicronautVersion()));
        }
    }
}
