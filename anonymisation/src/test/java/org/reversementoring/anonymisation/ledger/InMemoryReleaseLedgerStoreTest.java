package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a reader holds stays as it was; the laws of stores are tested in the testkit. */
class InMemoryReleaseLedgerStoreTest {

    @Test
    void what_was_read_does_not_change() {
        InMemoryReleaseLedgerStore store = new InMemoryReleaseLedgerStore();
        LedgerSnapshot before = store.read();
        List<LedgerLine> batch = new ArrayList<>(List.of(Entries.entry(0, 1)));
        store.append(before.version(), batch);
        batch.clear();
        assertThat(before.entries()).isEmpty();
        assertThat(store.read().entries()).hasSize(1);
    }
}
