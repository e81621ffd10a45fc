package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.fasterxml.jackson.annotation.JsonProperty;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.introspect.BeanPropertyDefinition;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Samples;
import org.reversementoring.core.cycle.MentoringCycle;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.report.FeedbackReport;

/** Texts may change and be translated, facts not: what a document says in computed sentences is not compared when it is read. */
class SentencesTest {

    private static final JsonCodec CODEC = JsonCodec.create();
    private static final FeedbackReport REPORT = Samples.report();
    private static final MentoringCycle CYCLE = Samples.cycle(CycleState.CLOSED);

    private static String reworded(Object document, String promise) {
        JsonNode tree = Json.parse(CODEC.write(document));
        for (JsonNode parent : tree.findParents("promise")) {
            if (promise.isEmpty()) {
                ((ObjectNode) parent).remove("promise");
            } else {
                ((ObjectNode) parent).set("promise", Json.parse(promise));
            }
        }
        return tree.toString();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{}", "{\"readers\":\"Nur Sie.\"}", "{\"a new sentence\":\"\",\"counted\":\"\\uD800\"}"})
    void otherSentencesOrNoneAreRead(String promise) {
        assertThat(CODEC.read(reworded(REPORT, promise), FeedbackReport.class)).isEqualTo(REPORT);
        assertThat(CODEC.read(reworded(CYCLE, promise), MentoringCycle.class)).isEqualTo(CYCLE);
        SchemaRegistry registry = SchemaRegistry.withDefaultDialect(
                SpecificationVersion.DRAFT_2020_12, builder -> builder.schemas(Schemas.all()));
        assertThat(registry.getSchema(Schemas.of(MentoringCycle.class))
                        .validate(reworded(CYCLE, promise), InputFormat.JSON))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "[]", "\"text\"", "7", "{\"readers\":7}", "{\"readers\":{}}", "{\"readers\":null}"})
    void sentencesAreStrings(String promise) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(reworded(CYCLE, promise), MentoringCycle.class))
                .withMessage("$.body.report.promise: must be an object of strings");
    }

    /** A file of an earlier wording; like all kept files it is never edited. */
    @Test
    void aKeptFileWithOtherWordsIsReadAndOneWithAnotherDigestIsNot() throws IOException {
        Path folder = Path.of("src", "test", "resources", "compatibility", "1");
        String kept = Files.readString(folder.resolve("mentoring-cycle.reworded.json"));
        assertThat(kept).contains("Gegen Sie und");
        MentoringCycle cycle = CODEC.read(kept, MentoringCycle.class);
        assertThat(CODEC.write(cycle)).doesNotContain("Gegen Sie und");
        String digest = cycle.report().orElseThrow().digest();
        String forged = kept.replace(digest, digest.replace(digest.charAt(0), digest.charAt(0) == '0' ? '1' : '0'));
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(forged, MentoringCycle.class))
                .satisfies(thrown -> assertThat(thrown.path()).isEqualTo("$.body.report.digest"));
    }

    /** Whatever is written and not read is a fact that is compared, or a sentence. */
    @Test
    void theDigestIsTheOnlyComputedFactAndThePromiseTheOnlySentences() {
        JsonMapper mapper = StrictMapper.create();
        TreeSet<String> computed = new TreeSet<>();
        TreeSet<String> named = new TreeSet<>();
        for (Class<?> type : CoreTypes.all()) {
            if (CodecOnly.class.isAssignableFrom(type) && !type.getSimpleName().equals("Json")) {
                JavaType java = mapper.constructType(type);
                List<BeanPropertyDefinition> properties =
                        mapper.getSerializationConfig().introspect(java).findProperties();
                for (BeanPropertyDefinition property : properties) {
                    if (Canonical.SENTENCES.contains(property.getName())) {
                        named.add(property.getName() + " of " + Types.name(type));
                    }
                    if (property.getGetter() != null
                            && property.getGetter().hasAnnotation(JsonProperty.class)
                            && property.getGetter()
                                            .getAnnotation(JsonProperty.class)
                                            .access()
                                    == JsonProperty.Access.READ_ONLY) {
                        computed.add(property.getName() + " of " + Types.name(type));
                    }
                }
            }
        }
        assertThat(computed).containsExactly("digest of FeedbackReport", "promise of FeedbackReport");
        assertThat(named).containsExactly("promise of FeedbackReport");
    }
}
