package org.reversementoring.core.exchange.limesurvey;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.core.exchange.answers.ColumnDropReason;

/**
 * The columns that LimeSurvey adds to responses: by code, by English or German heading, or by code and heading with any signs between them.
 *
 * <p>German headings: the three dates are from LimeSurvey's own translation (locale/de/LC_MESSAGES/de.po in its repository, 2011 and 2012);
 * what each response has, and the times, are from scripts that people published for German exports; participants' columns are from the
 * library's list. In any other language a column is known if its code stands before it.
 */
final class SystemColumns {

    private static final String SUBMITTED = "submitdate";
    private static final String TOTAL = "interviewtime";

    /** Codes with their headings; versions of LimeSurvey differ in some. */
    private static final Map<ColumnDropReason, Map<String, List<String>>> NAMES = Map.of(
            ColumnDropReason.STATUS, Map.of(SUBMITTED, List.of("Date submitted", "Datum Abgeschickt")),
            ColumnDropReason.TECHNICAL,
                    Map.of(
                            "id",
                            List.of("Response ID", "Antwort ID"),
                            "lastpage",
                            List.of("Last page", "Letzte Seite"),
                            "seed",
                            List.of("Seed", "Zufallsstartwert", "Zufallsgeneratorstartwert"),
                            "quota_exit",
                            List.of("Quota exit"),
                            TOTAL,
                            List.of("Total time", "Gesamtzeit")),
            ColumnDropReason.LANGUAGE, Map.of("startlanguage", List.of("Start language", "Start-Sprache")),
            ColumnDropReason.TIME,
                    Map.of(
                            "startdate", List.of("Date started", "Datum gestartet"),
                            "datestamp", List.of("Date last action", "Datum letzte Aktivität"),
                            "completed", List.of("Completed")),
            ColumnDropReason.IDENTITY,
                    Map.of(
                            "token", List.of("Access code", "Token", "Zugangscode", "Zugangsschlüssel"),
                            "ipaddr", List.of("IP address", "IP-Adresse"),
                            "refurl", List.of("Referrer URL", "Weiterleitungs-URL"),
                            "tid", List.of("Participant ID"),
                            "participant_id", List.of("Central participant ID"),
                            "firstname", List.of("First name", "Vorname"),
                            "lastname", List.of("Last name", "Nachname"),
                            "email", List.of("Email address", "Email", "E-Mail-Adresse")));

    private static final Map<String, ColumnDropReason> REASONS = new HashMap<>();

    /** The code of a column by what is left of its code, its heading or both. */
    private static final Map<String, String> CODES = codes();

    /** Codes that are no words, so that no question begins with one: the heading behind them may be in any language. */
    private static final Pattern CODE_AND_HEADING = Pattern.compile(
            "(submitdate|lastpage|startlanguage|startdate|datestamp|ipaddr|refurl|interviewtime|quota_exit|participant_id)[^\\w\\[].*",
            Pattern.DOTALL);

    /** Other names, of the library's list of columns that say when, for a time at which something was sent off. */
    private static final Set<String> SENT = Set.of("submitdate", "submittedat", "submissiontime");

    /** Headings of times, by code, in English and in German. The time of a question names its code. */
    private static final Pattern TIMING = Pattern.compile(
            "[A-Za-z][A-Za-z0-9]*Time|groupTime[0-9]+|(?:[A-Za-z][A-Za-z0-9]*Time[0-9]*\\W{1,5})?"
                    + "(?:(?:Group[ _]time|Gruppenzeit):.*|(?:Question[ _]time|Fragenzeit):[ _]?[A-Za-z][A-Za-z0-9]*)",
            Pattern.DOTALL);

    private static final Pattern ATTRIBUTE = Pattern.compile("attribute_[0-9]+(\\W.*)?", Pattern.DOTALL);
    private static final Pattern COUNT =
            Pattern.compile("(?s)filecount[ _]-[ _](.*)|(.*)(?:\\[filecount\\]|_filecount)(?:\\W.*)?");

    private SystemColumns() {}

    private static Map<String, String> codes() {
        Map<String, String> codes = new HashMap<>();
        NAMES.forEach((reason, names) -> names.forEach((code, headings) -> {
            REASONS.put(code, reason);
            codes.put(plain(code), code);
            for (String heading : headings) {
                codes.put(plain(heading), code);
                codes.put(plain(code + heading), code);
            }
        }));
        return codes;
    }

    private static String code(String name) {
        Matcher both = CODE_AND_HEADING.matcher(name);
        return both.matches() ? both.group(1) : CODES.getOrDefault(plain(name), "");
    }

    /** Why a column is not read; empty if it is none of LimeSurvey's, or {@linkplain #isTiming a time}. */
    static Optional<ColumnDropReason> reason(String name) {
        ColumnDropReason known = REASONS.get(code(name));
        if (known != null) {
            return Optional.of(known);
        }
        return ATTRIBUTE.matcher(name).matches() ? Optional.of(ColumnDropReason.IDENTITY) : Optional.empty();
    }

    /** Whether the column says when a response was sent off, in LimeSurvey's own words. */
    static boolean isSubmitted(String name) {
        return code(name).equals(SUBMITTED);
    }

    /** Whether the column says when a response was sent off, in any words that the library knows. */
    static boolean saysWhenSent(String name) {
        return isSubmitted(name) || code(name).equals("completed") || SENT.contains(plain(name));
    }

    /**
     * The place of the column with the time of a whole response; the number of names if there is none. LimeSurvey writes it behind all
     * questions, and the times of groups and questions behind it.
     */
    static int total(List<String> names) {
        for (int i = names.size() - 1; i >= 0; i--) {
            // A host may have a question with the code totalTime.
            if (code(names.get(i)).equals(TOTAL) && !names.get(i).equalsIgnoreCase("totalTime")) {
                return i;
            }
        }
        return names.size();
    }

    /** Whether a column may be the time of a group or of a question: only its place tells it from a question {@code freeTime}. */
    static boolean isTiming(String name) {
        return TIMING.matcher(name).matches();
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
