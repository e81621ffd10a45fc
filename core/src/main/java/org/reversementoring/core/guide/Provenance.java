package org.reversementoring.core.guide;

import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.GuideId;

/**
 * The guide from which another one was derived.
 *
 * @param guide its id
 * @param version its version, not blank
 */
public record Provenance(GuideId guide, String version) implements CodecOnly {

    /**
     * Checks the version.
     *
     * @throws IllegalArgumentException if it is blank
     */
    public Provenance {
        if (version.isBlank()) {
            throw new IllegalArgumentException("provenance from guide " + guide + ": version must not be blank");
        }
    }
}
