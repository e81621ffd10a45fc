package org.reversementoring.core.json;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import com.fasterxml.jackson.core.Version;
import org.junit.jupiter.api.Test;

/** The oldest Jackson is that of Spring Boot 2.7; an older one is refused in one sentence when the codec is built. */
class JacksonVersionTest {

    private static final Version OLD = version(12, 7);
    private static final Version OLDEST = version(13, 0);

    private static Version version(int minor, int patch) {
        return new Version(2, minor, patch, null, "com.fasterxml.jackson.core", "jackson-core");
    }

    @Test
    void refusesWhatIsTooOldInEitherJar() {
        for (Version[] jars : new Version[][] {{OLD, OLD}, {OLD, OLDEST}, {OLDEST, OLD}}) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> JacksonVersion.require(jars[0], jars[1]))
                    .withMessage("reverse-mentoring: Jackson must be 2.13 or later, but was 2.12.7");
        }
    }

    @Test
    void takesTheOldestAndAllLaterOnes() {
        assertThatCode(() -> {
                    JacksonVersion.require(OLDEST, OLDEST);
                    JacksonVersion.require(version(13, 5), version(23, 0));
                })
                .doesNotThrowAnyException();
    }
}
