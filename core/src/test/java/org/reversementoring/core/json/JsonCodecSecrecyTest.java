package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Plants a marker in every place of every document; no exception may repeat it. */
class JsonCodecSecrecyTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final String MARK = "zqMARKzq";
    private static final int MARKED_NUMBER = 48_151_623;
    /** Members whose value is an identifier, or a list of some. */
    private static final Set<String> IDENTIFIERS = Set.of(
            "id",
            "cycle",
            "code",
            "item",
            "questionnaire",
            "topic",
            "guide",
            "mentor",
            "mentee",
            "nominatedMentor",
            "strategy",
            "policy",
            "guideVersion",
            "title");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    /** Each type, without the cycles that are part of the closed one. */
    static List<Document<?>> documents() {
        Stream<Document<?>> golden = Document.every().stream()
                .filter(document -> !document.name().startsWith("mentoring-cycle")
                        || document.name().endsWith("closed"));
        Set<Class<?>> covered = Document.every().stream().map(Document::type).collect(Collectors.toSet());
        return Stream.concat(
                        golden,
                        Stream.of(DocumentType.values())
                                .filter(type -> !covered.contains(type.type()))
                                .map(Document::sample))
                .toList();
    }

    @Test
    void everyDocumentTypeIsAmongThem() {
        assertThat(documents().stream().map(Document::type).collect(Collectors.toSet()))
                .hasSameSizeAs(DocumentType.values());
    }

    /** What is done to one place. */
    private static Map<String, Consumer<Json.Slot>> plants() {
        Map<String, Consumer<Json.Slot>> plants = new LinkedHashMap<>();
        plants.put("value", slot -> slot.set(NODES.textNode(MARK)));
        plants.put(
                "part of the value",
                slot -> slot.set(NODES.textNode(MARK + slot.value().asText())));
        plants.put("value with subject", slot -> slot.set(NODES.textNode(MARK + ": " + MARK)));
        // What our own messages put around a value, so that no rule can be cut out of a message again.
        plants.put("value with our words", slot -> slot.set(NODES.textNode("x, but was " + MARK + ", but " + MARK)));
        plants.put("value with subject and our words", slot -> slot.set(NODES.textNode("x: " + MARK + ", but ")));
        plants.put("value with rule", slot -> slot.set(NODES.textNode("x, but y: must be " + MARK)));
        plants.put("number", slot -> slot.set(NODES.numberNode(MARKED_NUMBER)));
        plants.put("value with control character", slot -> slot.set(NODES.textNode(MARK + "\n")));
        plants.put("long value", slot -> slot.set(NODES.textNode(MARK.repeat(300))));
        plants.put("forbidden words", slot -> slot.set(NODES.textNode("all of " + MARK)));
        plants.put("name", slot -> slot.rename(MARK));
        plants.put("element", slot -> slot.set(NODES.arrayNode().add(MARK)));
        plants.put("member", slot -> slot.set(NODES.objectNode().put(MARK, MARK)));
        plants.put("kind", slot -> slot.set(NODES.objectNode().put("kind", MARK)));
        return plants;
    }

    @ParameterizedTest
    @MethodSource("documents")
    void repeatsNothingThatWasPlanted(Document<?> document) {
        JsonNode golden = Json.parse(document.text());
        int places = Json.slots(golden).size();
        int refused = 0;
        for (Map.Entry<String, Consumer<Json.Slot>> plant : plants().entrySet()) {
            for (int i = 0; i < places; i++) {
                JsonNode tree = golden.deepCopy();
                plant.getValue().accept(Json.slots(tree).get(i));
                refused += checked(document, tree.toString(), plant.getKey() + " at " + i);
            }
        }
        assertThat(refused).isGreaterThan(8 * places);
    }

    /** The rest of the document still fits such an identifier, so it gets into the message about another fault. */
    @ParameterizedTest
    @MethodSource("documents")
    void repeatsNothingOfAnIdentifierWhenSomethingElseIsWrong(Document<?> document) {
        int refused = 0;
        for (String identifier : identifiers(Json.parse(document.text()))) {
            for (String planted : List.of("a, but " + MARK, "a: b, but " + MARK + ": c, but " + MARK)) {
                String text = document.text().replace("\"" + identifier + "\"", "\"" + planted + "\"");
                assertThat(text).contains(MARK);
                JsonNode tree = Json.parse(text);
                int places = Json.slots(tree).size();
                for (int i = 0; i < places; i++) {
                    JsonNode spoilt = tree.deepCopy();
                    spoil(Json.slots(spoilt).get(i));
                    refused += checked(document, spoilt.toString(), planted + " for " + identifier + ", fault at " + i);
                }
            }
        }
        assertThat(refused).isGreaterThan(4);
    }

    private static Set<String> identifiers(JsonNode root) {
        return Json.slots(root).stream()
                .filter(slot -> slot.value().isTextual() && IDENTIFIERS.contains(slot.member()))
                .map(slot -> slot.value().textValue())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** Puts something else of the same type there, so that our own checks refuse it and not the parser. */
    private static void spoil(Json.Slot slot) {
        JsonNode value = slot.value();
        if (value.isTextual()) {
            slot.set(NODES.textNode("other"));
        } else if (value.isNumber()) {
            slot.set(NODES.numberNode(99));
        } else if (value.isArray() && !value.isEmpty()) {
            slot.set(((ArrayNode) value.deepCopy()).add(value.get(0)));
        } else {
            slot.remove();
        }
    }

    @ParameterizedTest
    @MethodSource("documents")
    void repeatsNothingOfATextThatIsNoJson(Document<?> document) {
        String golden = document.text();
        List<String> broken = List.of(
                MARK,
                "\"" + MARK,
                golden + MARK,
                golden.replaceFirst("\\{", "{\"" + MARK + "\" : 1, \"" + MARK + "\" : 2, "),
                golden.replaceFirst(" : ", " : " + MARK),
                golden.replaceFirst("\"body\"", "\"body\" : " + MARK),
                golden.replaceFirst("\"", "\"\\\\" + MARK),
                golden.substring(0, golden.length() / 2) + MARK,
                ("{\"" + MARK + "\":").repeat(JsonCodec.MAX_DEPTH + 1));
        int refused = 0;
        for (String text : broken) {
            refused += checked(document, text, text);
        }
        assertThat(refused).isEqualTo(broken.size());
    }

    @Test
    void noticesAMarkerAnywhereInAnException() {
        Exception inner = new IllegalArgumentException("inner");
        inner.addSuppressed(new IllegalArgumentException(MARK));
        Exception hidden = new IllegalStateException("outer", inner);
        assertThat(everythingIn(hidden)).anyMatch(text -> text.contains(MARK));
        assertThat(everythingIn(new DocumentException("$." + MARK, "rule"))).anyMatch(text -> text.contains(MARK));
    }

    /** 1 if the text was refused, without a word of it; 0 if it was read, for then there is nothing to repeat it in. */
    private static int checked(Document<?> document, String text, String plant) {
        try {
            CODEC.read(text, document.type());
            return 0;
        } catch (DocumentException e) {
            assertThat(everythingIn(e)).as(plant).noneMatch(JsonCodecSecrecyTest::repeats);
            return 1;
        }
    }

    private static boolean repeats(String text) {
        return text.contains(MARK) || text.contains(String.valueOf(MARKED_NUMBER));
    }

    private static List<String> everythingIn(Throwable thrown) {
        List<String> texts = new ArrayList<>();
        collect(thrown, texts);
        return texts;
    }

    private static void collect(Throwable thrown, List<String> texts) {
        texts.add(String.valueOf(thrown.getMessage()));
        texts.add(thrown.toString());
        if (thrown instanceof DocumentException document) {
            texts.add(document.path());
            texts.add(document.rule());
        }
        for (Throwable suppressed : thrown.getSuppressed()) {
            collect(suppressed, texts);
        }
        if (thrown.getCause() != null) {
            collect(thrown.getCause(), texts);
        }
    }
}
