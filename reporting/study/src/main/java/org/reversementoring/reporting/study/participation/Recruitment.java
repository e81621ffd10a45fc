package org.reversementoring.reporting.study.participation;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.reversementoring.core.Fraction;

/**
 * The pace at which a group agreed to take part: people over calendar months, from the month of the first invitation to that of the
 * last agreement. The log knows no centres; to get a pace for each centre, make each centre a group.
 *
 * @param people people who agreed, 1 or more
 * @param months calendar months that were begun, 1 or more
 */
public record Recruitment(int people, int months) {

    /**
     * Checks the numbers.
     *
     * @throws IllegalArgumentException if one is below 1
     */
    public Recruitment {
        if (people < 1 || months < 1) {
            throw new IllegalArgumentException(
                    "recruitment: people and months must be 1 or more, but were " + people + " and " + months);
        }
    }

    /** People who agreed in a month, on average; exact. */
    public Fraction perMonth() {
        return Fraction.of(people, months);
    }

    static Optional<Recruitment> of(Collection<LocalDate> first, List<LocalDate> agreed) {
        Optional<YearMonth> begin = first.stream().map(YearMonth::from).min(Comparator.naturalOrder());
        Optional<YearMonth> end = agreed.stream().map(YearMonth::from).max(Comparator.naturalOrder());
        return begin.isEmpty() || end.isEmpty()
                ? Optional.empty()
                : Optional.of(new Recruitment(
                        agreed.size(), Math.toIntExact(ChronoUnit.MONTHS.between(begin.get(), end.get()) + 1)));
    }
}
