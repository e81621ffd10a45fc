package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * A search for columns of numbers that are dates (G10): days or seconds since the day from which a program counts, and digits of
 * year, month and day run together. One number may be anything, so the whole column must look so.
 *
 * <p>Days: from 2000 to 2034, within ten years of each other, not all alike and not rounded to tens, since a count of five digits
 * may be anything else. Seconds and their fractions: from 1990 to 2034.
 */
public final class DateNumbers {

    private static final long TEN_YEARS = 3653;
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** The days from which R, Unix and Java; Excel; its older Macintosh form; SAS and Stata; and astronomers count. */
    private static final List<LocalDate> DAY_ZERO = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1960, 1, 1),
            LocalDate.of(1858, 11, 17));

    /** The days from which Unix; SAS and Stata; and SPSS count seconds. */
    private static final List<LocalDate> SECOND_ZERO =
            List.of(LocalDate.of(1970, 1, 1), LocalDate.of(1960, 1, 1), LocalDate.of(1582, 10, 14));

    /** 199005, 2024326, 900517, 170590, with each part in its range. */
    private static final List<Pattern> RUN_TOGETHER = Stream.of(
                    "(19|20)\\d{2}(0[1-9]|1[0-2])",
                    "(0?[1-9]|1[0-2])(19|20)\\d{2}",
                    "(19|20)\\d{2}([0-2]\\d{2}|3[0-6]\\d)",
                    "\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])",
                    "(0?[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}")
            .map(Pattern::compile)
            .toList();

    private DateNumbers() {}

    /** Whether the numbers of a column are dates, as far as one can see. */
    public static boolean areIn(Column column, int rows) {
        NumberColumn numbers = NumberColumn.of(column, rows);
        return !numbers.isEmpty() && (areSeconds(numbers) || areDays(numbers) || areDigits(numbers));
    }

    private static boolean areSeconds(NumberColumn numbers) {
        for (LocalDate zero : SECOND_ZERO) {
            long from = ChronoUnit.DAYS.between(zero, LocalDate.of(1990, 1, 1)) * 86_400;
            long to = ChronoUnit.DAYS.between(zero, LocalDate.of(2035, 1, 1)) * 86_400;
            for (long parts : new long[] {1, 1_000, 1_000_000}) {
                if (numbers.perCentWithin(from * parts, to * parts) >= 95) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean areDays(NumberColumn numbers) {
        if (numbers.distinct() < 2 || isRounded(numbers)) {
            return false;
        }
        for (LocalDate zero : DAY_ZERO) {
            long from = ChronoUnit.DAYS.between(zero, LocalDate.of(2000, 1, 1));
            long to = ChronoUnit.DAYS.between(zero, LocalDate.of(2035, 1, 1));
            if (numbers.perCentWithin(from, to) == 100
                    && numbers.greatest().subtract(numbers.least()).compareTo(BigDecimal.valueOf(TEN_YEARS)) <= 0) {
                return true;
            }
        }
        return false;
    }

    private static boolean isRounded(NumberColumn numbers) {
        return numbers.areWhole()
                && numbers.counts().keySet().stream()
                        .allMatch(number -> number.remainder(TEN).signum() == 0);
    }

    private static boolean areDigits(NumberColumn numbers) {
        return numbers.distinct() >= 3
                && numbers.areWhole()
                && numbers.least().compareTo(BigDecimal.valueOf(10_000)) >= 0
                && RUN_TOGETHER.stream()
                        .anyMatch(pattern -> numbers.counts().keySet().stream()
                                .allMatch(number ->
                                        pattern.matcher(number.toPlainString()).matches()));
    }
}
