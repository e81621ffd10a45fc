package org.reversementoring.anonymisation.microdata.writing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Laws that removing or turning round a single check of this package once broke without a test that failed. */
class WritingEdgesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1.5|1,5",
                "?|?  ",
                "gross|gro\u00DF",
                "gross|GRO\u1E9E",
                "don't|don\u2019t",
                "don't|don\u02BCt",
                "don't|don\u2032t",
                "1/2|\u00BD",
                "1/2|1\u22152",
                "\u00E9t\u00E9|E\u0301TE\u0301"
            })
    void anotherWritingHasTheKeyOfTheFirst(String key, String writing) {
        assertThat(CanonicalWriting.of(writing)).isEqualTo(key);
        assertThat(CanonicalWriting.of(key)).isEqualTo(key);
    }

    /** No exponent, which would be another text. */
    @ParameterizedTest
    @ValueSource(strings = {"100", "1000000", "10"})
    void aNumberIsItsOwnKey(String number) {
        assertThat(CanonicalWriting.of(number)).isEqualTo(number);
        assertThat(CanonicalWriting.of("0" + number + ".0")).isEqualTo(number);
    }

    @Test
    void marksAloneAreSeenAndDiffer() {
        assertThat(CanonicalWriting.of("?")).isNotEqualTo(CanonicalWriting.of("!"));
        assertThat(CanonicalWriting.isBlank("?")).isFalse();
        assertThat(CanonicalWriting.isBlank("-")).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "\u200B", "\u00A0\u2060", "\u3164", "\uFFA0", "\u2800"})
    void whatNobodySeesIsBlank(String text) {
        assertThat(CanonicalWriting.isBlank(text)).isTrue();
    }

    /** Each character of Unicode: a key is its own key, and nothing in it is unseen. */
    @Test
    void aKeyIsItsOwnKey() {
        for (int character = 0; character <= Character.MAX_CODE_POINT; character++) {
            if (Character.isDefined(character)
                    && Character.getType(character) != Character.SURROGATE
                    && Character.getType(character) != Character.PRIVATE_USE) {
                String key = CanonicalWriting.of("a" + Character.toString(character) + "b");
                if (!CanonicalWriting.of(key).equals(key)
                        || key.codePoints().anyMatch(c -> Character.getType(c) == Character.FORMAT)) {
                    assertThat(CanonicalWriting.of(key))
                            .as("U+" + Integer.toHexString(character))
                            .isEqualTo(key)
                            .doesNotContain("\u200B");
                    assertThat(key.codePoints())
                            .as("U+" + Integer.toHexString(character))
                            .noneMatch(c -> Character.getType(c) == Character.FORMAT);
                }
            }
        }
    }

    @Test
    void missingWritingsOfAHostAddUp() {
        MissingWritings both = MissingWritings.standard().and("99").and("98");
        assertThat(both.include("99")).isTrue();
        assertThat(both.include("98")).isTrue();
        assertThat(both.include("97")).isFalse();
    }

    @Test
    void longTextsAreMissingIfTheHostSaysSoOrNobodySeesThem() {
        String said = "did not come to the second of the two interviews";
        assertThat(MissingWritings.standard().include(said)).isFalse();
        assertThat(MissingWritings.standard().and(said).include(said.toUpperCase(Locale.ROOT)))
                .isTrue();
        assertThat(MissingWritings.standard().include(" ".repeat(60))).isTrue();
        assertThat(MissingWritings.standard().include("\u200B".repeat(60))).isTrue();
    }

    @Test
    void theLongestCategoryIsOne() {
        assertThat(CategoryList.of("x".repeat(CategoryList.LONGEST)).categories())
                .hasSize(1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CategoryList.of("x".repeat(CategoryList.LONGEST + 1)))
                .withMessage("category 1: must have at most 80 characters, but had 81");
    }

    @Test
    void theOrderOfAListIsPartOfIt() {
        assertThat(CategoryList.of("a", "b"))
                .isNotEqualTo(CategoryList.of("b", "a"))
                .isEqualTo(CategoryList.of("a", "b"))
                .hasSameHashCodeAs(CategoryList.of("a", "b"));
    }
}
