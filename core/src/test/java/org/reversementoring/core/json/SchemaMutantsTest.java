package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Documents with one change at every node. What the schema rejects the codec rejects too, whatever the change; and a change of
 * structure (a member gone or too many, another JSON type, an unknown code, a number out of all range) that the codec rejects the
 * schema rejects too, but for the places named here.
 */
class SchemaMutantsTest {

    /** Where the codec compares one part with another, which a schema cannot. */
    private static final List<String> ACROSS_PARTS = List.of(
            // a topic that a ballot rates must have an item to rate
            "remove $.body.guide.topics[].rating",
            "remove $.body.interview.guide.topics[].rating",
            // a mean is a number like 1.5, but another one than that of the digest
            "1.5 at $.body.ratings[].statement.highest",
            "1.5 at $.body.ratings[].statement.lowest",
            "1.5 at $.body.ratings[].statement.mean",
            "1.5 at $.body.ratings[].statement.parts[].highest",
            "1.5 at $.body.ratings[].statement.parts[].lowest",
            "1.5 at $.body.ratings[].statement.parts[].mean",
            // retention and the rule on themes are part of the digest
            "remove $.body.themes",
            "null at $.body.retention.notesDays",
            "remove $.body.report.retention",
            "remove $.body.retention",
            // a verdict that passes has its evidence, unless its step is one of the first version
            "null at $.body.assessment.evidence",
            // a strategy is kept as long as another draft can be made, once there was one with scores
            "remove $.body.strategy",
            // whoever is on the panel has a membership, unless the panel is one of the first version
            "remove $.body.memberships",
            // whether an attached report was taken back is for the history to tell
            "remove $.body.attached",
            // once a step carries the digest of its policy, each later one does
            "null at $.body.history[].policy",
            // a mark must be on the scale of its topic
            "7 at $.body.ballots[].ratings[].mark",
            "7 at $.body.interview.ballots[].ratings[].mark",
            "null at $.body.course.steps[].learned",
            "null at $.body.course.steps[].mentoring",
            "null at $.body.course.steps[].reason");

