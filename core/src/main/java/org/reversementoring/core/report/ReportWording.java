package org.reversementoring.core.report;

import java.util.List;
import org.reversementoring.core.wording.WordingCheck;
import org.reversementoring.core.wording.WordingRules;

/** The check of a report's words: findings by the rules of its language, worded statements by those of every language. */
final class ReportWording {

    private ReportWording() {}

    /**
     * Looks at every text that a person or a stranger's strategy wrote.
     *
     * @throws IllegalArgumentException if one counts people of the panel
     */
    static void require(FeedbackReport report) {
        WordingCheck check = WordingCheck.of(report.language());
        for (ReportedFinding finding : report.findings()) {
            require("finding on topic " + finding.topic(), List.of(check), finding.text());
        }
        List<WordingCheck> every =
                WordingRules.languages().stream().map(WordingCheck::of).toList();
        for (ReportedRating rating : report.ratings()) {
            for (String text : rating.statement().wordings()) {
                require("statement on topic " + rating.topic(), every, text);
            }
        }
    }

    private static void require(String subject, List<WordingCheck> checks, String text) {
        if (!checks.stream().allMatch(check -> check.passes(text))) {
            throw new IllegalArgumentException(subject + ": must not count people of the panel, but does");
        }
    }
}
