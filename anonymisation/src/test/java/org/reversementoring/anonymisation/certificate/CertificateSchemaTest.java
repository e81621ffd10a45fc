package org.reversementoring.anonymisation.certificate;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
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
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.TreeSet;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.anonymisation.strategy.AnonymisationStrategy;
import org.reversementoring.anonymisation.strategy.Strategies;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.policy.ReleasePolicy;

/** The schema of a certificate is valid and closed, refuses no certificate, and refuses each other form. */
class CertificateSchemaTest {

    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;
    private static final JsonMapper MAPPER = JsonMapper.builder().build();
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    private final Schema schema = REGISTRY.getSchema(PortableCertificateCodec.schema());

    private static String certificate(AnonymisationStrategy strategy, int size, int points) {
        List<String> labels = new ArrayList<>();
        for (int mark = 1; mark <= points; mark++) {
            labels.add("mark \"" + mark + "\"\n");
        }
        return PortableCertificateCodec.write(
                CertificateIssuer.of(ReleasePolicy.standard(), strategy).issue(RatingScale.of(labels), size));
    }

    @Test
    void it_is_a_schema() {
        Schema meta = REGISTRY.getSchema(SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));
        assertThat(meta.validate(PortableCertificateCodec.schema(), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"5, 2", "5, 7", "6, 5", "8, 3"})
    void it_refuses_no_certificate(int size, int points) {
        for (AnonymisationStrategy strategy : List.of(
                Strategies.middleAnswersAndSupport(),
                Strategies.middleAnswers(),
                Strategies.supportBand(),
                Strategies.majority(),
                Strategies.trimmedMean(1))) {
            assertThat(schema.validate(certificate(strategy, size, points), InputFormat.JSON))
                    .as(strategy.id())
                    .isEmpty();
        }
    }

    /** Each change is sealed again, so that the codec judges the form and not the digest. */
    @Test
    void it_refuses_each_other_form_and_nothing_that_is_read() throws JsonProcessingException {
        TreeSet<String> tooStrict = new TreeSet<>();
        TreeSet<String> tooLenient = new TreeSet<>();
        int[] changes = new int[1];
        ObjectNode document = (ObjectNode) MAPPER.readTree(certificate(Strategies.majority(), 5, 2));
        everywhere(document, "$", change -> {
            changes[0]++;
            boolean valid = schema.validate(document).isEmpty();
            if (valid) {
                tooLenient.add(change);
            } else if (isRead(document)) {
                tooStrict.add(change);
            }
        });
        assertThat(tooStrict).as("read, but not valid").isEmpty();
        assertThat(tooLenient).as("another form, but valid").isEmpty();
        assertThat(changes[0]).isGreaterThan(250);
    }

    private static boolean isRead(ObjectNode document) {
        ObjectNode sealed = document.deepCopy();
        if (sealed.path("digest").isTextual()
                && !sealed.path("digest").textValue().isEmpty()) {
            sealed.remove("digest");
            sealed.put("digest", sha256(sealed.toString()));
        }
        try {
            PortableCertificateCodec.read(sealed.toString());
            return true;
        } catch (IllegalArgumentException refused) {
            return false;
        }
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new AssertionError(e);
        }
    }

    /** A member that is unknown or missing, a value of another type, and a text or number that no certificate has there. */
    private static void everywhere(JsonNode node, String path, Consumer<String> judge) {
        if (node instanceof ObjectNode object) {
            object.put("unknownMember", 7);
            judge.accept("unknown member in " + path);
            object.remove("unknownMember");
            List<String> names = new ArrayList<>();
            object.fieldNames().forEachRemaining(names::add);
            for (String name : names) {
                ObjectNode whole = object.deepCopy();
                object.remove(name);
                judge.accept("remove " + path + "." + name);
                object.removeAll();
                object.setAll(whole);
                JsonNode before = object.get(name);
                for (JsonNode other : others(before)) {
                    object.set(name, other);
                    judge.accept(other + " at " + path + "." + name);
                }
                object.set(name, before);
                everywhere(before, path + "." + name, judge);
            }
        } else if (node instanceof ArrayNode array) {
            for (int i = 0; i < array.size(); i++) {
                JsonNode before = array.get(i);
                for (JsonNode other : others(before)) {
                    array.set(i, other);
                    judge.accept(other + " at " + path + "[" + i + "]");
                }
                array.set(i, before);
                everywhere(before, path + "[" + i + "]", judge);
            }
        }
    }

    private static List<JsonNode> others(JsonNode before) {
        List<JsonNode> others = new ArrayList<>();
        for (JsonNode other : List.of(
                NODES.nullNode(),
                NODES.booleanNode(true),
                NODES.numberNode(7),
                NODES.numberNode(0.5),
                NODES.textNode(""),
                NODES.arrayNode(),
                NODES.objectNode(),
                NODES.numberNode(Long.MAX_VALUE),
                NODES.numberNode(-1))) {
            boolean same = other.getNodeType() == before.getNodeType();
            if (!same || other.isTextual() || (before.isNumber() && other.intValue() != 7)) {
                others.add(other);
            }
        }
        return others;
    }
}
