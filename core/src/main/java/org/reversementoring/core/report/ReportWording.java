package org.reversementoring.core.report;

import java.util.List;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingRules;

/** The check of a report's words: findings by the rules of its language, worded statements by those of every language. */
final class ReportWording {

    private ReportWording() {}

    /** Whether no text that a person or a stranger's strategy wrote counts people of the panel. */
    static boolean passes(FeedbackReport report) {
        WordingCheck check = WordingCheck.of(report.language());
        List<WordingCheck> every =
                WordingRules.languages().stream().map(WordingCheck::of).toList();
        return report.findings().stream().allMatch(finding -> check.passes(finding.text()))
                && report.ratings().stream()
                        .map(rating -> rating.statement().wordings())
                        .flatMap(List::stream)
                        .allMatch(text -> every.stream().allMatch(one -> one.passes(text)));
    }
}
