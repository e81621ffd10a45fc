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
import org.reversementoring.examples.hosts.released.Answers;
import org.reversementoring.examples.hosts.released.OneReport;
import org.reversementoring.examples.hosts.released.Versions;

/** A JAX-RS application that is asked for its one report, and then stops. */
final class JaxRsHost {

    private JaxRsHost() {}

    public static void main(String[] arguments) {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        ResourceConfig application = new ResourceConfig(JacksonFeature.class)
                .register(new ReportResource(OneReport.by(gate, codec).ofMark(4), codec));
        HttpServer server = JdkHttpServerFactory.createHttpServer(URI.create("http://localhost:0/"), application);
        try {
            Answers.in(arguments[0])
                    .ask(server.getAddress().getPort(), Versions.line("JAX-RS in Jersey " + Version.getVersion()));
        } finally {
            server.stop(0);
        }
    }
}
