package org.reversementoring.anonymisation.release;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.report.FeedbackReport;

/** The result of signing a report off: the next cycle with its report, or the ledger's reasons against it. */
public sealed interface SigningOff extends CodecOnly {

    /** The cycle to go on with. */
    MentoringCycle cycle();

    /**
     * The report is final and recorded. After a crash the same call gives the same report again.
     *
     * @param cycle in {@code SIGNED_OFF}
     * @param report the draft that the panel checked
     */
    record SignedOff(MentoringCycle cycle, FeedbackReport report) implements SigningOff {}

    /**
     * The ledger refuses, because answers of this collation were released before. The reasons hold no answers.
     *
     * @param cycle as it was, in {@code PANEL_CHECKED}
     * @param reasons at least one
     */
    record Refused(MentoringCycle cycle, List<Release.Reason> reasons) implements SigningOff {

        /** Copies. */
        public Refused {
            reasons = List.copyOf(reasons);
        }
    }
}
