package org.reversementoring.examples.hosts.quarkus;

import io.quarkus.arc.Arc;
import io.quarkus.runtime.QuarkusApplication;
import io.quarkus.runtime.annotations.QuarkusMain;
import jakarta.inject.Inject;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.core.report.FeedbackReport;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;
import org.reversementoring.reporting.render.Renderers;

/** Takes codec and gate out of Quarkus, and releases its one report. */
@QuarkusMain
public class QuarkusHost implements QuarkusApplication {

    private final ReleaseGate gate;
    private final JsonCodec codec;

    @Inject
    QuarkusHost(ReleaseGate gate, JsonCodec codec) {
        this.gate = gate;
        this.codec = codec;
    }

    @Override
    public int run(String... arguments) {
        FeedbackReport report = SampleReport.by(gate, codec).ofMark(4);
        HostAnswers.in(arguments[0])
                .keep(
                        codec.write(report),
                        Renderers.html().render(report),
                        HostVersions.line("Quarkus " + HostVersions.of(Arc.class, "io.quarkus.arc/arc")));
        return 0;
    }
}
