package org.reversementoring.architecture.offenders.core.report;

import org.slf4j.LoggerFactory;

/** A value that talks. */
public final class Logs {

    /** Talks. */
    public void talk() {
        LoggerFactory.getLogger(Logs.class).info("talks");
    }
}
