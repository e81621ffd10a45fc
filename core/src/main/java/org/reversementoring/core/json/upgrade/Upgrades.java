package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reversementoring.core.CodecOnly;

/**
 * The versions of one format and the way from each to the next.
 *
 * @param steps the changes, the first from version 1 to version 2; none if there is only version 1
 */
public record Upgrades(List<Upgrade> steps) implements CodecOnly {

    /** Copies. */
    public Upgrades {
        steps = List.copyOf(steps);
    }

    /** The version that this library writes at most, and the latest that it reads. */
    public int current() {
        return steps.size() + 1;
    }

    /** The body as the current version has it. */
    public ObjectNode upgraded(int version, ObjectNode body) {
        ObjectNode upgraded = body;
        for (Upgrade step : steps.subList(version - 1, steps.size())) {
            upgraded = step.upgrade(upgraded);
        }
        return upgraded;
    }

    /** The oldest version whose readers know all that this body of the current version has. */
    public int versionOf(ObjectNode body) {
        int version = current();
        while (version > 1 && !steps.get(version - 2).isNeeded(body)) {
            version--;
        }
        return version;
    }

    /** A body of the current version as that older version has it, which knows all that is in it. */
    public ObjectNode writtenAs(int version, ObjectNode body) {
        ObjectNode written = body;
        for (int later = current(); later > version; later--) {
            written = steps.get(later - 2).undone(written);
        }
        return written;
    }
}
