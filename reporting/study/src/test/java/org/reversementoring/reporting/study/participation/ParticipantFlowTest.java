package org.reversementoring.reporting.study.participation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.reversementoring.reporting.study.participation.StageCount.Agreed;
import org.reversementoring.reporting.study.participation.StageCount.Completed;
import org.reversementoring.reporting.study.participation.StageCount.Invited;
import org.reversementoring.reporting.study.participation.StageCount.Started;
import org.reversementoring.reporting.study.statistics.Proportion;

class ParticipantFlowTest {

    @Test
    void aRateNamesBothItsStages() {
        ParticipantFlow mentors = ParticipantFlow.builder()
                .from(ParticipantFlow.of("mentors", 12, 10, 8, 7, 6))
                .addWithdrawals(new Withdrawal("moved away", 1))
                .build();
        Rate<Agreed, Invited> recruitment = mentors.recruitment().orElseThrow();
        Rate<Completed, Started> completion = mentors.completion().orElseThrow();
        assertThat(recruitment.name()).isEqualTo("agreed of invited");
        assertThat(recruitment.proportion()).isEqualTo(new Proportion(8, 12));
        assertThat(completion.proportion()).isEqualTo(new Proportion(6, 7));
        assertThat(mentors.rates())
                .extracting(rate -> rate.name() + " " + rate.proportion())
                .containsExactly(
                        "agreed of invited 8 of 12",
                        "agreed of eligible 8 of 10",
                        "started of agreed 7 of 8",
                        "completed of started 6 of 7",
                        "completed of agreed 6 of 8",
                        "withdrawn of agreed 1 of 8");
        assertThat(mentors.unaccounted()).hasValue(1);
    }

    @Test
    void anUnknownDenominatorGivesNoRate() {
        ParticipantFlow mentors = ParticipantFlow.ofAgreed("mentors", 6, 6, 6);
        assertThat(mentors.recruitment()).isEmpty();
        assertThat(mentors.uptake()).isEmpty();
        assertThat(mentors.retention()).isPresent();
        assertThat(mentors.unaccounted()).isEmpty();
    }

    @Test
    void anEmptyGroupHasNoRates() {
        assertThat(ParticipantFlow.of("mentees", 0, 0, 0, 0, 0).rates()).isEmpty();
        assertThat(ParticipantFlow.of("mentees", 5, 5, 0, 0, 0).rates()).hasSize(2);
    }

    @Test
    void nobodyAppearsOnTheWay() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> ParticipantFlow.of("mentors", 6, 7, 6, 6, 6))
                .withMessage("participation of mentors: eligible must be at most the 6 invited, but were 7");
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantFlow.of("mentors", 6, 6, 7, 6, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantFlow.of("mentors", 6, 6, 6, 7, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantFlow.of("mentors", 6, 6, 6, 5, 6));
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantFlow.of("mentors", 6, 6, 6, 5, -1));
        assertThatIllegalArgumentException().isThrownBy(() -> ParticipantFlow.of(" ", 6, 6, 6, 5, 5));
    }

    @Test
    void nobodyBothLeavesAndCompletes() {
        ParticipantFlow mentors = ParticipantFlow.of("mentors", 6, 6, 6, 6, 5);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaving(mentors, new Withdrawal("no time", 2)))
                .withMessage(
                        "participation of mentors: completed and withdrawn must be at most the 6 agreed, but were 7");
        Withdrawal once = new Withdrawal("no time", 1);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> leaving(ParticipantFlow.of("mentors", 9, 9, 9, 9, 5), once, once));
        assertThatIllegalArgumentException().isThrownBy(() -> new Withdrawal("", 1));
        assertThatIllegalArgumentException().isThrownBy(() -> new Withdrawal("no time", 0));
    }

    private static ParticipantFlow leaving(ParticipantFlow group, Withdrawal... withdrawals) {
        return ParticipantFlow.builder().from(group).addWithdrawals(withdrawals).build();
    }

    @Test
    void aRateOfAStageByItselfIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate<>(new Agreed(1), new Agreed(2)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate<>(new Agreed(0), new Invited(0)));
        assertThatIllegalArgumentException().isThrownBy(() -> new Rate<>(new Agreed(3), new Invited(2)));
    }
}
