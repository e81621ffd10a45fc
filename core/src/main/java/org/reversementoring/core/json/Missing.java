package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonMappingException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Members that an object must have and has not, by their names, which are ours. */
final class Missing {

    private Missing() {}

    /** The fault of an object without some of these members, or with null for one. */
    static DocumentException of(Place object, List<String> members) {
        List<String> absent =
                members.stream().filter(name -> !object.value().has(name)).toList();
        if (!absent.isEmpty()) {
            return new DocumentException(object.path(), rule(absent));
        }
        return members.isEmpty()
                ? new DocumentException(object.path(), "must have all its members")
                : new DocumentException(object.path() + "." + members.get(0), Shape.NOT_NULL);
    }

    static String rule(List<String> absent) {
        return absent.size() == 1
                ? "member " + absent.get(0) + " is missing"
                : "members " + String.join(", ", absent) + " are missing";
    }

    /** The members that a record has, all of which must be there. */
    static List<String> known(JsonMappingException fault, @Nullable String member, DeserializationConfig config) {
        Object from = fault.getPath().get(fault.getPath().size() - 1).getFrom();
        Class<?> type = from instanceof Class<?> named ? named : from == null ? Object.class : from.getClass();
        if (type.isRecord()) {
            return Types.members(config.constructType(type), config);
        }
        return Optional.ofNullable(member).stream().toList();
    }

    /** The attributes that a builder says it lacks, as its message ends: {@code not set [a, b]}. */
    static List<String> required(IllegalStateException fault, JavaType type, DeserializationConfig config) {
        String message = String.valueOf(fault.getMessage());
        List<String> named = Arrays.asList(
                message.substring(message.lastIndexOf('[') + 1).replace("]", "").split(", "));
        // Of all that the message may hold, only what is the name of a member of ours.
        return Types.members(type, config).stream().filter(named::contains).toList();
    }
}
