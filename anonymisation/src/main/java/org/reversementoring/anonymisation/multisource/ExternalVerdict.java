package org.reversementoring.anonymisation.multisource;

import java.util.Optional;
import org.reversementoring.core.ItemId;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.multisource.AttachedReport;

/**
 * The verdict on a report of another tool. It is a function of what is printed and of nothing else, so that it tells nothing more (T10).
 * Whoever may read it is the custodian; the mentee is told nothing of a report that was refused.
 */
public sealed interface ExternalVerdict {

    /** Whether the report may be attached. */
    default boolean isSafe() {
        return this instanceof Safe;
    }

    /** The verdict in English. */
    default String inWords() {
        return inWords(VerdictText.ENGLISH);
    }

    /**
     * The verdict in sentences for a custodian.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    default String inWords(Translation translation) {
        return VerdictText.in(translation).of(this);
    }

    /**
     * Nobody is given away.
     *
     * @param attached the report with the evidence, to be attached to a cycle
     */
    record Safe(AttachedReport attached) implements ExternalVerdict {}

    /**
     * A rater of some group could no longer claim both ends of the scale.
     *
     * @param question the first question of which that is so
     * @param group the label of the group
     * @param colluders raters who may tell the mentee their own answers
     * @param example invented answers with which the same figures give somebody away, if some are easy to think of; not what anybody gave
     */
    record GivesAway(ItemId question, String group, int colluders, Optional<RuleCounterexample> example)
            implements ExternalVerdict {}

    /**
     * No answers fit what is printed: a number is wrong, or the tool counts in another way.
     *
     * @param question the first question of which that is so
     */
    record Contradictory(ItemId question) implements ExternalVerdict {}

    /**
     * There are too many possible answers to decide. What was not proved is not believed.
     *
     * @param question the first question of which that is so
     */
    record TooLarge(ItemId question) implements ExternalVerdict {}
}
