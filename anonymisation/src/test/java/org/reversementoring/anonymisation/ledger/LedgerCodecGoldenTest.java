package org.reversementoring.anonymisation.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The stored form of a line, byte by byte. A file is never edited: a new version adds a folder. */
class LedgerCodecGoldenTest {

    private final LedgerCodec codec = LedgerCodec.create();

    static Set<String> names() {
        return StoredLines.inFiles().keySet();
    }

    @ParameterizedTest
    @MethodSource("names")
    void writes_the_stored_text(String name) {
        String stored = StoredLines.text(name);
        assertThat(codec.write(Objects.requireNonNull(StoredLines.inFiles().get(name))))
                .isEqualTo(stored);
    }

    @ParameterizedTest
    @MethodSource("names")
    void reads_the_stored_text(String name) {
        assertThat(codec.read(StoredLines.text(name)))
                .isEqualTo(StoredLines.inFiles().get(name));
    }
}
