package org.reversementoring.examples.hosts.micronaut;

import io.micronaut.context.annotation.Factory;
import jakarta.inject.Singleton;
import org.reversementoring.anonymisation.ledger.InMemoryReleaseLedgerStore;
import org.reversementoring.anonymisation.ledger.ReleaseLedger;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;
import org.reversementoring.anonymisation.release.ReleaseGate;
import org.reversementoring.core.json.JsonCodec;

// readme:begin
@Factory
class ReverseMentoring {

    @Singleton
    JsonCodec codec() {
        return JsonCodec.create();
    }

    @Singleton
    ReleaseGate gate(ReleaseLedgerStore store) {
        return ReleaseGate.of(ReleaseLedger.of(store));
    }
    // readme:end

    @Singleton
    ReleaseLedgerStore store() {
        return new InMemoryReleaseLedgerStore();
    }
}
