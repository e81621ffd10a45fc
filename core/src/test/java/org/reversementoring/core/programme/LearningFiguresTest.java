package org.reversementoring.core.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.reversementoring.core.CycleId;
import org.reversementoring.core.Cycles;
import org.reversementoring.core.MenteeId;
import org.reversementoring.core.cycle.Learned;
import org.reversementoring.core.cycle.MentoringCycle;

/** Law: a figure of what was learned stands on the floor on both of its sides, and people are counted once. */
class LearningFiguresTest {

    /** Of so many mentees, the first so many of whom learned something. */
    private static List<MentoringCycle> cycles(int people, int learned) {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            cycles.add(Learned.cycle(CycleId.of("c" + i), MenteeId.of("mentee-" + i), i < learned));
        }
        return cycles;
    }

    @Test
    void eachFigureHasAsManyWhoDidNotLearn() {
        for (int people = 1; people <= 8; people++) {
            for (int learned = 0; learned <= people; learned++) {
                LearningFigures figures = LearningFigures.of(cycles(people, learned), 3);
                boolean shown = learned >= 3 && people - learned >= 3;
                assertThat(figures.seniors().get(Cycles.STRENGTHS))
                        .as("%s of %s", learned, people)
                        .isEqualTo(shown ? learned : null);
                assertThat(figures.juniors())
                        .as("one nominated mentor in all of them")
                        .isEmpty();
            }
        }
    }

    /** The words are not shared, and are in no figure; that somebody learned is. */
    @Test
    void juniorsAreCountedByWhoMetTheSenior() {
        List<MentoringCycle> cycles = new ArrayList<>();
        for (int i = 1; i <= 6; i++) {
            cycles.add(Learned.byMentor(CycleId.of("c" + i), Cycles.mentor(i), i <= 3));
        }
        LearningFigures figures = LearningFigures.of(cycles, 3);
        assertThat(figures.juniors()).containsExactly(Map.entry(Cycles.STRENGTHS, 3));
        assertThat(figures.seniors()).as("one mentee in all of them").isEmpty();
        assertThat(LearningFigures.of(cycles.subList(0, 5), 3).juniors()).isEmpty();
    }

    @Test
    void whoLearnsInManyCyclesIsOnePerson() {
        List<MentoringCycle> cycles = new ArrayList<>(cycles(6, 2));
        for (int i = 0; i < 5; i++) {
            cycles.add(Learned.cycle(CycleId.of("again" + i), MenteeId.of("mentee-0"), true));
        }
        assertThat(LearningFigures.of(cycles, 3).seniors()).isEmpty();
        assertThat(LearningFigures.of(cycles(6, 3), 3).seniors()).containsEntry(Cycles.STRENGTHS, 3);
    }

    @Test
    void whatDoesNotFitIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningFigures.of(List.of(), 2))
                .withMessageContaining("floor must be 3 or more");
        MentoringCycle one = Learned.cycle(CycleId.of("c"), MenteeId.of("m"), true);
        assertThatIllegalArgumentException()
                .isThrownBy(() -> LearningFigures.of(List.of(one, one), 3))
                .withMessageContaining("counted once");
        assertThatIllegalArgumentException()
                .isThrownBy(() ->
                        LearningFigures.of(List.of(one, Learned.cycle(CycleId.of("d"), MenteeId.of("M"), true)), 3))
                .withMessageContaining("mentee");
    }
}
