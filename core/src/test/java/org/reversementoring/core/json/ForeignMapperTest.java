package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdSerializer;
import com.fasterxml.jackson.databind.type.TypeFactory;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.Samples;
import org.reversementoring.core.json.view.ViewCodec;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.panel.Grade;
import org.reversementoring.core.panel.MentorPanel;

/** A Jackson 2 mapper of a host, however it is set, neither writes nor reads a value of ours, and says what does. */
class ForeignMapperTest {

    private static final String CODEC = "JsonCodec.create().write(document)";

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper(),
                new ObjectMapper().findAndRegisterModules(),
                new ObjectMapper()
                        .findAndRegisterModules()
                        .setVisibility(PropertyAccessor.FIELD, JsonAutoDetect.Visibility.ANY),
                JsonMapper.builder()
                        .findAndAddModules()
                        .visibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY)
                        .disable(SerializationFeature.FAIL_ON_EMPTY_BEANS)
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }

    /** A host's own type around a value. */
    record Answer(String note, Object value) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void writesNoValueOfTheLibrary(ObjectMapper mapper) {
        assertThat(CoreTypes.refused()).hasSizeGreaterThan(150);
        for (Class<?> type : CoreTypes.refused()) {
            Object value = CoreTypes.shell(type);
            for (Object wrapped : Stream.of(
                            value, List.of(value), new Object[] {value}, Map.of("key", value), new Answer("", value))
                    .toList()) {
                assertThat(catchThrowable(() -> mapper.writeValueAsString(wrapped)))
                        .as("%s in %s", type, wrapped.getClass())
                        .isNotNull()
                        .hasMessageContaining(CODEC);
            }
            assertThat(catchThrowable(() -> mapper.valueToTree(value)))
                    .as("%s", type)
                    .hasMessageContaining(CODEC);
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesNoOptionalOfAValue(ObjectMapper mapper) {
        if (mapper.getRegisteredModuleIds().isEmpty()) {
            return;
        }
        assertThat(catchThrowable(() -> mapper.writeValueAsString(Optional.of(MentorId.of("x")))))
                .hasMessageContaining(CODEC);
    }

    /** Jackson's message names the key as it prints, so that too must tell nothing. */
    @ParameterizedTest
    @MethodSource("mappers")
    void writesNoKeyOfTheLibrary(ObjectMapper mapper) {
        for (Object key :
                List.of(MentorId.of("zq-1"), MenteeId.of("zq-2"), PairingCode.of("zq-3"), Grade.of("label"))) {
            for (Object wrapped : List.of(Map.of(key, 1), Map.entry(key, 1), new Answer("", Map.of(key, key)))) {
                assertThat(catchThrowable(() -> mapper.writeValueAsString(wrapped)))
                        .as("%s", wrapped)
                        .hasMessageContaining(CODEC)
                        .hasMessageNotContaining("zq");
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void readsNoValueOfTheLibrary(ObjectMapper mapper) {
        for (Class<?> type : CoreTypes.open()) {
            if (CodecOnly.class.isAssignableFrom(type)) {
                for (String text : List.of("{}", "\"x\"", "{\"value\":\"x\",\"kind\":\"scored\"}")) {
                    assertThat(catchThrowable(() -> mapper.readValue(text, type)))
                            .as("%s from %s", type, text)
                            .isNotNull()
                            .hasMessageContaining(CODEC);
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("mappers")
    void writesNothingOfASample(ObjectMapper mapper) {
        for (Document<?> document : Document.every()) {
            assertThat(catchThrowable(() -> mapper.writeValueAsString(document.value())))
                    .as(document.name())
                    .hasMessageContaining(CODEC);
        }
    }

    @Test
    void everyTypeThatHoldsAValueIsForTheCodecOnly() {
        for (Class<?> type : CoreTypes.open()) {
            boolean free = type.isEnum()
                    || type.isAnnotation()
                    || Throwable.class.isAssignableFrom(type)
                    || type == JsonCodec.class
                    || type == DocumentCodec.class
                    || type == ViewCodec.class
                    || type.getPackageName()
                            .equals(SentenceFiles.class.getPackageName()) // sentences, and nobody in them
                    || !CoreTypes.hold(type);
            assertThat(free || CodecOnly.class.isAssignableFrom(type))
                    .as("%s is an enum, holds nothing, or is for the codec only", type)
                    .isTrue();
        }
    }

    /** A constant tells nothing of anyone, and its name is what the codec writes too. */
    @Test
    void enumsAreWrittenByTheirNames() throws IOException {
        for (Class<?> type : CoreTypes.open()) {
            if (type.isEnum()) {
                for (Object constant : type.getEnumConstants()) {
                    assertThat(new ObjectMapper().writeValueAsString(constant)).isEqualTo("\"" + constant + "\"");
                    assertThat(constant).hasToString(((Enum<?>) constant).name());
                }
            }
        }
    }

    /** What a host writes that wants its own mapper to answer with documents. */
    @Test
    void aSerializerOfTheHostThatCallsTheCodecWritesTheCanonicalForm() throws IOException {
        JsonCodec codec = JsonCodec.create();
        SimpleModule module = new SimpleModule();
        module.addSerializer(
                new StdSerializer<MentorPanel>(TypeFactory.defaultInstance().constructType(MentorPanel.class)) {
                    private static final long serialVersionUID = 1L;

                    @Override
                    public void serialize(MentorPanel panel, JsonGenerator to, SerializerProvider unused)
                            throws IOException {
                        to.writeRawValue(codec.write(panel));
                    }
                });
        ObjectMapper mapper = new ObjectMapper().registerModule(module);
        assertThat(mapper.writeValueAsString(Samples.panel())).isEqualTo(codec.write(Samples.panel()));
    }
}
