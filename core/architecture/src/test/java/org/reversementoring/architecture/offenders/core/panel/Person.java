package org.reversementoring.architecture.offenders.core.panel;

import org.reversementoring.architecture.offenders.core.guide.LooksForward;

/** A person that knows such a guide. */
public record Person(String name) {

    /** Closes the cycle. */
    public LooksForward guide() {
        return new LooksForward(this);
    }
}
