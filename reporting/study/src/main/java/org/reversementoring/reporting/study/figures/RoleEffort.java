package org.reversementoring.reporting.study.figures;

import java.util.ArrayList;
import java.util.List;
import org.reversementoring.core.Fraction;
import org.reversementoring.reporting.study.exact.Medians;

/**
 * The time that people with one role gave. The report shows no median of too few people, and never the shortest or the longest time,
 * because each is one person's.
 *
 * @param role whose time
 * @param entries how many told theirs, 1 or more
 * @param median median of the minutes, exact
 */
public record RoleEffort(Effort.Role role, int entries, Fraction median) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if nobody told, or the median is negative
     */
    public RoleEffort {
        if (entries < 1 || median.signum() < 0) {
            throw new IllegalArgumentException(
                    "minutes of " + role.word() + ": entries must be 1 or more and the median 0 or more");
        }
    }

    /** For each role that somebody told minutes of, in the order of the roles. */
    public static List<RoleEffort> of(List<Effort> times) {
        List<RoleEffort> minutes = new ArrayList<>();
        for (Effort.Role role : Effort.Role.values()) {
            List<Fraction> told = times.stream()
                    .filter(time -> time.role() == role)
                    .map(time -> Fraction.of(time.minutes()))
                    .toList();
            if (!told.isEmpty()) {
                minutes.add(new RoleEffort(role, told.size(), Medians.of(told)));
            }
        }
        return List.copyOf(minutes);
    }

    /** Does not tell the median, which may be one person's time. */
    @Override
    public String toString() {
        return "RoleEffort[" + role + ", " + entries + " entries, ***]";
    }
}
