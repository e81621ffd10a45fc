package org.reversementoring.reporting.opendata.description;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.reporting.opendata.text.PlainText;

class DescriptionTest {

    // The first two are the examples of support.orcid.org; the third has the check character of 0000-0002-1694-233.
    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0097", "0000-0001-5109-3700", "0000-0002-1694-233X"})
    void acceptsRealOrcids(String orcid) {
        assertThat(Creator.named("n", orcid).orcid()).hasValue(orcid);
    }

    @ParameterizedTest
    @ValueSource(strings = {"0000-0002-1825-0098", "0000-0002-1825-009", "0000-0002-1694-233x", "0000000218250097", ""})
    void refusesOtherOrcids(String orcid) {
        refused(() -> Creator.named("n", orcid), "check digit");
    }

    @Test
    void aSingleWrongDigitIsNoticedAnywhere() {
        String good = "0000-0002-1825-0097";
        for (int place = 0; place < good.length(); place++) {
            for (char digit = '0'; digit <= '9'; digit++) {
                String changed = good.substring(0, place) + digit + good.substring(place + 1);
                if (good.charAt(place) != '-' && !changed.equals(good)) {
                    refused(() -> Creator.named("n", changed), "check digit");
                }
            }
        }
    }

    @Test
    void refusesWhatCannotBeWritten() {
        refused(() -> Creator.named(" "), "blank");
        refused(() -> Creator.named("a\u0007"), "control");
        refused(() -> new Licence("CC BY", "https://example.org"), "licence id");
        refused(() -> new Licence("CC-BY-4.0", "http://example.org"), "https");
        refused(() -> new Licence("CC-BY-4.0", "https://example.org/\"><script>"), "https");
        refused(() -> new DataDescription.Period(2026, 2025), "in order");
        refused(() -> described().build(), "at least 1");
        refused(
                () -> described()
                        .addCreators(Creator.named("n"))
                        .language("English")
                        .build(),
                "tag");
        refused(() -> described().addCreators(Creator.named("n")).version("1 0").build(), "version");
        VariableDescription variable = VariableDescription.labelled("x");
        refused(() -> variable.withMissing("123456789", "too long"), "8 bytes");
        refused(
                () -> variable.withMissing("1", "a")
                        .withMissing("2", "b")
                        .withMissing("3", "c")
                        .withMissing("4", "d"),
                "at most 3");
        refused(() -> variable.withValue("1", "a").withMissing("1", "b"), "as a value");
        refused(() -> variable.withValue("", "a"), "empty");
        refused(() -> variable.withValue("1", "a").withValue("1", "b"), "one label");
        refused(() -> DataProvenance.at(Instant.EPOCH).withSoftware("r", "1").withSoftware("r", "2"), "once");
        refused(() -> DataProvenance.at(Instant.EPOCH).withInput("x", "ABC"), "64");
    }

    private static DataDescription.Builder described() {
        return DataDescription.builder().title("t").summary("s").licence(Licence.cc0());
    }

    @Test
    void cutsAtACharacterAndNotInside() {
        assertThat(PlainText.within(9, "123456789")).isEqualTo("123456789");
        assertThat(PlainText.within(9, "1234567890")).isEqualTo("123456...");
        assertThat(PlainText.within(9, "12345\uD83D\uDE00\uD83D\uDE00")).isEqualTo("12345...");
    }

    private static void refused(ThrowingCallable call, String words) {
        assertThatIllegalArgumentException().isThrownBy(call).withMessageContaining(words);
    }
}
