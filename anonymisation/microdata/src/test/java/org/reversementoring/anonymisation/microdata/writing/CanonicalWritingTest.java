package org.reversementoring.anonymisation.microdata.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.StringReader;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Law: two writings of one value are one, a writing of no value is none, and what differs for a reader stays different. */
class CanonicalWritingTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "poor|Poor|POOR|poor.|'poor'| poor |p\u043Eor|p\u03BFor|po\u200Bor|\uFF50oor|poor\u00A0|poor!",
                "1|01|001|1.0|1,00|+1|\u0661|1.",
                "0|00|-0|0.0|.0",
                "0.5|.5|0,50|00.5",
                "ward 1|Ward 01|ward 1.0|ward  001|WARD 1.",
                "a-1|A-01|a\u20101",
                "...|...",
                "\u201Cquoted\u201D|quoted|\"quoted\""
            })
    void writingsOfOneAreOne(String writings) {
        String[] all = writings.split("\\|", -1);
        for (String writing : all) {
            assertThat(CanonicalWriting.of(writing)).isEqualTo(CanonicalWriting.of(all[0]));
            assertThat(CanonicalWriting.of(CanonicalWriting.of(writing)))
                    .as("the key of a key")
                    .isEqualTo(CanonicalWriting.of(writing));
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1|10",
                "1.05|1.5",
                "1.0.1|1.1",
                "A+|A",
                "A-|A",
                "<5|>5",
                "O|0",
                "e|\u00E9",
                "a b|ab",
                "5|-5",
                "1-2|12",
                "c|c#"
            })
    void whatDiffersStaysDifferent(String two) {
        String[] both = two.split("\\|", -1);
        assertThat(CanonicalWriting.of(both[0])).isNotEqualTo(CanonicalWriting.of(both[1]));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " ",
                "\u200B",
                "NA",
                "N/A",
                "n/a",
                "n. a.",
                "na",
                "NaN",
                "null",
                "NULL",
                "-",
                "--",
                "\u2013",
                ".",
                "...",
                "?",
                "#N/A",
                "<NA>",
                "missing",
                "Missing.",
                "unknown",
                "UNKNOWN",
                "not recorded",
                "not applicable",
                "k. A.",
                "k.A.",
                "keine Angabe",
                "Keine  Angabe",
                "unbekannt",
                "fehlt",
                "(leer)",
                "n\u0430",
                "N\u200BA"
            })
    void writingsOfNoValueAreMissing(String text) {
        assertThat(MissingWritings.standard().include(text)).isTrue();
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryList.of("poor", text))
                .withMessage("category 2: must be a value, but says that there is none");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "none",
                "nil",
                "no",
                "0",
                "don't know",
                "prefer not to say",
                "N",
                "A",
                "*",
                "+",
                "nancy",
                "a",
                "KA",
                "Nana",
                "other"
            })
    void answersAreValues(String text) {
        assertThat(MissingWritings.standard().include(text)).isFalse();
    }

    @Test
    void aHostMayAddAndNotTakeAway() {
        MissingWritings more = MissingWritings.standard().and("99", "Refused");
        assertThat(more.include("99")).isTrue();
        assertThat(more.include("099")).isTrue();
        assertThat(more.include("refused.")).isTrue();
        assertThat(more.include("NA")).isTrue();
        assertThat(more.include("9")).isFalse();
        assertThat(more)
                .isEqualTo(MissingWritings.standard().and("refused", "99"))
                .isNotEqualTo(MissingWritings.standard());
    }

    @Test
    void aListFindsItsCategoriesInAnyWriting() {
        CategoryList list = CategoryList.read(new StringReader("FY1;first year\n ST3 ;third\n"), ';');
        assertThat(list.categories()).containsExactly("FY1", "ST3");
        assertThat(list.categoryOf("fy01")).contains("FY1");
        assertThat(list.categoryOf("St3.")).contains("ST3");
        assertThat(list.categoryOf("ST4")).isEmpty();
        assertThat(list.and(CategoryList.of("ST4", "st3")).categories()).containsExactly("FY1", "ST3", "ST4");
        assertThat(list).hasToString("CategoryList[categories=2]").isEqualTo(CategoryList.of("FY1", "ST3"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a,A|category 2: must differ from 1, but is another writing of it",
                "a,*|category 2: must be a value, but stands for any value"
            })
    void aListHasEachCategoryOnce(String categories, String fault) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryList.of(List.of(categories.split(","))))
                .withMessage(fault);
        assertThatIllegalArgumentException().isThrownBy(() -> CategoryList.of(List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryList.of("x".repeat(81)))
                .withMessage("category 1: must have at most 80 characters, but had 81");
    }
}
