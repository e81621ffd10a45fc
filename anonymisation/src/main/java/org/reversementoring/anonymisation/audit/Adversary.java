package org.reversementoring.anonymisation.audit;

/**
 * Whom a strategy must hold against: a reader who knows the panel, the strategy's code and the statement, together with
 * mentors who tell their own answers.
 *
 * <p>A mentor about whose answer the reader knows anything at all counts as a colluder (guarantees section 1, fact ii), so the
 * nominated mentor who delivers a report always does.
 *
 * @param colluders c, how many mentors tell their answers, at least 0
 * @param knowsWhoDeclined whether the reader also knows which mentors gave no answer
 */
public record Adversary(int colluders, boolean knowsWhoDeclined) {

    /**
     * Checks the number.
     *
     * @throws IllegalArgumentException if it is negative
     */
    public Adversary {
        if (colluders < 0) {
            throw new IllegalArgumentException("colluders must be at least 0, but were " + colluders);
        }
    }

    /**
     * An adversary with c colluders, for whom declining is an answer that anybody may have given.
     *
     * @throws IllegalArgumentException if the number is negative
     */
    public static Adversary colluding(int colluders) {
        return new Adversary(colluders, false);
    }

    /** The same adversary, who also knows which mentors declined. Neither of the two is weaker for every strategy. */
    public Adversary knowingWhoDeclined() {
        return new Adversary(colluders, true);
    }
}
