package org.reversementoring.core.guide.language;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

/**
 * The check for faults of a guide that can be built all the same: wording that narrows or suggests answers, missing parts,
 * too little time.
 *
 * <p>A finding is advice for whoever writes the guide. The checks of wording know words and not their meaning, so a question
 * without a finding may still be a bad one. Wording is checked in English and German; a guide in another language gets one
 * {@link LintCode#LANGUAGE_UNCHECKED}, unless stems are passed in.
 *
 * <p>Parts of a guide: Kallio et al., J Adv Nurs 2016;72(12):2954-2965, doi:10.1111/jan.13031.
 */
public final class GuideLint {

    /** The longest interview that is not called long. */
    public static final Duration LONGEST = Duration.ofMinutes(60);

    /** The least time that topics should leave for opening and closing. */
    public static final Duration ROOM = Duration.ofMinutes(3);

    private GuideLint() {}

    /** The findings: about the guide first, then by topic in guide order; empty if there are none. */
    public static List<LintFinding> check(InterviewGuide guide) {
        List<LintFinding> found = parts(guide);
        Texts.inLanguage("question-stems", Locale.forLanguageTag(guide.language()))
                .ifPresentOrElse(
                        stems -> found.addAll(wording(guide, new QuestionStems(stems))),
                        () -> found.add(LintFinding.of(LintCode.LANGUAGE_UNCHECKED)));
        return List.copyOf(found);
    }

    /**
     * The findings with the question stems of a language that the library does not have.
     *
     * @param guide the guide
     * @param stems regular expressions under the keys of our {@code question-stems_en.properties}, for lower-case text
     * @throws IllegalArgumentException if a key is missing or an expression is faulty
     */
    public static List<LintFinding> check(InterviewGuide guide, ResourceBundle stems) {
        List<LintFinding> found = parts(guide);
        found.addAll(wording(guide, new QuestionStems(stems)));
        return List.copyOf(found);
    }

    private static List<LintFinding> parts(InterviewGuide guide) {
        List<LintFinding> found = new ArrayList<>();
        Script script = guide.script();
        require(script.limitsOfConfidentiality().isPresent(), LintCode.LIMITS_MISSING, found);
        require(script.safetyScript().isPresent(), LintCode.SAFETY_SCRIPT_MISSING, found);
        require(!script.closing().isEmpty(), LintCode.CLOSING_MISSING, found);
        require(
                !script.groundRules().isEmpty() || guide.conduct().mode() == InterviewMode.INDIVIDUAL,
                LintCode.GROUND_RULES_MISSING,
                found);
        require(
                guide.topics().stream()
                        .anyMatch(topic -> topic.focus() == TopicFocus.STRENGTHS && !topic.mayBeSkipped()),
                LintCode.STRENGTHS_MISSING,
                found);
        Duration needed = guide.topics().stream().map(Topic::timeBudget).reduce(ROOM, Duration::plus);
        require(needed.compareTo(guide.totalTime()) <= 0, LintCode.TIME_BUDGET, found);
        require(guide.totalTime().compareTo(LONGEST) <= 0, LintCode.LONG, found);
        guide.topics().stream()
                .filter(topic -> topic.sensitive() && !topic.mayBeSkipped())
                .map(topic -> LintFinding.of(LintCode.SENSITIVE_NOT_SKIPPABLE, topic))
                .forEach(found::add);
        return found;
    }

    private static void require(boolean met, LintCode code, List<LintFinding> found) {
        if (!met) {
            found.add(LintFinding.of(code));
        }
    }

    /** The findings about wording. A topic gets each code once, however many of its texts have it. */
    private static List<LintFinding> wording(InterviewGuide guide, QuestionStems stems) {
        List<LintFinding> found = new ArrayList<>();
        for (Topic topic : guide.topics()) {
            String core = topic.coreQuestion();
            if (stems.asksTwice(core)
                    || topic.rating().stream().anyMatch(item -> stems.statesTwice(item.statement()))) {
                found.add(LintFinding.of(LintCode.DOUBLE_BARRELLED, topic));
            }
            if (questions(topic).anyMatch(stems::isLeading)) {
                found.add(LintFinding.of(LintCode.LEADING, topic));
            }
            if (questions(topic).anyMatch(stems::isYesNo)) {
                found.add(LintFinding.of(LintCode.YES_NO_STEM, topic));
            }
            if (!stems.isYesNo(core) && !stems.isOpen(core)) {
                found.add(LintFinding.of(LintCode.CORE_QUESTION_NOT_OPEN, topic));
            }
        }
        return found;
    }

    private static Stream<String> questions(Topic topic) {
        return Stream.concat(Stream.of(topic.coreQuestion()), topic.probes().stream());
    }
}
