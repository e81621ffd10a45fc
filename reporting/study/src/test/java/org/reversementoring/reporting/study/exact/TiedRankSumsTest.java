package org.reversementoring.reporting.study.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class TiedRankSumsTest {

    /** Every sum of few shared ranks, against whole numbers. */
    @Test
    void agreesWithWholeNumbers() {
        Random random = new Random(8);
        for (int sample = 0; sample < 12; sample++) {
            int[] people = random.ints(1 + sample % 4, 1, 40).toArray();
            long[] rank = new long[people.length];
            List<Integer> doubled = new ArrayList<>();
            long smaller = 0;
            for (int tie = 0; tie < people.length; tie++) {
                rank[tie] = 2 * smaller + people[tie] + 1;
                smaller += people[tie];
                for (int person = 0; person < people[tie]; person++) {
                    doubled.add((int) rank[tie]);
                }
            }
            int total = doubled.stream().mapToInt(Integer::intValue).sum();
            for (int sum = 0; sum <= total; sum += 1 + total / 40) {
                double whole = RankSums.atMost(sum, doubled).doubleValue();
                assertThat(TiedRankSums.atMost(sum, rank, people) / whole).isCloseTo(1, within(1e-10));
            }
        }
    }

    /** 2,000 people on an item scale, where a count rank by rank takes seconds: the same to 1e-10, also far out, where p is below 1e-30. */
    @Test
    void agreesWithScaledDoublesOfManyPeople() {
        int[] people = {700, 400, 250, 50};
        long[] rank = {701, 1801, 2451, 2751};
        long total = 0;
        for (int tie = 0; tie < 4; tie++) {
            total += rank[tie] * people[tie];
        }
        for (long sum : new long[] {total * 60 / 100, total * 45 / 100, total * 35 / 100}) {
            assertThat(TiedRankSums.atMost(sum, rank, people)
                            / ScaledRankSums.atMost(sum, rank, people).doubleValue())
                    .isCloseTo(1, within(1e-10));
        }
    }
}
