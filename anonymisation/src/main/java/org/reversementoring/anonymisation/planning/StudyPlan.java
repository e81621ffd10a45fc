package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Locale;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.reversementoring.core.language.Translation;

/**
 *
 * A forecast of what a study will be able to show, made before anybody is asked. A programme that sees here that half
 * of its reports would be withheld can still widen its panels.
 *
 * <p>A report counts as released if the gate would let it pass: enough mentors take part, the policy's endorsements are
 * in the window and the strategy earns its certificate for so many mentors. Words of findings and statements are not
 * checked. Mentors take part, decline and endorse independently of one another. Shares are of all panels that are
 * planned, released or not.
 *
 * @param design what was planned
 * @param panelsReleased expected share of panels whose report is released
 * @param questionsShown expected share of rated questions that are shown
 * @param findingsListed expected share of findings that are listed
 * @param distance where a value is shown, how far it is from the mean of the answers given, on average, in points of
 *     the scale: the value is the middle of what is said; empty if no value ever is
 * @param sameMark where a value is shown, how often it and that mean are nearest to the same mark, halves going to the
 *     even one
 */
public record StudyPlan(
        StudyDesign design,
        PlanEstimate panelsReleased,
        PlanEstimate questionsShown,
        PlanEstimate findingsListed,
        Optional<PlanEstimate> distance,
        Optional<PlanEstimate> sameMark) {

    /** The most panels of answers that an exact plan goes through. */
    public static final int MOST_CASES = 1_000_000;

    /** The most panels that a simulation draws. */
    public static final int MOST_RUNS = 10_000_000;

    /**
     * The plan in exact arithmetic.
     *
     * @throws IllegalArgumentException if it would have to go through more than {@value #MOST_CASES} panels of answers
     */
    public static StudyPlan exact(StudyDesign design) {
        BigInteger cases = cases(design);
        if (cases.compareTo(BigInteger.valueOf(MOST_CASES)) > 0) {
            throw new IllegalArgumentException("exact plan must go through at most " + MOST_CASES
                    + " panels of answers, but needs " + cases + "; simulate it");
        }
        return new Expectation(design, new Gate(design)).plan();
    }

    /**
     * The plan from panels drawn at random. The same generator in the same state gives the same plan.
     *
     * @param runs how many panels are drawn, 2 to {@value #MOST_RUNS}
     * @throws IllegalArgumentException if runs are out of range
     */
    public static StudyPlan simulated(StudyDesign design, int runs, RandomGenerator random) {
        if (runs < 2 || runs > MOST_RUNS) {
            throw new IllegalArgumentException("runs must be between 2 and " + MOST_RUNS + ", but were " + runs);
        }
        return new Simulation(design, new Gate(design), random).plan(runs);
    }

    /**
     * The exact plan where it is feasible, else a simulated one; each number tells which.
     *
     * @param runs how many panels are drawn if it is simulated
     * @throws IllegalArgumentException if runs are out of range and needed
     */
    public static StudyPlan of(StudyDesign design, int runs, RandomGenerator random) {
        return cases(design).compareTo(BigInteger.valueOf(MOST_CASES)) > 0
                ? simulated(design, runs, random)
                : exact(design);
    }

    /** For each number of mentors who may take part, C(n+s, s) panels, declined answers included. */
    private static BigInteger cases(StudyDesign design) {
        TreeSet<Integer> sizes = new TreeSet<>(design.panelSizes());
        int largest = sizes.last();
        boolean everybody = design.turnout().compareTo(BigDecimal.ONE) == 0;
        BigInteger cases = BigInteger.ZERO;
        for (int present = design.policy().panelFloor(); present <= largest; present++) {
            if (!everybody || sizes.contains(present)) {
                BigInteger panels = BigInteger.ONE;
                for (int i = 1; i <= design.scale().points(); i++) {
                    panels = panels.multiply(BigInteger.valueOf((long) present + i))
                            .divide(BigInteger.valueOf(i));
                }
                cases = cases.add(panels);
            }
        }
        return cases;
    }

    /** The plan in English. */
    public String inWords() {
        return inWords(Translation.of(Locale.ENGLISH));
    }

    /**
     * The plan as a programme lead would want to read it: a line for each number.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return PlanText.in(translation).of(this);
    }
}
