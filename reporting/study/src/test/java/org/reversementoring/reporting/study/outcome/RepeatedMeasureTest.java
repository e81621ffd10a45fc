package org.reversementoring.reporting.study.outcome;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.PairingCode;
import org.reversementoring.core.measure.Instrument;
import org.reversementoring.core.measure.Instruments;
import org.reversementoring.core.measure.MeasureAnswers;
import org.reversementoring.core.measure.TimePoint;
import org.reversementoring.reporting.study.figures.CategoryBreakdown.Part;
import org.reversementoring.reporting.study.figures.ReportSection;
import org.reversementoring.reporting.study.figures.StudyFinding;
import org.reversementoring.reporting.study.statistics.AlternativeHypothesis;

class RepeatedMeasureTest {

    private static final Instrument STAY = Instruments.retentionIntention();
    private static final int NONE = -1;

    @Test
    void tellsTheChangeBetweenAnyTwoTimesOfTheSamePeople() {
        int[][] rows = new int[12][];
        Arrays.fill(rows, new int[] {1, 2, 4});
        rows[10] = new int[] {5, 5, NONE};
        rows[11] = new int[] {NONE, 5, 5};
        MeasureFigures figures = figures(12, rows);
        assertThat(figures.outcomes())
                .extracting(Outcome::measure)
                .containsExactly(
                        "m: Intention to stay, T0 to T1",
                        "m: Intention to stay, T0 to T2",
                        "m: Intention to stay, T1 to T2");
        assertThat(figures.outcomes()).allMatch(outcome -> outcome.result().people() == 10);
        assertThat(figures.outcomes())
                .extracting(outcome -> outcome.result().before().toDecimal(0, RoundingMode.UNNECESSARY)
                        + " to "
                        + outcome.result().after().toDecimal(0, RoundingMode.UNNECESSARY))
                .containsExactly("1 to 2", "1 to 4", "2 to 4");
    }

    /** Three changes that add up tell more than one does: the team has all, and one is released, of however many people. */
    @Test
    void releasesTheChangeFromTheFirstTimeToTheLast() {
        for (int people : new int[] {9, 20}) {
            int[][] rows = new int[people][];
            Arrays.fill(rows, new int[] {1, 2, 4});
            assertThat(figures(people, rows).outcomes())
                    .hasSize(3)
                    .filteredOn(outcome -> outcome.released().isPresent())
                    .extracting(Outcome::measure)
                    .containsExactly("m: Intention to stay, T0 to T2");
        }
    }

    @Test
    void readsBurnoutFromBothEndsAtEachTimeOfTheSamePeopleOnly() {
        Instrument work = Instruments.cbiWork();
        List<MeasureAnswers> forms = new ArrayList<>();
        for (TimePoint time : TimePoint.values()) {
            for (int person = 0; person < 10; person++) {
                List<OptionalInt> values = new ArrayList<>();
                for (int item = 0; item < 7; item++) {
                    values.add(OptionalInt.of(25));
                }
                forms.add(work.answers(PairingCode.of("p" + person), time, values));
            }
        }
        MeasureFigures whole = figures(work, 10, forms);
        assertThat(whole.medians()).hasSize(6);
        assertThat(whole.breakdowns())
                .filteredOn(breakdown -> breakdown.subject() == ReportSection.BURNOUT)
                .hasSize(3);
        MeasureAnswers first = forms.get(0);
        List<OptionalInt> half = new ArrayList<>();
        for (int item = 0; item < 7; item++) {
            half.add(item < 4 ? OptionalInt.of(25) : OptionalInt.empty());
        }
        forms.set(0, work.answers(first.person(), first.timePoint(), half));
        MeasureFigures oneWay = figures(work, 10, forms);
        assertThat(oneWay.medians()).isEmpty();
        assertThat(oneWay.findings())
                .extracting(finding -> finding.kind())
                .containsExactly(StudyFinding.Kind.SCORED_ONE_WAY);
    }

