package org.reversementoring.architecture.offenders.core.report;

import java.io.IOException;

/** A signature that clutters its callers. */
public final class ThrowsChecked {

    /** Works only sometimes. */
    public void work(boolean broken) throws IOException {
        if (broken) {
            throw new IOException("does not work");
        }
    }
}
