package org.reversementoring.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationConfig;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidTypeIdException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.List;
import java.util.Objects;
import java.util.TreeSet;

/**
 * The translation of Jackson's faults into ours. Jackson and our own checks quote the offending value, so neither message nor
 * cause is passed on, but the place, what is known of our types, and the rule as {@link Rules} has it.
 */
final class Faults {

    static final String WELL_FORMED = "must be one well-formed JSON document of at most " + JsonCodec.MAX_DEPTH
            + " levels, without repeated members";

    private final JsonNode body;
    private final JsonMapper mapper;
    private final DeserializationConfig config;

    Faults(JsonNode body, JsonMapper mapper) {
        this.body = body;
        this.mapper = mapper;
        this.config = mapper.getDeserializationConfig();
    }

    /** The fault of a text that is no JSON. */
    static DocumentException syntax(JsonProcessingException fault) {
        JsonLocation at = fault.getLocation();
        String place = at == null ? "" : "; fault at line " + at.getLineNr() + ", column " + at.getColumnNr();
        return new DocumentException("$", WELL_FORMED + place);
    }

    /** The fault of a body that is no value of ours. */
    DocumentException binding(JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping)) {
            return new DocumentException("$.body", "must be a valid value");
        }
        Place place = Place.of(body, mapping);
        if (mapping instanceof UnrecognizedPropertyException unknown) {
            TreeSet<String> known = new TreeSet<>(Types.written(unknown.getReferringClass(), mapper));
            Objects.requireNonNullElse(unknown.getKnownPropertyIds(), List.of())
                    .forEach(name -> known.add(name.toString()));
            return new DocumentException(place.path(), "must have only the members " + String.join(", ", known));
        }
        if (place.value().isMissingNode()) {
            return Missing.of(place.parent(), Missing.known(mapping, place.member(), config));
        }
        return mapping instanceof ValueInstantiationException invalid
                ? broken(place, invalid)
                : new DocumentException(place.path(), mismatch(place, mapping));
    }

    /** A value that one of our checks refuses. */
    private DocumentException broken(Place place, ValueInstantiationException fault) {
        String message = String.valueOf(
                Objects.requireNonNullElse(fault.getCause(), fault).getMessage());
        if (fault.getCause() instanceof IllegalStateException incomplete) {
            return Missing.of(place, Missing.required(incomplete, fault.getType(), config));
        }
        Place at = fault.getCause() instanceof NullPointerException ? place.firstNull() : place;
        if (at.value().isNull()) {
            return new DocumentException(at.path(), Shape.NOT_NULL);
        }
        return new DocumentException(
                place.path(),
                Rules.told(message)
                        .orElseGet(() ->
                                "must be a valid " + Types.name(fault.getType().getRawClass())));
    }

    private static String mismatch(Place place, JsonMappingException fault) {
        if (fault instanceof InvalidTypeIdException kind && kind.getBaseType() != null) {
            if (!place.value().isObject()) {
                return Shape.mismatch("an object", place.value());
            }
            String known = Types.kinds(kind.getBaseType().getRawClass());
            return place.value().has("kind") ? "kind must be one of " + known : "member kind is missing";
        }
        return fault instanceof MismatchedInputException wrong && wrong.getTargetType() != null
                ? Shape.rule(wrong.getTargetType(), place.value())
                : place.value().isNumber() ? Bounds.NUMBERS : "must be a valid value";
    }
}
