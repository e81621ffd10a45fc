package org.reversementoring.core.json;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;

/** Looks into and changes JSON texts, with a lenient mapper of its own. */
final class Json {

    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();

    /** The sentences of a promise. */
    private static final Set<String> SENTENCES = Set.of("protection", "readers", "counted", "withheld", "retention");

    private Json() {}

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException(e);
        }
    }

    /** Whether two texts hold the same, the order of members and the notation of numbers aside. */
    static boolean same(String one, String other) {
        return parse(one).equals(Json::compare, parse(other));
    }

    /** Whether two texts hold the same, computed sentences and the order of the mentors of a panel aside too. */
    static boolean sameFacts(String one, String other) {
        return facts(one).equals(Json::compare, facts(other));
    }

    static int version(String text) {
        return parse(text).path("version").intValue();
    }

    static String withVersion(String text, int version) {
        return ((ObjectNode) parse(text)).put("version", version).toString();
    }

    private static JsonNode facts(String text) {
        JsonNode facts = parse(text);
        for (JsonNode parent : facts.findParents("promise")) {
            ((ObjectNode) parent).remove("promise");
        }
        for (JsonNode mentors : facts.findValues("mentors")) {
            if (mentors instanceof ArrayNode array) {
                List<JsonNode> ordered = new ArrayList<>();
                array.forEach(ordered::add);
                ordered.sort(Comparator.comparing(mentor -> mentor.path("id").asText()));
                array.removeAll().addAll(ordered);
            }
        }
        return facts;
    }

    private static int compare(JsonNode one, JsonNode other) {
        if (one.isNumber() && other.isNumber()) {
            return one.decimalValue().compareTo(other.decimalValue());
        }
        return one.equals(other) ? 0 : 1;
    }

    /** Where a node stands: a member of an object or an element of an array. */
    record Slot(JsonNode parent, String member, int index) {

        /** Whether it is one of the computed sentences. */
        boolean isSentence() {
            return SENTENCES.contains(member);
        }

        JsonNode value() {
            return parent.isObject() ? parent.get(member) : parent.get(index);
        }

        void set(JsonNode value) {
            if (parent instanceof ObjectNode object) {
                object.set(member, value);
            } else {
                ((ArrayNode) parent).set(index, value);
            }
        }

        /** Gives the member another name, or the element a neighbour. */
        void rename(String name) {
            if (parent instanceof ObjectNode object) {
                object.set(name, object.remove(member));
            } else {
                ((ArrayNode) parent).insert(index, name);
            }
        }

        void remove() {
            if (parent instanceof ObjectNode object) {
                object.remove(member);
            } else {
                ((ArrayNode) parent).remove(index);
            }
        }
    }

    /** The slots of a tree, each before those below it. */
    static List<Slot> slots(JsonNode root) {
        List<Slot> slots = new ArrayList<>();
        collect(root, slots);
        return slots;
    }

    private static void collect(JsonNode parent, List<Slot> slots) {
        if (parent.isObject()) {
            parent.fieldNames().forEachRemaining(name -> slots.add(new Slot(parent, name, -1)));
            parent.forEach(child -> collect(child, slots));
        } else {
            for (int i = 0; i < parent.size(); i++) {
                slots.add(new Slot(parent, "", i));
                collect(parent.get(i), slots);
            }
        }
    }

    /** The member names of each object that are not in alphabetical order; {@code kind} may stand before the others. */
    static List<String> objectsWithUnsortedMembers(JsonNode root) {
        List<String> unsorted = new ArrayList<>();
        List<JsonNode> nodes = new ArrayList<>(List.of(root));
        slots(root).forEach(slot -> nodes.add(slot.value()));
        for (JsonNode node : nodes) {
            List<String> names = new ArrayList<>();
            node.fieldNames().forEachRemaining(names::add);
            if (!names.isEmpty() && names.get(0).equals("kind")) {
                names.remove(0);
            }
            if (!names.equals(names.stream().sorted().toList())) {
                unsorted.add(names.toString());
            }
        }
        return unsorted;
    }
}
