package org.reversementoring.core.exchange.limesurvey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LimeSurveyStructureGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "limesurvey-founding.txt");

    /** Renewed with {@code -Dgolden.write=true} after a wanted change, and then read. */
    @Test
    void theFoundingGuideInEnglishAndGerman() throws IOException {
        String text = LimeSurveyStructure.of(LimeSurveyStructureTest.FOUNDING).text();
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, text);
        }
        assertThat(text).isEqualTo(Files.readString(GOLDEN));
    }
}
