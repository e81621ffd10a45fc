package org.reversementoring.core.measure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

/** What seniors are asked beside burnout: giving back (C 33), staying (C 36), leaving early and why (C 32). */
class OutcomeQuestionsTest {

    @Test
    void generativityAndStayingAndLeavingEarlyAreAsked() {
        List<Instrument> questions = List.of(
                Instruments.generativity(),
                Instruments.retentionIntention(),
                Instruments.earlyRetirementIntention(),
                Instruments.workload(),
                Instruments.autonomy(),
                Instruments.jobSatisfaction());
        assertThat(questions).allMatch(Instrument::askable).allMatch(Instrument::textShipped);
        assertThat(questions).extracting(Instrument::construct).doesNotHaveDuplicates();
        assertThat(Instruments.all()).containsAll(questions);
    }

    @Test
    void wishingToStayIsBetterAndWishingToLeaveEarlyIsNot() {
        assertThat(Instruments.retentionIntention().direction()).isEqualTo(Direction.HIGHER_IS_BETTER);
        assertThat(Instruments.earlyRetirementIntention().direction()).isEqualTo(Direction.HIGHER_IS_WORSE);
    }
}
