package org.reversementoring.core.report;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.policy.ReleasePolicy;
import org.reversementoring.core.policy.Retention;
import org.reversementoring.core.policy.ThemeRule;

/**
 * The promise to mentors and mentee, in sentences computed from the policy, the guide and the panel. The same facts always promise
 * the same. The sentences may be worded better in a later version; the facts behind them stay.
 *
 * <p>Law: the promise of a report differs from that {@link #before before} the interview only by being stricter, because a policy only
 * becomes stricter, a guide is pinned and a
 * panel only shrinks once it was interviewed; whoever joins before that is promised what holds for the larger panel.
 *
 * @param protection against whom answers are protected, and how far
 * @param readers who reads the report, and nobody else
 * @param drafts who sees the draft, and who may correct it
 * @param counted what is counted, and from when on it is shown
 * @param withheld the constant sentence about what is not shown
 * @param questions when the panel's answer to a question of the mentee is given, and who reads both
 * @param comparison who sees how the mentee's own marks stand to the report; empty where nobody gives marks
 * @param learning who reads what the two who met learned
 * @param themes who reads which themes are pooled with other cycles, and from how many on; empty where none are
 * @param retention when raw answers go
 */
public record Promise(
        String protection,
        String readers,
        String drafts,
        String counted,
        String withheld,
        String questions,
        Optional<String> comparison,
        String learning,
        Optional<String> themes,
        String retention)
        implements CodecOnly {

    /** The smallest panel that can be protected when it gives marks (T2). */
    private static final int SMALLEST_SCORED = 5;

    /**
     * The promise that is made to the mentors before anybody answers. A cycle gives it too.
     *
     * @throws IllegalArgumentException if the policy does not allow a panel of this size
     */
    public static Promise before(
            ReleasePolicy policy,
            Retention retention,
            Optional<ThemeRule> themes,
            InterviewGuide guide,
            int panelSize) {
        Method method = Method.of(policy, panelSize, List.of());
        return of(method, !guide.ratedTopics().isEmpty(), Optional.of(retention), themes);
    }

    /** The promise that a report keeps. */
    static Promise of(Method method, Optional<Retention> retention, Optional<ThemeRule> themes) {
        boolean rated =
                method instanceof Method.Scored scored && !scored.certificates().isEmpty();
        return of(method, rated, retention, themes);
    }

    /** The sentences in the order in which they are read. */
    public List<String> sentences() {
        return Stream.of(
                        Stream.of(readers, drafts, protection, counted, withheld, questions),
                        comparison.stream(),
                        Stream.of(learning),
                        themes.stream(),
                        Stream.of(retention))
                .flatMap(part -> part)
                .toList();
    }

    private static Promise of(Method method, boolean rated, Optional<Retention> retention, Optional<ThemeRule> themes) {
        Facts facts = method instanceof Method.Scored scored ? scored(scored, rated) : byConsent(method.panelSize());
        return new Promise(
                facts.protection(),
                PromisedReaders.report(),
                PromisedReaders.drafts(),
                facts.counted(),
                facts.withheld(),
                PromisedReaders.questions(facts.answered()),
                rated && method instanceof Method.Scored ? Optional.of(PromisedReaders.comparison()) : Optional.empty(),
                PromisedReaders.learning(),
                themes.map(PromisedReaders::themes),
                PromisedDays.inWords(retention));
    }

    /**
     * What follows from the method.
     *
     * @param answered from when on an answer of the panel is given
     */
    private record Facts(String protection, String counted, String withheld, String answered) {}

    private static Facts scored(Method.Scored method, boolean rated) {
        String against = "Against the mentee together with any "
                + (method.colluders() == 1 ? "one mentor" : method.colluders() + " mentors") + ", ";
        String endorsed = "a point is listed only if at least " + method.endorsementsNeeded()
                + " mentors endorsed it in private.";
        return new Facts(
                rated
                        ? against
                                + "no answer of any other mentor can be narrowed to exclude either end of the scale; verified"
                                + " for every possible panel of " + method.panelSize() + "."
                        : against + "nobody can tell whether any other mentor endorsed a point.",
                rated
                        ? "Answers are counted question by question, and never linked to another answer or to a person. A"
                                + " question is shown only if at least " + method.answersNeeded()
                                + " mentors answered it; " + endorsed
                        : "No marks are given. " + endorsed.substring(0, 1).toUpperCase(Locale.ROOT)
                                + endorsed.substring(1),
                "Points that fewer mentors endorsed are not listed, and whether there are any is not told.",
                "if at least " + method.endorsementsNeeded() + " mentors voted for its words in private.");
    }

    private static Facts byConsent(int panelSize) {
        return new Facts(
                panelSize < SMALLEST_SCORED
                        ? "The panel is too small for scores that protect its mentors, so there are no scores."
                        : "There are no scores.",
                "A point is listed only if each mentor of the panel agreed in private to put it forward.",
                "Points without that agreement are not listed, and whether there are any is not told.",
                "if each mentor of the panel voted for its words in private.");
    }
}
