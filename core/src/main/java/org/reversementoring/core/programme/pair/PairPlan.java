package org.reversementoring.core.programme.pair;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.reversementoring.core.CodecOnly;

/**
 * What a pair plans before it begins. Source: schemes with six meetings in six months, an induction and at least two of three group
 * supervisions of the mentor (Yorkshire and the Humber).
 *
 * @param meetings how many meetings are planned, 1 to 24
 * @param first the first day on which the two may meet
 * @param last the last day on which they may
 * @param leastDays the least days between two held meetings, 0 to 366
 * @param mostDays the most days from one meeting to the next, {@code leastDays} to 366
 * @param minimum how many held meetings a regular end needs, 1 to {@code meetings}
 * @param induction whether one who mentors attends an induction first
 * @param supervisions how many group supervisions are offered, 0 to 24
 * @param attended how many of them one who mentors should attend, 0 to {@code supervisions}
 */
public record PairPlan(
        int meetings,
        LocalDate first,
        LocalDate last,
        int leastDays,
        int mostDays,
        int minimum,
        boolean induction,
        int supervisions,
        int attended)
        implements CodecOnly {

    /**
     * Checks.
     *
     * @throws IllegalArgumentException if a number is out of range, or the meetings or the days between them do not fit between the
     *     first day and the last
     */
    public PairPlan {
        require(meetings >= 1 && meetings <= 24, "meetings must be 1 to 24, but were " + meetings);
        require(!last.isBefore(first), "last day must not be before the first");
        require(leastDays >= 0 && leastDays <= mostDays, "least days must be 0 to the most, but were " + leastDays);
        require(mostDays <= 366, "most days must be at most 366, but were " + mostDays);
        require(minimum >= 1 && minimum <= meetings, "minimum must be 1 to the meetings, but was " + minimum);
        require(supervisions >= 0 && supervisions <= 24, "supervisions must be 0 to 24, but were " + supervisions);
        require(
                attended >= 0 && attended <= supervisions,
                "supervisions to attend must be 0 to those offered, but were " + attended);
        long length = ChronoUnit.DAYS.between(first, last);
        long needed = (meetings - 1L) * leastDays;
        require(
                needed <= length,
                "meetings must fit between first and last day, which are " + length + " days apart, but need " + needed
                        + " days");
        require(
                meetings == 1 || mostDays <= length,
                "most days from one meeting to the next must be at most the " + length
                        + " days from first to last day, but were " + mostDays);
    }

    private static void require(boolean condition, String rule) {
        if (!condition) {
            throw new IllegalArgumentException("pair plan: " + rule);
        }
    }

    /** Six meetings in six months, a week to two months apart, four for a regular end; induction and two of three supervisions. */
    public static PairPlan sixInSixMonths(LocalDate first) {
        return new PairPlan(6, first, first.plusMonths(6), 7, 62, 4, true, 3, 2);
    }
}
