package org.reversementoring.core.json;

import com.fasterxml.jackson.core.JsonLocation;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.exc.ValueInstantiationException;

/**
 * The translation of Jackson's faults into ours. Jackson and our own checks quote the offending value, so neither message
 * nor cause is passed on, but only the place and the expected type. The Javadoc of that type says what a valid value is.
 */
final class Faults {

    static final String WELL_FORMED = "must be one well-formed JSON document of at most " + JsonCodec.MAX_DEPTH
            + " levels, without repeated members";

    private Faults() {}

    static DocumentException translate(String root, JsonProcessingException fault) {
        if (!(fault instanceof JsonMappingException mapping) || root.equals("$")) {
            JsonLocation at = fault.getLocation();
            String place = at == null ? "" : "; fault at line " + at.getLineNr() + ", column " + at.getColumnNr();
            return new DocumentException(root, WELL_FORMED + place);
        }
        return new DocumentException(path(root, mapping), rule(mapping));
    }

    /** The path of a fault. A member name that our types do not know is left out, because it comes from the document. */
    private static String path(String root, JsonMappingException fault) {
        StringBuilder path = new StringBuilder(root);
        int known = fault.getPath().size() - (fault instanceof UnrecognizedPropertyException ? 1 : 0);
        for (JsonMappingException.Reference step : fault.getPath().subList(0, known)) {
            if (step.getFieldName() == null) {
                path.append('[').append(step.getIndex()).append(']');
            } else {
                path.append('.').append(step.getFieldName());
            }
        }
        return path.toString();
    }

    private static String rule(JsonMappingException fault) {
        if (fault instanceof UnrecognizedPropertyException) {
            return "must have no unknown member";
        }
        Class<?> type = null;
        if (fault instanceof ValueInstantiationException instantiation && instantiation.getType() != null) {
            type = instantiation.getType().getRawClass();
        } else if (fault instanceof MismatchedInputException mismatch) {
            type = mismatch.getTargetType();
        }
        return type == null ? "must be a valid value" : "must be a valid " + name(type);
    }

    /** The name that the documentation uses, whatever generated class stands behind it. */
    private static String name(Class<?> type) {
        Class<?> outer = type.getSimpleName().equals("Json") && type.getEnclosingClass() != null
                ? type.getEnclosingClass()
                : type;
        return outer.getSimpleName().replaceFirst("^Immutable", "");
    }
}
