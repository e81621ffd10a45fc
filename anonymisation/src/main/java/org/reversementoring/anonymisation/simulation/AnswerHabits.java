package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.util.List;

/**
 * How simulated mentors mark. For each question the panel has a mark it agrees on; each mentor has a general impression and a
 * leniency. A mark is the agreed one with probability {@code consensus}; else the mentor's impression with probability {@code
 * halo}, else a mark of its own, either way moved by the leniency and kept on the scale. All these marks come from {@code
 * weights}, so without leniency and ends each mark has exactly these shares, whatever consensus and halo are.
 *
 * <p>Without leniency and ends, marks of a mentor on two questions correlate by ((1 - consensus) · halo)², and marks of two
 * mentors on a question by consensus². A share is 0 to 1 with at most six decimals.
 *
 * @param weights one for each mark from the lowest, at least 0, with a sum of 1 to 1,000,000
 * @param consensus share of marks that are the agreed one; 1 makes each panel unanimous, and leniency then has no part
 * @param ends share of questions on which the agreed mark is one of the two ends, each as likely: generators that are to find leaks
 *     lean to the ends (guarantees section 8)
 * @param halo share of the other marks that are the mentor's general impression: one factor behind all questions
 * @param leniency spread of leniency in marks, 0 to 10: each mentor's is drawn evenly from -leniency to leniency
 * @param declining share of marks that are declined, each for itself
 * @param silent share of mentors who decline every mark
 */
public record AnswerHabits(
        List<Integer> weights,
        BigDecimal consensus,
        BigDecimal ends,
        BigDecimal halo,
        int leniency,
        BigDecimal declining,
        BigDecimal silent) {

    private static final int MOST_LENIENCY = 10;

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    public AnswerHabits {
        weights = Draws.weights("weights of marks", weights);
        consensus = Draws.share("consensus", consensus);
        ends = Draws.share("share of agreed marks at the ends", ends);
        halo = Draws.share("halo", halo);
        declining = Draws.share("share of declined marks", declining);
        silent = Draws.share("share of silent mentors", silent);
        if (leniency < 0 || leniency > MOST_LENIENCY) {
            throw new IllegalArgumentException(
                    "leniency must be between 0 and " + MOST_LENIENCY + ", but was " + leniency);
        }
    }

    /** Independent marks with these weights; nobody declines. */
    public static AnswerHabits independent(Integer... weights) {
        return new AnswerHabits(
                List.of(weights),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                0,
                BigDecimal.ZERO,
                BigDecimal.ZERO);
    }

    /**
     * Marks on five points as in published colleague feedback, highly skewed to favourable (Wright et al., Acad Med 2012;87(12), doi
     * 10.1097/ACM.0b013e3182724cc0), with the weights 3, 7, 15, 40, 35 of the guarantees; consensus, halo, leniency and declined
     * marks are assumed, not published.
     */
    public static AnswerHabits skewed() {
        return independent(3, 7, 15, 40, 35)
                .withAgreement(new BigDecimal("0.3"), BigDecimal.ZERO)
                .withHalo(new BigDecimal("0.5"))
                .withLeniency(1)
                .withDeclined(new BigDecimal("0.05"), new BigDecimal("0.02"));
    }

    /** These habits with another consensus, and another share of agreed marks at the ends. */
    public AnswerHabits withAgreement(BigDecimal agreeing, BigDecimal atTheEnds) {
        return new AnswerHabits(weights, agreeing, atTheEnds, halo, leniency, declining, silent);
    }

    /** These habits with another halo. */
    public AnswerHabits withHalo(BigDecimal other) {
        return new AnswerHabits(weights, consensus, ends, other, leniency, declining, silent);
    }

    /** These habits with another spread of leniency, in marks. */
    public AnswerHabits withLeniency(int other) {
        return new AnswerHabits(weights, consensus, ends, halo, other, declining, silent);
    }

    /** These habits with other shares of declined marks and of mentors who decline every mark. */
    public AnswerHabits withDeclined(BigDecimal marks, BigDecimal mentors) {
        return new AnswerHabits(weights, consensus, ends, halo, leniency, marks, mentors);
    }
}
