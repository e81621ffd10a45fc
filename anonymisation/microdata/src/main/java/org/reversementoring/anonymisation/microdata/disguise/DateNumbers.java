package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.reversementoring.anonymisation.microdata.table.Column;

/**
 * A search for columns of numbers that are dates (G10): days or seconds since the day from which a program counts, and digits of
 * year, month and day run together. One number may be anything, so the whole column must look so.
 *
 * <p>Days: from 2000 to 2034, within ten years of each other, not all alike and not rounded to tens, since a count of five digits
 * may be anything else. Seconds and their fractions: from 1990 to 2034. Minutes and hours: as days. Then years with a fraction, and times
 * of a day or a year of three and four digits.
 */
public final class DateNumbers {

    private static final long TEN_YEARS = 3653;
    private static final int MANY = 20;
    private static final BigDecimal TEN = BigDecimal.TEN;

    /** The days from which R, Unix and Java; Excel; its older Macintosh form; SAS and Stata; and astronomers, in short and in full, count. */
    private static final List<LocalDate> DAY_ZERO = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1899, 12, 30),
            LocalDate.of(1904, 1, 1),
            LocalDate.of(1960, 1, 1),
            LocalDate.of(1858, 11, 17),
            LocalDate.of(-4713, 11, 24));

    /** The days from which Unix; SAS and Stata; SPSS; and Windows and .NET count seconds or parts of them. */
    private static final List<LocalDate> SECOND_ZERO = List.of(
            LocalDate.of(1970, 1, 1),
            LocalDate.of(1960, 1, 1),
            LocalDate.of(1582, 10, 14),
            LocalDate.of(1601, 1, 1),
            LocalDate.of(1, 1, 1));

    private static final BigDecimal FIRST_YEAR = new BigDecimal(1900);
    private static final BigDecimal YEAR_AFTER = new BigDecimal(2035);

    /** 199005, 2024326, 900517, 170590, with each part in its range. */
    private static final List<Pattern> RUN_TOGETHER = Stream.of(
                    "(19|20)\\d{2}(0[1-9]|1[0-2])",
                    "(0?[1-9]|1[0-2])(19|20)\\d{2}",
                    "(19|20)\\d{2}([0-2]\\d{2}|3[0-6]\\d)",
                    "\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])",
                    "(0?[1-9]|[12]\\d|3[01])(0[1-9]|1[0-2])\\d{2}",
                    "(19|20)\\d{2}(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])([01]\\d|2[0-3])[0-5]\\d([0-5]\\d)?")
            .map(Pattern::compile)
            .toList();

    private DateNumbers() {}

    /** Whether the numbers of a column are dates, as far as one can see. */
    public static boolean areIn(Column column, int rows) {
        NumberColumn numbers = NumberColumn.of(column, rows);
        return !numbers.isEmpty()
                && (areSeconds(numbers)
                        || areMinutes(numbers)
                        || areDays(numbers)
                        || areDigits(numbers)
                        || arePartsOfYears(numbers)
                        || areShort(numbers));
    }

    private static boolean areSeconds(NumberColumn numbers) {
        for (LocalDate zero : SECOND_ZERO) {
            long from = ChronoUnit.DAYS.between(zero, LocalDate.of(1990, 1, 1)) * 86_400;
            long to = ChronoUnit.DAYS.between(zero, LocalDate.of(2035, 1, 1)) * 86_400;
            for (long parts : new long[] {1, 1_000, 1_000_000, 10_000_000}) {
                // The last of these is too large where seconds are counted from far back, and then is none of theirs.
                if (to > Long.MAX_VALUE / parts) {
                    continue;
                }
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

    /** Minutes and hours since 1970: as days, since a count of six digits may be anything else. */
    private static boolean areMinutes(NumberColumn numbers) {
        if (numbers.distinct() < 2 || !numbers.areWhole()) {
            return false;
        }
        for (long parts : new long[] {24, 24 * 60}) {
            boolean inTime = numbers.perCentWithin(
                            parts * LocalDate.of(2000, 1, 1).toEpochDay(),
                            parts * LocalDate.of(2035, 1, 1).toEpochDay())
                    == 100;
            boolean near =
                    numbers.greatest().subtract(numbers.least()).compareTo(BigDecimal.valueOf(parts * TEN_YEARS)) <= 0;
            boolean rounded = parts == 24 ? isRounded(numbers) : isRoundedTo(numbers, BigDecimal.valueOf(1_000));
            if (inTime && near && !rounded) {
                return true;
            }
        }
        return false;
    }

    /** 2024.83: a year, and how much of it was over, so at least three parts of years. */
    private static boolean arePartsOfYears(NumberColumn numbers) {
        return numbers.least().compareTo(FIRST_YEAR) >= 0
                && numbers.greatest().compareTo(YEAR_AFTER) < 0
                && numbers.counts().keySet().stream()
                                .map(number -> number.remainder(BigDecimal.ONE))
                                .filter(part -> part.signum() != 0)
                                .distinct()
                                .count()
                        >= 3;
    }

    /**
     * 1005, 311 or 1103, a time of day, or a day and a month: so many numbers of up to four digits, from so many hours or months, that in a
     * measure some would be none.
     */
    private static boolean areShort(NumberColumn numbers) {
        return numbers.distinct() >= MANY
                && numbers.areWhole()
                && numbers.least().signum() >= 0
                && numbers.greatest().compareTo(BigDecimal.valueOf(3_200)) < 0
                && (areOf(numbers, 0, 24, 0, 59) || areOf(numbers, 1, 31, 1, 12) || areOf(numbers, 1, 12, 1, 31));
    }

    /** Whether hundreds and what is beyond them are all in their ranges, and there are three of the one and five of the other. */
    private static boolean areOf(NumberColumn numbers, int fromHundred, int toHundred, int from, int to) {
        Set<Integer> hundreds = new HashSet<>();
        Set<Integer> rests = new HashSet<>();
        for (BigDecimal number : numbers.counts().keySet()) {
            int hundred = number.intValueExact() / 100;
            int rest = number.intValueExact() % 100;
            if (hundred < fromHundred || hundred > toHundred || rest < from || rest > to) {
                return false;
            }
            hundreds.add(hundred);
            rests.add(rest);
        }
        return hundreds.size() >= 3 && rests.size() >= 5;
    }

    private static boolean isRoundedTo(NumberColumn numbers, BigDecimal step) {
        return numbers.counts().keySet().stream()
                .allMatch(number -> number.remainder(step).signum() == 0);
    }

    private static boolean isRounded(NumberColumn numbers) {
        return numbers.areWhole() && isRoundedTo(numbers, TEN);
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
