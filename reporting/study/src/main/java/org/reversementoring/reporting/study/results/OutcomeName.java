package org.reversementoring.reporting.study.results;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.reversementoring.reporting.study.FeasibilityStudy;
import org.reversementoring.reporting.study.figures.OutcomeRank;
import org.reversementoring.reporting.study.outcome.Outcome;
import org.reversementoring.reporting.study.outcome.RegisteredDesign;
import org.reversementoring.reporting.study.participation.ParticipantFlow;

/**
 * The parts of an outcome's name. A report writes group, measure, rank and times as one line; a table has a column for each.
 *
 * @param measure the measure alone
 * @param group whose, if the study has such a group
 * @param from the first time
 * @param to the second time
 * @param commitment what was fixed before the data
 */
record OutcomeName(String measure, Optional<String> group, String from, String to, PriorCommitment commitment) {

    private static final Pattern TIMES = Pattern.compile("(?s)(.*), (T[0-9]) to (T[0-9])");

    static OutcomeName of(Outcome outcome, FeasibilityStudy study) {
        return of(
                outcome.measure(),
                outcome.rank(),
                study.participation().stream().map(ParticipantFlow::group).toList(),
                study.design());
    }

    static OutcomeName of(String measure, OutcomeRank ranking, List<String> groups, Optional<RegisteredDesign> design) {
        Matcher times = TIMES.matcher(measure);
        boolean several = times.matches();
        String ranked = several ? times.group(1) : measure;
        String rank = ranking.label("");
        String name = !rank.isEmpty() && ranked.endsWith(rank) && ranked.length() > rank.length()
                ? ranked.substring(0, ranked.length() - rank.length())
                : ranked;
        Optional<String> group = groups.stream()
                .filter(each -> name.startsWith(each + ": ") && name.length() > each.length() + 2)
                .findFirst();
        return new OutcomeName(
                group.map(each -> name.substring(each.length() + 2)).orElse(name),
                group,
                several ? times.group(2) : "before",
                several ? times.group(3) : "after",
                commitment(design, name));
    }

    private static PriorCommitment commitment(Optional<RegisteredDesign> design, String name) {
        if (design.isEmpty()) {
            return PriorCommitment.NOTHING;
        }
        if (design.get().design().planned(name).isEmpty()) {
            return PriorCommitment.NOT_PLANNED;
        }
        return design.get().isBeforeTheData() ? PriorCommitment.BEFORE_THE_DATA : PriorCommitment.WITH_DATA;
    }
}
