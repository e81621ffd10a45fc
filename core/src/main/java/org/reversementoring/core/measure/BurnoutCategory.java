package org.reversementoring.core.measure;

import org.reversementoring.core.Fraction;

/**
 * A category of work-related burnout as the GMC uses it, from the score of {@link Instruments#cbiWorkGmc()}, on which 100 is
 * best.
 *
 * <p>General Medical Council, education data tool help, burnout report:
 * https://www.gmc-uk.org/help/education-data-reporting-tool-help/burnout-report
 */
public enum BurnoutCategory {
    /** A score above 50. */
    LOW,
    /** A score above 25, up to and including 50. */
    MODERATE,
    /** A score up to and including 25. */
    HIGH;

    /**
     * The fewest respondents of a group whose categories the GMC shows. This floor alone protects nobody, because a group of
     * three people in one category tells the category of each. Publish through the tables of the anonymisation module.
     */
    public static final int SMALLEST_GROUP = 3;

    private static final Fraction HIGH_UP_TO = Fraction.of(25);
    private static final Fraction MODERATE_UP_TO = Fraction.of(50);

    /**
     * The category of a score.
     *
     * @throws IllegalArgumentException if the score is of another instrument, above all of the CBI in its original direction,
     *     where the same number means the opposite
     */
    public static BurnoutCategory of(Score.Scored score) {
        if (!score.instrument().equals(Instruments.CBI_WORK_GMC)) {
            throw new IllegalArgumentException("burnout category: score must be of " + Instruments.CBI_WORK_GMC
                    + ", but was of " + score.instrument());
        }
        if (score.value().compareTo(HIGH_UP_TO) <= 0) {
            return HIGH;
        }
        return score.value().compareTo(MODERATE_UP_TO) <= 0 ? MODERATE : LOW;
    }

    /** Whether the GMC would show a group of this size; fewer than {@value #SMALLEST_GROUP} are hidden. */
    public static boolean shows(int respondents) {
        return respondents >= SMALLEST_GROUP;
    }
}
