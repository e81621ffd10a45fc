package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of each document type, byte by byte: a change here is a change of the format. */
class JsonCodecGoldenTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    static List<Document<?>> documents() {
        return Document.every();
    }

    @ParameterizedTest
    @MethodSource("documents")
    void writesTheGoldenText(Document<?> document) {
        assertThat(CODEC.write(document.value())).isEqualTo(document.golden());
    }

    @ParameterizedTest
    @MethodSource("documents")
    void readsTheGoldenText(Document<?> document) {
        assertThat(CODEC.read(document.golden(), document.type())).isEqualTo(document.value());
    }
}
