package org.reversementoring.examples.hosts.springboot;

import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;
import org.reversementoring.examples.hosts.released.HostAnswers;
import org.reversementoring.examples.hosts.released.HostVersions;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.SpringBootVersion;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;

/** A web service that is asked for its one report, and then stops. */
@SpringBootApplication
public class SpringBootHost {

    public static void main(String[] arguments) {
        try (ConfigurableApplicationContext context = SpringApplication.run(SpringBootHost.class, "--server.port=0")) {
            int port = context.getEnvironment().getRequiredProperty("local.server.port", Integer.class);
            HostAnswers.in(arguments[0]).ask(port, HostVersions.line("Spring Boot " + SpringBootVersion.getVersion()));
        }
    }

    // readme:begin
    @Bean
    JsonCodec codec() {
        return JsonCodec.create();
    }

    @Bean
    ReleaseGate gate(ReleaseLedgerStore store) {
        return ReleaseGate.of(ReleaseLedger.of(store));
    }
    // readme:end

    @Bean
    ReleaseLedgerStore store() {
        return new InMemoryReleaseLedgerStore();
    }
}
