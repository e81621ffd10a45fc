package org.reversementoring.anonymisation.microdata.partition;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import java.util.concurrent.CancellationException;
import java.util.stream.IntStream;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.reversementoring.anonymisation.microdata.table.Execution;

/** Groups of near rows against the definition of MDAV, which looks at all rows for each step. */
class NearRowsPropertyTest {

    private static double[][] random(long seed, int rows, int columns, boolean whole) {
        Random random = new Random(seed);
        double[][] points = new double[rows][columns];
        for (double[] point : points) {
            double together = random.nextGaussian();
            for (int i = 0; i < columns; i++) {
                double value = together + random.nextGaussian();
                point[i] = whole ? Math.rint(value) : value;
            }
        }
        return points;
    }

    /** Whole numbers make ties and equal rows. */
    @Property(tries = 1_000)
    void groupsAreThoseOfTheDefinition(
            @ForAll @IntRange(min = 1, max = 150) int rows,
            @ForAll @IntRange(min = 1, max = 4) int columns,
            @ForAll @IntRange(min = 2, max = 9) int groupSize,
            @ForAll boolean whole,
            @ForAll long seed) {
        double[][] points = random(seed, rows, columns, whole);

        assertThat(NearRows.groups(points, groupSize, done -> {}))
                .usingElementComparator(Arrays::compare)
                .containsExactlyElementsOf(defined(points, groupSize));
    }

    /** More rows than the centre is summed up for anew: hardly anything may be lost by that. */
    @Example
    void aboveSomeThousandRowsTheLossIsThatOfTheDefinition() {
        double[][] points = random(7, NearRows.SUMMED_ANEW + 500, 3, false);

        double loss = loss(points, NearRows.groups(points, 5, done -> {}));

        assertThat(loss).isCloseTo(loss(points, defined(points, 5)), within(loss * 1e-3));
    }

    @Example
    void aListenerHearsHowManyRowsAreInAGroupAndMayEndIt() {
        double[][] points = random(3, 100, 2, false);
        List<Long> heard = new ArrayList<>();
        NearRows.groups(
                points,
                3,
                Execution.sequential()
                        .reportingTo((done, total) -> total == 100 && heard.add(done))
                        .progress(100));
        assertThat(heard).isSorted().startsWith(3L).endsWith(100L);

        Execution ending = Execution.sequential().reportingTo((done, total) -> done < 20);
        assertThatThrownBy(() -> NearRows.groups(points, 3, ending.progress(100)))
                .isInstanceOf(CancellationException.class);
    }

    private static double loss(double[][] points, List<int[]> groups) {
        double loss = 0;
        for (int[] group : groups) {
            double[] centre = centre(points, group);
            loss += Arrays.stream(group)
                    .mapToDouble(row -> distance(points[row], centre))
                    .sum();
        }
        return loss;
    }

    private static List<int[]> defined(double[][] points, int groupSize) {
        List<int[]> groups = new ArrayList<>();
        int[] left = IntStream.range(0, points.length).toArray();
        while (left.length >= 2 * groupSize) {
            boolean two = left.length >= 3 * groupSize;
            double[] extreme = points[farthest(points, left, centre(points, left))];
            left = take(points, left, extreme, groupSize, groups);
            if (two) {
                left = take(points, left, points[farthest(points, left, extreme)], groupSize, groups);
            }
        }
        groups.add(left);
        return groups;
    }

    private static int[] take(double[][] points, int[] rows, double[] around, int groupSize, List<int[]> groups) {
        int[] nearest = Arrays.stream(rows)
                .boxed()
                .sorted(Comparator.<Integer>comparingDouble(row -> distance(points[row], around))
                        .thenComparing(Comparator.naturalOrder()))
                .limit(groupSize)
                .mapToInt(Integer::intValue)
                .sorted()
                .toArray();
        groups.add(nearest);
        return Arrays.stream(rows)
                .filter(row -> Arrays.binarySearch(nearest, row) < 0)
                .toArray();
    }

    private static int farthest(double[][] points, int[] rows, double[] from) {
        int farthest = rows[0];
        for (int row : rows) {
            farthest = distance(points[row], from) > distance(points[farthest], from) ? row : farthest;
        }
        return farthest;
    }

    private static double[] centre(double[][] points, int[] rows) {
        double[] centre = new double[points[0].length];
        for (int row : rows) {
            for (int i = 0; i < centre.length; i++) {
                centre[i] += points[row][i] / rows.length;
            }
        }
        return centre;
    }

    private static double distance(double[] a, double[] b) {
        double sum = 0;
        for (int i = 0; i < a.length; i++) {
            sum += (a[i] - b[i]) * (a[i] - b[i]);
        }
        return sum;
    }
}
