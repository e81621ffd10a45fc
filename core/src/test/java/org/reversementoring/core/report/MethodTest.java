package org.reversementoring.core.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;

class MethodTest {

    @ParameterizedTest
    @CsvSource({"6,1,4", "6,1,7", "8,2,6", "4,1,4", "4,1,5"})
    void refusesAnswersNeededBelowTheFloorOrAboveThePanel(int panelSize, int colluders, int answersNeeded) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(panelSize, colluders, answersNeeded, 3))
                .withMessage("method: answers needed must be " + (2 * colluders + 3) + " to " + panelSize
                        + ", but were " + answersNeeded);
    }

    @ParameterizedTest
    @CsvSource({"6,1,2,3,4", "6,1,5,3,4", "5,1,4,3,3", "7,2,3,4,4", "9,2,7,4,6"})
    void refusesEndorsementsNeededOutsideTheWindow(int panelSize, int colluders, int needed, int lowest, int highest) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(panelSize, colluders, 2 * colluders + 3, needed))
                .withMessage(
                        "method: endorsements needed must be " + lowest + " to " + highest + ", but were " + needed);
    }

    @ParameterizedTest
    @CsvSource({"5,1,5,3", "6,1,5,3", "6,1,6,4", "7,2,7,4", "24,1,5,22"})
    void takesTheEndsOfBothWindows(int panelSize, int colluders, int answersNeeded, int endorsementsNeeded) {
        assertThat(scored(panelSize, colluders, answersNeeded, endorsementsNeeded)
                        .panelSize())
                .isEqualTo(panelSize);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, -1, 25, Integer.MAX_VALUE, Integer.MAX_VALUE - 2})
    void refusesScoresWithoutColluders(int colluders) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(6, colluders, 5, 3))
                .withMessage("method: colluders must be 1 to 24, but were " + colluders);
    }

    @Test
    void refusesACertificateForAnotherPanelSize() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(6, 1, 5, 3, Samples.certificate("s", 7, 5, 1)))
                .withMessage("method: certificates must be for its panel size and colluders, but one is for 7 and 1");
    }

    @Test
    void refusesACertificateForFewerColluders() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> scored(8, 2, 7, 4, Samples.certificate("s", 8, 5, 1)))
                .withMessage("method: certificates must be for its panel size and colluders, but one is for 8 and 1");
    }

    @Test
    void takesACertificateForMoreColluders() {
        Certificate stronger = Samples.certificate("s", 8, 5, 2);
        assertThat(scored(8, 1, 5, 3, stronger).certificates()).containsExactly(stronger);
    }

    @Test
    void refusesConsentOfFewerThanThree() {
        assertThat(new Method.ByConsent("small", 3).panelSize()).isEqualTo(3);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Method.ByConsent("small", 2))
                .withMessage("method: panel size must be at least 3, but was 2");
    }

    private static Method.Scored scored(
            int panelSize, int colluders, int answersNeeded, int endorsementsNeeded, Certificate... certificates) {
        return new Method.Scored(
                "standard", panelSize, colluders, answersNeeded, endorsementsNeeded, List.of(certificates));
    }
}
