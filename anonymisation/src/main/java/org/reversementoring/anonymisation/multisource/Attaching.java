package org.reversementoring.anonymisation.multisource;

import java.util.List;
import org.reversementoring.anonymisation.ledger.Objection;
import org.reversementoring.core.cycle.MentoringCycle;

/** The result of attaching a report of another tool: the cycle with it, or the reason against it. Refusal is a value. */
public sealed interface Attaching {

    /** The cycle to go on with. */
    MentoringCycle cycle();

    /**
     * The report lies beside that of the cycle.
     *
     * @param cycle with the report
     */
    record Attached(MentoringCycle cycle) implements Attaching {}

    /**
     * The report was audited and may not be read.
     *
     * @param cycle as it was
     * @param verdict why; never {@link ExternalVerdict.Safe}
     */
    record Refused(MentoringCycle cycle, ExternalVerdict verdict) implements Attaching {}

    /**
     * The ledger refuses, because answers of these mentors were released before, or the cycle is of the first version and has no key for the
     * ledger's digest. Nothing is attached.
     *
     * @param cycle as it was
     * @param objections at least one
     */
    record NotRecorded(MentoringCycle cycle, List<Objection> objections) implements Attaching {
        /** Copies. */
        public NotRecorded {
            objections = List.copyOf(objections);
        }
    }
}
