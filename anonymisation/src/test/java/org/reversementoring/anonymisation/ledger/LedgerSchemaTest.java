package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.json.DocumentException;
import org.reversementoring.core.json.Schemas;

/** The schema of a line is valid, closed and self-contained, and rejects the structures that the codec rejects. */
class LedgerSchemaTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder()
            .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
            .build();
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(LedgerCodec.schemas()));

    private final LedgerCodec codec = LedgerCodec.create();
    private final Schema schema = REGISTRY.getSchema(LedgerCodec.schema());

    private static List<LedgerLine> lines() {
        List<LedgerLine> lines = new ArrayList<>(StoredLines.inFiles().values());
        lines.addAll(StoredLines.ofEveryStatement());
        return lines;
    }

    @Test
    void the_schema_is_valid_and_beside_those_of_core() throws JsonProcessingException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(LedgerCodec.schema(), InputFormat.JSON)).isEmpty();
        String id = MAPPER.readTree(LedgerCodec.schema()).path("$id").asText();
        assertThat(LedgerCodec.schemas()).containsAllEntriesOf(Schemas.all()).containsEntry(id, LedgerCodec.schema());
        assertThat(LedgerCodec.schemas()).hasSize(Schemas.all().size() + 1);
        assertThatThrownBy(() -> LedgerCodec.schemas().clear()).isInstanceOf(UnsupportedOperationException.class);
        for (JsonNode reference : MAPPER.readTree(LedgerCodec.schema()).findValues("$ref")) {
            String[] parts = reference.asText().split("#", 2);
            String target = LedgerCodec.schemas()
                    .get(
                            parts[0].isEmpty()
                                    ? id
                                    : URI.create(id).resolve(parts[0]).toString());
            assertThat(MAPPER.readTree(target).at(parts[1]).isMissingNode())
                    .as("%s", reference)
                    .isFalse();
        }
    }

    @Test
    void every_line_is_valid() {
        for (LedgerLine line : lines()) {
            assertThat(schema.validate(codec.write(line), InputFormat.JSON))
                    .as("%s", line)
                    .isEmpty();
        }
    }

    @Test
    void schema_and_codec_reject_the_same_structures() throws JsonProcessingException {
        TreeSet<String> tooStrict = new TreeSet<>();
        TreeSet<String> tooLenient = new TreeSet<>();
        int[] changes = new int[1];
        for (LedgerLine line : lines()) {
            JsonNode document = MAPPER.readTree(codec.write(line));
            everywhere(document, "$", change -> {
                changes[0]++;
                boolean valid = schema.validate(document).isEmpty();
                if (valid != isRead(document)) {
                    (valid ? tooLenient : tooStrict).add(change);
                }
            });
        }
        assertThat(tooStrict).as("read, but not valid").isEmpty();
        assertThat(tooLenient).as("valid, but not read").isEmpty();
        assertThat(changes[0]).isGreaterThan(2_000);
    }

    private boolean isRead(JsonNode document) {
        try {
            codec.read(document.toString());
            return true;
        } catch (DocumentException refused) {
            return false;
        }
    }

    private static void everywhere(JsonNode node, String path, Consumer<String> judge) {
        if (node instanceof ObjectNode object) {
            object.put("unknownMember", 7);
            judge.accept("unknown member in " + path);
            object.remove("unknownMember");
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                JsonNode before = object.get(name);
                object.remove(name);
                judge.accept("remove " + path + "." + name);
                others(before, path + "." + name, other -> object.set(name, other), judge);
                object.set(name, before);
                everywhere(before, path + "." + name, judge);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                int index = i;
                JsonNode before = array.get(i);
                others(before, path + "[]", other -> array.set(index, other), judge);
                array.set(index, before);
                everywhere(before, path + "[]", judge);
            }
        }
    }

    /** Another JSON type, an unknown code, a number out of all range. */
    private static void others(JsonNode before, String place, Consumer<JsonNode> set, Consumer<String> judge) {
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode other : List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(7),
                NODES.arrayNode(),
                NODES.objectNode())) {
            if (other.getNodeType() != before.getNodeType()) {
                others.add(other);
            }
        }
        if (!before.isTextual()) {
            others.add(NODES.textNode("other"));
        } else if (before.textValue().matches("[A-Z_]+") || place.endsWith(".kind") || place.endsWith(".format")) {
            others.add(NODES.textNode("NO_SUCH_CODE"));
        } else {
            others.add(NODES.textNode(""));
            others.add(NODES.textNode(" "));
        }
        if (before.isInt()) {
            others.add(NODES.numberNode(Long.MAX_VALUE));
            others.add(NODES.numberNode(-1));
        }
        for (JsonNode other : others) {
            set.accept(other);
            judge.accept(other + " at " + place);
        }
    }
}
