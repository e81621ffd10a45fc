package org.reversementoring.anonymisation.multisource;

import java.util.Optional;
import org.reversementoring.core.ItemId;
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

    /** The verdict in sentences for a custodian. */
    String inWords();

    /**
     * Nobody is given away.
     *
     * @param attached the report with the evidence, to be attached to a cycle
     */
    record Safe(AttachedReport attached) implements ExternalVerdict {
        @Override
        public String inWords() {
            return attached.promise();
        }
    }

    /**
     * A rater of some group could no longer claim both ends of the scale.
     *
     * @param question the first question of which that is so
     * @param group the label of the group
     * @param colluders raters who may tell the mentee their own answers
     * @param example invented answers with which the same figures give somebody away, if some are easy to think of; not what anybody gave
     */
    record GivesAway(ItemId question, String group, int colluders, Optional<RuleCounterexample> example)
            implements ExternalVerdict {
        @Override
        public String inWords() {
            return "The report cannot be attached. Question " + question + " gives away raters of " + group
                    + ": the mentee and " + colluders + (colluders == 1 ? " rater" : " raters")
                    + " could exclude an end of the scale for another one."
                    + example.map(invented -> " " + invented.inWords()).orElse("");
        }
    }

    /**
     * No answers fit what is printed: a number is wrong, or the tool counts in another way.
     *
     * @param question the first question of which that is so
     */
    record Contradictory(ItemId question) implements ExternalVerdict {
        @Override
        public String inWords() {
            return "The report cannot be attached. No answers fit the figures of question " + question
                    + ". Look at the sizes of the groups and at how the tool rounds.";
        }
    }

    /**
     * There are too many possible answers to decide. What was not proved is not believed.
     *
     * @param question the first question of which that is so
     */
    record TooLarge(ItemId question) implements ExternalVerdict {
        @Override
        public String inWords() {
            return "The report cannot be attached. Question " + question
                    + " has too many possible answers to be decided. Leave out the total, or ask the tool for fewer figures.";
        }
    }
}
