package org.reversementoring.core.language;

import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The check of a host's file against ours: each sentence that is needed, none that nobody reads, and no place that nothing fills.
 *
 * @param subject what the text is
 * @param reference our English file
 * @param plurals the rules of the host's language
 */
record HostFile(String subject, Properties reference, PluralRules plurals) {

    private static final Pattern PLACE = Pattern.compile("\\{\\d\\}");

    void check(Properties file, boolean complete) {
        for (String key : new TreeSet<>(file.stringPropertyNames())) {
            // A count fills its places in each plural, also where ours says "1 day" without one.
            Set<String> filled = new TreeSet<>(places(reference.getProperty(known(key))));
            filled.addAll(places(reference.getProperty(stem(key) + PluralRules.OTHER, "")));
            if (!filled.containsAll(places(file.getProperty(key)))) {
                throw new IllegalArgumentException(
                        subject + ": sentence " + key + " must have the places of ours at most, but has more");
            }
        }
        for (String key : new TreeSet<>(reference.stringPropertyNames())) {
            if (complete && !isReplaced(key) && file.getProperty(key, "").isBlank()) {
                throw new IllegalArgumentException(subject + ": a new language must have a sentence " + key);
            }
            if (complete && isCount(key)) {
                for (String category : plurals.categories()) {
                    if (file.getProperty(stem(key) + category, "").isBlank()) {
                        throw new IllegalArgumentException(
                                subject + ": a new language must have a sentence " + stem(key) + category);
                    }
                }
            }
        }
    }

    /** Our key for a host's: the same, or for another plural or one number more the one beside it. */
    private String known(String key) {
        if (reference.containsKey(key)) {
            return key;
        }
        for (String beside : Set.of(stem(key) + PluralRules.OTHER, stem(key) + 1)) {
            boolean plural = beside.endsWith(PluralRules.OTHER);
            if (reference.containsKey(beside)
                    && (plural
                            ? plurals.categories().contains(last(key))
                            : last(key).matches("\\d{1,3}"))) {
                return beside;
            }
        }
        throw new IllegalArgumentException(subject + ": each key must be one of ours, but was " + key);
    }

    /** Whether the sentence for one is not read in a language without that category. */
    private boolean isReplaced(String key) {
        return last(key).equals("one")
                && reference.containsKey(stem(key) + PluralRules.OTHER)
                && !plurals.categories().contains("one");
    }

    private boolean isCount(String key) {
        return last(key).equals(PluralRules.OTHER) && reference.containsKey(stem(key) + "one");
    }

    private static String stem(String key) {
        return key.substring(0, key.lastIndexOf('.') + 1);
    }

    private static String last(String key) {
        return key.substring(key.lastIndexOf('.') + 1);
    }

    private static Set<String> places(String text) {
        return PLACE.matcher(text).results().map(MatchResult::group).collect(Collectors.toSet());
    }
}
