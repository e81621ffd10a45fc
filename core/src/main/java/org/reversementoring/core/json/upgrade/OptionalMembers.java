package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.function.Predicate;

/**
 * The change to a version that knows members which the one before does not.
 *
 * @param present whether a body has one of them
 */
record OptionalMembers(Predicate<ObjectNode> present) implements Upgrade {

    @Override
    public ObjectNode upgrade(ObjectNode body) {
        refuse(present.test(body));
        return body;
    }

    @Override
    public boolean isNeeded(ObjectNode body) {
        return present.test(body);
    }

    /** Refuses a body that has a member of a later version. */
    static void refuse(boolean later) {
        if (later) {
            throw new LaterMemberException();
        }
    }
}
