package org.reversementoring.core.json;

import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.Iterator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The place of a fault. Its path has names of our own members alone.
 *
 * @param path the path from the root of the document
 * @param value what is there, or a missing node
 * @param member the last step of the path, if it is a member
 * @param around the place around it; absent for the body
 */
record Place(
        String path,
        JsonNode value,
        @Nullable String member,
        @Nullable Place around) {

    /** The place where Jackson saw a fault. A member that our types do not know is no step, because its name is content. */
    static Place of(JsonNode body, JsonMappingException fault) {
        List<JsonMappingException.Reference> steps = fault.getPath();
        Place place = new Place("$.body", body, null, null);
        int known = steps.size() - (fault instanceof UnrecognizedPropertyException ? 1 : 0);
        for (JsonMappingException.Reference step : steps.subList(0, known)) {
            place = step.getFieldName() == null ? place.element(step.getIndex()) : place.member(step.getFieldName());
        }
        return place;
    }

    Place member(String name) {
        return new Place(path + "." + name, value.path(name), name, this);
    }

    private Place element(int index) {
        JsonNode element = index < 0 ? MissingNode.getInstance() : value.path(index);
        return new Place(path + "[" + index + "]", element, null, this);
    }

    /** The first null in a list of this object, or this place if there is none. */
    Place firstNull() {
        for (Iterator<String> names = value.fieldNames(); names.hasNext(); ) {
            Place list = member(names.next());
            for (int i = 0; i < list.value().size() && list.value().isArray(); i++) {
                if (list.value().get(i).isNull()) {
                    return list.element(i);
                }
            }
        }
        return this;
    }

    /** The innermost place around this one that is there. */
    Place parent() {
        Place place = around == null ? this : around;
        return place.value().isMissingNode() && place.around() != null ? place.parent() : place;
    }
}
