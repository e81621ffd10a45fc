package org.reversementoring.anonymisation.multisource.rule;

import java.util.List;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.multisource.RaterGroup;

/**
 * The public facts that a rule may decide by: they were known before anybody answered (T10).
 *
 * @param scale the scale of the question
 * @param groups the groups of raters, at least one
 * @param colluders c, raters who may tell the mentee their own answers, 1 to 10
 */
public record MultisourceContext(RatingScale scale, List<RaterGroup> groups, int colluders) {

    /**
     * Checks and copies.
     *
     * @throws IllegalArgumentException if there is no group, or the colluders are out of range or leave nobody to protect
     */
    public MultisourceContext {
        groups = List.copyOf(groups);
        int raters = groups.stream().mapToInt(RaterGroup::raters).sum();
        if (groups.isEmpty()) {
            throw new IllegalArgumentException("multisource context: there must be at least 1 group, but were 0");
        }
        if (colluders < 1 || colluders > 10 || colluders >= raters) {
            throw new IllegalArgumentException("multisource context: colluders must be 1 to 10 and fewer than the "
                    + raters + " raters, but were " + colluders);
        }
    }

    /** The fewest answers of which a monotone figure can be safe, 2c+3 (T2). */
    public int answersNeeded() {
        return 2 * colluders + 3;
    }
}
