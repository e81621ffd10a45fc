package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Samples;

class FeedbackMeetingTest {

    @Test
    void isInPersonByDefault() {
        assertThat(Samples.meeting().modality()).isEqualTo(FeedbackMeeting.Modality.IN_PERSON);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT0S", "PT59S", "PT28M1S", "PT8H1M", "PT-1M"})
    void refusesALengthThatIsNotOneTo480WholeMinutes(String length) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> lasting(length))
                .withMessage("meeting: length must be 1 to 480 whole minutes, but was " + length);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT1M", "PT28M", "PT3H", "PT8H"})
    void takesALengthWithinADay(String length) {
        assertThat(lasting(length).length()).isEqualTo(Duration.parse(length));
    }

    @Test
    void refusesAnIncompleteBuilder() {
        assertThatIllegalStateException()
                .isThrownBy(() -> FeedbackMeeting.builder().build())
                .withMessageContaining("[nominatedMentor, heldOn, length]");
    }

    private static FeedbackMeeting lasting(String length) {
        return FeedbackMeeting.builder()
                .from(Samples.meeting())
                .length(Duration.parse(length))
                .build();
    }
}
