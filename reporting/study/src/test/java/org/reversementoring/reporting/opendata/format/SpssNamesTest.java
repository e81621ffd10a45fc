package org.reversementoring.reporting.opendata.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** SPSS takes a name that begins with a letter, is no word of its own, and differs from the others in more than case. */
class SpssNamesTest {

    @Test
    void namesForSpssAreLegalAndDistinctInAnyCase() {
        SpssNames names = new SpssNames();
        assertThat(Stream.of("age", "AGE", "with", "2nd", "\u05E9", "=x", "_a_", "a.b", "a b", "x".repeat(70))
                        .map(names::next))
                .containsExactly("age", "AGE_2", "with_2", "v_2nd", "v", "x", "a", "a_b", "a_b_2", "x".repeat(60));
    }
}
