package org.reversementoring.anonymisation.reconstruction;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Numbers and lists as a person writes them; three or more in a row become a range. */
final class Words {

    private Words() {}

    static String and(List<Integer> numbers) {
        return list(runs(numbers), " and ");
    }

    static String or(List<Integer> numbers) {
        return list(runs(numbers), " or ");
    }

    static String list(List<String> parts, String last) {
        int end = parts.size() - 1;
        return end < 1 ? parts.get(0) : String.join(", ", parts.subList(0, end)) + last + parts.get(end);
    }

    static String grouped(BigInteger number) {
        return String.format(Locale.ROOT, "%,d", number);
    }

    static String capital(String sentence) {
        return Character.toUpperCase(sentence.charAt(0)) + sentence.substring(1);
    }

    private static List<String> runs(List<Integer> ascending) {
        List<String> runs = new ArrayList<>();
        int start = 0;
        for (int i = 1; i <= ascending.size(); i++) {
            if (i < ascending.size() && ascending.get(i) == ascending.get(i - 1) + 1) {
                continue;
            }
            if (i - start > 2) {
                runs.add(ascending.get(start) + " to " + ascending.get(i - 1));
            } else {
                ascending.subList(start, i).forEach(number -> runs.add(number.toString()));
            }
            start = i;
        }
        return runs;
    }
}
