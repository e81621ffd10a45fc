package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.MentorId;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.panel.Grade;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.json.JsonMapper;

/** A Jackson 3 mapper of a host sees other classes of annotations than Jackson 2, and refuses the same. */
class ForeignJackson3MapperTest {

    private static final String CODEC = "JsonCodec.create().write(document)";

    static Stream<ObjectMapper> mappers() {
        return Stream.of(
                new ObjectMapper(),
                JsonMapper.builder().findAndAddModules().build(),
                JsonMapper.builder()
                        .changeDefaultVisibility(
                                checker -> checker.withVisibility(PropertyAccessor.ALL, JsonAutoDetect.Visibility.ANY))
                        .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                        .build());
    }

    /** A host's own type around a value. */
    record Answer(String note, Object value) {}

    @ParameterizedTest
    @MethodSource("mappers")
    void writesNoValueOfTheLibrary(ObjectMapper mapper) {
        for (Class<?> type : CoreTypes.refused()) {
            Object value = CoreTypes.shell(type);
            for (Object wrapped : Stream.of(
                            value,
                            List.of(value),
                            new Object[] {value},
                            Optional.of(value),
                            Map.of("key", value),
                            new Answer("", value))
                    .toList()) {
                assertThat(catchThrowable(() -> mapper.writeValueAsString(wrapped)))
                        .as("%s in %s", type, wrapped.getClass())
                        .isNotNull()
                        .hasMessageContaining(CODEC);
            }
        }
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
}
