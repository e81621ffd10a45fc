package org.reversementoring.core.exchange.fhir;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The invariants of Questionnaire as HL7 words them, R4 and R5, for the suite that has no validator; a validator that nobody here wrote checks
 * them in CI. Each broken one is named by its key.
 */
final class QuestionnaireRules {

    private static final Set<String> R4 = Set.of(
            "group",
            "display",
            "boolean",
            "decimal",
            "integer",
            "date",
            "dateTime",
            "time",
            "string",
            "text",
            "url",
            "choice",
            "open-choice",
            "attachment",
            "reference",
            "quantity");
    private static final Set<String> R5 = Set.of(
            "group",
            "display",
            "question",
            "boolean",
            "decimal",
            "integer",
            "date",
            "dateTime",
            "time",
            "string",
            "text",
            "url",
            "coding",
            "attachment",
            "reference",
            "quantity");
    private static final Set<String> OPTIONS = Set.of(
            "choice", "open-choice", "coding", "decimal", "integer", "date", "dateTime", "time", "string", "text");
    private static final Set<String> LENGTH =
            Set.of("boolean", "decimal", "integer", "string", "text", "url", "open-choice");

    private final Set<String> types;
    private final Set<Object> links = new HashSet<>();
    private final List<String> broken = new ArrayList<>();

    private QuestionnaireRules(FhirVersion version) {
        this.types = version == FhirVersion.R4 ? R4 : R5;
    }

    static List<String> broken(Map<String, Object> questionnaire, FhirVersion version) {
        QuestionnaireRules rules = new QuestionnaireRules(version);
        rules.require(String.valueOf(questionnaire.get("name")).matches("[A-Z][A-Za-z0-9_]{0,254}"), "que-0");
        rules.require(!String.valueOf(questionnaire.get("url")).matches(".*[|#\\s].*"), "cnl-1");
        rules.require(Set.of("draft", "active").contains(questionnaire.getOrDefault("status", "")), "status");
        rules.items((List<?>) questionnaire.getOrDefault("item", List.of()));
        return rules.broken;
    }

    private void require(boolean holds, String key) {
        if (!holds) {
            broken.add(key);
        }
    }

    private void items(List<?> items) {
        for (Object each : items) {
            Map<?, ?> item = (Map<?, ?>) each;
            Object type = item.get("type");
            boolean display = "display".equals(type);
            List<?> children = item.containsKey("item") ? (List<?>) item.get("item") : List.of();
            require(links.add(item.get("linkId")), "que-2");
            require(item.get("linkId") instanceof String link && !link.isBlank() && link.length() <= 255, "que-15");
            require(types.contains(type), "type");
            require(!"group".equals(type) || !children.isEmpty(), "que-1");
            require(!display || children.isEmpty(), "que-1");
            require(!display || !item.containsKey("code"), "que-3");
            require(!item.containsKey("answerOption") || !item.containsKey("answerValueSet"), "que-4");
            require(!item.containsKey("answerOption") || OPTIONS.contains(type), "que-5");
            require(!display || (!item.containsKey("required") && !item.containsKey("repeats")), "que-6");
            require((!display && !"group".equals(type)) || !item.containsKey("initial"), "que-8");
            require(!display || !item.containsKey("readOnly"), "que-9");
            require(!item.containsKey("maxLength") || LENGTH.contains(type), "que-10");
            require(!item.containsKey("answerOption") || !item.containsKey("initial"), "que-11");
            require(
                    !item.containsKey("enableWhen")
                            || ((List<?>) item.get("enableWhen")).size() < 2
                            || item.containsKey("enableBehavior"),
                    "que-12");
            require(!item.containsKey("item") || !children.isEmpty(), "empty list");
            items(children);
        }
    }
}
