package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.stream.StreamSupport;
import org.reversementoring.core.CodecOnly;

/**
 * The change of a body from one version of its format to the next. A body is what an enemy may have written: a change leaves
 * what it does not expect as it is, and the reader refuses it afterwards. {@code documents.md} says when a version is raised.
 */
@FunctionalInterface
public interface Upgrade extends CodecOnly {

    /** The body of the next version; the given one may be changed and returned. */
    ObjectNode upgrade(ObjectNode body);

    /**
     * Whether a body of the next version has something that a reader of this one does not know. If not, it is written as this
     * version, so that an older library reads it.
     */
    default boolean isNeeded(ObjectNode body) {
        return true;
    }

    /** A body of the next version as a reader of this one knows it; asked only of a body for which the change is not needed. */
    default ObjectNode undone(ObjectNode body) {
        return body;
    }

    /** This change and another one, of one version to the next. */
    default Upgrade and(Upgrade other) {
        Upgrade one = this;
        return new Upgrade() {
            @Override
            public ObjectNode upgrade(ObjectNode body) {
                return other.upgrade(one.upgrade(body));
            }

            @Override
            public boolean isNeeded(ObjectNode body) {
                return one.isNeeded(body) || other.isNeeded(body);
            }

            @Override
            public ObjectNode undone(ObjectNode body) {
                return one.undone(other.undone(body));
            }
        };
    }

    /**
     * A change that only adds members, which are not written at their defaults. They are looked for at every depth, so a name
     * that the older version uses anywhere cannot be one of them.
     */
    static Upgrade ofOptional(String... members) {
        List<String> names = List.of(members);
        return new OptionalMembers(body -> names.stream().anyMatch(name -> body.findValue(name) != null));
    }

    /** A change that only adds a value that a text anywhere in a list of this name may have. */
    static Upgrade ofValueIn(String list, String value) {
        return new OptionalMembers(body -> body.findValues(list).stream()
                .flatMap(found -> StreamSupport.stream(found.spliterator(), false))
                .anyMatch(item -> item.isTextual() && item.textValue().equals(value)));
    }

    /**
     * A change that only adds a value that a member of each object of an array may have.
     *
     * @param array the JSON pointer of the array in the body
     */
    static Upgrade ofMemberValueIn(String array, String member, String value) {
        return new OptionalMembers(body -> {
            for (JsonNode object : body.at(array)) {
                if (object.path(member).asText().equals(value)) {
                    return true;
                }
            }
            return false;
        });
    }

    /**
     * A change that only adds a member to one object, which is not written at its default.
     *
     * @param object the JSON pointer of the object in the body; empty for the body
     */
    static Upgrade ofOptionalAt(String object, String member) {
        return new OptionalMembers(body -> body.at(object).has(member));
    }

    /**
     * A change that only adds a member to each object of an array, which is not written at its default.
     *
     * @param array the JSON pointer of the array in the body
     */
    static Upgrade ofOptionalIn(String array, String member) {
        return new OptionalMembers(body -> {
            for (JsonNode object : body.at(array)) {
                if (object.has(member)) {
                    return true;
                }
            }
            return false;
        });
    }
}
