package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of a study of outcomes, to the byte. {@code -Dgolden.write=true} writes it anew, to be read before it counts. */
class OutcomesGoldenTest {

    private static final Path GOLDEN =
            Path.of("src/test/resources/org/reversementoring/reporting/study/made-up-outcomes.md");

    @Test
    void markdown() throws IOException {
        String page = Pages.markdown(MadeUpOutcomes.record().study());
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(GOLDEN, page);
        }
        assertThat(page).isEqualTo(Files.readString(GOLDEN, StandardCharsets.UTF_8));
    }

    @Test
    void nothingPersonalIsPrinted() {
        FeasibilityStudy study = MadeUpOutcomes.record().study();
        assertThat(Pages.markdown(study) + Pages.html(study) + study + MadeUpOutcomes.record())
                .doesNotContain(MadeUpStudy.MARK);
    }
}
