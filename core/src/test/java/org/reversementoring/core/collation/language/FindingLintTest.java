package org.reversementoring.core.collation.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.FindingId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.collation.Finding;
import org.reversementoring.core.guide.FindingKind;

class FindingLintTest {

    private static List<FindingFault> faults(FindingKind kind, String text, String language) {
        return FindingLint.check(kind, text, language).stream()
                .map(FindingAdvice::fault)
                .toList();
    }

    @Test
    void aLabelIsReturnedWithAReasonAndWhatToWrite() {
        Finding finding = Finding.builder()
                .id(FindingId.of("f-1"))
                .topic(TopicId.of("strengths"))
                .kind(FindingKind.DEVELOPMENT)
                .text("Is arrogant.")
                .build();
        FindingAdvice advice = FindingLint.check(finding, "en-GB").get(0);
        assertThat(advice.fault()).isEqualTo(FindingFault.LABEL);
        assertThat(advice.reason()).isEqualTo("It says what the person is. Nobody can act on that, and it hurts.");
        assertThat(advice.suggestion())
                .isEqualTo("Say what the person does, for instance: interrupts juniors on the round.");
        assertThat(FindingLint.check(FindingKind.DEVELOPMENT, "Ist arrogant.", "de-AT")
                        .get(0)
                        .reason())
                .startsWith("Der Satz sagt, wie jemand ist.");
    }

    @Test
    void behaviourEffectAndSuggestionAreEnough() {
        String text = "Interrupts juniors on the round, so we stop asking. Letting a question finish would help.";
        assertThat(faults(FindingKind.DEVELOPMENT, text, "en")).isEmpty();
        assertThat(faults(FindingKind.STRENGTH, "Explains the plan, so we can follow it.", "en"))
                .isEmpty();
    }

    @Test
    void aPolicyToReconsiderTellsItsEffectAndAnotherOneAndNoBehaviour() {
        String text = "Study leave must be asked for on paper, so people give up.";
        assertThat(faults(FindingKind.POLICY, text, "en")).containsExactly(FindingFault.NO_SUGGESTION);
        assertThat(faults(FindingKind.POLICY, text + " A form in the roster would help.", "en"))
                .isEmpty();
        assertThat(faults(FindingKind.ISSUE, text, "en"))
                .as("an issue may be beyond anybody's suggestion")
                .isEmpty();
    }

    @Test
    void eachFaultIsSaidOnceAndInOneOrder() {
        assertThat(faults(FindingKind.DEVELOPMENT, "Is rude. Is lazy. Is rude on Monday, on Monday.", "en"))
                .containsExactly(
                        FindingFault.LABEL,
                        FindingFault.NO_EFFECT,
                        FindingFault.NO_SUGGESTION,
                        FindingFault.DATE_DETAIL);
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "pl", "und", ""})
    void aLanguageWithoutFormsIsSaidAloudAndNothingElse(String language) {
        assertThat(faults(FindingKind.DEVELOPMENT, "Is arrogant.", language))
                .containsExactly(FindingFault.LANGUAGE_UNCHECKED);
    }

    @Test
    void adviceRepeatsNothingOfTheFinding() {
        for (FindingAdvice advice : FindingLint.check(FindingKind.DEVELOPMENT, "Is Qzx and arrogant.", "en")) {
            assertThat(advice.toString()).doesNotContain("Qzx");
        }
    }
}
