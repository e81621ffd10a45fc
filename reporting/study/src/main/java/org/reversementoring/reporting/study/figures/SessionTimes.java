package org.reversementoring.reporting.study.figures;

import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * The length of the feedback meetings. Those of the founding study took 28 to 180 minutes, 45 in the middle (Raju et al., 2021). Such
 * a spread is accepted, and the report calls it wide.
 *
 * @param sessions how many meetings, 1 or more
 * @param shortest minutes of the shortest, 1 or more
 * @param median median of the minutes, exact
 * @param longest minutes of the longest
 */
public record SessionTimes(int sessions, int shortest, Fraction median, int longest) {

    /** The longest is at least this many times the shortest where times are called wide; our own choice. */
    public static final int WIDE = 3;

    /**
     * Checks the order.
     *
     * @throws IllegalArgumentException if there is no session, one took no time, or the median is not between the ends
     */
    public SessionTimes {
        if (sessions < 1
                || shortest < 1
                || median.compareTo(Fraction.of(shortest)) < 0
                || median.compareTo(Fraction.of(longest)) > 0) {
            throw new IllegalArgumentException(
                    "session times: must have sessions and 1 <= shortest <= median <= longest," + " but had " + sessions
                            + ", " + shortest + ", " + median + " and " + longest);
        }
    }

    /**
     * The times of these sessions; empty if there were none.
     *
     * @param minutes minutes of each, 1 or more, in any order
     * @throws IllegalArgumentException if one took no time
     */
    public static Optional<SessionTimes> of(List<Integer> minutes) {
        if (minutes.isEmpty()) {
            return Optional.empty();
        }
        List<Integer> sorted = minutes.stream().sorted().toList();
        return Optional.of(new SessionTimes(
                sorted.size(),
                sorted.get(0),
                Medians.of(sorted.stream().map(Fraction::of).toList()),
                sorted.get(sorted.size() - 1)));
    }

    /** Whether the longest took at least {@value #WIDE} times the shortest. */
    public boolean isWide() {
        return longest >= (long) WIDE * shortest;
    }
}
