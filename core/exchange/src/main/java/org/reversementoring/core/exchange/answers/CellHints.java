package org.reversementoring.core.exchange.answers;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * What a cell that does not fit looks like, and what a host can declare. Each hint names a kind of sign that tools and spreadsheets write, never
 * a cell.
 */
final class CellHints {

    private static final Set<String> MISSING = Set.of(
            "na", "n/a", "#n/a", "nan", "null", "none", "-", ".", "?", "-1", "-9", "-99", "-999", "-77", "-88", "88", "77", "999",
            "998", "[not completed]", "#value!", "#ref!", "#null!", "-oth-");

    private static final Map<Pattern, String> HINTS = Map.of(
            Pattern.compile("-?[0-9]+,[0-9]+"), "a decimal comma was seen; declare withDecimals(',')",
            Pattern.compile("-?[0-9]+\\.[0-9]+"), "a decimal point was seen; declare withDecimals('.')",
            Pattern.compile("(?i)true|false|wahr|falsch"),
                    "true or false was seen, which spreadsheets write for 1 and 0; export codes again, or declare withCodes",
            Pattern.compile("(?i)y|n|yes|no|ja|nein"), "a yes or no was seen; declare withCodes",
            Pattern.compile("[0-9]{1,4}[-/.][0-9]{1,2}[-/.][0-9]{1,4}.*|(?i)[0-9]{1,2}-[a-z]{3}.*"),
                    "a date was seen, which spreadsheets make of marks; export again",
            Pattern.compile("'.*"), "an apostrophe was seen in front; declare withFormulaGuard",
            Pattern.compile("=.*"), "a formula was seen; export values");

    private CellHints() {}

    static String of(String cell) {
        if (MISSING.contains(cell.toLowerCase(Locale.ROOT))) {
            return "; a sign for no answer was seen; declare withMissing";
        }
        return HINTS.entrySet().stream()
                .filter(hint -> cell.length() < 100 && hint.getKey().matcher(cell).matches())
                .findFirst()
                .map(hint -> "; " + hint.getValue())
                .orElse("");
    }
}
