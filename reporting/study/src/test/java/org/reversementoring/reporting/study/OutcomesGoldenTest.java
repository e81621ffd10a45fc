package org.reversementoring.reporting.study;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The page of a study of outcomes, to the byte. {@code -Dgolden.write=true} writes it anew, to be read before it counts. */
class OutcomesGoldenTest {

    private static final Path GOLDEN = Path.of("src/test/resources/org/reversementoring/reporting/study");

    @Test
    void markdown() throws IOException {
        check("made-up-outcomes.md", Pages.markdown(MadeUpOutcomes.record().study()));
    }

    @Test
    void released() throws IOException {
        check(
                "made-up-outcomes-released.md",
                Pages.released(MadeUpOutcomes.record().study()));
    }

    private static void check(String name, String page) throws IOException {
        Path golden = GOLDEN.resolve(name);
        if (Boolean.getBoolean("golden.write")) {
            Files.writeString(golden, page);
        }
        assertThat(page).isEqualTo(Files.readString(golden, StandardCharsets.UTF_8));
    }

    @Test
    void nothingPersonalIsPrinted() {
        FeasibilityStudy study = MadeUpOutcomes.record().study();
        assertThat(Pages.markdown(study) + Pages.html(study) + Pages.released(study) + study + MadeUpOutcomes.record())
                .doesNotContain(MadeUpStudy.MARK);
    }
}
