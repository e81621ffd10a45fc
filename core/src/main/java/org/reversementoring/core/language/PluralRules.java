package org.reversementoring.core.language;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The plural categories of a language for whole numbers, in the notation of the Unicode CLDR, for instance {@code plural.few = n % 10 =
 * 2..4 and n % 100 != 12..14}. A number that no rule has is {@code more}, which is CLDR's {@code other}.
 *
 * <p>Source: Unicode Technical Standard 35, part 3, "Language Plural Rules". Of a whole number n, i is n, and v, w, f, t, c and e are 0.
 */
final class PluralRules {

    static final String OTHER = "more";
    private static final String PREFIX = "plural.";
    private static final List<String> CATEGORIES = List.of("zero", "one", "two", "few", "many");
    private static final Pattern RELATION =
            Pattern.compile("([nivwftce])(?:\\s*%\\s*(\\d{1,6}))?\\s*(!?=)\\s*([\\d.,\\s]+)");

    private final Map<String, List<List<Relation>>> rules = new LinkedHashMap<>();

    PluralRules(Properties file) {
        for (String category : CATEGORIES) {
            String rule = file.getProperty(PREFIX + category);
            if (rule != null) {
                List<List<Relation>> either = new ArrayList<>();
                for (String one : rule.split("\\bor\\b", -1)) {
                    List<Relation> all = new ArrayList<>();
                    for (String relation : one.split("\\band\\b", -1)) {
                        all.add(Relation.of(relation.strip()));
                    }
                    either.add(all);
                }
                rules.put(category, either);
            }
        }
    }

    /** The categories beside {@code more}. */
    Set<String> categories() {
        return rules.keySet();
    }

    /** The category of a number of at least 0. */
    String of(int number) {
        return rules.entrySet().stream()
                .filter(rule -> rule.getValue().stream()
                        .anyMatch(all -> all.stream().allMatch(relation -> relation.holds(number))))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(OTHER);
    }

    private record Relation(boolean whole, int modulus, boolean equal, List<int[]> ranges) {

        static Relation of(String text) {
            Matcher parts = RELATION.matcher(text);
            if (!parts.matches()) {
                throw new IllegalArgumentException("language file: a plural rule must be one of CLDR, but is not");
            }
            List<int[]> ranges = new ArrayList<>();
            for (String range : parts.group(4).split(",", -1)) {
                String[] ends = range.strip().split("\\.\\.", -1);
                ranges.add(new int[] {Integer.parseInt(ends[0]), Integer.parseInt(ends[ends.length - 1])});
            }
            int modulus = parts.group(2) == null ? 0 : Integer.parseInt(parts.group(2));
            return new Relation(
                    "ni".contains(parts.group(1)), modulus, parts.group(3).equals("="), ranges);
        }

        boolean holds(int number) {
            int operand = whole ? number : 0;
            int value = modulus == 0 ? operand : operand % modulus;
            return ranges.stream().anyMatch(range -> range[0] <= value && value <= range[1]) == equal;
        }
    }
}
