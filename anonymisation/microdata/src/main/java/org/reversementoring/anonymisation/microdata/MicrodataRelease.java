package org.reversementoring.anonymisation.microdata;

import java.util.List;
import org.reversementoring.anonymisation.microdata.table.Microdata;

/** What came of a table: one that may leave the study, or the reasons why none may. */
public sealed interface MicrodataRelease {

    /**
     * The table may leave the study.
     *
     * @param table without identifiers and panel key, rows in the order of their cells
     * @param certificate what was measured on it
     * @param trace what a later release must be checked against; not to be published, since it knows the panels
     */
    record Released(Microdata table, MicrodataCertificate certificate, ReleaseRecord trace)
            implements MicrodataRelease {}

    /**
     * Nothing may leave. The reasons follow from the raw table; they are for whoever prepares the release, not for its readers.
     *
     * @param reasons at least one
     */
    record Withheld(List<Reason> reasons) implements MicrodataRelease {

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
    }

    /**
     * Why nothing may leave.
     *
     * @param code for programs
     * @param message for people: subject, rule, value; never what a cell says
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
        /** No column is sensitive, or none is known: the roles cannot be right. */
        ROLES_INCOMPLETE,
        /** A date says more than its year. */
        DATE_TOO_EXACT,
        /** A column holds texts. Text is never released. */
        FREE_TEXT,
        /** A column that is called insensitive has values that few rows share, so it can identify. Make it known, or drop it. */
        RARE_VALUE,
        /** A sensitive column or the panel key writes one value in several ways, and would count it as several. Choose one. */
        SEVERAL_WRITINGS,
        /** Together with an earlier release the table would tell what neither tells alone. */
        EARLIER_RELEASE
    }
}
