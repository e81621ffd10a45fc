package org.reversementoring.core.report;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.reversementoring.core.CodecOnly;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.language.Sentences;
import org.reversementoring.core.policy.PromisedPart;
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
 * @param retention when raw answers go, and who is responsible for it; empty where no day is fixed
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
        Optional<String> retention)
        implements CodecOnly {

    /** The smallest panel that can be protected when it gives marks (T2). */
    private static final int SMALLEST_SCORED = 5;

    /**
     * The promise that is made to the mentors before anybody answers, in the language of the guide if the library has it ({@link
     * #isWrittenIn}), else in English. A cycle gives it too.
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
        boolean rated = !guide.ratedTopics().isEmpty();
        return new Wording(PromiseText.inOrEnglish(guide.language()), method, rated).of(Optional.of(retention), themes);
    }

    /** The promise that a report keeps. */
    static Promise of(Method method, Optional<Retention> retention, Optional<ThemeRule> themes, Sentences text) {
        boolean rated =
                method instanceof Method.Scored scored && !scored.certificates().isEmpty();
        return new Wording(text, method, rated).of(retention, themes);
    }

    /** Whether the library has the promise in the language of this BCP 47 tag. What is stored is English in any other one. */
    public static boolean isWrittenIn(String language) {
        return PromiseText.has(language);
    }

    /** The sentences in the order in which they are read. */
    public List<String> sentences() {
        return Stream.of(
                        Stream.of(readers, drafts, protection, counted, withheld, questions),
                        comparison.stream(),
                        Stream.of(learning),
                        themes.stream(),
                        retention.stream())
                .flatMap(part -> part)
                .toList();
    }

    /** The words for the facts of a method. */
    private record Wording(Sentences text, Method method, boolean rated) {

        Promise of(Optional<Retention> retention, Optional<ThemeRule> themes) {
            boolean scored = method instanceof Method.Scored;
            return new Promise(
                    method instanceof Method.Scored facts ? protection(facts) : withoutScores(),
                    text.say("readers", PromiseText.readersFirst(text, PromisedPart.REPORT)),
                    text.say("drafts", PromiseText.readersOf(text, PromisedPart.DRAFT)),
                    method instanceof Method.Scored facts
                            ? text.say(
                                    rated ? "counted.rated" : "counted.unrated",
                                    facts.answersNeeded(),
                                    facts.endorsementsNeeded())
                            : text.say("counted.consent"),
                    text.say("withheld"),
                    method instanceof Method.Scored facts
                            ? text.say(
                                    "questions.scored",
                                    PromiseText.readersFirst(text, PromisedPart.PANEL_ANSWER),
                                    facts.endorsementsNeeded())
                            : text.say("questions.consent", PromiseText.readersFirst(text, PromisedPart.PANEL_ANSWER)),
                    scored && rated
                            ? Optional.of(text.say("comparison", PromiseText.readersOf(text, PromisedPart.COMPARISON)))
                            : Optional.empty(),
                    text.say("learning", PromiseText.readersFirst(text, PromisedPart.LEARNING)),
                    themes.map(this::pooled),
                    retention.map(this::days));
        }

        private String protection(Method.Scored facts) {
            return text.count(rated ? "protection.rated" : "protection.unrated", facts.colluders(), facts.panelSize());
        }

        private String withoutScores() {
            return text.say(method.panelSize() < SMALLEST_SCORED ? "protection.small" : "protection.consent");
        }

        private String pooled(ThemeRule rule) {
            return text.say("themes." + rule.audience(), text.day(rule.until())) + " "
                    + text.say("themes.rule", rule.floor(), rule.groupsNeeded());
        }

        private String days(Retention retention) {
            String answers = retention.answersDays() == 0
                    ? text.say("retention.answers.none")
                    : text.count("retention.answers", retention.answersDays());
            String gone = retention.notesDays().isPresent()
                    ? text.count("retention.notes", retention.notesDays().getAsInt()) + " " + answers
                    : answers;
            return gone + " " + text.say("retention.responsible");
        }
    }
}
