package org.reversementoring.examples.hosts.servlet;

import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.util.Jetty;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.reversementoring.examples.hosts.released.SampleReport;

/** A servlet container that is asked for its one report, and then stops. */
final class ServletHost {

    private ServletHost() {}

    public static void main(String[] arguments) throws Exception {
        JsonCodec codec = JsonCodec.create();
        ReleaseGate gate = ReleaseGate.of(ReleaseLedger.of(new InMemoryReleaseLedgerStore()));
        ServletHolder servlet =
                new ServletHolder(new ReportServlet(SampleReport.by(gate, codec).ofMark(4), codec));
        ServletContextHandler application = new ServletContextHandler("/");
        application.addServlet(servlet, "/report");
        application.addServlet(servlet, "/own-mapper");
        Server server = new Server(0);
        server.setHandler(application);
        server.start();
        try {
            int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
            HostAnswers.in(arguments[0]).ask(port, HostVersions.line("a servlet in Jetty " + Jetty.VERSION));
        } finally {
            server.stop();
        }
    }
}
