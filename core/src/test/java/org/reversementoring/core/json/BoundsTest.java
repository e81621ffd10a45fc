package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.guide.InterviewGuide;

/** Depth, length and digits are limited whatever the Jackson on the path does. */
class BoundsTest {

    private static final JsonCodec CODEC = JsonCodec.create();

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"[\\\"[\\\\\":"})
    void refusesOneLevelTooMany(String open) {
        assertThatCode(() -> Bounds.check(open.repeat(JsonCodec.MAX_DEPTH))).doesNotThrowAnyException();
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Bounds.check(open.repeat(JsonCodec.MAX_DEPTH + 1)))
                .withMessage("$: must be one well-formed JSON document of at most 64 levels, without repeated members");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{", "]", "1", "\\\"[", "\\\\"})
    void takesAStringForWhatItIs(String part) {
        assertThatCode(() -> Bounds.check("{\"a\":\"" + part.repeat(JsonCodec.MAX_DEPTH * 100) + "\",\"b\":[]}"))
                .doesNotThrowAnyException();
    }

    @Test
    void countsLevelsThatAreOpenAndNotThoseThatWere() {
        assertThatCode(() -> Bounds.check("[" + "[[]],".repeat(10_000) + "[]]")).doesNotThrowAnyException();
    }

    /** To read millions of digits took an old Jackson minutes. */
    @ParameterizedTest
    @ValueSource(strings = {"", "-1", "0.", "1e", "1E+"})
    void refusesALongNumberAtOnce(String start) {
        for (int digits : new int[] {1_001, JsonCodec.MAX_CHARACTERS - 100}) {
            assertTimeoutPreemptively(
                    Duration.ofSeconds(2),
                    () -> assertThatExceptionOfType(DocumentException.class)
                            .isThrownBy(() -> CODEC.read(
                                    "{\"format\":\"x\",\"version\":" + start + "7".repeat(digits) + "}",
                                    InterviewGuide.class))
                            .withMessage("$: must have numbers within range"));
        }
    }

    @Test
    void takesTheLongestNumber() {
        assertThatCode(() -> Bounds.check("[" + "7".repeat(1_000) + "," + "7".repeat(1_000) + "]"))
                .doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"", "\"\\", "\"\\\"", "]]]]", "{\"a\":\"b\\"})
    void leavesBrokenTextToTheParser(String text) {
        assertThatCode(() -> Bounds.check(text)).doesNotThrowAnyException();
        assertThatExceptionOfType(DocumentException.class).isThrownBy(() -> CODEC.read(text, InterviewGuide.class));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\n\t"})
    void saysThatATextIsEmpty(String text) {
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> CODEC.read(text, InterviewGuide.class))
                .withMessage("$: must be an object, but the text is empty");
    }

    @Test
    void refusesOneCharacterTooMany() {
        assertThatCode(() -> Bounds.check("x".repeat(JsonCodec.MAX_CHARACTERS))).doesNotThrowAnyException();
        assertThatExceptionOfType(DocumentException.class)
                .isThrownBy(() -> Bounds.check(" ".repeat(JsonCodec.MAX_CHARACTERS + 1)))
                .withMessage("$: must have at most 4000000 characters, but had 4000001");
    }
}