    /** Parts that are documents of their own and changed as such; inside another document they are changed one level deep. */
    private static final Set<String> DOCUMENTS = Set.of("$.body.guide", "$.body.interview.guide", "$.body.report");

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));

    private final JsonCodec codec = JsonCodec.create();
    private final TreeSet<String> tooStrict = new TreeSet<>();
    private final TreeSet<String> tooLenient = new TreeSet<>();
    private int structural;
    private int others;

    @ParameterizedTest
    @EnumSource
    void schemaAndCodecRejectTheSameStructures(DocumentType type) throws JsonProcessingException {
        Schema schema = REGISTRY.getSchema(Schemas.of(type.type()));
        for (Map.Entry<String, Object> sample : SchemaSamples.all().entrySet()) {
            if (DocumentType.of(sample.getValue().getClass()) == type) {
                JsonNode document = MAPPER.readTree(codec.write(sample.getValue()));
                // Cycles differ in which parts they have; inside, their parts are those of the full one.
                boolean shallow =
                        type == DocumentType.MENTORING_CYCLE && sample.getKey().contains(".");
                new Mutation(type, schema, document, shallow).everywhere();
            }
        }
        for (JsonNode root :
                List.of(NODES.nullNode(), NODES.numberNode(7), NODES.textNode("other"), NODES.arrayNode())) {
            assertThat(schema.validate(root))
                    .as("%s instead of a document", root)
                    .isNotEmpty();
        }
        assertThat(tooStrict).as("rejected by the schema alone").isEmpty();
        assertThat(tooLenient).as("structures rejected by the codec alone").isEmpty();
        assertThat(structural).isGreaterThan(30);
        assertThat(others).isGreaterThan(10);
    }

    /** All changes of one document, each undone before the next. */
    private final class Mutation {

        private final DocumentType type;
        private final Schema schema;
        private final JsonNode document;
        private final boolean shallow;

        Mutation(DocumentType type, Schema schema, JsonNode document, boolean shallow) {
            this.type = type;
            this.schema = schema;
            this.document = document;
            this.shallow = shallow;
        }

        void everywhere() {
            inside(document, "$", Integer.MAX_VALUE);
        }

        private void inside(JsonNode node, String path, int levels) {
            if (levels == 0) {
                return;
            }
            if (node instanceof ObjectNode object) {
                object.put("unknownMember", 7);
                judge(true, "unknown member in " + path);
                object.remove("unknownMember");
                List<String> names = new ArrayList<>();
                object.fieldNames().forEachRemaining(names::add);
                for (String name : names) {
                    JsonNode before = object.get(name);
                    String place = path + "." + name;
                    object.remove(name);
                    judge(true, "remove " + place);
                    changes(before, place, changed -> object.set(name, changed));
                    object.set(name, before);
                    inside(before, place, DOCUMENTS.contains(place) || (shallow && path.equals("$")) ? 1 : levels - 1);
                }
            } else if (node instanceof ArrayNode array) {
                Set<String> shapes = new HashSet<>();
                for (int i = 0; i < array.size(); i++) {
                    int index = i;
                    JsonNode before = array.get(i);
                    if (!shapes.add(shape(before))) {
                        continue;
                    }
                    String place = path + "[]";
                    array.remove(index);
                    judge(false, "remove one of " + place);
                    array.insert(index, before);
                    array.insert(index, before);
                    judge(false, "repeat one of " + place);
                    array.remove(index);
                    changes(before, place, changed -> array.set(index, changed));
                    array.set(index, before);
                    inside(before, place, DOCUMENTS.contains(place) || (shallow && path.equals("$")) ? 1 : levels - 1);
                }
            }
        }

        /** Members, types and kinds, but no other values: of elements that look the same, one is changed. */
        private String shape(JsonNode node) {
            StringBuilder shape = new StringBuilder(node.getNodeType().toString());
            node.fieldNames()
                    .forEachRemaining(name -> shape.append(',')
                            .append(name)
                            .append(name.equals("kind") ? node.get(name).asText() : shape(node.get(name))));
            if (node.isArray()) {
                node.forEach(element -> shape.append(';').append(shape(element)));
            }
            return shape.append('.').toString();
        }

        private void changes(JsonNode before, String place, Consumer<JsonNode> set) {
            if (shallow) {
                return;
            }
            for (JsonNode other : List.of(
                    NODES.nullNode(),
                    NODES.booleanNode(true),
                    NODES.numberNode(7),
                    NODES.textNode("other"),
                    NODES.arrayNode(),
                    NODES.objectNode())) {
                set.accept(other);
                judge(other.getNodeType() != before.getNodeType(), other + " at " + place);
            }
            List<JsonNode> structures = new ArrayList<>();
            List<JsonNode> values = new ArrayList<>();
            if (before.isTextual()) {
                boolean code = before.textValue().matches("[A-Z][A-Z0-9_]*") || place.endsWith(".kind");
                (code ? structures : values).add(NODES.textNode("NO_SUCH_CODE"));
                (code ? structures : values)
                        .add(NODES.textNode(before.textValue().concat("x")));
                for (String text : List.of(
                        "", " ", "\u00A0", "a\u0007", "a".repeat(201), "a".repeat(2_001), "A", "PT1M", "2030-01-01")) {
                    values.add(NODES.textNode(text));
                }
            } else if (before.isNumber()) {
                structures.add(NODES.numberNode(BigInteger.ONE.shiftLeft(63)));
                structures.add(
                        NODES.numberNode(BigInteger.ONE.shiftLeft(63).negate().subtract(BigInteger.ONE)));
                structures.add(NODES.numberNode(new BigDecimal("1.5")));
                for (int number :
                        new int[] {-1001, -1, 0, 1, 2, 24, 25, 111, 481, 10_001, Integer.MIN_VALUE, Integer.MAX_VALUE
                        }) {
                    values.add(NODES.numberNode(number));
                }
                values.add(NODES.numberNode(
                        before.decimalValue().add(BigDecimal.ONE).toBigInteger()));
                values.add(NODES.numberNode(
                        before.decimalValue().subtract(BigDecimal.ONE).toBigInteger()));
            } else if (before.isBoolean()) {
                values.add(NODES.booleanNode(!before.booleanValue()));
            }
            for (JsonNode value : structures) {
                set.accept(value);
                judge(true, value + " at " + place);
            }
            for (JsonNode value : values) {
                set.accept(value);
                judge(false, "another value at " + place);
            }
        }

        private void judge(boolean structure, String change) {
            boolean valid = schema.validate(document).isEmpty();
            // Of another value that the schema cannot fault, nothing is claimed.
            boolean read = (structure || !valid) && isRead();
            if (read && !valid) {
                tooStrict.add(change);
            }
            if (structure && valid && !read && !ACROSS_PARTS.contains(change)) {
                tooLenient.add(change);
            }
            structural += structure ? 1 : 0;
            others += structure ? 0 : 1;
        }

        private boolean isRead() {
            try {
                codec.read(document.toString(), type.type());
                return true;
            } catch (DocumentException refused) {
                return false;
            }
        }
    }
}
