package org.reversementoring.anonymisation.microdata;

/**
 * The columns that decided how a table was recoded. If answers decided, the recoding tells of them: whoever knows that a coarser
 * table was needed knows that a finer one failed, and so that many people of some class gave one answer. That is the minimality
 * attack, and no model of a class bounds it.
 *
 * <p>An example, counted over all tables: 6 and 18 people of two grades, of whom 14 of 24 say yes; at most 70 % of a class may share
 * an answer. The grades are joined only because one of them failed. A reader of the joined table would say of one of the 6 that
 * they said yes with probability 14/24 = 0.58; who knows the method says 0.76.
 *
 * <p>Source: Wong, Fu, Wang and Pei, Minimality attack in privacy preserving data publishing, VLDB 2007; T10, G12.
 */
public enum RecodingChoice {
    /**
     * The known columns and the panels alone: the strategy saw no other column, and answers decided only whether the table leaves as
     * it is or not at all. Who reads a released table learns no more from the method. Who hears of a refusal learns that some class
     * failed, so a refusal must not be told; and whoever tries another recoding after a refusal has chosen by the answers again.
     */
    KNOWN_COLUMNS,

    /** All columns: the strategy was asked for a table that satisfies every model, so answers took part. */
    ALL_COLUMNS,

    /** Not known, because the table was recoded before it came to the gate. */
    ELSEWHERE
}
