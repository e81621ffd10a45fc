package org.reversementoring.anonymisation.microdata;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** The answer of {@link MicrodataGate}: a table that may leave the study, or the reasons why none may. */
public sealed interface MicrodataRelease {

    /** A table that may leave the study. {@link MicrodataGate} alone can make one. */
    final class Released implements MicrodataRelease {

        private final Microdata table;
        private final MicrodataCertificate certificate;
        private final ReleaseRecord record;

        Released(Microdata table, MicrodataCertificate certificate, ReleaseRecord record) {
            this.table = table;
            this.certificate = certificate;
            this.record = record;
        }

        /** The table without identifiers and panel key, rows in the order of their cells. */
        public Microdata table() {
            return table;
        }

        /** The record of what was measured on the table. */
        public MicrodataCertificate certificate() {
            return certificate;
        }

        /** The record that a later release must be checked against. Not to be published, because it knows the panels. */
        public ReleaseRecord record() {
            return record;
        }

        /** Sizes only. */
        @Override
        public String toString() {
            return "Released[" + table + ", " + certificate + "]";
        }
    }

    /**
     * A refusal. The reasons follow from the raw table, so they are for whoever prepares the release and not for its readers.
     *
     * @param reasons at least one
     * @param sizes what there is and what the policy needs, if the gate refused
     */
    record Withheld(List<Reason> reasons, Optional<Sizes> sizes) implements MicrodataRelease {

        /**
         * A refusal without sizes.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Withheld(List<Reason> reasons) {
            this(reasons, Optional.empty());
        }

        /**
         * Checks and copies.
         *
         * @throws IllegalArgumentException if there is no reason
         */
        public Withheld {
            reasons = List.copyOf(reasons);
            if (reasons.isEmpty()) {
                throw new IllegalArgumentException("withheld table must have at least 1 reason, but had 0");
            }
        }

        /**
         * The refusal in plain words for a reader: what it means, and what can be done next. A lead reads the same whatever the reasons
         * are, and the numbers of the policy; a researcher reads each reason, and the numbers of the table.
         *
         * @param locale English or German; a country has no influence
         * @throws IllegalArgumentException if the language is another one; the message names those that there are
         */
        public String inWords(Audience audience, Locale locale) {
            return WithheldText.in(locale).of(this, audience);
        }
    }

    /** The reader of a refusal. */
    enum Audience {
        /** Whoever prepares the table and has the raw one. */
        RESEARCHER,
        /** Whoever runs the programme or study, without the raw table. */
        LEAD
    }

    /**
     * The numbers of a table, and those that each class of it needs.
     *
     * @param rows of the table that the gate was given, 0 or more
     * @param panels that its rows come from, 0 or more
     * @param rowsNeeded k of the policy
     * @param panelsNeeded p of the policy
     */
    record Sizes(int rows, int panels, int rowsNeeded, int panelsNeeded) {}

    /**
     * A reason why nothing may leave.
     *
     * @param code for programs
     * @param message for whoever wrote the program: subject, rule, value; never what a cell says. People read {@link Withheld#inWords}
     */
    record Reason(Code code, String message) {}

    /** The reasons there are. */
    enum Code {
        /** A model of the policy does not hold for each class, or there is no row. Generalise further, or suppress. */
        MODEL_FAILS,
        /** The strategy found no table. Allow more suppression, give coarser hierarchies, or leave columns out. */
        NOTHING_FOUND,
        /** No column is the panel key, so panels cannot be counted. */
        NO_PANEL_KEY,
        /** No column is sensitive, or none is a quasi-identifier, so the roles cannot be right. */
        ROLES_INCOMPLETE,
        /** A row has no value but name and panel, so it is nobody's and would pad a class. Leave such rows out. */
        EMPTY_ROWS,
        /** An identifier is missing in a row, so nobody knows whose it is. */
        PERSON_NOT_NAMED,
        /** An identifier names one person in several rows, who would be counted as several. Put each person's rows together first. */
        SEVERAL_ROWS_OF_A_PERSON,
        /** A date is more exact than its year. */
        DATE_TOO_EXACT,
        /** A column holds texts, and no list of its categories is declared. Text is never released. */
        FREE_TEXT,
        /** A column of categories holds a text that is none of its list. Correct the cell, or add a category that was left out. */
        NO_CATEGORY,
        /**
         * A column that is called insensitive has values that few rows share, so it can identify. Make it a quasi-identifier, or
         * drop it.
         */
        RARE_VALUE,
        /**
         * A quasi-identifier, a sensitive column or the panel key writes one value in several ways, and would count them as
         * several. Choose one way.
         */
        SEVERAL_WRITINGS,
        /** The policy wants a recoding that no answer decides, and this table was recoded elsewhere. Let the gate ask the strategy. */
        CHOICE_NOT_KNOWN,
        /** Together with an earlier release the table would disclose what neither discloses alone. */
        EARLIER_RELEASE
    }
}
