package org.reversementoring.reporting.study.comparison;

import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.statistics.PairedScores;

/**
 * The scores, or the changes, of different people in two arms, by stratum. They are personal, although nobody is named, so they are masked
 * when printed. For the same people twice use {@link PairedScores}.
 *
 * @param strata one or more, for instance sites; a stratum where one arm has nobody says nothing, and is counted as such
 */
public record TwoArms(List<Stratum> strata) implements CodecOnly {

    private static final int BITS = 56;

    /**
     * The people of one stratum.
     *
     * @param first scores in the first arm, for instance those with the programme
     * @param second scores in the second arm, for instance those who wait
     */
    public record Stratum(List<Fraction> first, List<Fraction> second) implements CodecOnly {

        /** Copies the scores. */
        public Stratum {
            first = List.copyOf(first);
            second = List.copyOf(second);
        }

        /** The changes of pairs in one stratum. */
        public static Stratum ofChanges(PairedScores first, PairedScores second) {
            return new Stratum(first.differences(), second.differences());
        }

        /** People in both arms. */
        public int people() {
            return first.size() + second.size();
        }

        /** Whether both arms have somebody. */
        public boolean isInformative() {
            return !first.isEmpty() && !second.isEmpty();
        }

        /** Sizes only. */
        @Override
        public String toString() {
            return "Stratum[" + first.size() + " and " + second.size() + " people, ***]";
        }
    }

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if no stratum has people in both arms, or the scores have no common denominator in which they are
     *     whole numbers below 2^56
     */
    public TwoArms {
        strata = List.copyOf(strata);
        if (strata.stream().noneMatch(Stratum::isInformative)) {
            throw new IllegalArgumentException("two arms: one stratum or more must have people in both arms");
        }
        BigInteger parts = parts(strata);
        if (!fits(parts)
                || scores(strata)
                        .anyMatch(
                                score -> !fits(score.numerator().multiply(parts).divide(score.denominator())))) {
            throw new IllegalArgumentException(
                    "two arms: scores must be whole numbers below 2^56 in one common denominator");
        }
    }

    /** Two arms without strata. */
    public static TwoArms of(List<Fraction> first, List<Fraction> second) {
        return new TwoArms(List.of(new Stratum(first, second)));
    }

    /** The changes of pairs in two arms, without strata: by how much more people of the first arm rose. */
    public static TwoArms ofChanges(PairedScores first, PairedScores second) {
        return new TwoArms(List.of(Stratum.ofChanges(first, second)));
    }

    /** Whole numbers in two arms, without strata. */
    public static TwoArms ofWhole(List<Integer> first, List<Integer> second) {
        return of(
                first.stream().map(Fraction::of).toList(),
                second.stream().map(Fraction::of).toList());
    }

    /** Those strata where both arms have somebody: all that a comparison within strata can look at. */
    public List<Stratum> informative() {
        return strata.stream().filter(Stratum::isInformative).toList();
    }

    /** People of strata where one arm has nobody; no comparison looks at them. */
    public int notCompared() {
        return strata.stream()
                .filter(stratum -> !stratum.isInformative())
                .mapToInt(Stratum::people)
                .sum();
    }

    /** People of the first arm, in strata that are compared. */
    public int firstPeople() {
        return informative().stream()
                .mapToInt(stratum -> stratum.first().size())
                .sum();
    }

    /** People of the second arm, in strata that are compared. */
    public int secondPeople() {
        return informative().stream()
                .mapToInt(stratum -> stratum.second().size())
                .sum();
    }

    /** The common denominator of all scores. */
    BigInteger parts() {
        return parts(strata);
    }

    private static BigInteger parts(List<Stratum> strata) {
        BigInteger parts = BigInteger.ONE;
        for (BigInteger part :
                scores(strata).map(Fraction::denominator).distinct().toList()) {
            parts = parts.divide(parts.gcd(part)).multiply(part);
            if (!fits(parts)) {
                break;
            }
        }
        return parts;
    }

    private static Stream<Fraction> scores(List<Stratum> strata) {
        return strata.stream().flatMap(stratum -> Stream.concat(stratum.first().stream(), stratum.second().stream()));
    }

    private static boolean fits(BigInteger number) {
        return number.bitLength() <= BITS;
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "TwoArms[" + strata.size() + " strata, ***]";
    }
}
