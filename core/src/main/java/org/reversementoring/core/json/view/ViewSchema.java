package org.reversementoring.core.json.view;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.reversementoring.core.cycle.membership.Membership;
import org.reversementoring.core.cycle.record.Assessment;
import org.reversementoring.core.cycle.record.Concern;
import org.reversementoring.core.cycle.record.InterviewRecord;
import org.reversementoring.core.cycle.record.PanelReview;
import org.reversementoring.core.cycle.transition.HistoryEntry;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.json.Schemas;
import org.reversementoring.core.meeting.AskedQuestion;
import org.reversementoring.core.meeting.DevelopmentGoal;
import org.reversementoring.core.meeting.FollowUp;
import org.reversementoring.core.meeting.LearningItem;
import org.reversementoring.core.meeting.MeetingPlace;
import org.reversementoring.core.meeting.MeetingPlan;
import org.reversementoring.core.meeting.MenteeResponse;
import org.reversementoring.core.multisource.AttachedReport;
import org.reversementoring.core.panel.Consent;
import org.reversementoring.core.panel.Mentee;
import org.reversementoring.core.panel.MentorConsent;
import org.reversementoring.core.panel.MentorPanel;
import org.reversementoring.core.panel.RelationshipDeclaration;
import org.reversementoring.core.programme.pair.PairPlan;
import org.reversementoring.core.report.FeedbackReport;

/** The schema of a view, computed from its members: those with a schema of their own are referred to, records are gone through. */
final class ViewSchema {

    private static final String DRAFT = "https://json-schema.org/draft/2020-12/schema";
    private static final String BASE = "https://reversementoring.org/schema/1/";
    private static final JsonMapper MAPPER =
            JsonMapper.builder().addModule(new Jdk8Module()).build();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final String BODY = "#/$defs/body";
    private static final String CYCLE = "mentoring-cycle.schema.json";
    private static final String PARTS = CYCLE + BODY + "/properties/";

    private static final Set<String> IDS = Schemas.all().keySet();

    private static final Map<Class<?>, String> KNOWN = Map.ofEntries(
            Map.entry(LocalDate.class, "common.schema.json#/$defs/date"),
            Map.entry(InterviewGuide.class, "interview-guide.schema.json" + BODY),
            Map.entry(Consent.class, "mentee.schema.json#/$defs/consent"),
            Map.entry(Mentee.class, "mentee.schema.json" + BODY),
            Map.entry(MentorPanel.class, "mentor-panel.schema.json" + BODY),
            Map.entry(FeedbackReport.class, "feedback-report.schema.json" + BODY),
            Map.entry(MenteeResponse.class, "mentee-response.schema.json" + BODY),
            Map.entry(DevelopmentGoal.class, "mentee-response.schema.json#/$defs/goal"),
            Map.entry(PairPlan.class, "pair-scheme.schema.json#/$defs/plan"),
            Map.entry(AttachedReport.class, "external-report.schema.json#/$defs/attached"),
            Map.entry(HistoryEntry.class, CYCLE + "#/$defs/history-entry"),
            Map.entry(FollowUp.class, CYCLE + "#/$defs/follow-up"),
            Map.entry(AskedQuestion.class, CYCLE + "#/$defs/asked-question"),
            Map.entry(LearningItem.class, CYCLE + "#/$defs/learning-item"),
            Map.entry(Membership.class, CYCLE + "#/$defs/membership"),
            Map.entry(MentorConsent.class, CYCLE + "#/$defs/mentor-consent"),
            Map.entry(MeetingPlace.class, PARTS + "place"),
            Map.entry(MeetingPlan.class, PARTS + "plan"),
            Map.entry(Assessment.class, PARTS + "assessment"),
            Map.entry(PanelReview.class, PARTS + "review"),
            Map.entry(InterviewRecord.class, PARTS + "interview"),
            Map.entry(Concern.class, PARTS + "concerns/items"),
            Map.entry(RelationshipDeclaration.class, PARTS + "declarations/items"));

    private ViewSchema() {}

