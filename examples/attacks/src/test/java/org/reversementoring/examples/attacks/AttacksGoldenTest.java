package org.reversementoring.examples.attacks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** The whole page, as a person read it once. To renew it after a wanted change: {@code -Dgolden.write=true}, and read. */
class AttacksGoldenTest {

    private static final Path GOLDEN = Path.of("src", "test", "resources", "golden", "attacks.txt");

    @Test
    void printsWhatWasRead() throws IOException {
        StringBuilder printed = new StringBuilder();
        new Attacks(line -> printed.append(line).append('\n')).run();
        if (Boolean.getBoolean("golden.write")) {
            Files.createDirectories(GOLDEN.getParent());
            Files.writeString(GOLDEN, printed);
        }
        assertThat(printed).hasToString(Files.readString(GOLDEN));
    }

    @Test
    void hasTheNumbersOfTheGuarantees() throws IOException {
        // W1 {1,2,3,3,4,5}; W2, the late mentor answered 1; W5, x13 = 4; W6, 17/21 = 0.81; (2,6,2).
        String page = Files.readString(GOLDEN);
        assertThat(page)
                .contains("The answers given must be 1, 2, 3, 3, 4 and 5.")
                .contains("Mentor 6 gave 1, which is certain.")
                .contains("row 1, column 3 is 4.")
                .contains("0.8096 at worst");
    }
}
