package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The change of a body from one version of its format to the next. A body is what an enemy may have written: a change leaves
 * what it does not expect as it is, and the reader refuses it afterwards. {@code documents.md} says when a version is raised.
 */
@FunctionalInterface
interface Upgrade {

    /** The body of the next version; the given one may be changed and returned. */
    ObjectNode upgrade(ObjectNode body);

    /**
     * Whether a body of the next version has something that a reader of this one does not know. If not, it is written as this
     * version, so that an older library reads it.
     */
    default boolean isNeeded(ObjectNode body) {
        return true;
    }

    /**
     * A change that only adds members, which are not written at their defaults. They are looked for at every depth, so a name
     * that the older version uses anywhere cannot be one of them.
     */
    static Upgrade ofOptional(String... members) {
        List<String> names = List.of(members);
        return new Upgrade() {
            @Override
            public ObjectNode upgrade(ObjectNode body) {
                if (isNeeded(body)) {
                    throw new DocumentException("$.body", "must have no member of a later version than its own");
                }
                return body;
            }

            @Override
            public boolean isNeeded(ObjectNode body) {
                return names.stream().anyMatch(name -> body.findValue(name) != null);
            }
        };
    }
}
