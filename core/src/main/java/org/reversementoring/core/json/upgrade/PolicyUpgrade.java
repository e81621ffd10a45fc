package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.Retention;

/**
 * The change of a policy, in the member {@code policy}, to version 2: how a report is released, and how long answers are kept. Version
 * 1 promised that they go when the cycle closes, so it has the longest time there is, and no cycle is overdue from one day to the next.
 */
public final class PolicyUpgrade implements Upgrade {

    /** What version 2 may tell. */
    static final List<String> OPTIONAL = List.of("answerRounds", "notReady", "pooling", "themes", "unrecordedConsent");

    @Override
    public ObjectNode upgrade(ObjectNode body) {
        return upgrade(body, FirstRelease.ofFloor(body));
    }

    /** The body whose policy has this release policy. */
    static ObjectNode upgrade(ObjectNode body, ReleasePolicy release) {
        if (body.path("policy") instanceof ObjectNode policy) {
            OptionalMembers.refuse(policy.has("release")
                    || policy.has("answersKeptDays")
                    || OPTIONAL.stream().anyMatch(policy::has));
            policy.put("answersKeptDays", Retention.MOST_ANSWERS_DAYS);
            ObjectNode added = policy.putObject("release").put("id", release.id());
            release.colluders()
                    .ifPresentOrElse(number -> added.put("colluders", number), () -> added.putNull("colluders"));
            release.endorsements()
                    .ifPresentOrElse(number -> added.put("endorsements", number), () -> added.putNull("endorsements"));
        }
        return body;
    }
}
