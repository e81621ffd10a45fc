package org.reversementoring.reporting.study.missing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.measure.TimePoint;

class MissingPatternTest {

    private static final MeasurementStatus YES = MeasurementStatus.MEASURED;
    private static final MeasurementStatus NO = MeasurementStatus.MISSING;
    private static final MeasurementStatus LATER = MeasurementStatus.NOT_DUE;
    private static final List<TimePoint> TIMES = List.of(TimePoint.T0, TimePoint.T1, TimePoint.T2);

    @Test
    void countsPeopleByPattern() {
        MissingPattern pattern = MissingPattern.of(
                TIMES,
                List.of(
                        List.of(YES, NO, NO),
                        List.of(YES, YES, YES),
                        List.of(YES, YES, LATER),
                        List.of(YES, YES, YES),
                        List.of(NO, NO, NO)));
        assertThat(pattern.patterns())
                .containsExactly(
                        new MissingPattern.Pattern(List.of(YES, YES, YES), 2),
                        new MissingPattern.Pattern(List.of(YES, YES, LATER), 1),
                        new MissingPattern.Pattern(List.of(YES, NO, NO), 1),
                        new MissingPattern.Pattern(List.of(NO, NO, NO), 1));
        assertThat(pattern.people()).isEqualTo(5);
        // Whose second follow-up is not due yet has nothing missing.
        assertThat(pattern.complete()).isEqualTo(3);
        assertThat(pattern.people(TimePoint.T2, NO)).isEqualTo(2);
        assertThat(pattern.people(TimePoint.T2, LATER)).isEqualTo(1);
        assertThat(pattern.isMonotone()).isTrue();
    }

    /** All 27 ways of three times: somebody came back if, and only if, a value stands anywhere after a missing one. */
    @Test
    void isMonotoneIfAndOnlyIfNobodyCameBack() {
        for (MeasurementStatus one : MeasurementStatus.values()) {
            for (MeasurementStatus two : MeasurementStatus.values()) {
                for (MeasurementStatus three : MeasurementStatus.values()) {
                    MissingPattern pattern = MissingPattern.of(TIMES, List.of(List.of(one, two, three)));
                    boolean cameBack = (one == NO && (two == YES || three == YES)) || (two == NO && three == YES);
                    assertThat(pattern.isMonotone()).as("%s", pattern).isEqualTo(!cameBack);
                    assertThat(pattern.intermittent()).isEqualTo(cameBack ? 1 : 0);
                    assertThat(pattern.complete()).isEqualTo(one == NO || two == NO || three == NO ? 0 : 1);
                }
            }
        }
    }

    @Test
    void theOrderOfPeopleDoesNotShow() {
        List<List<MeasurementStatus>> people =
                List.of(List.of(YES, NO, YES), List.of(YES, YES, NO), List.of(NO, YES, YES), List.of(YES, YES, NO));
        List<List<MeasurementStatus>> turned = new ArrayList<>(people);
        Collections.reverse(turned);
        assertThat(MissingPattern.of(TIMES, people)).isEqualTo(MissingPattern.of(TIMES, turned));
    }

    @Test
    void refusesTimesAndPeopleThatDoNotFit() {
        List<List<MeasurementStatus>> one = List.of(List.of(YES, NO, NO));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingPattern.of(List.of(TimePoint.T0), List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingPattern.of(List.of(TimePoint.T1, TimePoint.T0, TimePoint.T2), one));
        assertThatIllegalArgumentException().isThrownBy(() -> MissingPattern.of(TIMES, List.of()));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> MissingPattern.of(TIMES, List.of(List.of(YES, NO))))
                .withMessageContaining("3 statuses");
    }
}
