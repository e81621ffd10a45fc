package org.reversementoring.core.exchange.limesurvey;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** The names that LimeSurvey has for languages. Most are the language alone, without a region. */
final class LimeSurveyLanguage {

    /** The names with more than a language. */
    private static final Set<String> LONGER = Set.of(
            "ca-valencia",
            "cs-informal",
            "de-easy",
            "de-informal",
            "es-informal",
            "es-AR",
            "es-AR-informal",
            "es-CL",
            "es-CO",
            "es-MX",
            "it-informal",
            "nl-informal",
            "pap-CW",
            "pl-informal",
            "pt-BR",
            "sr-Latn",
            "zh-Hans",
            "zh-Hant-HK",
            "zh-Hant-TW");

    /** Names that are not the shortest of BCP 47, and what a region alone says of a script. */
    private static final Map<String, String> OTHERS = Map.ofEntries(
            Map.entry("ff", "ful"),
            Map.entry("ga", "ie"),
            Map.entry("iu", "ike"),
            Map.entry("kl", "kal"),
            Map.entry("ku", "kmr"),
            Map.entry("my", "mya"),
            Map.entry("no", "nb"),
            Map.entry("rm", "roh"),
            Map.entry("rn", "run"),
            Map.entry("se", "smi"),
            Map.entry("sw", "swh"),
            Map.entry("xh", "xho"),
            Map.entry("yo", "yor"),
            Map.entry("fa-AF", "prs"),
            Map.entry("zh", "zh-Hans"),
            Map.entry("zh-CN", "zh-Hans"),
            Map.entry("zh-SG", "zh-Hans"),
            Map.entry("zh-TW", "zh-Hant-TW"),
            Map.entry("zh-Hant", "zh-Hant-TW"),
            Map.entry("zh-HK", "zh-Hant-HK"),
            Map.entry("zh-MO", "zh-Hant-HK"));

    private LimeSurveyLanguage() {}

    /**
     * LimeSurvey's name of a language: the longest that fits the tag.
     *
     * @param tag as in BCP 47, for instance {@code en-GB}
     */
    static String of(String tag) {
        String rest = Locale.forLanguageTag(tag).toLanguageTag();
        while (true) {
            if (OTHERS.containsKey(rest)) {
                return OTHERS.getOrDefault(rest, rest);
            }
            if (LONGER.contains(rest) || rest.indexOf('-') < 0) {
                return rest;
            }
            rest = rest.substring(0, rest.lastIndexOf('-'));
        }
    }

    /**
     * LimeSurvey's names of several languages by their tags, in the same order.
     *
     * @throws IllegalArgumentException if LimeSurvey has one name for two of them
     */
    static Map<String, String> of(List<String> tags) {
        Map<String, String> names = new LinkedHashMap<>();
        Set<String> taken = new HashSet<>();
        for (String tag : tags) {
            String name = of(tag);
            if (!taken.add(name)) {
                throw new IllegalArgumentException("form: languages must have distinct names in LimeSurvey, but " + tags
                        + " has " + name + " for two");
            }
            names.put(tag, name);
        }
        return names;
    }
}
