package org.reversementoring.core.csv;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A fault of a header says which column is wrong, what separates the cells and what is there; and no name that nobody expected. */
class CsvNamesTest {

    private static final List<String> KNOWN = List.of("code", "time");

    private static CsvNames of(String... cells) {
        return CsvNames.of("sheet line 1", List.of(cells), CsvDialect.comma(), KNOWN);
    }

    @Test
    void knownNamesMayStandInAnyOrder() {
        CsvNames names = of(" time ", "code");
        assertThat(names.names()).containsExactly("time", "code");
        names.require(KNOWN);
        assertThat(names.fault("must rest")).hasMessage("sheet line 1: must rest; there are time, code");
        assertThat(names).hasToString("CsvNames[2 columns, ***]");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "code;time#sheet line 1: cells must be separated by commas, but semicolons were seen",
                "Kim Lee\tt#sheet line 1: cells must be separated by commas, but tabs were seen",
                "x|y#sheet line 1: cells must be separated by commas, but vertical bars were seen",
                "code,Kim#sheet line 1, column 2: name must be one of code, time, but is another; there are code and 1 other",
                "Kim,Lee#sheet line 1, column 1: name must be one of code, time, but is another; none of these is there",
                "code,Kim,Lee#sheet line 1, column 2: name must be one of code, time, but is another; there are code and 2 others",
                "code,code#sheet line 1, column 2: name must come once, but code came before",
                "time#sheet line 1: must have a column code; there are time",
                "code,a;b#sheet line 1, column 2: name must be one of code, time, but is another; there are code and 1 other",
            })
    void faultsSayWhatIsSeen(String line, String message) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> of(line.replace("\\t", "\t").split(",")).require(KNOWN))
                .withMessage(message);
    }

    /** A sentence has a comma or two; a separator is as often in each line. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '#',
            value = {
                "a;b/c;d#true",
                "a;b;c/c;d;e#true",
                "a;b/c;d;e#false",
                "a;b#false",
                "yes; often/no; never#false",
                "a/b#false",
                "a;b/c#false",
                "a|b/c|d#true",
            })
    void aTextWithoutAHeaderHasAnotherSeparatorIfEachLineHas(String text, boolean seen) {
        List<List<String>> lines = Arrays.stream(text.split("/")).map(List::of).toList();
        assertThat(CsvNames.otherSeparator(CsvDialect.comma(), lines).isPresent())
                .isEqualTo(seen);
        assertThat(CsvNames.otherSeparator(CsvDialect.comma(), List.of(List.of("a;b", "x"), List.of("a;b", "y"))))
                .as("what has two cells has the declared one")
                .isEmpty();
    }
}
