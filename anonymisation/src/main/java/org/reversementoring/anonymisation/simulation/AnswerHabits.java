package org.reversementoring.anonymisation.simulation;

import java.math.BigDecimal;
import java.util.List;
import org.immutables.value.Value;

/**
 * The habits by which simulated mentors mark. For each question the panel has a mark it agrees on; each mentor has a general
 * impression and a leniency. A mark is the agreed one with probability {@code consensus}; else the mentor's impression with
 * probability {@code halo}, else a mark of its own, either way moved by the leniency and kept on the scale. All these marks
 * come from {@code weights}, so without leniency and ends each mark has exactly these shares, whatever consensus and halo
 * are.
 *
 * <p>Without leniency and ends, marks of a mentor on two questions correlate by ((1 - consensus) · halo)², and marks of two
 * mentors on a question by consensus². A share is 0 to 1 with at most six decimals.
 */
@Value.Immutable
public interface AnswerHabits {

    /** One for each mark from the lowest, at least 0, with a sum of 1 to 1,000,000. */
    List<Integer> weights();

    /** Share of marks that are the agreed one; 1 makes each panel unanimous, and leniency then has no part. */
    BigDecimal consensus();

    /**
     * Share of questions on which the agreed mark is one of the two ends, each as likely: generators that are to find leaks
     * lean to the ends.
     */
    BigDecimal ends();

    /** Share of the other marks that are the mentor's general impression: one factor behind all questions. */
    BigDecimal halo();

    /** Spread of leniency in marks, 0 to 10: each mentor's is drawn evenly from -leniency to leniency. */
    int leniency();

    /** Share of marks that are declined, each for itself. */
    BigDecimal declining();

    /** Share of mentors who decline every mark. */
    BigDecimal silent();

    /** The widest spread of leniency, in marks. */
    int MOST_LENIENCY = 10;

    /**
     * Checks the value alone.
     *
     * @throws IllegalArgumentException if a number is out of range
     */
    @Value.Check
    default void check() {
        Draws.weights("weights of marks", weights());
        Draws.share("consensus", consensus());
        Draws.share("share of agreed marks at the ends", ends());
        Draws.share("halo", halo());
        Draws.share("share of declined marks", declining());
        Draws.share("share of silent mentors", silent());
        if (leniency() < 0 || leniency() > MOST_LENIENCY) {
            throw new IllegalArgumentException(
                    "leniency must be between 0 and " + MOST_LENIENCY + ", but was " + leniency());
        }
    }

    /** Independent marks with these weights; nobody declines. */
    static AnswerHabits independent(Integer... weights) {
        return builder()
                .weights(List.of(weights))
                .consensus(BigDecimal.ZERO)
                .ends(BigDecimal.ZERO)
                .halo(BigDecimal.ZERO)
                .leniency(0)
                .declining(BigDecimal.ZERO)
                .silent(BigDecimal.ZERO)
                .build();
    }

    /**
     * Marks on five points as in published colleague feedback, highly skewed to favourable (Wright et al., Acad Med 2012;87(12), doi
     * 10.1097/ACM.0b013e3182724cc0), with the weights 3, 7, 15, 40, 35 of the guarantees; consensus, halo, leniency and declined
     * marks are assumed, not published.
     */
    static AnswerHabits skewed() {
        return independent(3, 7, 15, 40, 35)
                .withAgreement(new BigDecimal("0.3"), BigDecimal.ZERO)
                .withHalo(new BigDecimal("0.5"))
                .withLeniency(1)
                .withDeclined(new BigDecimal("0.05"), new BigDecimal("0.02"));
    }

    /** These habits with another consensus, and another share of agreed marks at the ends. */
    default AnswerHabits withAgreement(BigDecimal agreeing, BigDecimal atTheEnds) {
        return builder().from(this).consensus(agreeing).ends(atTheEnds).build();
    }

    /** These habits with another halo. */
    default AnswerHabits withHalo(BigDecimal other) {
        return builder().from(this).halo(other).build();
    }

    /** These habits with another spread of leniency, in marks. */
    default AnswerHabits withLeniency(int other) {
        return builder().from(this).leniency(other).build();
    }

    /** These habits with other shares of declined marks and of mentors who decline every mark. */
    default AnswerHabits withDeclined(BigDecimal marks, BigDecimal mentors) {
        return builder().from(this).declining(marks).silent(mentors).build();
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds habits of marking; {@code build} throws {@link IllegalStateException} if a required attribute is missing. */
    final class Builder extends ImmutableAnswerHabits.Builder {
        Builder() {}
    }
}