    /** A person without a form, a form without an answer and a score of the lowest are three things. */
    @Test
    void countsThePatternOfWhatIsMissing() {
        MeasureFigures figures = figures(
                7, new int[][] {{1, 1, 1}, {2, 3, 5}, {3, 4, NONE}, {NONE, 5, 5}, {NONE, NONE, 2}, {NONE, NONE, NONE}});
        assertThat(figures.breakdowns()).singleElement().satisfies(breakdown -> {
            assertThat(breakdown.subject()).isEqualTo(ReportSection.MISSING);
            assertThat(breakdown.people()).isEqualTo(7);
            assertThat(breakdown.parts())
                    .containsExactly(
                            new Part("T0, T1, T2", 2),
                            new Part("T0, T1", 1),
                            new Part("T0, T2", 0),
                            new Part("T0", 0),
                            new Part("T1, T2", 1),
                            new Part("T1", 0),
                            new Part("T2", 1),
                            new Part("no time", 2));
        });
    }

    @Test
    void pairsNobodyByACodeThatIsDoubtful() {
        List<MeasureAnswers> forms = new ArrayList<>(forms(new int[][] {{1, 2, 4}, {2, 3, 5}, {2, 3, 4}}));
        forms.add(form("p0", TimePoint.T1, 5));
        forms.add(form("P1", TimePoint.T2, 5));
        MeasureFigures figures = figures(9, forms);
        assertThat(figures.outcomes())
                .hasSize(3)
                .allMatch(outcome -> outcome.result().people() == 1);
        assertThat(figures.findings())
                .contains(
                        new StudyFinding(StudyFinding.Kind.SEVERAL_WRITINGS, "m: Intention to stay", 1),
                        new StudyFinding(StudyFinding.Kind.DUPLICATE_CODE, "m: Intention to stay", 1),
                        new StudyFinding(StudyFinding.Kind.ONE_PARTICIPANT, "m: Intention to stay", 1));
    }

    @Test
    void saysThatNobodyHasEveryTime() {
        MeasureFigures figures = figures(2, new int[][] {{1, 2, NONE}, {NONE, 3, 5}});
        assertThat(figures.outcomes()).isEmpty();
        assertThat(figures.findings())
                .containsExactly(new StudyFinding(StudyFinding.Kind.EMPTY_ARM, "m: Intention to stay", 0));
    }

    @Test
    void refusesTimesOutOfOrderOrTwice() {
        for (List<TimePoint> times : List.of(
                List.of(TimePoint.T0, TimePoint.T2, TimePoint.T1),
                List.of(TimePoint.T0, TimePoint.T1, TimePoint.T1),
                List.of(TimePoint.T1, TimePoint.T1),
                List.<TimePoint>of())) {
            QuestionnaireAdministration.Builder wrong = QuestionnaireAdministration.builder()
                    .group("m")
                    .instrument(STAY)
                    .expected(3)
                    .times(times);
            assertThatIllegalArgumentException()
                    .isThrownBy(wrong::build)
                    .withMessageContaining("times must be one, or more in order");
        }
    }

    private static MeasureFigures figures(int expected, int[][] rows) {
        return figures(expected, forms(rows));
    }

    private static MeasureFigures figures(int expected, List<MeasureAnswers> forms) {
        return figures(STAY, expected, forms);
    }

    private static MeasureFigures figures(Instrument instrument, int expected, List<MeasureAnswers> forms) {
        return MeasureFigures.of(
                QuestionnaireAdministration.atEachTime("m", instrument, expected, forms),
                AlternativeHypothesis.TWO_SIDED,
                new BigDecimal("0.95"));
    }

    private static List<MeasureAnswers> forms(int[][] rows) {
        List<MeasureAnswers> forms = new ArrayList<>();
        for (int person = 0; person < rows.length; person++) {
            for (TimePoint time : TimePoint.values()) {
                forms.add(form(
                        "p" + person,
                        time,
                        rows[person][List.of(TimePoint.values()).indexOf(time)]));
            }
        }
        return forms;
    }

    private static MeasureAnswers form(String person, TimePoint time, int value) {
        return STAY.answers(
                PairingCode.of(person), time, List.of(value == NONE ? OptionalInt.empty() : OptionalInt.of(value)));
    }
}
