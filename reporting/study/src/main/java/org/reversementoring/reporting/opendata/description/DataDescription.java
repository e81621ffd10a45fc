package org.reversementoring.reporting.opendata.description;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.reversementoring.reporting.opendata.text.PlainText;

/** What a reader must know of a data set that its cells do not say. Everything in it is published. */
@Value.Immutable
public interface DataDescription {

    /** Title, not blank. */
    String title();

    /** What was studied, how, and in whom; not blank. */
    String summary();

    /** Who made the data, in the order of citation; at least one. */
    List<Creator> creators();

    /** What others may do with the data. */
    Licence licence();

    /** Version of the data; 1.0.0 if none is named. */
    @Value.Default
    default String version() {
        return "1.0.0";
    }

    /** Language of labels and values, a BCP 47 tag such as {@code cy-GB}; English if none is named. */
    @Value.Default
    default String language() {
        return "en";
    }

    /** Words for catalogues. */
    List<String> keywords();

    /** When answers were collected, by year. */
    Optional<Period> period();

    /** Who paid. */
    Optional<String> funder();

    /** Where questions go. */
    Optional<String> contact();

    /** Descriptions by column name; a column without one is described by its name. */
    Map<String, VariableDescription> variables();

    /**
     * When answers were collected. Years, since an exact date can tell a panel (G10).
     *
     * @param from first year
     * @param to last year, not before the first
     */
    record Period(int from, int to) {

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

    /**
     * Checks the texts.
     *
     * @throws IllegalArgumentException if a text is blank or has control characters, there is no creator, or version or language
     *     has another form
     */
    @Value.Check
    default void check() {
        PlainText.require("title", title());
        PlainText.require("summary", summary());
        if (creators().isEmpty()) {
            throw new IllegalArgumentException("creators must be at least 1, but were 0");
        }
        if (!version().matches("[0-9A-Za-z][0-9A-Za-z.+-]{0,63}")) {
            throw new IllegalArgumentException("version must be letters, digits, dots, pluses and hyphens");
        }
        if (!language().matches("[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")) {
            throw new IllegalArgumentException("language must be a tag such as en or cy-GB");
        }
        keywords().forEach(word -> PlainText.require("keyword", word));
        funder().ifPresent(text -> PlainText.require("funder", text));
        contact().ifPresent(text -> PlainText.require("contact", text));
    }

    /** An empty builder. */
    static Builder builder() {
        return new Builder();
    }

    /** Builds a description; {@code build} throws as {@link #check()} does. */
    final class Builder extends ImmutableDataDescription.Builder {
        Builder() {}
    }
}
