package org.reversementoring.architecture.offenders.core.report;

import java.time.Instant;

/** A value that differs each time. */
public final class ReadsTheClock {

    /** Differs. */
    public String text() {
        return Instant.now().toString();
    }
}
