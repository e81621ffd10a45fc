package org.reversementoring.reporting.opendata.format;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Names that SPSS accepts: ASCII letters, digits and underscores, at most 60 characters, distinct in any case. */
final class SpssNames {

    private static final int LONGEST = 60;

    private static final Set<String> RESERVED =
            Set.of("all", "and", "by", "eq", "ge", "gt", "le", "lt", "ne", "not", "or", "to", "with");

    private final Set<String> taken = new HashSet<>(RESERVED);

    /** The name itself if it is legal and free, or else a similar one. */
    String next(String name) {
        String letters = name.replaceAll("[^A-Za-z0-9]+", "_").replaceAll("^_+|_+$", "");
        String start = letters.isEmpty() ? "v" : letters.matches("[0-9].*") ? "v_" + letters : letters;
        String base = start.substring(0, Math.min(LONGEST, start.length())).replaceAll("_+$", "");
        String candidate = base;
        for (int number = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); number++) {
            String ending = "_" + number;
            candidate = base.substring(0, Math.min(base.length(), LONGEST - ending.length())) + ending;
        }
        return candidate;
    }
}
