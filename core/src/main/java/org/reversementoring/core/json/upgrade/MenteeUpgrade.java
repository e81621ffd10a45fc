package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/**
 * The change of a mentee to version 2: readiness, consent, unit, self-assessment and a version of the description. A mentee of
 * version 1 is the first description, without a self-assessment.
 *
 * @param place the JSON pointer of the mentee in the body; empty for the body
 */
public record MenteeUpgrade(String place) implements Upgrade {

    private static final List<String> OPTIONAL = List.of("consent", "readiness", "unit");
    private static final String MARKS = "selfAssessment";
    private static final String VERSION = "version";

    @Override
    public ObjectNode upgrade(ObjectNode body) {
        if (body.at(place) instanceof ObjectNode mentee) {
            OptionalMembers.refuse(mentee.has(MARKS) || mentee.has(VERSION) || isNeeded(body));
            added(mentee);
        }
        return body;
    }

    @Override
    public boolean isNeeded(ObjectNode body) {
        JsonNode mentee = body.at(place);
        return OPTIONAL.stream().anyMatch(mentee::has)
                || !mentee.path(MARKS).isEmpty()
                || mentee.path(VERSION).asInt(1) != 1;
    }

    @Override
    public ObjectNode undone(ObjectNode body) {
        if (body.at(place) instanceof ObjectNode mentee) {
            mentee.remove(List.of(MARKS, VERSION));
        }
        return body;
    }

    /** The mentee with what version 1 did not tell. */
    static ObjectNode added(ObjectNode mentee) {
        mentee.putArray(MARKS);
        return mentee.put(VERSION, 1);
    }
}
