package org.reversementoring.anonymisation.microdata.disguise;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.reversementoring.anonymisation.microdata.table.Column;
import org.reversementoring.anonymisation.microdata.table.ValueType;

/**
 * A search for numbers that people have, as those of staff, of a phone or of a place in a list (G10). Whoever has the list knows
 * the row.
 *
 * <p>A measure repeats itself, and a number that is given out does not. Of people who are measured on a scale of R places,
 * independently, some agree; they agree least often where all places are equally likely, because the number of agreeing pairs is
 * Schur-convex in the shares. So fewer repeats than that explains were given out: by an exact count up to 128 rows, and beyond by
 * the mean and variance of agreeing pairs, which are N/R and N(R−1)/R² for N pairs, because pairs of an even draw are pairwise
 * independent (Bloom, A birthday problem, The American Mathematical Monthly 80 (1973) 1141). The scale is read off the column: from
 * the least to the greatest number in the greatest step that fits.
 *
 * <p>On a wide scale nobody agrees anyway. There a number that few share identifies, whether it was given or measured: it can be
 * rounded.
 */
public final class NumbersOfPeople {

    private static final MathContext ROUNDED_UP = new MathContext(12, RoundingMode.UP);
    private static final BigDecimal HARDLY_BY_CHANCE = new BigDecimal("1e-6");
    private static final int COUNTED_EXACTLY = 128;

    /** Fewer rows, or texts, show nothing beyond chance. */
    private static final int FEWEST = 20;

    /** Places of a scale from 0 to 100, on which two people may well have each mark. */
    private static final BigInteger MARKS = BigInteger.valueOf(101);

    private static final BigInteger WIDE = BigInteger.valueOf(5_000);
    private static final BigInteger WIDER = BigInteger.valueOf(10_000);
    private static final BigInteger SCALE = BigInteger.valueOf(1_001);

    /** Telephone, British postcode, letters with a number of at least three digits, address of a letter-box, and hexadecimal digits. */
    private static final Pattern CODE = Pattern.compile("\\+?[\\d() /.-]{7,20}"
            + "|[A-Za-z]{1,2}\\d[A-Za-z\\d]? ?\\d[A-Za-z]{2}"
            + "|[\\p{L}#-]{0,4}[ -]?\\d{3,12}[ -]?\\p{L}?"
            + "|[^@\\s]{1,64}@[^@\\s]{1,64}"
            + "|(?=[A-Fa-f-]{0,40}\\d)[\\dA-Fa-f]{4,}(?:-?[\\dA-Fa-f]{4,})+");

    private final Column column;
    private final int rows;
    private final NumberColumn numbers;

    private NumbersOfPeople(Column column, int rows, NumberColumn numbers) {
        this.column = column;
        this.rows = rows;
        this.numbers = numbers;
    }

    /**
     * Whether a column has such numbers, as far as one can see.
     *
     * @param classSize the rows that a class has at least; a long number that fewer rows share identifies
     */
    public static boolean areIn(Column column, int rows, int classSize) {
        NumbersOfPeople search = new NumbersOfPeople(column, rows, NumberColumn.of(column, rows));
        if (column.attribute().type() == ValueType.TEXT && (search.areCodes(classSize) || search.areInPairs())) {
            return true;
        }
        return !search.numbers.isEmpty()
                && (search.areGivenOut(classSize) || search.withoutCommonest().areGivenOut(classSize));
    }

    /** The numbers beside one that stands for none, as 0 in every second row, if they are enough to be judged; else all. */
    private NumbersOfPeople withoutCommonest() {
        NumberColumn rest = numbers.withoutCommonest();
        boolean enough = rest.rows() >= FEWEST && 10L * rest.rows() <= 9L * numbers.rows();
        return enough ? new NumbersOfPeople(column, rows, rest) : this;
    }

    /**
     * Whether each text is in a few rows and hardly one in one, as if each person had two or three. Of a category that some people chose,
     * m on the mean, one person alone is the choice with probability m/(e^m \u2212 1), if that is even; and more often else.
     */
    private boolean areInPairs() {
        if (column.cardinality() < FEWEST) {
            return false;
        }
        int[] counts = column.counts(rows);
        int values = 0;
        int taken = 0;
        int alone = 0;
        for (int code = 0; code < column.cardinality(); code++) {
            if (!column.dictionary().get(code).isEmpty()) {
                int count = counts[code];
                values += count;
                taken++;
                alone += count == 1 ? 1 : 0;
            }
        }
        if (taken < FEWEST || 2 * alone > taken) {
            return false;
        }
        double mean = (double) values / taken;
        double single = mean / Math.expm1(mean);
        return chanceOfAtMost(alone, taken, single) < HARDLY_BY_CHANCE.doubleValue();
    }

    /** The chance of at most so many of n, each with one probability. */
    private static double chanceOfAtMost(int most, int n, double probability) {
        double term = Math.pow(1 - probability, n);
        double sum = term;
        for (int i = 1; i <= most; i++) {
            term *= (double) (n - i + 1) / i * probability / (1 - probability);
            sum += term;
        }
        return sum;
    }

