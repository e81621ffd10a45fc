package org.reversementoring.core.exchange.limesurvey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.reversementoring.core.exchange.answers.DropReason;

/** The columns that LimeSurvey adds to responses: by code, by English heading, or by both with any signs between them. */
final class SystemColumns {

    private static final String SUBMITTED = "submitdate";

    /** Codes with their English headings; versions of LimeSurvey differ in some. */
    private static final Map<DropReason, Map<String, List<String>>> NAMES = Map.of(
            DropReason.STATUS, Map.of(SUBMITTED, List.of("Date submitted")),
            DropReason.TECHNICAL,
                    Map.of(
                            "id", List.of("Response ID"),
                            "lastpage", List.of("Last page"),
                            "seed", List.of("Seed"),
                            "quota_exit", List.of("Quota exit"),
                            "interviewtime", List.of("Total time")),
            DropReason.LANGUAGE, Map.of("startlanguage", List.of("Start language")),
            DropReason.TIME,
                    Map.of(
                            "startdate", List.of("Date started"),
                            "datestamp", List.of("Date last action"),
                            "completed", List.of("Completed")),
            DropReason.IDENTITY,
                    Map.of(
                            "token", List.of("Access code", "Token"),
                            "ipaddr", List.of("IP address"),
                            "refurl", List.of("Referrer URL"),
                            "tid", List.of("Participant ID"),
                            "participant_id", List.of("Central participant ID"),
                            "firstname", List.of("First name"),
                            "lastname", List.of("Last name"),
                            "email", List.of("Email address", "Email")));

    private static final Map<String, DropReason> REASONS = reasons();

    /** Headings of times, by code and in English. */
    private static final Pattern TIMING = Pattern.compile(
            "[A-Za-z][A-Za-z0-9]*Time|groupTime[0-9]+|(?:[A-Za-z][A-Za-z0-9]*Time[0-9]*\\W{1,5})?(?:Group|Question)[ _]time:.*",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute_[0-9]+(\\W.*)?", Pattern.DOTALL);
    private static final Pattern COUNT =
            Pattern.compile("(?s)filecount[ _]-[ _](.*)|(.*)(?:\\[filecount\\]|_filecount)(?:\\W.*)?");

    private SystemColumns() {}

    private static Map<String, DropReason> reasons() {
        Map<String, DropReason> reasons = new HashMap<>();
        NAMES.forEach((reason, names) -> names.forEach((code, headings) -> {
            reasons.put(plain(code), reason);
            for (String heading : headings) {
                reasons.put(plain(heading), reason);
                reasons.put(plain(code + heading), reason);
            }
        }));
        return reasons;
    }

    /** Why a column is not read; empty if it is none of LimeSurvey's. */
    static Optional<DropReason> reason(String name) {
        DropReason known = REASONS.get(plain(name));
        if (known != null) {
            return Optional.of(known);
        }
        if (TIMING.matcher(name).matches()) {
            return Optional.of(DropReason.TECHNICAL);
        }
        return ATTRIBUTE.matcher(name).matches() ? Optional.of(DropReason.IDENTITY) : Optional.empty();
    }

    /** Whether the column says when a response was sent off. */
    static boolean isSubmitted(String name) {
        return REASONS.get(plain(name)) == DropReason.STATUS;
    }

    /** The columns of questions in which files were handed in: those whose number of files has a column. Their cells name the files. */
    static Set<String> files(List<String> names) {
        Set<String> files = new HashSet<>();
        for (String name : names) {
            var count = COUNT.matcher(name);
            if (count.matches()) {
                files.add(name);
                files.add((count.group(1) == null ? count.group(2) : count.group(1)).strip());
            }
        }
        return files;
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
