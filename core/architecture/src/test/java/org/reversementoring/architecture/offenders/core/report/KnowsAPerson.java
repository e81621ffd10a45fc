package org.reversementoring.architecture.offenders.core.report;

import java.util.List;
import org.reversementoring.architecture.offenders.core.guide.LooksForward;

/** A report from which a person can be reached, by way of a guide. */
public record KnowsAPerson(List<LooksForward> guides) {

    /** Makes the path more than a type argument. */
    public LooksForward first() {
        return guides.get(0);
    }
}
