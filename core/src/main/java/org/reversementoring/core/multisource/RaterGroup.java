package org.reversementoring.core.multisource;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Identities;

/**
 * A group of raters: peers, juniors, allied health professionals, clerical staff. What groups there are is the host's matter. The number
 * of raters is public, as the size of a panel is; who of them answered is not.
 *
 * @param label the name of the group, 1 to 100 characters, not only blanks
 * @param raters how many were asked, 1 to 500
 * @param minimum how many must have answered before the group is shown alone, 1 to 500; 3 is usual, 1 is usual for a line manager
 */
public record RaterGroup(String label, int raters, int minimum) implements CodecOnly {

    /** The most raters of a group. */
    public static final int MOST_RATERS = 500;

    /** What most tools ask for (products, table 1.1). */
    private static final int USUAL_MINIMUM = 3;

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if the label is blank or too long, or a number is out of range
     */
    public RaterGroup {
        if (label.isBlank() || label.length() > 100 || label.chars().anyMatch(Character::isISOControl)) {
            throw new IllegalArgumentException("rater group: label must have 1 to 100 visible characters");
        }
        if (raters < 1 || raters > MOST_RATERS || minimum < 1 || minimum > MOST_RATERS) {
            throw new IllegalArgumentException("rater group: raters and minimum must be between 1 and 500, but were "
                    + raters + " and " + minimum);
        }
    }

    /** A group with the usual minimum of 3. */
    public static RaterGroup of(String label, int raters) {
        return new RaterGroup(label, raters, USUAL_MINIMUM);
    }

    /** A copy of the groups, if there are some, not too many, and no two have the same label in whatever writing. */
    static List<RaterGroup> distinct(List<RaterGroup> groups, int most) {
        Set<String> labels = new HashSet<>();
        if (groups.isEmpty() || groups.size() > most) {
            throw new IllegalArgumentException(
                    "rater groups: there must be 1 to " + most + ", but were " + groups.size());
        }
        for (RaterGroup group : groups) {
            if (labels.stream().anyMatch(other -> Identities.same(other, group.label()))) {
                throw new IllegalArgumentException("rater groups: labels must differ, but two are the same");
            }
            labels.add(group.label());
        }
        return List.copyOf(groups);
    }
}
