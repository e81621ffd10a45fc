package org.reversementoring.anonymisation.planning;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;

/**
 * The oracle of an exact plan: every mentor is absent, declines or gives one of two marks, world by world; the trimmed mean of two
 * decimals is written down a second time. Model: consensus of concentration 2 over weights 1, 2; policy standard.
 */
final class NaiveStudy {

    private static final int ABSENT = 3;
    private static final int DECLINES = 2;

    private Fraction released = Fraction.ZERO;
    private Fraction shown = Fraction.ZERO;
    private Fraction distance = Fraction.ZERO;
    private Fraction same = Fraction.ZERO;
    private Fraction listed = Fraction.ZERO;

    NaiveStudy(StudyDesign design) {
        int invited = design.panelSizes().get(0);
        Fraction here = Fraction.of(design.turnout());
        Fraction silent = Fraction.of(design.declining());
        Fraction votes = Fraction.of(design.endorsing());
        for (int[] world : new Worlds(4, invited).every()) {
            List<Integer> marks = new ArrayList<>();
            Fraction probability = Fraction.ONE;
            int present = 0;
            for (int state : world) {
                present += state == ABSENT ? 0 : 1;
                probability = probability.times(state == ABSENT ? Fraction.ONE.minus(here) : here);
                if (state != ABSENT) {
                    probability = probability.times(state == DECLINES ? silent : Fraction.ONE.minus(silent));
                }
                if (state < DECLINES) {
                    marks.add(state);
                }
            }
            int[] given = marks.stream().mapToInt(Integer::intValue).toArray();
            Worlds answers = new Worlds(2, given.length);
            probability = probability.times(answers.probability(given, new int[] {1, 2}, 2));
            if (present >= 5) {
                released = released.plus(probability);
                Fraction enough = Fraction.ZERO;
                for (int[] ballot : new Worlds(2, present).every()) {
                    int yes = Arrays.stream(ballot).sum();
                    Fraction chance =
                            votes.pow(yes).times(Fraction.ONE.minus(votes).pow(present - yes));
                    enough = yes >= 3 ? enough.plus(chance) : enough;
                }
                listed = listed.plus(probability.times(enough));
                if (given.length >= 5) {
                    judge(probability, given);
                }
            }
        }
    }

    private void judge(Fraction probability, int... given) {
        int[] sorted = Arrays.stream(given).map(mark -> mark + 1).sorted().toArray();
        Fraction mean = Fraction.of(Arrays.stream(sorted).sum(), sorted.length);
        int[] middle = Arrays.copyOfRange(sorted, 2, sorted.length - 2);
        Fraction said = Fraction.of(
                Fraction.of(Arrays.stream(middle).sum(), middle.length).toDecimal(2, RoundingMode.HALF_UP));
        Fraction off = said.minus(mean).abs();
        shown = shown.plus(probability);
        distance = distance.plus(probability.times(off));
        boolean agree =
                said.toDecimal(0, RoundingMode.HALF_EVEN).compareTo(mean.toDecimal(0, RoundingMode.HALF_EVEN)) == 0;
        same = agree ? same.plus(probability) : same;
    }

    PlanEstimate released() {
        return PlanEstimate.exact(released);
    }

    PlanEstimate shown() {
        return PlanEstimate.exact(shown);
    }

    PlanEstimate listed() {
        return PlanEstimate.exact(listed);
    }

    PlanEstimate distance() {
        return PlanEstimate.exact(distance.dividedBy(shown));
    }

    PlanEstimate same() {
        return PlanEstimate.exact(same.dividedBy(shown));
    }
}