    static String of(String name, Class<?> view) {
        ObjectNode schema = NODES.objectNode();
        schema.put("$schema", DRAFT)
                .put("$id", BASE + name + ".schema.json")
                .put("title", name.replace('-', ' '))
                .put("description", "What one viewer may see now. It is for sending, and nothing is made from it.")
                .put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        properties.putObject("body").put("$ref", BODY);
        properties.putObject("format").put("const", "reverse-mentoring/" + name);
        properties.putObject("version").put("const", 1);
        schema.putArray("required").add("body").add("format").add("version");
        schema.put("additionalProperties", false);
        schema.putObject("$defs").set("body", ofRecord(MAPPER.constructType(view)));
        try {
            return MAPPER.writerWithDefaultPrettyPrinter().writeValueAsString(schema) + "\n";
        } catch (JsonProcessingException e) {
            throw new AssertionError("reverse-mentoring: the schema of " + name + " could not be written", e);
        }
    }

    private static ObjectNode ofRecord(JavaType type) {
        ObjectNode schema = NODES.objectNode().put("type", "object");
        ObjectNode properties = schema.putObject("properties");
        ArrayNode required = NODES.arrayNode();
        for (BeanPropertyDefinition member : members(type)) {
            properties.set(member.getName(), of(member.getAccessor().getType()));
            required.add(member.getName());
        }
        schema.set("required", required);
        return schema.put("additionalProperties", false);
    }

    private static List<BeanPropertyDefinition> members(JavaType type) {
        return MAPPER.getSerializationConfig().introspect(type).findProperties().stream()
                .sorted(Comparator.comparing(BeanPropertyDefinition::getName))
                .toList();
    }

    private static ObjectNode of(JavaType type) {
        if (type.isReferenceType()) {
            return orNull(of(type.getContentType()));
        }
        if (type.isCollectionLikeType()) {
            return list(of(type.getContentType()));
        }
        Class<?> plain = type.getRawClass();
        if (KNOWN.containsKey(plain)) {
            return reference(KNOWN.get(plain));
        }
        if (isIdentifier(type)) {
            return reference("common.schema.json#/$defs/id");
        }
        if (plain.isEnum()) {
            ObjectNode schema = NODES.objectNode();
            ArrayNode values = schema.putArray("enum");
            for (Object value : plain.getEnumConstants()) {
                values.add(((Enum<?>) value).name());
            }
            return schema;
        }
        if (plain == int.class || plain == Integer.class) {
            return NODES.objectNode().put("type", "integer");
        }
        if (plain == boolean.class || plain == Boolean.class) {
            return NODES.objectNode().put("type", "boolean");
        }
        if (plain == String.class) {
            return NODES.objectNode().put("type", "string");
        }
        if (plain.isRecord()) {
            return ofRecord(type);
        }
        throw new AssertionError(
                "reverse-mentoring: a view must have members with a schema, but not " + plain.getName());
    }

    /** What is not to be seen now is null. */
    private static ObjectNode orNull(ObjectNode inside) {
        ObjectNode schema = NODES.objectNode();
        schema.putArray("oneOf").add(inside).add(NODES.objectNode().put("type", "null"));
        return schema;
    }

    private static ObjectNode list(ObjectNode items) {
        ObjectNode schema = NODES.objectNode().put("type", "array");
        schema.set("items", items);
        return schema;
    }

    /** An identifier is written as its one string. */
    private static boolean isIdentifier(JavaType type) {
        if (!type.getRawClass().isRecord()) {
            return false;
        }
        List<BeanPropertyDefinition> members = members(type);
        return members.size() == 1
                && members.get(0).getName().equals("value")
                && members.get(0).getAccessor().getType().hasRawClass(String.class);
    }

    /** A reference to the version of another schema that is the current one. */
    private static ObjectNode reference(String place) {
        String file = "/" + place.substring(0, place.indexOf('#'));
        String id =
                IDS.stream().filter(known -> known.endsWith(file)).findFirst().orElseThrow();
        return NODES.objectNode().put("$ref", id + place.substring(place.indexOf('#')));
    }
}
