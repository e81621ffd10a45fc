package org.reversementoring.anonymisation.testkit;

import org.junit.jupiter.api.Test;
import org.reversementoring.anonymisation.ledger.ReleaseLedgerStore;

/** The laws of {@link ReleaseLedgerStore} as JUnit tests: implement this in a test class of your own. */
public interface ReleaseLedgerStoreContract {

    /** A store with nothing in it; a new one at each call. */
    ReleaseLedgerStore emptyStore();

    /** Test of {@link ReleaseLedgerStoreLaws#law1_staleAppendsFail}. */
    @Test
    default void law1_staleAppendsFail() {
        ReleaseLedgerStoreLaws.law1_staleAppendsFail(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law1_oneOfManyWins}. */
    @Test
    default void law1_oneOfManyWins() {
        ReleaseLedgerStoreLaws.law1_oneOfManyWins(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law2_entriesKeepTheirOrder}. */
    @Test
    default void law2_entriesKeepTheirOrder() {
        ReleaseLedgerStoreLaws.law2_entriesKeepTheirOrder(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law3_noUpdateIsLost}. */
    @Test
    default void law3_noUpdateIsLost() {
        ReleaseLedgerStoreLaws.law3_noUpdateIsLost(this::emptyStore);
    }
}
