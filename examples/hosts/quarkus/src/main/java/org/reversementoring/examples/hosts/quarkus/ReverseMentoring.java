package org.reversementoring.examples.hosts.quarkus;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;

// readme:begin
@Singleton
class ReverseMentoring {

    @Produces
    @Singleton // they are final, so no scope that needs a proxy
    JsonCodec codec() {
        return JsonCodec.create();
    }

    @Produces
    @Singleton
    ReleaseGate gate(ReleaseLedgerStore store) {
        return ReleaseGate.of(ReleaseLedger.of(store));
    }
    // readme:end

    @Produces
    @Singleton
    ReleaseLedgerStore store() {
        return new InMemoryReleaseLedgerStore();
    }
}
