package org.reversementoring.anonymisation.audit.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import org.reversementoring.anonymisation.audit.enumeration.Multisets;
import org.reversementoring.anonymisation.audit.enumeration.PanelEnumeration;
import org.reversementoring.anonymisation.audit.enumeration.RestWalk;
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
    private final KnownMentors insiders;
    /** Weights in machine words suffice, and stay exact, where all worlds weigh the same and are few enough. */
    private final boolean equal;

    private final MarkWeights given;

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
        insiders = KnownMentors.answering(adversary.background(), scale);
        int size = every.statementCount() * (points + 1);
        long ways = 0;
        for (long each : insiders.ways()) {
            ways += each;
        }
        BigInteger all = BigInteger.valueOf(others).multiply(BigInteger.valueOf(ways));
        boolean uniform = prior.equals(Prior.uniform());
        boolean words = all.multiply(BigInteger.valueOf(points).pow(others)).bitLength() < Long.SIZE - 1;
        equal = uniform && (words || all.multiply(most(others, points)).bitLength() < Long.SIZE - 1);
        given = !equal ? MarkWeights.ofNumbers(size) : words ? MarkWeights.ofWords(size) : MarkWeights.ofHalves(size);
    }

    /** The most orders that a multiset of so many marks has: that in which marks are spread most evenly. */
    private static BigInteger most(int others, int points) {
        int[] counts = new int[points];
        for (int i = 0; i < others; i++) {
            counts[i % points]++;
        }
        return orders(Multisets.of(counts), points);
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
                BigInteger total = given.at(said * (points + 1) + points);
                if (total.signum() > 0) {
                    worst = worse(worst, known, said, harmful, total.multiply(BigInteger.valueOf(others)));
                }
            }
        }
        return worst;
    }

    private Worst worse(Worst before, long known, int said, int harmful, BigInteger whole) {
        BigInteger unfavourable = BigInteger.ZERO;
        BigInteger most = BigInteger.ZERO;
        int first = said * (points + 1);
        int likeliest = 0;
        for (int mark = 0; mark < points; mark++) {
            BigInteger part = given.at(first + mark);
            likeliest = part.compareTo(most) > 0 ? mark : likeliest;
            most = part.max(most);
            unfavourable = mark < harmful ? unfavourable.add(part) : unfavourable;
        }
        Fraction likely = Fraction.of(most, whole);
        Worst worst =
                likely.compareTo(before.likely) > 0 ? new Worst(likely, before.harm, likeliest, known, said) : before;
        Fraction harm = Fraction.of(unfavourable, whole);
        return harm.compareTo(worst.harm) > 0
                ? new Worst(worst.likely, harm, worst.mark, worst.known, worst.said)
                : worst;
    }

    /** The weight of each mark of the others for each statement, and last the weight of all worlds. */
    private void weigh(long known) {
        given.clear();
        for (int insider = 0; insider < insiders.answers().length; insider++) {
            long inside = known + insiders.answers()[insider];
            long times = insiders.ways()[insider];
            RestWalk walk = equal ? new Counting(inside, times) : new Weighing(inside, times);
            walk.walk();
        }
    }

    /** The weights of worlds that are equally likely. */
    private final class Counting extends RestWalk {

        private final long times;
        private final int[] marks;

        Counting(long inside, long times) {
            super(every.order(), others, points, inside);
            this.times = times;
            marks = new int[points];
        }

        @Override
        protected void run(int start, int left, long prefix, int support, long ways) {
            int different = 0;
            for (int mark = 0; mark < points - 2; mark++) {
                if ((support >>> mark & 1) == 1) {
                    marks[different++] = mark;
                }
            }
            for (int last = 0; last <= left; last++) {
                long weight = ways * choose(left, last) * times;
                int at = every.saidAt(place(start, last)) * (points + 1);
                for (int i = 0; i < different; i++) {
                    given.add(at + marks[i], weight * Multisets.count(prefix, marks[i]));
                }
                given.add(at + points - 2, weight * (left - last));
                given.add(at + points - 1, weight * last);
                given.add(at + points, weight);
            }
        }
    }

    /** The weights of worlds under any prior. */
    private final class Weighing extends RestWalk {

        private final long inside;
        private final BigInteger times;

        Weighing(long inside, long times) {
            super(every.order(), others, points, inside);
            this.inside = inside;
            this.times = BigInteger.valueOf(times);
        }

        @Override
        protected void run(int start, int left, long prefix, int support, long ways) {
            for (int last = 0; last <= left; last++) {
                long rest = rest(prefix, left, last);
                BigInteger weight = prior.weight(Multisets.counts(inside + rest, points))
                        .multiply(orders(rest, points))
                        .multiply(times);
                int at = every.saidAt(place(start, last)) * (points + 1);
                for (int mark = 0; mark < points; mark++) {
                    int count = Multisets.count(rest, mark);
                    if (count > 0) {
                        given.add(at + mark, weight.multiply(BigInteger.valueOf(count)));
                    }
                }
                given.add(at + points, weight);
            }
        }
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
