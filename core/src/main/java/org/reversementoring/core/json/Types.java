package org.reversementoring.core.json;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeName;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What our types are called and made of, for faults. */
final class Types {

    private Types() {}

    /** The name that the documentation uses, whatever generated class stands behind it. */
    static String name(Class<?> type) {
        return value(type).getSimpleName().replaceFirst("^Immutable", "");
    }

    /** The type of the value, where Jackson fills a generated helper first. */
    private static Class<?> value(Class<?> type) {
        return type.getSimpleName().equals("Json") && type.getEnclosingClass() != null
                ? type.getEnclosingClass()
                : type;
    }

    /** The names of a record's components or a builder's attributes, in alphabetical order. */
    static List<String> members(JavaType type, DeserializationConfig config) {
        return config.introspect(type).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .sorted()
                .toList();
    }

    /** The names of the members that are written of a type, computed ones among them. */
    static List<String> written(Class<?> type, JsonMapper mapper) {
        return mapper.getSerializationConfig().introspect(mapper.constructType(value(type))).findProperties().stream()
                .map(BeanPropertyDefinition::getName)
                .toList();
    }

    /** The values that the member {@code kind} may have. */
    static String kinds(Class<?> family) {
        JsonSubTypes members = family.getAnnotation(JsonSubTypes.class);
        return members == null
                ? ""
                : Arrays.stream(members.value())
                        .map(member ->
                                member.value().getAnnotation(JsonTypeName.class).value())
                        .sorted()
                        .collect(Collectors.joining(", "));
    }
}
