package org.reversementoring.core.meeting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.reversementoring.core.Cycles;

class FollowUpPointTest {

    private static final LocalDate MET = LocalDate.of(2026, 1, 5);

    /** T1 within two weeks; T2 half a month about 91.3 days. */
    @ParameterizedTest
    @CsvSource({"T1,1,14", "T2,76,107"})
    void aFollowUpIsInTimeFromTheFirstToTheLastDayOfItsWindow(FollowUpPoint point, int first, int last) {
        assertThat(point.firstDay()).isEqualTo(first);
        assertThat(point.lastDay()).isEqualTo(last);
        for (int day = 0; day <= 400; day++) {
            FollowUpPoint.Timing timing = day < first
                    ? FollowUpPoint.Timing.EARLY
                    : day > last ? FollowUpPoint.Timing.LATE : FollowUpPoint.Timing.IN_TIME;
            assertThat(Cycles.followUp(point, MET.plusDays(day), 0, HarmCheck.Outcome.NO_HARM)
                            .timing(MET))
                    .as("day %d", day)
                    .isEqualTo(timing);
        }
        assertThatIllegalArgumentException()
                .isThrownBy(() -> point.timing(MET, MET.minusDays(1)))
                .withMessageContaining("1 days before");
    }

    /** Three calendar months from any day are in the window of T2, with a fortnight to spare on either side. */
    @Test
    void threeMonthsAreInTimeFromAnyDay() {
        for (LocalDate met = MET; met.isBefore(MET.plusYears(4)); met = met.plusDays(1)) {
            LocalDate quarter = met.plusMonths(3);
            for (int days : List.of(-13, 0, 14)) {
                assertThat(FollowUpPoint.T2.timing(met, quarter.plusDays(days)))
                        .isEqualTo(FollowUpPoint.Timing.IN_TIME);
            }
        }
    }

    /** Exhaustive: two goals, any two statuses before and after. */
    @Test
    void whatWasBegunIsNeverAgainNotBegun() {
        for (GoalStatus before : GoalStatus.values()) {
            for (GoalStatus after : GoalStatus.values()) {
                boolean back = after == GoalStatus.SET && (before == GoalStatus.STARTED || before == GoalStatus.DONE);
                assertThat(after.canFollow(before)).isEqualTo(!back);
                for (int place : List.of(0, 1)) {
                    assertThat(followUp(two(place, after)).canFollow(two(place, before)))
                            .isEqualTo(!back);
                }
            }
        }
        assertThat(followUp(List.of()).canFollow(List.of())).isTrue();
        assertThat(followUp(List.of()).canFollow(List.of(GoalStatus.SET))).isFalse();
        assertThat(followUp(List.of(GoalStatus.SET)).canFollow(List.of())).isFalse();
    }

    private static List<GoalStatus> two(int place, GoalStatus status) {
        List<GoalStatus> goals = new ArrayList<>(Collections.nCopies(2, GoalStatus.DROPPED));
        goals.set(place, status);
        return goals;
    }

    private static FollowUp followUp(List<GoalStatus> goals) {
        return FollowUp.builder()
                .from(Cycles.followUp(FollowUpPoint.T1, MET, 0, HarmCheck.Outcome.NO_HARM))
                .goals(goals)
                .build();
    }
}
