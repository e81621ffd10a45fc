package org.reversementoring.anonymisation.jdbc.desk;

import java.io.Serial;
import org.reversementoring.core.CycleId;

/**
 * A stored cycle does not fit its ledger: it was changed, or comes from an older backup. Nothing of it is shown and no step is taken,
 * until the newer cycle is restored.
 */
public final class RestoredCycleException extends RuntimeException {

    @Serial
    private static final long serialVersionUID = 1L;

    RestoredCycleException(CycleId cycle) {
        super("cycle " + cycle + ": it must fit its ledger, but does not");
    }
}
