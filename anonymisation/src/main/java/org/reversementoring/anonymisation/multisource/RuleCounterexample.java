package org.reversementoring.anonymisation.multisource;

import java.util.List;
import org.reversementoring.anonymisation.audit.guarantee.Answers;
import org.reversementoring.core.language.Translation;
import org.reversementoring.core.multisource.FigureRow;

/**
 * Invented answers about which a page tells too much, for a programme lead. Nobody gave them: they are among all possible answers.
 *
 * @param rule the id of the rule, or the name of the tool
 * @param groups the invented answers of each group, and which of them the colluders gave
 * @param printed everything that is printed about them
 * @param exposed the label of a group whose other raters can no longer claim both ends of the scale
 * @param feasible the marks that such a rater may still have given
 * @param mayHaveDeclined whether such a rater may have given none
 */
public record RuleCounterexample(
        String rule,
        List<Group> groups,
        List<FigureRow> printed,
        String exposed,
        List<Integer> feasible,
        boolean mayHaveDeclined) {

    /**
     * The invented answers of a group.
     *
     * @param label the group
     * @param answers everybody's
     * @param known those of the colluders
     */
    public record Group(String label, Answers answers, Answers known) {}

    /** Copies. */
    public RuleCounterexample {
        groups = List.copyOf(groups);
        printed = List.copyOf(printed);
        feasible = List.copyOf(feasible);
    }

    /** The example in English. */
    public String inWords() {
        return inWords(VerdictText.ENGLISH);
    }

    /**
     * The example in short sentences: who answered what, what is printed, who knows what, what follows.
     *
     * @throws org.reversementoring.core.language.UnsupportedLanguageException if neither the library nor the host has the language
     */
    public String inWords(Translation translation) {
        return VerdictText.in(translation).example(this);
    }
}
