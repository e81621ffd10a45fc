package org.reversementoring.examples.hosts.jaxrs;

import com.sun.net.httpserver.HttpServer;
import java.net.URI;
import org.glassfish.jersey.internal.Version;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.jdkhttp.JdkHttpServerFactory;
import org.glassfish.jersey.server.ResourceConfig;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;

/** A JAX-RS application that is asked for its one report, and then stops. */
final class JaxRsHost {

    private JaxRsHost() {}

    public static void main(String[] arguments) {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        ResourceConfig application = new ResourceConfig(JacksonFeature.class)
                .register(new ReportResource(SampleReport.by(gate, codec).ofMark(4), codec));
        HttpServer server = JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), application);
        try {
            HostAnswers.in(arguments[0])
                    .ask(server.getAddress().getPort(), HostVersions.line("JAX-RS in Jersey " + Version.getVersion()));
        } finally {
            server.stop(0);
        }
    }
}
