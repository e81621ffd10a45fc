package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.net.URI;
import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.ReasonCode;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.language.Guides;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;

/** The schemas are valid, closed and self-contained, and every document that we write is valid under them. */
class SchemaTest {

    private static final JsonMapper MAPPER = new JsonMapper();
    private static final String META = "https://json-schema.org/draft/2020-12/schema";
    private static final SchemaRegistry REGISTRY = SchemaRegistry.withDefaultDialect(
            SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));

    private static final String TWICE =
            "[{\"skipped\": null, \"topic\": \"strengths\"}, {\"skipped\": null, \"topic\": \"strengths\"}]";

    private final JsonCodec codec = JsonCodec.create();

    @Test
    void everyDocumentTypeHasASchemaOfItsOwn() throws JsonProcessingException {
        Set<String> ids = new TreeSet<>();
        for (DocumentType type : DocumentType.values()) {
            JsonNode schema = MAPPER.readTree(Schemas.of(type.type()));
            assertThat(schema.at("/properties/format/const").asText()).isEqualTo(type.format());
            assertThat(schema.at("/properties/version").toString()).isEqualTo(versions(type));
            assertThat(schema.path("title").asText()).isNotBlank();
            assertThat(schema.path("description").asText()).isNotBlank();
            ids.add(schema.path("$id").asText());
        }
        assertThat(ids).hasSameSizeAs(DocumentType.values());
        ids.add("https://reversementoring.org/schema/1/common.schema.json");
        assertThat(Schemas.all().keySet()).containsExactlyElementsOf(ids);
    }

    /** The versions in which a document of the current one is written. */
    private static String versions(DocumentType type) {
        return type.version() == 1
                ? "{\"const\":1}"
                : IntStream.rangeClosed(1, type.version())
                        .mapToObj(Integer::toString)
                        .collect(Collectors.joining(",", "{\"enum\":[", "]}"));
    }

    @Test
    void everySchemaIsValidUnderTheMetaSchemaAndNamesIt() throws JsonProcessingException {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of(META));
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            assertThat(meta.validate(schema.getValue(), InputFormat.JSON))
                    .as(schema.getKey())
                    .isEmpty();
            JsonNode tree = MAPPER.readTree(schema.getValue());
            assertThat(tree.path("$schema").asText()).isEqualTo(META);
            assertThat(tree.path("$id").asText()).isEqualTo(schema.getKey());
        }
        // The meta-schema is really there.
        assertThat(meta.validate("{\"type\": \"no-such-type\"}", InputFormat.JSON))
                .isNotEmpty();
    }

    @Test
    void noSchemaRefersToAnythingElseThanTheseSchemas() throws JsonProcessingException {
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            for (JsonNode reference : MAPPER.readTree(schema.getValue()).findValues("$ref")) {
                String[] parts = reference.asText().split("#", 2);
                String target = parts[0].isEmpty()
                        ? schema.getKey()
                        : URI.create(schema.getKey()).resolve(parts[0]).toString();
                assertThat(Schemas.all()).as(schema.getKey()).containsKey(target);
                assertThat(MAPPER.readTree(Schemas.all().get(target))
                                .at(parts[1])
                                .isMissingNode())
                        .as("%s: %s", schema.getKey(), reference)
                        .isFalse();
            }
        }
    }

    @Test
    void everyObjectIsClosedAndNamesItsMembersInAlphabeticalOrder() throws JsonProcessingException {
        for (Map.Entry<String, String> schema : Schemas.all().entrySet()) {
            for (JsonNode object : objects(MAPPER.readTree(schema.getValue()))) {
                assertThat(object.path("additionalProperties").toString())
                        .as("%s: %s", schema.getKey(), object)
                        .isEqualTo(
                                object.at("/description").asText().startsWith("Computed sentences")
                                        ? "{\"type\":\"string\"}"
                                        : "false");
                List<String> members = new ArrayList<>();
                object.path("properties").fieldNames().forEachRemaining(members::add);
                assertThat(members).as(schema.getKey()).isSorted();
                object.path("required").forEach(member -> assertThat(members).contains(member.asText()));
            }
        }
    }

    private static List<JsonNode> objects(JsonNode schema) {
        List<JsonNode> objects = new ArrayList<>();
        if (schema.path("type").asText().equals("object")) {
            objects.add(schema);
        }
        schema.forEach(part -> objects.addAll(objects(part)));
        return objects;
    }

    @Test
    void everySampleIsValid() {
        for (Map.Entry<String, Object> sample : SchemaSamples.all().entrySet()) {
            assertValid(sample.getKey(), sample.getValue());
        }
    }

    @Test
    void whatShipsIsValid() {
        for (InterviewGuide guide : List.of(
                Guides.sevenDomains(),
                Guides.sevenDomains(Locale.GERMAN),
                Guides.awarenessOfUnderRepresentedGroups(),
                Guides.awarenessOfUnderRepresentedGroups(Locale.GERMAN))) {
            assertValid("guide " + guide.id(), guide);
        }
        for (Instrument instrument : Instruments.all()) {
            assertValid("instrument " + instrument.id(), instrument);
        }
    }

    private void assertValid(String name, Object document) {
        DocumentType type = DocumentType.of(document.getClass());
        String text = codec.write(document);
        Object read = codec.read(text, type.type());
        assertThat(read).as(name).isEqualTo(document);
        Schema schema = REGISTRY.getSchema(Schemas.of(type.type()));
        assertThat(schema.validate(text, InputFormat.JSON)).as(name).isEmpty();
    }

    /** Of values, the mutants claim only that the schema is not too strict; these it must fault as the codec does. */
    @Test
    void whatACycleMustAttestIsInTheSchema() throws JsonProcessingException {
        for (String[] change : new String[][] {
            {"/body/closure/rawDestroyed", "false"},
            {"/body/concerns/0/number", "0"},
            {"/body/consent/parts", "[\"PURPOSE\", \"READERS\", \"NO_ONWARD_USE\"]"},
            {"/body/declarations", "[]"},
            {"/body/followUps/0/goals", "[]"},
            {"/body/followUps/0/point", "\"T2\""},
            {"/body/followUps/1/point", "\"T1\""},
            {"/body/interview/limitsRead", "false"},
            {"/body/interview/topics", "[]"},
            {"/body/interview/topics", TWICE},
            {"/body/preparation/groundRules", "false"},
            {"/body/preparation/waiver", "null"},
            {"/body/report/findings", "[]"},
            {"/body/report/method/colluders", "25"},
            {"/body/report/method/panelSize", "25"},
            {"/body/response/goals/0/status", "\"DONE\""},
            {"/body/response/goals/1/status", "\"DONE\""},
            {"/body/review/offeredToEach", "false"}
        }) {
            JsonNode document = MAPPER.readTree(
                    codec.write(Objects.requireNonNull(SchemaSamples.all().get("mentoring-cycle"))));
            int slash = change[0].lastIndexOf('/');
            JsonNode parent = document.at(change[0].substring(0, slash));
            assertThat(document.at(change[0]).isMissingNode()).as(change[0]).isFalse();
            ((ObjectNode) parent).replace(change[0].substring(slash + 1), MAPPER.readTree(change[1]));
            assertThat(REGISTRY.getSchema(Schemas.of(MentoringCycle.class)).validate(document))
                    .as(change[0])
                    .isNotEmpty();
            assertThatThrownBy(() -> codec.read(document.toString(), MentoringCycle.class))
                    .as(change[0])
                    .isInstanceOf(DocumentException.class);
        }
    }

    @Test
    void samplesAreOfEveryType() {
        assertThat(SchemaSamples.all().keySet().stream()
                        .map(name -> "reverse-mentoring/" + name)
                        .collect(Collectors.toSet()))
                .containsAll(List.of(DocumentType.values()).stream()
                        .map(DocumentType::format)
                        .toList());
    }

    @Test
    void onlyDocumentsHaveASchema() {
        assertThatThrownBy(() -> Schemas.of(String.class))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("java.lang.String");
        assertThatThrownBy(() -> Schemas.all().clear()).isInstanceOf(UnsupportedOperationException.class);
    }

    @Test
    void textsAndIdentifiersAreThoseOfJava() {
        Schema text = common("text");
        Schema id = common("id");
        for (int character = 0; character <= Character.MAX_VALUE; character++) {
            String value = Character.toString(character);
            if (!Character.isSurrogate((char) character)) {
                assertThat(accepts(text, value)).as("text U+%04X", character).isEqualTo(!value.isBlank());
                // Normalisation and scripts are beyond a pattern: there the schema may accept what the codec refuses.
                boolean plain = character < 0xA8 || Character.getType(character) == Character.FORMAT || value.isBlank();
                if (plain || !accepts(id, value)) {
                    assertThat(accepts(id, value)).as("id U+%04X", character).isEqualTo(builds(CycleId::of, value));
                }
            }
        }
        for (String value : List.of(
                "",
                " \t",
                "a b",
                "a  b",
                " a",
                "a ",
                "a\u200Bb",
                "a\n",
                "a".repeat(200),
                "a".repeat(201),
                "🕗".repeat(100))) {
            assertThat(accepts(text, value)).as(value).isEqualTo(!value.isBlank());
            assertThat(accepts(id, value)).as(value).isEqualTo(builds(CycleId::of, value));
        }
    }

    @Test
    void reasonCodesAreThoseOfJava() {
        Schema schema = common("reason-code");
        for (String value :
                List.of("", "A", "A_1", "1A", "_A", "a", "Ä", "A\n", "A B", "A".repeat(40), "A".repeat(41))) {
            assertThat(accepts(schema, value)).as(value).isEqualTo(builds(ReasonCode::of, value));
        }
    }

    @Test
    void minutesAreThoseOfJava() {
        Schema schema = common("minutes");
        for (int minutes = 1; minutes <= 480; minutes++) {
            assertThat(accepts(schema, Duration.ofMinutes(minutes).toString()))
                    .as("%d minutes", minutes)
                    .isTrue();
        }
        for (String value : List.of(
                "PT0S", "PT481M", "PT8H1M", "PT9H", "PT60M", "PT0H5M", "PT5M0S", "PT1H0M", "P1D", "PT", "PT30S", "pt5m",
                "PT-5M", "PT5M\n")) {
            assertThat(accepts(schema, value)).as(value).isFalse();
        }
    }

    @Test
    void daysAreThoseOfJava() {
        Schema schema = common("date");
        for (LocalDate day : List.of(
                LocalDate.MIN,
                LocalDate.of(-1, 1, 1),
                LocalDate.of(0, 12, 31),
                LocalDate.of(2026, 2, 28),
                LocalDate.of(10000, 10, 10),
                LocalDate.MAX)) {
            assertThat(accepts(schema, day.toString())).as(day.toString()).isTrue();
        }
        for (String value : List.of(
                "2026-13-01",
                "2026-00-01",
                "2026-01-32",
                "2026-1-1",
                "2026-01-01T00:00",
                "26-01-01",
                "10000-01-01",
                "+2026-01-01",
                "2026-01-01\n",
                "today")) {
            assertThat(accepts(schema, value)).as(value).isFalse();
        }
    }

    private static Schema common(String part) {
        return REGISTRY.getSchema("{\"$schema\": \"" + META
                + "\", \"$ref\": \"https://reversementoring.org/schema/1/common.schema.json#/$defs/" + part + "\"}");
    }

    private static boolean accepts(Schema schema, String value) {
        return schema.validate(JsonNodeFactory.instance.textNode(value)).isEmpty();
    }

    private static boolean builds(Function<String, ?> factory, String value) {
        try {
            return factory.apply(value) != null;
        } catch (IllegalArgumentException expected) {
            return false;
        }
    }
}
