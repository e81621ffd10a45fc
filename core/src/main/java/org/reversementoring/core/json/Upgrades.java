package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The versions of one format and the way from each to the next.
 *
 * @param steps the changes, the first from version 1 to version 2; none if there is only version 1
 */
record Upgrades(List<Upgrade> steps) {

    Upgrades {
        steps = List.copyOf(steps);
    }

    /** The version that this library writes at most, and the latest that it reads. */
    int current() {
        return steps.size() + 1;
    }

    /** The body as the current version has it. */
    ObjectNode upgraded(int version, ObjectNode body) {
        ObjectNode upgraded = body;
        for (Upgrade step : steps.subList(version - 1, steps.size())) {
            upgraded = step.upgrade(upgraded);
        }
        return upgraded;
    }

    /** The oldest version whose readers know all that this body of the current version has. */
    int versionOf(ObjectNode body) {
        int version = current();
        while (version > 1 && !steps.get(version - 2).isNeeded(body)) {
            version--;
        }
        return version;
    }
}
