package org.reversementoring.anonymisation.planning;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

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

    /** The plan as a programme lead would want to read it: a line for each number. */
    public String inWords() {
        StringBuilder words = new StringBuilder();
        words.append("Planned: ")
                .append(design.panelSizes().size())
                .append(" panels of ")
                .append(sizes());
        words.append(", policy ").append(design.policy().id());
        words.append(", strategy ").append(design.strategy().id()).append(".\n");
        words.append("Expected: ").append(percent(design.turnout())).append(" take part, ");
        words.append(percent(design.declining())).append(" of answers are declined, ");
        words.append(design.answers()).append(".\n\n");
        line(words, "Reports that can be released", panelsReleased.percent());
        line(words, "Questions shown", questionsShown.percent() + perReport());
        line(words, "Findings listed", findingsListed.percent());
        distance.ifPresent(
                far -> line(words, "Shown value and panel's mean", "differ by " + far.points() + " points on average"));
        sameMark.ifPresent(same -> line(words, "Shown value on the same mark", same.percent()));
        words.append('\n').append(method()).append('\n');
        return words.toString();
    }

    private String sizes() {
        return new TreeSet<>(design.panelSizes()).stream().map(String::valueOf).collect(Collectors.joining(" or "));
    }

    private String perReport() {
        if (panelsReleased.value().signum() == 0) {
            return "";
        }
        BigDecimal shown = questionsShown
                .value()
                .multiply(BigDecimal.valueOf(design.questions()))
                .divide(panelsReleased.value(), 1, RoundingMode.HALF_UP);
        return ", on average " + shown + " of " + design.questions() + " in a released report";
    }

    private String method() {
        return panelsReleased.method() == PlanEstimate.Method.EXACT
                ? "Worked out exactly, from every panel of answers."
                : "Simulated; a number may be off by about as much as stands after ±.";
    }

    private static String percent(BigDecimal share) {
        return share.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }

    private static void line(StringBuilder words, String name, String value) {
        words.append("  ")
                .append(name)
                .append(" ".repeat(30 - name.length()))
                .append(value)
                .append('\n');
    }
}
