package org.reversementoring.core.cycle;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.cycle.transition.CycleAction;
import org.reversementoring.core.cycle.transition.CycleState;
import org.reversementoring.core.cycle.view.ParticipationCertificate;
import org.reversementoring.core.json.JsonCodec;

class ParticipationCertificateTest {

    private static final Journey JOURNEY = Journey.standard();

    @ParameterizedTest
    @EnumSource(CycleState.class)
    void thereIsOneFromTheInterviewOn(CycleState state) {
        MentoringCycle cycle = JOURNEY.at(state);
        assertThat(ParticipationCertificate.of(cycle, Cycles.mentor(2)).isPresent())
                .isEqualTo(cycle.interview().isPresent());
    }

    @Test
    void nobodyElseGetsOne() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        assertThat(ParticipationCertificate.of(closed, Cycles.STRANGER)).isEmpty();
        MentoringCycle left = JOURNEY.take(JOURNEY.at(CycleState.COLLATED), CycleAction.LEAVE);
        assertThat(ParticipationCertificate.of(left, Cycles.mentor(6)))
                .as("who left")
                .isEmpty();
    }

    @Test
    void theDayIsTheSameForTheWholePanelAndOnlyOneFedBack() {
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        // The interview is the fifth step; steps are a day apart from the first on.
        assertThat(IntStream.rangeClosed(1, 6)
                        .mapToObj(i -> ParticipationCertificate.of(closed, Cycles.mentor(i))
                                .orElseThrow()))
                .allMatch(certificate -> certificate.interviewedOn().equals(Cycles.DAY.plusDays(4)))
                .filteredOn(ParticipationCertificate::fedBack)
                .singleElement()
                .satisfies(certificate -> assertThat(certificate.mentor()).isEqualTo(Cycles.mentor(1)));
        assertThat(ParticipationCertificate.of(JOURNEY.at(CycleState.MEETING_SCHEDULED), Cycles.mentor(1))
                        .orElseThrow()
                        .fedBack())
                .as("nominated is not yet fed back")
                .isFalse();
    }

    @Test
    void itHoldsNoContentNoMenteeAndNoCycle() {
        assertThat(ParticipationCertificate.class.getMethods())
                .filteredOn(method -> method.getParameterCount() == 0)
                .extracting(Method::getName)
                .containsExactlyInAnyOrder("mentor", "guide", "interviewedOn", "fedBack");
        MentoringCycle closed = JOURNEY.at(CycleState.CLOSED);
        ParticipationCertificate certificate =
                ParticipationCertificate.of(closed, Cycles.mentor(1)).orElseThrow();
        JsonCodec codec = JsonCodec.create();
        String text = codec.write(certificate);
        assertThat(Arrays.asList("mentee", "finding", "reflection", "goal", "cycle-1", "report-1"))
                .noneMatch(text::contains);
        assertThat(certificate.toString()).doesNotContain(Cycles.MARK);
        assertThat(codec.read(text, ParticipationCertificate.class)).isEqualTo(certificate);
    }
}
