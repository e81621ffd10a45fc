package org.reversementoring.architecture.offenders.core.report;

import java.io.IOException;

/** A signature that clutters its callers. */
public final class ThrowsChecked {

    /** Never works. */
    public void work() throws IOException {
        throw new IOException("never works");
    }
}
