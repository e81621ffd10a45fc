package org.reversementoring.reporting.study.comparison;

import java.util.List;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.Fraction;

/**
 * The scores of different people in two groups or more, for instance sites. They are personal, although nobody is named, so they are masked
 * when printed.
 *
 * @param groups the scores of each group, one or more in each
 */
public record GroupScores(List<List<Fraction>> groups) implements CodecOnly {

    /**
     * Checks the sizes.
     *
     * @throws IllegalArgumentException if there are fewer than two groups, or one has nobody
     */
    public GroupScores {
        groups = groups.stream().map(List::copyOf).toList();
        if (groups.size() < 2 || groups.stream().anyMatch(List::isEmpty)) {
            throw new IllegalArgumentException("groups: must be two or more with people in each, but were "
                    + groups.stream().map(List::size).toList() + " people");
        }
    }

    /** Whole numbers. */
    public static GroupScores ofWhole(List<List<Integer>> groups) {
        return new GroupScores(groups.stream()
                .map(group -> group.stream().map(Fraction::of).toList())
                .toList());
    }

    /** How many people each group has. */
    public List<Integer> people() {
        return groups.stream().map(List::size).toList();
    }

    /** Sizes only. */
    @Override
    public String toString() {
        return "GroupScores[" + people() + " people, ***]";
    }
}
