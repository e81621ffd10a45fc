package org.reversementoring.anonymisation.planning;

import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * The oracle of an exact plan: every mentor is absent, declines or gives one of two marks, world by world; the trimmed mean of two
 * decimals is written down a second time. Model: consensus of concentration 2 over weights 1, 2; policy standard.
 */
final class NaiveStudy {

    private static final int ABSENT = 3;
    private static final int DECLINES = 2;

    private Rational released = Rational.ZERO;
    private Rational shown = Rational.ZERO;
    private Rational distance = Rational.ZERO;
    private Rational same = Rational.ZERO;
    private Rational listed = Rational.ZERO;

    NaiveStudy(StudyDesign design) {
        int invited = design.panelSizes().get(0);
        Rational here = Rational.of(design.turnout());
        Rational silent = Rational.of(design.declining());
        Rational votes = Rational.of(design.endorsing());
        for (int[] world : new Worlds(4, invited).every()) {
            List<Integer> marks = new ArrayList<>();
            Rational probability = Rational.ONE;
            int present = 0;
            for (int state : world) {
                present += state == ABSENT ? 0 : 1;
                probability = probability.times(state == ABSENT ? Rational.ONE.minus(here) : here);
                if (state != ABSENT) {
                    probability = probability.times(state == DECLINES ? silent : Rational.ONE.minus(silent));
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
                Rational enough = Rational.ZERO;
                for (int[] ballot : new Worlds(2, present).every()) {
                    int yes = Arrays.stream(ballot).sum();
                    Rational chance =
                            votes.toThe(yes).times(Rational.ONE.minus(votes).toThe(present - yes));
                    enough = yes >= 3 ? enough.plus(chance) : enough;
                }
                listed = listed.plus(probability.times(enough));
                if (given.length >= 5) {
                    judge(probability, given);
                }
            }
        }
    }

    private void judge(Rational probability, int... given) {
        int[] sorted = Arrays.stream(given).map(mark -> mark + 1).sorted().toArray();
        Rational mean = Rational.of(Arrays.stream(sorted).sum(), sorted.length);
        int[] middle = Arrays.copyOfRange(sorted, 2, sorted.length - 2);
        Rational said = Rational.of(
                Rational.of(Arrays.stream(middle).sum(), middle.length).rounded(2, RoundingMode.HALF_UP));
        Rational off = said.minus(mean).abs();
        shown = shown.plus(probability);
        distance = distance.plus(probability.times(off));
        boolean agree = said.rounded(0, RoundingMode.HALF_EVEN).compareTo(mean.rounded(0, RoundingMode.HALF_EVEN)) == 0;
        same = agree ? same.plus(probability) : same;
    }

    Estimate released() {
        return Estimate.exact(released);
    }

    Estimate shown() {
        return Estimate.exact(shown);
    }

    Estimate listed() {
        return Estimate.exact(listed);
    }

    Estimate distance() {
        return Estimate.exact(distance.over(shown));
    }

    Estimate same() {
        return Estimate.exact(same.over(shown));
    }
}
