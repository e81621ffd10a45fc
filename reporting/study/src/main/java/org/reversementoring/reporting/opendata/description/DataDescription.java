package org.reversementoring.reporting.opendata.description;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * What a reader must know of a data set that its cells do not say. Everything in it is published.
 *
 * @param title not blank
 * @param summary what was studied, how, and in whom; not blank
 * @param creators in the order of citation, at least one
 * @param licence what others may do
 * @param version of the data, for instance 1.0.0
 * @param language of labels and values, a BCP 47 tag such as {@code en} or {@code cy-GB}
 * @param keywords for catalogues
 * @param period when answers were collected, by year
 * @param funder who paid
 * @param contact where questions go
 * @param variables descriptions by column name; a column without one is described by its name
 */
public record DataDescription(
        String title,
        String summary,
        List<Creator> creators,
        Licence licence,
        String version,
        String language,
        List<String> keywords,
        Optional<Period> period,
        Optional<String> funder,
        Optional<String> contact,
        Map<String, VariableDescription> variables) {

    private static final Pattern LANGUAGE = Pattern.compile("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*");
    private static final Pattern VERSION = Pattern.compile("[0-9A-Za-z][0-9A-Za-z.+-]{0,63}");

    /**
     * Checks and copies, keeping the order.
     *
     * @throws IllegalArgumentException if a text is blank or has control characters, there is no creator, or version or language
     *     has another form
     */
    public DataDescription {
        PlainText.require("title", title);
        PlainText.require("summary", summary);
        creators = List.copyOf(creators);
        if (creators.isEmpty()) {
            throw new IllegalArgumentException("creators must be at least 1, but were 0");
        }
        if (!VERSION.matcher(version).matches()) {
            throw new IllegalArgumentException("version must be letters, digits, dots, pluses and hyphens");
        }
        if (!LANGUAGE.matcher(language).matches()) {
            throw new IllegalArgumentException("language must be a tag such as en or cy-GB");
        }
        keywords = List.copyOf(keywords);
        keywords.forEach(word -> PlainText.require("keyword", word));
        funder.ifPresent(text -> PlainText.require("funder", text));
        contact.ifPresent(text -> PlainText.require("contact", text));
        variables = Collections.unmodifiableMap(new LinkedHashMap<>(variables));
    }

    /**
     * When answers were collected. Years, since an exact date can tell a panel (G10).
     *
     * @param from first year
     * @param to last year, not before the first
     */
    public record Period(int from, int to) {

        /**
         * Checks the years.
         *
         * @throws IllegalArgumentException if they are outside 1900 to 9999, or in the wrong order
         */
        public Period {
            if (from < 1900 || to > 9999 || to < from) {
                throw new IllegalArgumentException(
                        "period must be two years in order from 1900 to 9999, but was " + from + " to " + to);
            }
        }

        /** The years of two dates. */
        public static Period between(LocalDate from, LocalDate to) {
            return new Period(from.getYear(), to.getYear());
        }

        /** As people write it. */
        public String inWords() {
            return from == to ? Integer.toString(from) : from + " to " + to;
        }
    }

    /** What every data set needs; in English, version 1.0.0, without anything optional. */
    public static DataDescription of(String title, String summary, Licence licence, List<Creator> creators) {
        return new DataDescription(
                title,
                summary,
                creators,
                licence,
                "1.0.0",
                "en",
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Map.of());
    }

    /** This, with another version. */
    public DataDescription withVersion(String version) {
        return new DataDescription(
                title, summary, creators, licence, version, language, keywords, period, funder, contact, variables);
    }

    /** This, in another language. */
    public DataDescription withLanguage(String language) {
        return new DataDescription(
                title, summary, creators, licence, version, language, keywords, period, funder, contact, variables);
    }

    /** This, with these words for catalogues. */
    public DataDescription withKeywords(String... keywords) {
        return new DataDescription(
                title,
                summary,
                creators,
                licence,
                version,
                language,
                List.of(keywords),
                period,
                funder,
                contact,
                variables);
    }

    /** This, with the time of the study. */
    public DataDescription withPeriod(Period period) {
        return new DataDescription(
                title,
                summary,
                creators,
                licence,
                version,
                language,
                keywords,
                Optional.of(period),
                funder,
                contact,
                variables);
    }

    /** This, with who paid. */
    public DataDescription withFunder(String funder) {
        return new DataDescription(
                title,
                summary,
                creators,
                licence,
                version,
                language,
                keywords,
                period,
                Optional.of(funder),
                contact,
                variables);
    }

    /** This, with where questions go. */
    public DataDescription withContact(String contact) {
        return new DataDescription(
                title,
                summary,
                creators,
                licence,
                version,
                language,
                keywords,
                period,
                funder,
                Optional.of(contact),
                variables);
    }

    /** This, with the description of a column. */
    public DataDescription withVariable(String column, VariableDescription description) {
        Map<String, VariableDescription> more = new LinkedHashMap<>(variables);
        more.put(column, description);
        return new DataDescription(
                title, summary, creators, licence, version, language, keywords, period, funder, contact, more);
    }
}
