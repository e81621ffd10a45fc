package org.reversementoring.anonymisation.table.audit;

/**
 * What a reader of tables must not be able to compute.
 *
 * <p>A count of at most {@code insiders} tells too much, printed or computed: insiders who are all of it know that nobody else is. So
 * does a count that leaves at most {@code insiders} of its group (T5; the rule of |p| - k of Lupp and Langsrud, 2021). In
 * particular "none of 8" and "8 of 8" tell each person's answer.
 *
 * @param insiders how many people may join forces who know their own answers, 0 to 10
 * @param leastCount the smallest count that may be printed or computed exactly, 1 to 1000
 * @param leastWidth how far the ends of its interval are apart at least where a count is known to be smaller than that, 1 to 1000
 */
public record DisclosureRule(int insiders, int leastCount, int leastWidth) {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of its range
     */
    public DisclosureRule {
        require("insiders", insiders, 0, 10);
        require("least count", leastCount, 1, 1000);
        require("least width", leastWidth, 1, 1000);
    }

    private static void require(String what, int number, int least, int most) {
        if (number < least || number > most) {
            throw new IllegalArgumentException(what + " must be from " + least + " to " + most + ", but was " + number);
        }
    }

    /** One insider; counts from 3. A small count is not known exactly. */
    public static DisclosureRule standard() {
        return new DisclosureRule(1, 3, 1);
    }

    /** Two insiders; counts from 5. A small count is known to no less than two others. */
    public static DisclosureRule strong() {
        return new DisclosureRule(2, 5, 2);
    }

    /** The rule as one sentence. */
    public String inWords() {
        return "No count below " + leastCount + " can be computed to less than " + (leastWidth + 1)
                + " values, and no answer of anybody by " + insiders + (insiders == 1 ? " insider." : " insiders.");
    }
}
