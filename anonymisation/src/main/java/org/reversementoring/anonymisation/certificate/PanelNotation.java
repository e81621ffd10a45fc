package org.reversementoring.anonymisation.certificate;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.reversementoring.anonymisation.strategy.AnswerCounts;
import org.reversementoring.core.guide.RatingScale;

/** A panel as text: a digit of base 25 for each mark and one for "declined". */
final class PanelNotation {

    /** The largest panel; a count must be one digit. */
    static final int MAX_SIZE = 24;

    private static final int BASE = MAX_SIZE + 1;

    private PanelNotation() {}

    /** The number of panels, C(size + values - 1, values - 1). With 24 mentors and 12 values it fits into an int. */
    static long number(int size, int values) {
        long number = 1;
        for (int i = 1; i < values; i++) {
            number = number * (size + i) / i;
        }
        return number;
    }

    /** Every panel, most low marks first. */
    static List<int[]> all(int size, int values) {
        List<int[]> all = new ArrayList<>();
        fill(all, new int[values], 0, size);
        return all;
    }

    private static void fill(List<int[]> all, int[] counts, int value, int left) {
        if (value == counts.length - 1) {
            counts[value] = left;
            all.add(counts.clone());
            return;
        }
        for (int count = left; count >= 0; count--) {
            counts[value] = count;
            fill(all, counts, value + 1, left - count);
        }
    }

    static String of(int[] counts) {
        StringBuilder text = new StringBuilder();
        for (int count : counts) {
            text.append(Character.forDigit(count, BASE));
        }
        return text.toString();
    }

    /** The counts of a panel; none if the text is no panel of this size. */
    static int[] counts(String text, int size, int values) {
        int[] counts = new int[values];
        int sum = 0;
        if (text.length() != values) {
            return new int[0];
        }
        for (int i = 0; i < values; i++) {
            char digit = text.charAt(i);
            boolean plain = (digit >= '0' && digit <= '9') || (digit >= 'a' && digit <= 'o');
            if (!plain) {
                return new int[0];
            }
            counts[i] = Character.digit(digit, BASE);
            sum += counts[i];
        }
        return sum == size ? counts : new int[0];
    }

    static AnswerCounts answers(int[] counts, RatingScale scale) {
        int[] marks = Arrays.copyOf(counts, scale.points());
        return AnswerCounts.ofCounts(scale, counts[scale.points()], marks);
    }
}