    private boolean areCodes(int classSize) {
        int[] counts = column.counts(rows);
        int codes = 0;
        int rare = 0;
        int values = 0;
        for (int code = 0; code < counts.length; code++) {
            String cell = column.dictionary().get(code).strip();
            if (!cell.isEmpty()) {
                values += counts[code];
                if (CODE.matcher(cell).matches()) {
                    codes += counts[code];
                    rare += counts[code] < classSize ? counts[code] : 0;
                }
            }
        }
        return values > 0 && 10L * codes >= 9L * values && 2L * rare >= values;
    }

    private boolean areGivenOut(int classSize) {
        int n = numbers.rows();
        BigInteger places = numbers.places();
        int alone = numbers.rowsSharedByAtMost(1);
        int shared = numbers.rowsSharedByAtMost(2);
        boolean allAlone = alone == n && n > 1 && (places.compareTo(SCALE) > 0 || places.intValueExact() == n);
        boolean onceMostly = 10L * alone >= 9L * n && isHardlyByChance(places);
        boolean twiceMostly = 20L * shared >= 19L * n && places.compareTo(MARKS) > 0 && isHardlyByChance(places);
        return allAlone || onceMostly || twiceMostly || areRareOnAWideScale(places, classSize) || areInOrderOfRows();
    }

    private boolean areRareOnAWideScale(BigInteger places, int classSize) {
        int n = numbers.rows();
        if (!numbers.areWhole()) {
            return places.compareTo(WIDER) >= 0 && 10L * numbers.rowsSharedByAtMost(2) >= 9L * n;
        }
        boolean oneLength = length(numbers.least()) == length(numbers.greatest());
        return (places.compareTo(WIDE) >= 0 && 2L * numbers.rowsSharedByAtMost(2) >= n)
                || (places.compareTo(WIDER) >= 0 && oneLength && 2L * numbers.rowsSharedByAtMost(classSize - 1) >= n);
    }

    private static int length(BigDecimal number) {
        return number.abs().toBigInteger().toString().length();
    }

    private boolean isHardlyByChance(BigInteger places) {
        int n = numbers.rows();
        if (n <= COUNTED_EXACTLY) {
            return chanceOfSoFewRepeats(n, n - numbers.distinct(), places).compareTo(HARDLY_BY_CHANCE) < 0;
        }
        BigInteger pairs = pairs(n);
        BigInteger agreeing =
                numbers.counts().values().stream().map(NumbersOfPeople::pairs).reduce(BigInteger.ZERO, BigInteger::add);
        BigInteger short36 = pairs.subtract(agreeing.multiply(places));
        // Six standard deviations below the mean, both sides multiplied by R².
        return short36.signum() > 0
                && short36.pow(2)
                                .compareTo(BigInteger.valueOf(36)
                                        .multiply(pairs)
                                        .multiply(places.subtract(BigInteger.ONE)))
                        > 0;
    }

    private static BigInteger pairs(int count) {
        return BigInteger.valueOf((long) count * (count - 1) / 2);
    }

    /** The probability, rounded up, that of n people on a scale of so many equally likely places at most so many repeat an earlier one. */
    static BigDecimal chanceOfSoFewRepeats(int n, int most, BigInteger places) {
        BigDecimal all = new BigDecimal(places);
        BigDecimal[] chance = new BigDecimal[most + 1];
        Arrays.fill(chance, BigDecimal.ZERO);
        chance[0] = BigDecimal.ONE;
        for (int person = 0; person < n; person++) {
            for (int repeats = Math.min(most, person); repeats >= 0; repeats--) {
                BigDecimal seen = BigDecimal.valueOf(person - repeats);
                BigDecimal fresh = all.subtract(seen).max(BigDecimal.ZERO);
                BigDecimal here = chance[repeats].multiply(fresh, ROUNDED_UP);
                if (repeats > 0) {
                    here = here.add(chance[repeats - 1].multiply(seen.add(BigDecimal.ONE), ROUNDED_UP), ROUNDED_UP);
                }
                chance[repeats] = here.divide(all, ROUNDED_UP);
            }
        }
        return Arrays.stream(chance).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether numbers with few rows each grow or fall with the rows, evenly: so does a list, and no measure that a table is sorted by. */
    private boolean areInOrderOfRows() {
        int n = numbers.rows();
        if (n != rows || numbers.distinct() < Math.max(20, n / 5)) {
            return false;
        }
        long up = IntStream.range(1, rows)
                .filter(row -> column.code(row) > column.code(row - 1))
                .count();
        long down = IntStream.range(1, rows)
                .filter(row -> column.code(row) < column.code(row - 1))
                .count();
        return 50 * Math.min(up, down) <= n
                && isEven(new ArrayList<>(numbers.counts().values()))
                && isEven(steps());
    }

    private List<BigDecimal> steps() {
        List<BigDecimal> steps = new ArrayList<>();
        BigDecimal before = null;
        for (BigDecimal number : numbers.counts().keySet()) {
            if (before != null) {
                steps.add(number.subtract(before));
            }
            before = number;
        }
        return steps;
    }

    /** Whether nine of ten are the same. */
    private static <T extends Comparable<T>> boolean isEven(List<T> values) {
        Map<T, Integer> counts = new TreeMap<>();
        values.forEach(value -> counts.merge(value, 1, Integer::sum));
        int most = counts.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        return 10L * most >= 9L * values.size();
    }
}
