package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvDialectTest {

    @Test
    void aDialectKeepsWhatItWasTold() {
        CsvDialect dialect = CsvDialect.separatedBy('\t')
                .encodedIn(StandardCharsets.ISO_8859_1)
                .withLineFeeds()
                .withLongestCell(4_096);
        assertThat(dialect.separator()).isEqualTo('\t');
        assertThat(dialect.encoding()).isEqualTo(StandardCharsets.ISO_8859_1);
        assertThat(dialect.lineEnd()).isEqualTo("\n");
        assertThat(dialect.longestCell()).isEqualTo(4_096);
    }

    @ParameterizedTest
    @ValueSource(chars = {'"', '\n', '\r'})
    void aSeparatorIsNoQuoteAndNoLineEnd(char separator) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvDialect.separatedBy(separator))
                .withMessage("separator must not be a quote or a line end");
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1_023, 16_777_217})
    void theLimitOfACellHasLimits(int characters) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CsvDialect.comma().withLongestCell(characters))
                .withMessage("longest cell must be between 1024 and 16777216 characters, but was " + characters);
    }
}
