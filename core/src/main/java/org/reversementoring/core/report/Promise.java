package org.reversementoring.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.policy.Reader;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.Retention;

/**
 * The promise to mentors and mentee, in sentences computed from the policy, the guide and the panel. The same facts always promise
 * the same. The sentences may be worded better in a later version; the facts behind them stay.
 *
 * <p>Law: the promise of a report differs from that {@link #before before} the interview only by being stricter, because a policy only
 * becomes stricter, a guide is pinned and a
 * panel only shrinks once it was interviewed; whoever joins before that is promised what holds for the larger panel.
 *
 * @param protection against whom answers are protected, and how far
 * @param readers who reads the report: each {@link Reader}, and nobody else
 * @param counted what is counted, and from when on it is shown
 * @param withheld the constant sentence about what is not shown
 * @param retention when raw answers go
 */
public record Promise(String protection, String readers, String counted, String withheld, String retention)
        implements CodecOnly {

    /** The smallest panel that can be protected when it gives marks (T2). */
    private static final int SMALLEST_SCORED = 5;

    /**
     * The promise that is made to the mentors before anybody answers. A cycle gives it too.
     *
     * @throws IllegalArgumentException if the policy does not allow a panel of this size
     */
    public static Promise before(ReleasePolicy policy, Retention retention, InterviewGuide guide, int panelSize) {
        Method method = Method.of(policy, panelSize, List.of());
        return of(method, !guide.ratedTopics().isEmpty(), Optional.of(retention));
    }

    /** The promise that a report keeps. */
    static Promise of(Method method, Optional<Retention> retention) {
        boolean rated =
                method instanceof Method.Scored scored && !scored.certificates().isEmpty();
        return of(method, rated, retention);
    }

    private static Promise of(Method method, boolean rated, Optional<Retention> retention) {
        String gone = retention
                .map(Promise::inWords)
                .orElse("Notes and private answers are destroyed when the cycle closes.");
        return method instanceof Method.Scored scored
                ? scored(scored, rated, gone)
                : byConsent(method.panelSize(), gone);
    }

    private static Promise scored(Method.Scored method, boolean rated, String gone) {
        String against = "Against the mentee together with any "
                + (method.colluders() == 1 ? "one mentor" : method.colluders() + " mentors") + ", ";
        String endorsed = "a point is listed only if at least " + method.endorsementsNeeded()
                + " mentors endorsed it in private.";
        return new Promise(
                rated
                        ? against
                                + "no answer of any other mentor can be narrowed to exclude either end of the scale; verified"
                                + " for every possible panel of " + method.panelSize() + "."
                        : against + "nobody can tell whether any other mentor endorsed a point.",
                eachReader(),
                rated
                        ? "Answers are counted question by question, and never linked to another answer or to a person. A"
                                + " question is shown only if at least " + method.answersNeeded()
                                + " mentors answered it; " + endorsed
                        : "No marks are given. " + endorsed.substring(0, 1).toUpperCase(Locale.ROOT)
                                + endorsed.substring(1),
                "Points that fewer mentors endorsed are not listed, and whether there are any is not told.",
                gone);
    }

    private static Promise byConsent(int panelSize, String gone) {
        return new Promise(
                panelSize < SMALLEST_SCORED
                        ? "The panel is too small for scores that protect its mentors, so there are no scores."
                        : "There are no scores.",
                eachReader(),
                "A point is listed only if each mentor of the panel agreed in private to put it forward.",
                "Points without that agreement are not listed, and whether there are any is not told.",
                gone);
    }

    private static String eachReader() {
        StringBuilder names = new StringBuilder();
        for (Reader reader : Reader.values()) {
            names.append(
                    switch (reader) {
                        case MENTEE -> "This report is read by the mentee, ";
                        case MENTOR -> "by the mentors of the panel, ";
                        case NOMINATED_MENTOR -> "one of whom feeds it back, ";
                        case CUSTODIAN -> "and by the custodian who keeps the private answers. ";
                        case HOST -> "Nobody else reads it unless the mentee shows it. ";
                    });
        }
        return names + "It is for development only.";
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
