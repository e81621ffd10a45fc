package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.json.JsonCodec;

/** Agenda and events of a meeting; its length and mentor are in FeedbackMeetingTest. */
class FeedbackMeetingAgendaTest {

    private static FeedbackMeeting.Builder meeting() {
        return Cycles.meeting(Cycles.mentor(1), Cycles.DAY);
    }

    private static PhaseRecord done(AgendaPhase phase, int minutes) {
        return new PhaseRecord(phase, minutes, true);
    }

    @Test
    void phasesAreInOrderAndOnceEach() {
        assertThat(AgendaPhase.values())
                .as("R2C2: relationship, reaction, content, coaching")
                .containsExactly(
                        AgendaPhase.RELATIONSHIP, AgendaPhase.REACTION, AgendaPhase.CONTENT, AgendaPhase.COACHING);
        PhaseRecord first = done(AgendaPhase.RELATIONSHIP, 5);
        PhaseRecord third = done(AgendaPhase.CONTENT, 20);
        assertThat(meeting().addPhases(first, third).build().phases())
                .as("one may be missing")
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().addPhases(third, first).build());
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().addPhases(first, first).build());
    }

    @Test
    void phasesFitIntoTheMeeting() {
        // The meeting takes 45 minutes.
        PhaseRecord content = done(AgendaPhase.CONTENT, 30);
        assertThat(meeting()
                        .addPhases(content, done(AgendaPhase.COACHING, 15))
                        .build()
                        .phases())
                .hasSize(2);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting()
                        .addPhases(content, done(AgendaPhase.COACHING, 16))
                        .build())
                .withMessageContaining("46");
    }

    @ParameterizedTest
    @CsvSource({"0,true", "480,true", "0,false"})
    void minutesAreZeroToFourHundredAndEighty(int minutes, boolean done) {
        assertThat(new PhaseRecord(AgendaPhase.CONTENT, minutes, done).minutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @CsvSource({"-1,true", "481,true", "1,false"})
    void otherMinutesAreRefused(int minutes, boolean done) {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhaseRecord(AgendaPhase.CONTENT, minutes, done));
    }

    @ParameterizedTest
    @EnumSource(value = FidelityEvent.class, mode = EnumSource.Mode.EXCLUDE, names = "ANSWERED_OFF_SCRIPT")
    void anEventIsRecordedOnce(FidelityEvent event) {
        assertThat(meeting().addEvents(event).build().events()).containsExactly(event);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().addEvents(event, event).build());
    }

    @ParameterizedTest
    @EnumSource(
            value = FidelityEvent.class,
            names = {"ASKED_WHO_SAID_THAT", "PRESSED_FOR_NAMES"})
    void whoeverIsAskedForNamesGivesTheScriptedAnswerOrNot(FidelityEvent asked) {
        assertThat(meeting().build().scriptedAnswerGiven()).isEmpty();
        assertThat(meeting().addEvents(asked).build().scriptedAnswerGiven()).contains(true);
        assertThat(meeting()
                        .addEvents(asked, FidelityEvent.ANSWERED_OFF_SCRIPT)
                        .build()
                        .scriptedAnswerGiven())
                .contains(false);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting()
                        .addEvents(FidelityEvent.ANSWERED_OFF_SCRIPT, FidelityEvent.BROKEN_OFF)
                        .build())
                .withMessageContaining("must follow a question who said something");
    }

    @ParameterizedTest
    @ValueSource(longs = {28, 180, 1, 480})
    void theFoundingStudysLengthsAndTheBoundsAreAccepted(long minutes) {
        assertThat(meeting()
                        .length(Duration.ofMinutes(minutes))
                        .build()
                        .length()
                        .toMinutes())
                .isEqualTo(minutes);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 481 * 60, 45 * 60 + 1, -60})
    void otherLengthsAreRefused(long seconds) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> meeting().length(Duration.ofSeconds(seconds)).build());
    }

    @Test
    void aFullMeetingIsWrittenAndRead() {
        JsonCodec codec = JsonCodec.create();
        FeedbackMeeting full = meeting()
                .modality(FeedbackMeeting.Modality.REMOTE)
                .phases(List.of(done(AgendaPhase.REACTION, 10), new PhaseRecord(AgendaPhase.COACHING, 0, false)))
                .addEvents(FidelityEvent.ASKED_WHO_SAID_THAT, FidelityEvent.PRESSED_FOR_NAMES)
                .build();
        assertThat(codec.read(codec.write(full), FeedbackMeeting.class)).isEqualTo(full);
        assertThat(full.toString()).doesNotContain(Cycles.MARK);
    }
}
