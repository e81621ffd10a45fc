package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * The numbers of a column and how many rows have each, whether the column calls itself a number or is a text of digits. Missing
 * cells are left out.
 */
final class NumberColumn {

    private static final Pattern DIGITS = Pattern.compile("\\s*[+-]?\\d{1,18}(?:\\.\\d{1,9})?\\s*");

    private final NavigableMap<BigDecimal, Integer> counts;
    private final int rows;

    private NumberColumn(NavigableMap<BigDecimal, Integer> counts, int rows) {
        this.counts = counts;
        this.rows = rows;
    }

    /** The numbers of a column; none if fewer than 95 % of its rows with a value have a number. */
    static NumberColumn of(Column column, int rows) {
        TreeMap<BigDecimal, Integer> numbers = new TreeMap<>();
        int[] rowsOf = column.counts(rows);
        int numbered = 0;
        int others = 0;
        for (int code = 0; code < rowsOf.length; code++) {
            String cell = column.dictionary().get(code);
            if (cell.isBlank()) {
                continue;
            }
            ValueType type = column.attribute().type();
            if ((type.isNumber() && type.accepts(cell)) || DIGITS.matcher(cell).matches()) {
                numbers.merge(new BigDecimal(cell.strip()).stripTrailingZeros(), rowsOf[code], Integer::sum);
                numbered += rowsOf[code];
            } else {
                others += rowsOf[code];
            }
        }
        return others * 19L > numbered ? new NumberColumn(new TreeMap<>(), 0) : new NumberColumn(numbers, numbered);
    }

    /** The same without the number that most rows have. */
    NumberColumn withoutCommonest() {
        Map.Entry<BigDecimal, Integer> commonest =
                counts.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
        NavigableMap<BigDecimal, Integer> others = new TreeMap<>(counts);
        others.remove(commonest.getKey());
        return others.isEmpty() ? this : new NumberColumn(others, rows - commonest.getValue());
    }

    boolean isEmpty() {
        return counts.isEmpty();
    }

    /** The number of rows with a number. */
    int rows() {
        return rows;
    }

    /** The number of different numbers. */
    int distinct() {
        return counts.size();
    }

    BigDecimal least() {
        return counts.firstKey();
    }

    BigDecimal greatest() {
        return counts.lastKey();
    }

    /** The number of rows whose number is in at most so many rows. */
    int rowsSharedByAtMost(int most) {
        return counts.values().stream()
                .filter(count -> count <= most)
                .mapToInt(Integer::intValue)
                .sum();
    }

    /** The share of rows, in per cent rounded down, whose number is between two bounds, both included. */
    long perCentWithin(long from, long to) {
        BigDecimal least = BigDecimal.valueOf(from);
        BigDecimal greatest = BigDecimal.valueOf(to);
        // Most columns lie outside most ranges, which their ends tell.
        if (counts.isEmpty() || least().compareTo(greatest) > 0 || greatest().compareTo(least) < 0) {
            return 0;
        }
        long inside = counts.subMap(least, true, greatest, true).values().stream()
                .mapToLong(Integer::longValue)
                .sum();
        return 100 * inside / Math.max(1, rows);
    }

    boolean areWhole() {
        return counts.keySet().stream().allMatch(number -> number.scale() <= 0);
    }

    Map<BigDecimal, Integer> counts() {
        return counts;
    }

    /** The greatest step of which every distance between two numbers is a multiple; 0 if there are not two numbers. */
    BigDecimal step() {
        int scale = counts.keySet().stream().mapToInt(BigDecimal::scale).max().orElse(0);
        BigInteger step = BigInteger.ZERO;
        BigInteger before = null;
        for (BigDecimal number : counts.keySet()) {
            BigInteger here = number.setScale(scale).unscaledValue();
            if (before != null) {
                step = step.gcd(here.subtract(before));
            }
            before = here;
        }
        return new BigDecimal(step, scale);
    }

    /** The number of values that a scale from the least to the greatest number in such steps has; at least 1. */
    BigInteger places() {
        BigDecimal step = step();
        return step.signum() == 0
                ? BigInteger.ONE
                : greatest()
                        .subtract(least())
                        .divideToIntegralValue(step)
                        .toBigInteger()
                        .add(BigInteger.ONE);
    }
}
