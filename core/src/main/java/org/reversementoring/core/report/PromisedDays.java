package org.reversementoring.core.report;

import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.policy.Retention;

/** The sentence of a promise on when raw material is gone. */
final class PromisedDays {

    private PromisedDays() {}

    static String inWords(Optional<Retention> retention) {
        return retention
                .map(PromisedDays::inWords)
                .orElse("Notes and private answers are destroyed when the cycle closes.");
    }

    private static String inWords(Retention retention) {
        String answers = "private answers are destroyed "
                + (retention.answersDays() == 0
                        ? "on the day of the sign-off"
                        : "within " + days(retention.answersDays()) + " of the sign-off")
                + ", or when the cycle ends.";
        return retention.notesDays().isPresent()
                ? "Notes are destroyed within " + days(retention.notesDays().getAsInt()) + " of the interview; "
                        + answers
                : answers.substring(0, 1).toUpperCase(Locale.ROOT) + answers.substring(1);
    }

    private static String days(int days) {
        return days + (days == 1 ? " day" : " days");
    }
}
