package org.reversementoring.core.json.upgrade;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.core.policy.ReleasePolicy;

/**
 * The change of a cycle to version 2, in which assessment, review, nomination, meeting and export are links of one chain. Version 1
 * had no links, so they stay empty: a cycle that has them is no cycle of version 1, and would be a way round their check. The roster
 * is the panel that is left, because version 1 forgot who left.
 */
public final class CycleUpgrade implements Upgrade {

    /** What version 1 did not have, by the JSON pointer of the object. */
    private static final Map<String, List<String>> NEW = Map.of(
            "",
                    List.of(
                            "attached",
                            "ballotSeals",
                            "draft",
                            "exportedReport",
                            "formerNominees",
                            "learning",
                            "memberships",
                            "place",
                            "questions",
                            "receipts",
                            "roster",
                            "sharings",
                            "strategy",
                            "unshown"),
            "/consent", List.of("givenOn", "information", "purpose", "withdrawnOn"),
            "/interview", List.of("conduct"),
            "/policy", PolicyUpgrade.OPTIONAL,
            "/assessment", List.of("evidence"),
            "/review", List.of("draft"),
            "/nomination", List.of("report"),
            "/meeting", List.of("report"),
            "/report", List.of("retention", "themes"));

    private static final Set<String> NEW_ACTIONS = Set.of(
            "ANSWER_QUESTION",
            "ASK_PANEL",
            "ATTACH",
            "DECLINE_QUESTION",
            "DESTROY_ANSWERS",
            "DESTROY_NOTES",
            "JOIN",
            "RECORD_LEARNING",
            "RECORD_SHARING",
            "TELL_READINESS",
            "WITHDRAW_CONSENT");

    @Override
    public ObjectNode upgrade(ObjectNode body) {
        OptionalMembers.refuse(isLater(body));
        ReleasePolicy release = FirstRelease.of(body);
        PolicyUpgrade.upgrade(body, release);
        if (body.path("mentee").isTextual()) {
            body.set("mentee", MenteeUpgrade.added(body.objectNode().set("id", body.get("mentee"))));
        }
        if (body.has("panel")) {
            body.set("roster", body.get("panel").deepCopy());
        }
        body.putArray("ballotSeals");
        body.putArray("formerNominees");
        body.putArray("unshown");
        addNull(body.path("assessment"), "evidence");
        addNull(body.path("review"), "draft");
        body.path("history").forEach(entry -> addNull(entry, "policy"));
        return body;
    }

    private static void addNull(JsonNode object, String member) {
        if (object instanceof ObjectNode known) {
            known.putNull(member);
        }
    }

    private static boolean isLater(ObjectNode body) {
        boolean later = body.path("mentee").isObject()
                || Upgrade.ofValueIn("events", "ANSWERED_OFF_SCRIPT").isNeeded(body)
                || Upgrade.ofMemberValueIn("/report/findings", "kind", "POLICY").isNeeded(body);
        for (Map.Entry<String, List<String>> members : NEW.entrySet()) {
            later |= members.getValue().stream().anyMatch(body.at(members.getKey())::has);
        }
        for (JsonNode followUp : body.path("followUps")) {
            later |= followUp.has("dropped");
        }
        for (JsonNode entry : body.path("history")) {
            later |= entry.has("policy")
                    || NEW_ACTIONS.contains(entry.path("action").asText());
        }
        return later;
    }
}
