package org.reversementoring.reporting.study.power;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.core.ExactClass;
import org.reversementoring.reporting.study.exact.Binomials;

/**
 * The power of a test when several domains, for instance seven, share a threshold after Holm. Each domain is expected to change as the
 * design assumes, independently of the others. Domains of the same people are rarely independent; then the chance of any finding is
 * lower than here, and that of finding all is higher. Exact, rounded half up to {@value Power#PLACES} places.
 *
 * @param design the test of one domain
 * @param domains domains tested, 1 to {@value #MOST_DOMAINS}
 * @param any probability that at least one is found
 * @param each probability that a given one is found
 * @param all probability that every one is found
 */
public record HolmPower(PowerDesign design, int domains, BigDecimal any, BigDecimal each, BigDecimal all) {

    /** The most domains. */
    public static final int MOST_DOMAINS = 20;

    /** The power, if its numbers are of the JDK's class itself. */
    public HolmPower {
        List.of(any, each, all).forEach(share -> ExactClass.require("power", share));
    }

    /**
     * The exact power after Holm. Scand J Stat 1979;6:65.
     *
     * @throws IllegalArgumentException if domains are out of range, or there are too many outcomes, see {@link Power#isExact}
     */
    public static HolmPower exact(PowerDesign design, int domains) {
        if (domains < 1 || domains > MOST_DOMAINS) {
            throw new IllegalArgumentException("domains must be 1 to " + MOST_DOMAINS + ", but were " + domains);
        }
        if (!Power.isExact(design)) {
            throw new IllegalArgumentException("power after Holm must be exact, but there are too many outcomes");
        }
        BigInteger[] found = found(PowerEnumeration.of(design), domains);
        BigInteger whole = BigInteger.ZERO;
        BigInteger sum = BigInteger.ZERO;
        for (int number = 0; number <= domains; number++) {
            whole = whole.add(found[number]);
            sum = sum.add(found[number].multiply(BigInteger.valueOf(number)));
        }
        return new HolmPower(
                design,
                domains,
                PowerDesign.rounded(whole.subtract(found[0]), whole),
                PowerDesign.rounded(sum, whole.multiply(BigInteger.valueOf(domains))),
                PowerDesign.rounded(found[domains], whole));
    }

    /** The power as a line of a plan. */
    public String inWords() {
        return design.people() + " people, exact " + design.test().inWords() + ", " + domains
                + (domains == 1 ? " domain" : " domains") + " after Holm at "
                + design.alpha().toPlainString() + ": at least one found " + Power.percent(any) + ", a given one "
                + Power.percent(each) + ", every one " + Power.percent(all) + ".";
    }

    /**
     * At each place the weight of so many domains being found. Holm compares the k-th smallest p with alpha / (m-k+1) and stops at the
     * first that is above; so exactly r are found if for each k up to r at least k domains are within the k-th threshold, and at most r
     * are within the next. Domains are put into the thresholds one after the other.
     */
    private static BigInteger[] found(PowerEnumeration outcomes, int domains) {
        BigInteger[] found = new BigInteger[domains + 1];
        Arrays.fill(found, BigInteger.ZERO);
        BigInteger[] within = new BigInteger[domains + 1];
        within[0] = BigInteger.ZERO;
        for (int k = 1; k <= domains; k++) {
            within[k] = outcomes.rejected(domains - k + 1);
        }
        // going[j]: weight of j domains within the thresholds so far, Holm still going.
        BigInteger[] going = new BigInteger[domains + 1];
        Arrays.fill(going, BigInteger.ZERO);
        going[0] = BigInteger.ONE;
        for (int k = 1; k <= domains; k++) {
            BigInteger between = within[k].subtract(within[k - 1]);
            BigInteger above = outcomes.all().subtract(within[k]);
            BigInteger[] next = new BigInteger[domains + 1];
            Arrays.fill(next, BigInteger.ZERO);
            for (int already = 0; already <= domains; already++) {
                for (int more = 0; already + more <= domains && going[already].signum() > 0; more++) {
                    BigInteger ways = going[already]
                            .multiply(Binomials.choose(domains - already, more))
                            .multiply(between.pow(more));
                    int now = already + more;
                    if (now >= k) {
                        next[now] = next[now].add(ways);
                    } else {
                        found[k - 1] = found[k - 1].add(ways.multiply(above.pow(domains - now)));
                    }
                }
            }
            going = next;
        }
        found[domains] = found[domains].add(going[domains]);
        return found;
    }
}
