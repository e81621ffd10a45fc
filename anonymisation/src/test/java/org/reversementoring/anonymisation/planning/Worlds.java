package org.reversementoring.anonymisation.planning;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.guide.RatingScale;

/** Ordered answers of so many mentors, marks counted from 0, and their probabilities one answer after the other. */
record Worlds(int points, int mentors) {

    static RatingScale scale(int points) {
        return RatingScale.of(
                List.of("a", "b", "c", "d", "e", "f", "g", "h", "i", "j", "k").subList(0, points));
    }

    List<int[]> every() {
        List<int[]> worlds = new ArrayList<>(List.of(new int[0]));
        for (int mentor = 0; mentor < mentors; mentor++) {
            List<int[]> longer = new ArrayList<>();
            for (int[] world : worlds) {
                for (int mark = 0; mark < points; mark++) {
                    int[] next = Arrays.copyOf(world, mentor + 1);
                    next[mentor] = mark;
                    longer.add(next);
                }
            }
            worlds = longer;
        }
        return worlds;
    }

    int[] counts(int... world) {
        int[] counts = new int[points];
        for (int mark : world) {
            counts[mark]++;
        }
        return counts;
    }

    List<int[]> multisets() {
        return every().stream()
                .map(this::counts)
                .map(counts -> Arrays.stream(counts).boxed().toList())
                .distinct()
                .map(counts -> counts.stream().mapToInt(Integer::intValue).toArray())
                .toList();
    }

    List<int[]> of(int... counts) {
        return every().stream()
                .filter(world -> Arrays.equals(counts(world), counts))
                .toList();
    }

    /** Chinese-restaurant form: with concentration k, the next answer has (k p + number before) / (k + answers before); 0: p. */
    Fraction probability(int[] world, int[] weights, int concentration) {
        Fraction probability = Fraction.ONE;
        int sum = Arrays.stream(weights).sum();
        for (int mentor = 0; mentor < world.length; mentor++) {
            int mark = world[mentor];
            Fraction alone = Fraction.of(weights[mark], sum);
            if (concentration == 0) {
                probability = probability.times(alone);
            } else {
                int before = (int) Arrays.stream(world, 0, mentor)
                        .filter(other -> other == mark)
                        .count();
                Fraction pull = Fraction.of(concentration, 1).times(alone).plus(Fraction.of(before, 1));
                probability = probability.times(pull.dividedBy(Fraction.of((long) concentration + mentor, 1)));
            }
        }
        return probability;
    }
}
