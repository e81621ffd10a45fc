package org.reversementoring.anonymisation.strategy;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ListFormatTest {

    @Test
    void listsAreWrittenAsPeopleWriteThem() {
        assertThat(ListFormat.and(List.of())).isEmpty();
        assertThat(ListFormat.and(List.of(4))).isEqualTo("4");
        assertThat(ListFormat.and(List.of(4, 5))).isEqualTo("4 and 5");
        assertThat(ListFormat.and(List.of(3, 3, 5))).isEqualTo("3, 3 and 5");
        assertThat(ListFormat.or(List.of("red", "blue", "green"))).isEqualTo("red, blue or green");
    }

    @Test
    void threeNumbersInARowAreARange() {
        assertThat(ListFormat.ranges(List.of())).isEmpty();
        assertThat(ListFormat.ranges(List.of(1, 2))).containsExactly("1", "2");
        assertThat(ListFormat.ranges(List.of(1, 3, 4, 5, 7))).containsExactly("1", "3 to 5", "7");
        assertThat(ListFormat.ranges(List.of(-1, 0, 1))).containsExactly("-1 to 1");
    }
}
