package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.random.RandomGenerator;
import org.reversementoring.core.Fraction;

/**
 * The ranks of several groups together, doubled, so that a shared rank is a whole number.
 *
 * @param doubled the doubled rank of each person, ascending
 * @param sizes people of each group
 * @param sums doubled rank sum of each group
 */
@SuppressWarnings("ArrayRecordComponent")
record GroupRanks(long[] doubled, int[] sizes, long[] sums) {

    static GroupRanks of(GroupScores scores) {
        List<Fraction> pooled =
                scores.groups().stream().flatMap(List::stream).sorted().toList();
        List<Fraction> distinct = pooled.stream().distinct().toList();
        long[] places = new long[pooled.size()];
        for (int person = 0; person < places.length; person++) {
            places[person] = Collections.binarySearch(distinct, pooled.get(person));
        }
        long[] doubled = PooledRanks.doubled(places);
        int[] sizes = scores.people().stream().mapToInt(Integer::intValue).toArray();
        long[] sums = new long[sizes.length];
        for (int group = 0; group < sizes.length; group++) {
            for (Fraction score : scores.groups().get(group)) {
                sums[group] += doubled[Collections.binarySearch(pooled, score)];
            }
        }
        return new GroupRanks(doubled, sizes, sums);
    }

    boolean areEqual() {
        return doubled[0] == doubled[doubled.length - 1];
    }

    /** The whole number that H grows with: the sum of squared rank sums over sizes, in the common multiple of the sizes. */
    BigInteger spread() {
        return spread(sums);
    }

    BigInteger spread(long... groupSums) {
        BigInteger common = common();
        BigInteger spread = BigInteger.ZERO;
        for (int group = 0; group < sizes.length; group++) {
            spread = spread.add(BigInteger.valueOf(groupSums[group])
                    .pow(2)
                    .multiply(common.divide(BigInteger.valueOf(sizes[group]))));
        }
        return spread;
    }

    private BigInteger common() {
        BigInteger common = BigInteger.ONE;
        for (int size : sizes) {
            BigInteger next = BigInteger.valueOf(size);
            common = common.divide(common.gcd(next)).multiply(next);
        }
        return common;
    }

    /** H, corrected for ties: the spread of rank sums over the variance of ranks; 0 if all scores are equal. */
    Fraction statistic() {
        if (areEqual()) {
            return Fraction.ZERO;
        }
        long people = doubled.length;
        BigInteger squares = BigInteger.ZERO;
        for (long rank : doubled) {
            squares = squares.add(BigInteger.valueOf(rank - people - 1).pow(2));
        }
        Fraction between = Fraction.of(spread(), common())
                .minus(Fraction.of(people * (people + 1)).times(Fraction.of(people + 1)));
        return between.times(Fraction.of(people - 1)).dividedBy(Fraction.of(squares, BigInteger.ONE));
    }

    /** How many of so many random allocations have an H at least as large as the data. */
    int asSpread(int runs, RandomGenerator random) {
        BigInteger observed = spread();
        long[] people = doubled.clone();
        int found = 0;
        for (int run = 0; run < runs; run++) {
            for (int place = 0; place < people.length - 1; place++) {
                int other = place + random.nextInt(people.length - place);
                long rank = people[other];
                people[other] = people[place];
                people[place] = rank;
            }
            long[] drawn = new long[sizes.length];
            int next = 0;
            for (int group = 0; group < sizes.length; group++) {
                for (int person = 0; person < sizes[group]; person++) {
                    drawn[group] += people[next++];
                }
            }
            found += spread(drawn).compareTo(observed) >= 0 ? 1 : 0;
        }
        return found;
    }

    /** Each doubled rank that occurs, and how many people share it. */
    List<long[]> ties() {
        List<long[]> ties = new ArrayList<>();
        for (long rank : Arrays.stream(doubled).distinct().toArray()) {
            ties.add(new long[] {
                rank, Arrays.stream(doubled).filter(each -> each == rank).count()
            });
        }
        return ties;
    }

    @Override
    public String toString() {
        return "GroupRanks[***]";
    }
}
