package org.reversementoring.core.exchange.form;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ItemCodeTest {

    /** The digits of the shortened ones are those of SHA-256 over the kind and the identifier, as {@code ContentDigest} counts them. */
    @ParameterizedTest
    @CsvSource({
        "time-management, timemanagement",
        "Time Management!, timemanagement",
        "areas-for-improvement, areasforimprovement",
        "Über uns, uberuns",
        "9-lives, q9lives",
        "time, timeitem",
        "NA, naitem",
        "x, xitem"
    })
    void isTheLettersAndDigitsOfAnIdentifier(String identifier, String code) {
        assertThat(ItemCode.from(identifier, "")).hasToString(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1a", "Ab", "a_b", "abcdefghijklmnopqrstu", "time", "savedid", "na", "while", "ä"})
    void refusesWhatAToolWouldRefuse(String code) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ItemCode.of(code))
                .withMessageStartingWith("item code: must be");
    }

    /** Law: each identifier has a code, which is the same each time, and longer identifiers do not run into one another. */
    @Property
    void eachTextHasACode(@ForAll String identifier, @ForAll String other) {
        ItemCode code = ItemCode.from(identifier, "txt");
        assertThat(code.value()).matches("[a-z][a-z0-9]{0,19}").endsWith("txt");
        assertThat(ItemCode.from(identifier, "txt")).isEqualTo(code);
        String prefix = "an identifier that is too long for any tool ";
        if (!identifier.equals(other)) {
            // Four hex digits: two of 65,536 may meet.
            boolean same = ItemCode.from(prefix + identifier, "").equals(ItemCode.from(prefix + other, ""));
            assertThat(same && identifier.length() + other.length() < 2).isFalse();
        }
    }
}
