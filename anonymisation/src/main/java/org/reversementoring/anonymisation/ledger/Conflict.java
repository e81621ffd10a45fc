package org.reversementoring.anonymisation.ledger;

import org.reversementoring.anonymisation.ledger.composition.Roster;
import org.reversementoring.core.language.SentenceFiles;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.language.Translation;

/** The kinds of conflict between a release and what is recorded, each with the law that forbids it. */
public enum Conflict {
    /** The roster grew: the two outputs together tell about the late respondents. */
    TOP_UP("T9, L4, W2"),
    /** The same roster once more, after a correction or with another strategy. */
    EDIT("T8, T6, W4"),
    /** The roster shrank: the two outputs together tell about those who left. */
    WITHDRAWAL("T9, T8"),
    /** Some mentors were exchanged for others: both sides of the exchange are exposed. */
    SWAP("T9, W7"),
    /** A subgroup and its total, or two overlapping subgroups: what is left over can be computed. */
    SUBGROUP_AND_TOTAL("T9, L4"),
    /** The exact composition audit would take too long; it never falls back on samples. */
    TOO_LARGE("G5"),
    /** An earlier release was made with a strategy that the audit was not given. */
    UNKNOWN_STRATEGY("G5"),
    /** No answers at all fit the earlier outputs together, so nothing can be proved about the next one. */
    CONTRADICTION("G5"),
    /** A report with this id is recorded that was made from other answers, or holds other releases. */
    SAME_ID("G9, T10"),
    /** The report with this id was marked as never shown. */
    NEVER_SHOWN("G9, T10"),
    /** The cycle is of the first version and has no key, so a digest of the report could be guessed. */
    NO_KEY("G9");

    private static final SentenceFiles FILES =
            SentenceFiles.of("conflicts", "conflicts", name -> Conflict.class.getResourceAsStream(name));

    private final String law;

    Conflict(String law) {
        this.law = law;
    }

    /**
     * The numbers of the laws, for instance {@code T9, L4, W2}: theorems T, guarantees G, leaks L, worked attacks W.
     */
    public String law() {
        return law;
    }

    /** The conflict of the next release with an earlier one that shares answers with it. */
    static Conflict between(PlannedRelease earlier, PlannedRelease next) {
        Roster before = earlier.roster();
        Roster after = next.roster();
        if (before.includes(after) && after.includes(before)) {
            return EDIT;
        }
        boolean part = earlier.scope() == ReleaseScope.SUBGROUP || next.scope() == ReleaseScope.SUBGROUP;
        if (part && earlier.isOfOneCycle(next)) {
            return SUBGROUP_AND_TOTAL;
        }
        if (after.includes(before)) {
            return TOP_UP;
        }
        return before.includes(after) ? WITHDRAWAL : SWAP;
    }

    /**
     * Why such a release is refused, and what can be done, in plain sentences without people.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        Sentences text = FILES.in(translation);
        return text.say("conflict." + name()) + " " + text.say("remedy." + name());
    }

    /** The conflict for developers: the rule that is broken, with its numbers. */
    String message(int before, int after, int common) {
        return switch (this) {
            case TOP_UP ->
                "The roster grew from " + before + " to " + after
                        + ": both outputs together would tell about the answers that came late.";
            case EDIT ->
                "These " + after + " answers were released already: a second output of the same answers would tell"
                        + " what the first withheld.";
            case WITHDRAWAL ->
                "The roster shrank from " + before + " to " + after
                        + ": both outputs together would tell about the answers that were withdrawn.";
            case SWAP ->
                "Only " + common + " of " + before + " mentors stayed on a roster of " + after
                        + ": both outputs together would tell about those who left and those who came.";
            case SUBGROUP_AND_TOTAL ->
                "A roster of " + before + " was released and shares " + common + " mentors with this one of " + after
                        + ": the remainder could be computed.";
            case TOO_LARGE -> "What the outputs tell together cannot be audited by exhaustion.";
            case UNKNOWN_STRATEGY -> "An earlier output was made with a strategy that is not known here.";
            case CONTRADICTION -> "No answers give the earlier outputs together.";
            case SAME_ID ->
                "A report with this id was recorded already, from other answers or with other questions:"
                        + " a recorded report can only be the same again.";
            case NO_KEY -> "The cycle has no sealed ballots, so a digest of the report could be guessed.";
            case NEVER_SHOWN -> "The report with this id was marked as never shown: it cannot be released any more.";
        };
    }
}
