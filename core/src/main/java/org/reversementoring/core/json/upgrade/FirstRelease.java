package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.OptionalInt;
import org.reversementoring.core.policy.ReleasePolicy;

/**
 * The release policy of documents of version 1, which did not name it: what the assessment of the gate says, or else the strongest
 * that the panel's floor allows without asking for more than the standard.
 */
final class FirstRelease {

    private static final String OTHER = "-v1";

    private FirstRelease() {}

    /** The policy of a cycle: that of its assessment, with no more colluders than its floor is good for. */
    static ReleasePolicy of(JsonNode cycle) {
        JsonNode assessment = cycle.path("assessment");
        int floor = floor(cycle);
        String id = assessment.path("policy").asText();
        int colluders = assessment.path("colluders").asInt(-1);
        if (colluders == 0) {
            return named(id, OptionalInt.empty(), OptionalInt.empty());
        }
        if (colluders < 0 || id.isBlank() || colluders > 10 || 2 * colluders + 3 > floor) {
            return ofFloor(cycle);
        }
        return named(id, OptionalInt.of(colluders), endorsements(cycle, colluders));
    }

    /** The policy where nothing was assessed. */
    static ReleasePolicy ofFloor(JsonNode body) {
        return floor(body) < ReleasePolicy.standard().panelFloor()
                ? ReleasePolicy.conversation()
                : ReleasePolicy.standard();
    }

    /** The panel's floor, which is never changed; 0 where there is none. */
    private static int floor(JsonNode body) {
        return body.path("policy").path("panel").path("floor").asInt(0);
    }

    /** The number of endorsements that the report says, if it is not the fewest. */
    private static OptionalInt endorsements(JsonNode cycle, int colluders) {
        int fewest = Math.max(3, colluders + 2);
        int needed =
                cycle.path("report").path("method").path("endorsementsNeeded").asInt(fewest);
        return needed == fewest ? OptionalInt.empty() : OptionalInt.of(needed);
    }

    /** The three names of the library mean their numbers and no others. */
    private static ReleasePolicy named(String id, OptionalInt colluders, OptionalInt endorsements) {
        try {
            return new ReleasePolicy(id, colluders, endorsements);
        } catch (IllegalArgumentException reserved) {
            return new ReleasePolicy(id + OTHER, colluders, endorsements);
        }
    }
}
