package org.reversementoring.reporting.study.analysis;

import java.util.List;
import org.reversementoring.reporting.study.comparison.GroupTestResult;

/**
 * A measure in several groups, for instance sites, with the names that stand on the page. It is for the study team.
 *
 * @param measure what was measured, one line, not blank
 * @param groups names of the groups, in the order of the result
 * @param result what came out
 */
public record GroupAnalysis(String measure, List<String> groups, GroupTestResult result) {

    /**
     * Checks the names.
     *
     * @throws IllegalArgumentException if one is blank or more than a line, or there is not one for each group of the result, all
     *     different
     */
    public GroupAnalysis {
        groups = List.copyOf(groups);
        AnalysisName.require("measure", measure);
        groups.forEach(group -> AnalysisName.require("group", group));
        if (groups.size() != result.people().size()
                || groups.stream().distinct().count() != groups.size()) {
            throw new IllegalArgumentException("analysis: groups must be "
                    + result.people().size() + " with different names, but were " + groups.size());
        }
    }

    /** The names only. */
    @Override
    public String toString() {
        return "GroupAnalysis[" + measure + ", ***]";
    }
}
