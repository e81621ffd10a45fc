package org.reversementoring.anonymisation.audit.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Arrays;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.guarantee.Adversary;
import org.reversementoring.anonymisation.audit.guarantee.Prior;
import org.reversementoring.core.Fraction;
import org.reversementoring.core.guide.RatingScale;

/**
 * The posterior of every statement under a prior (T12).
 *
 * <p>Let r be the number of answers in a multiset u of the others' answers. Then u stands for r! / ∏ u_v! ordered
 * worlds, each as likely as the prior says of the whole panel. In u_v / r of them a given mentor answered v. All
 * numbers are exact.
 */
public final class Posterior {

    private final PanelEnumeration every;
    private final Prior prior;
    private final Adversary adversary;
    private final int points;
    private final int others;
    private final long[] rests;
    private final BigInteger[] orders;
    private final KnownMentors insiders;
    private final BigInteger[] given;
    /** Sums of machine words suffice, and stay exact, where all worlds weigh the same and are few enough. */
    private final boolean equal;

    /**
     * The posterior of this adversary.
     *
     * @throws IllegalArgumentException if the prior does not fit the scale
     */
    public Posterior(PanelEnumeration every, Adversary adversary, Prior prior) {
        RatingScale scale = every.context().scale();
        this.every = every;
        this.prior = prior;
        this.adversary = adversary;
        points = every.points();
        others = every.context().panelSize() - adversary.insiders();
        rests = Multisets.all(others, points);
        orders = new BigInteger[rests.length];
        Arrays.setAll(orders, i -> orders(rests[i], points));
        insiders = KnownMentors.answering(adversary.background(), scale);
        given = new BigInteger[every.statementCount() * (points + 1)];
        equal = prior.equals(Prior.uniform())
                && worldsFit(points, every.context().panelSize());
    }

    /** Whether the number of ordered worlds, times the number of mentors, stays below 2^62. */
    static boolean worldsFit(int points, int panelSize) {
        return BigInteger.valueOf(points + 1L)
                        .pow(panelSize)
                        .multiply(BigInteger.valueOf(panelSize))
                        .bitLength()
                <= 62;
    }

    /**
     *
     * The most likely mark.
     *
     * @param likely how likely it is
     * @param harm the highest probability of an unfavourable mark, perhaps in another world
     * @param mark its number from the lowest
     * @param known the colluders' answers
     * @param said number of the statement
     */
    public record Worst(Fraction likely, Fraction harm, int mark, long known, int said) {

        private static final int CERTIFIED_PLACES = 4;

        /** The probability of the mark, rounded up because a certificate must not state less than the truth. */
        public BigDecimal certifiedLikely() {
            return likely.toDecimal(CERTIFIED_PLACES, RoundingMode.CEILING);
        }

        /** The probability of harm, rounded up for the same reason. */
        public BigDecimal certifiedHarm() {
            return harm.toDecimal(CERTIFIED_PLACES, RoundingMode.CEILING);
        }
    }

    /** The most likely mark of all statements and colluders. */
    public Worst worst() {
        RatingScale scale = every.context().scale();
        int harmful = scale.unfavourableUpTo() - scale.lowest() + 1;
        Worst worst = new Worst(Fraction.ZERO, Fraction.ZERO, 0, 0, 0);
        for (long known : Multisets.all(adversary.colluders(), points)) {
            weigh(known);
            for (int said = 0; said < every.statementCount(); said++) {
                BigInteger total = given[said * (points + 1) + points];
                if (total.signum() > 0) {
                    worst = worse(worst, known, said, harmful, total.multiply(BigInteger.valueOf(others)));
                }
            }
        }
        return worst;
    }

    private Worst worse(Worst before, long known, int said, int harmful, BigInteger whole) {
        BigInteger unfavourable = BigInteger.ZERO;
        int first = said * (points + 1);
        int likeliest = 0;
        for (int mark = 0; mark < points; mark++) {
            BigInteger part = given[first + mark];
            likeliest = part.compareTo(given[first + likeliest]) > 0 ? mark : likeliest;
            unfavourable = mark < harmful ? unfavourable.add(part) : unfavourable;
        }
        Fraction likely = Fraction.of(given[first + likeliest], whole);
        Worst worst =
                likely.compareTo(before.likely) > 0 ? new Worst(likely, before.harm, likeliest, known, said) : before;
        Fraction harm = Fraction.of(unfavourable, whole);
        return harm.compareTo(worst.harm) > 0
                ? new Worst(worst.likely, harm, worst.mark, worst.known, worst.said)
                : worst;
    }

    /** The weight of each mark of the others for each statement, and last the weight of all worlds. */
    private void weigh(long known) {
        if (equal) {
            count(known);
            return;
        }
        Arrays.fill(given, BigInteger.ZERO);
        for (int insider = 0; insider < insiders.answers().length; insider++) {
            long inside = known + insiders.answers()[insider];
            BigInteger ways = BigInteger.valueOf(insiders.ways()[insider]);
            for (int i = 0; i < rests.length; i++) {
                long panel = inside + rests[i];
                BigInteger weight = prior.weight(Multisets.counts(panel, points))
                        .multiply(orders[i])
                        .multiply(ways);
                int at = every.saidAbout(panel) * (points + 1);
                for (int mark = 0; mark < points; mark++) {
                    int count = Multisets.count(rests[i], mark);
                    if (count > 0) {
                        given[at + mark] = given[at + mark].add(weight.multiply(BigInteger.valueOf(count)));
                    }
                }
                given[at + points] = given[at + points].add(weight);
            }
        }
    }

    private void count(long known) {
        long[] sums = new long[given.length];
        for (int insider = 0; insider < insiders.answers().length; insider++) {
            long inside = known + insiders.answers()[insider];
            for (int i = 0; i < rests.length; i++) {
                long weight = orders[i].longValueExact() * insiders.ways()[insider];
                int at = every.saidAbout(inside + rests[i]) * (points + 1);
                for (int mark = 0; mark < points; mark++) {
                    sums[at + mark] += weight * Multisets.count(rests[i], mark);
                }
                sums[at + points] += weight;
            }
        }
        Arrays.setAll(given, i -> BigInteger.valueOf(sums[i]));
    }

    /** The number of orders r! / ∏ u_v!, built as a product of binomial coefficients so that each division is exact. */
    static BigInteger orders(long rest, int points) {
        BigInteger orders = BigInteger.ONE;
        int placed = 0;
        for (int value = 0; value < points; value++) {
            for (int i = 1; i <= Multisets.count(rest, value); i++) {
                orders = orders.multiply(BigInteger.valueOf(++placed)).divide(BigInteger.valueOf(i));
            }
        }
        return orders;
    }
}
