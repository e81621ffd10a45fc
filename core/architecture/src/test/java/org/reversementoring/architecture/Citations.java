package org.reversementoring.architecture;

import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** The numbers that a file cites: theorems T, guarantees G, invariants I, leaks L, worked attacks W. */
final class Citations {

    private static final String RANGE_OF = "([TGILW])([0-9]{1,3})(?: to |\\s?[-–]\\s?)\\1([0-9]{1,3})";

    /** A number is no part of a longer word, a member (TimePoint.T1), a type parameter or a week (2026-W47). */
    private static final String NO_WORD_BEFORE = "(?<![\\p{L}\\p{N}_.#<$-])";

    private static final String NO_WORD_AFTER = "(?![\\p{L}\\p{N}_])";

    private static final Pattern RANGE = Pattern.compile(NO_WORD_BEFORE + RANGE_OF + NO_WORD_AFTER);

    private static final Pattern SINGLE = Pattern.compile(NO_WORD_BEFORE + "([TGILW][0-9]{1,3}|GT)" + NO_WORD_AFTER);

    private Citations() {}

    /** Numbers that are named one by one. A range names none of them: it may say "all" without looking at each. */
    static Set<String> named(String file, String text) {
        Set<String> numbers = new TreeSet<>();
        String withoutRanges = RANGE.matcher(prose(file, text)).replaceAll(" ");
        SINGLE.matcher(withoutRanges)
                .results()
                .map(MatchResult::group)
                .filter(number -> !meansSomethingElse(file, number))
                .forEach(numbers::add);
        return numbers;
    }

    /** Numbers that are named, and each number of a range. */
    static Set<String> all(String file, String text) {
        Set<String> numbers = named(file, text);
        RANGE.matcher(prose(file, text)).results().forEach(range -> {
            for (int n = Integer.parseInt(range.group(2)); n <= Integer.parseInt(range.group(3)); n++) {
                String number = range.group(1) + n;
                if (!meansSomethingElse(file, number)) {
                    numbers.add(number);
                }
            }
        });
        return numbers;
    }

    /** What of a file can cite. */
    static String prose(String file, String text) {
        return file.endsWith(".java") ? Prose.of(text) : text;
    }

    /** T0 to T2 are points in time of a study, and W with a number is a week of the year in tables of people. */
    private static boolean meansSomethingElse(String file, String number) {
        boolean aboutReports = file.startsWith("anonymisation/")
                || file.contains("/doc/")
                || file.contains("/core/policy/")
                || file.contains("/core/report/");
        return switch (number) {
            case "T0", "T1", "T2" -> !aboutReports;
            default -> number.startsWith("W") && file.startsWith("anonymisation/microdata/");
        };
    }
}
