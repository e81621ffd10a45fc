package org.reversementoring.anonymisation.ledger;

import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.core.ReportId;
import org.reversementoring.core.language.Translation;

/**
 * One reason against a release. It is computed from public facts and earlier outputs, so the mentee may read it.
 *
 * @param conflict the kind, for programs; it knows its law
 * @param against the report that holds the earlier release
 * @param message for developers: the rule, its numbers and its laws, without anyone's name. People read {@link #inWords}
 */
public record Objection(Conflict conflict, ReportId against, String message) {

    /** The objection of single use: both releases would use the same answers (T8). */
    static Objection singleUse(LedgerEntry earlier, PlannedRelease next) {
        Conflict conflict = Conflict.between(earlier.release(), next);
        return new Objection(conflict, earlier.report(), sentence(conflict, earlier, next));
    }

    /** An objection that adds details to the sentence of its kind. */
    static Objection because(Conflict conflict, LedgerEntry earlier, PlannedRelease next, String why) {
        return new Objection(conflict, earlier.report(), (sentence(conflict, earlier, next) + " " + why).strip());
    }

    private static String sentence(Conflict conflict, LedgerEntry earlier, PlannedRelease next) {
        Roster before = earlier.release().roster();
        Roster after = next.roster();
        int common = (int) before.mentors().stream().filter(after::has).count();
        return conflict.message(before.size(), after.size(), common) + " (" + conflict.law() + ")";
    }

    /**
     * Why the release is refused, and what can be done, in plain sentences.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return conflict.inWords(translation);
    }
}
