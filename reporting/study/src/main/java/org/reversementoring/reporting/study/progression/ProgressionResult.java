package org.reversementoring.reporting.study.progression;

import java.util.List;

/**
 * What a rule says of a study. Made by {@link ProgressionRule#judge}.
 *
 * @param rule the rule
 * @param judgements one for each criterion, in its order
 * @param verdict the combined verdict; not shown, or no estimate, if it would depend on a judgement that was not made
 */
public record ProgressionResult(ProgressionRule rule, List<CriterionResult> judgements, Verdict verdict) {

    /** Copies the judgements. */
    public ProgressionResult {
        judgements = List.copyOf(judgements);
    }
}
