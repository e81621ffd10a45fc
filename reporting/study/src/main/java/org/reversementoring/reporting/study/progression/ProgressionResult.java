package org.reversementoring.reporting.study.progression;

import java.util.List;

/**
 * The result of a progression rule for a study. Made by {@link ProgressionRule#judge}.
 *
 * @param rule the rule
 * @param results one for each criterion, in its order
 * @param verdict the combined verdict; not shown, or no estimate, if it would depend on a judgement that was not made
 */
public record ProgressionResult(ProgressionRule rule, List<CriterionResult> results, Verdict verdict) {

    /** Copies the results. */
    public ProgressionResult {
        results = List.copyOf(results);
    }
}
