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

    /** Test of {@link ReleaseLedgerStoreLaws#law2_linesKeepTheirOrder}. */
    @Test
    default void law2_linesKeepTheirOrder() {
        ReleaseLedgerStoreLaws.law2_linesKeepTheirOrder(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law3_noUpdateIsLost}. */
    @Test
    default void law3_noUpdateIsLost() {
        ReleaseLedgerStoreLaws.law3_noUpdateIsLost(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law4_readsAreNotFrozen}. */
    @Test
    default void law4_readsAreNotFrozen() {
        ReleaseLedgerStoreLaws.law4_readsAreNotFrozen(this::emptyStore);
    }

    /** Test of {@link ReleaseLedgerStoreLaws#law5_readsOfOneMentee}. */
    @Test
    default void law5_readsOfOneMentee() {
        ReleaseLedgerStoreLaws.law5_readsOfOneMentee(this::emptyStore);
    }
}
