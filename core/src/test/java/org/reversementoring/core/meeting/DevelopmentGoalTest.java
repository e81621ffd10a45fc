package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.reversementoring.core.Cycles;

class DevelopmentGoalTest {

    @Test
    void aNewGoalIsSetAndNotCarried() {
        assertThat(Cycles.goal().status()).isEqualTo(GoalStatus.SET);
        assertThat(Cycles.goal().carried()).isFalse();
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void aStatusChangesNothingElse(GoalStatus status) {
        DevelopmentGoal goal = Cycles.goal().with(status);
        assertThat(goal.status()).isEqualTo(status);
        assertThat(goal.with(GoalStatus.SET)).isEqualTo(Cycles.goal());
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void aCarriedGoalKeepsItsStatusAndGetsAnotherDay(GoalStatus status) {
        LocalDate next = Cycles.DAY.plusYears(1);
        DevelopmentGoal carried = Cycles.goal().with(status).carriedTo(next);
        assertThat(carried.carried()).isTrue();
        assertThat(carried.status()).isEqualTo(status);
        assertThat(carried.reviewOn()).isEqualTo(next);
        assertThat(carried.action()).isEqualTo(Cycles.goal().action());
        assertThat(carried.topic()).isEqualTo(Cycles.goal().topic());
    }

    @ParameterizedTest
    @EnumSource(GoalStatus.class)
    void whatIsSetOrStartedIsOpen(GoalStatus status) {
        assertThat(status.isOpen()).isEqualTo(status == GoalStatus.SET || status == GoalStatus.STARTED);
    }

    @Test
    void anActionIsNotBlankAndNotPrinted() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DevelopmentGoal.builder()
                        .from(Cycles.goal())
                        .action(" ")
                        .build());
        assertThat(Cycles.goal().toString()).doesNotContain(Cycles.MARK);
    }
}
