package org.reversementoring.core.guide.language;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.util.List;
import java.util.ListResourceBundle;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.ConsentKind;
import org.reversementoring.core.guide.Drafts;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.InterviewMode;
import org.reversementoring.core.guide.InterviewRole;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;

class GuideLintTest {

    @Test
    void findsNothingInAGoodGuide() {
        assertThat(GuideLint.check(Drafts.withRota(Drafts.rota()))).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(LintCode.class)
    void findsEachFaultAlone(LintCode code) {
        assertThat(GuideLint.check(spoilt(code))).extracting(LintFinding::code).containsExactly(code);
    }

    @Test
    void findsNothingInTheGuidesThatShip() {
        for (Locale locale : List.of(Locale.UK, Locale.GERMAN)) {
            assertThat(GuideLint.check(Guides.sevenDomains(locale))).isEmpty();
            assertThat(GuideLint.check(Guides.awarenessOfUnderRepresentedGroups(locale)))
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do they teach, and what do you learn?",
                "How do they teach and do you learn?",
                "How approachable and fair are they?",
                "What are their strengths and weaknesses?",
                "How do they teach and/or supervise?",
                "What do they teach? What do you learn?"
            })
    void findsTwoQuestionsInOne(String question) {
        assertFound(question, LintCode.DOUBLE_BARRELLED);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How do they use systems and new tools?",
                "What happens when things change and are late?",
                "How is it by phone, at night, on a busy day?",
                "What do health and safety mean here?",
                "When lists and rounds run late, what happens?"
            })
    void takesTwoNounsForOneQuestion(String question) {
        assertFound(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Why don't they answer?",
                "Why don\u2019t  they answer?",
                "What makes them so slow, wouldn't you agree?",
                "How bad is the rota?",
                "Why are they always late?",
                "Why are they so slow?",
                "How does it help, right?",
                "What is obviously missing?",
                "What is wrong with the rota?",
                "Of course, what else would help?"
            })
    void findsLeadingQuestions(String question) {
        assertFound(question, LintCode.LEADING);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "How clearly do they explain?",
                "What happens right away?",
                "What do you do in the course of a day?",
                "Why do they do so?",
                "What would you agree on beforehand with a newcomer?",
                "What don't you get told?",
                "How are good ideas taken up?"
            })
    void takesNeutralQuestions(String question) {
        assertFound(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Do they answer?",
                " is it fair?",
                "Might the rota change?",
                "Have you been asked?",
                "When it is busy, do they answer?",
                "Could you say they are fair?",
                "Can you tell me whether they answer?"
            })
    void findsQuestionsForYesOrNo(String question) {
        assertFound(question, LintCode.YES_NO_STEM);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Could you describe a day?",
                "Doing the rota: how does it go?",
                "Have a look back: what stands out?",
                "When it is busy, what happens?",
                "Issues of the rota: which come up?",
                "What is it like, do you think?"
            })
    void takesQuestionsThatOnlyLookLikeYesOrNo(String question) {
        assertFound(question);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Your view of the rota?", "How often do they answer?", "When it is busy, your view?"})
    void findsCoreQuestionsThatAreNotOpen(String question) {
        assertFound(question, LintCode.CORE_QUESTION_NOT_OPEN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Tell us about the rota.", "In which way does it help?", "Your view: why?"})
    void takesOpenCoreQuestions(String question) {
        assertFound(question);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ist der Dienstplan fair?",
                "Wenn viel los ist, helfen sie?",
                "K\u00f6nnen Sie sagen, ob er hilft?"
            })
    void knowsGermanQuestionsForYesOrNo(String question) {
        assertGerman(question, LintCode.YES_NO_STEM);
    }

    @ParameterizedTest
    @ValueSource(strings = {"K\u00f6nnen Sie einen Tag beschreiben?", "Wenn viel los ist, wer hilft?", "Was ist gut?"})
    void takesGermanOpenQuestions(String question) {
        assertGerman(question);
    }

    @Test
    void knowsOtherGermanFaults() {
        assertGerman("Wie ansprechbar und fair ist er?", LintCode.DOUBLE_BARRELLED);
        assertGerman("Warum kommt er immer zu sp\u00e4t?", LintCode.LEADING);
        assertGerman("Ihre Meinung zum Plan?", LintCode.CORE_QUESTION_NOT_OPEN);
        // The same words in an English guide mean nothing to the English stems.
        assertFound("Warum kommt er immer zu sp\u00e4t?", LintCode.CORE_QUESTION_NOT_OPEN);
    }

    @Test
    void looksAtProbesAndItems() {
        assertThat(codes(Drafts.withRota(Drafts.rota().addProbes("Is it fair?"))))
                .containsExactly(LintCode.YES_NO_STEM);
        assertThat(codes(Drafts.withRota(Drafts.rota().addProbes("Why don't they answer?"))))
                .containsExactly(LintCode.LEADING);
        // Probes may go on to a second question, and need not open a subject.
        assertThat(codes(Drafts.withRota(Drafts.rota().addProbes("What helps, and why?", "For instance?"))))
                .isEmpty();
        assertThat(codes(rating("The rota is fair and early."))).containsExactly(LintCode.DOUBLE_BARRELLED);
        assertThat(codes(rating("The rota cares for health and safety."))).isEmpty();
    }

    @Test
    void tellsATopicOnceForEachCode() {
        assertThat(codes(Drafts.withRota(
                        Drafts.rota().coreQuestion("Is it fair?").addProbes("Is it early?", "Is it long?"))))
                .containsExactly(LintCode.YES_NO_STEM);
    }

    @Test
    void missesStrengthsWhereOneSureTopicIsNot() {
        Topic skippable = Drafts.strengths().mayBeSkipped(true).build();
        Topic sure = Drafts.strengths().id(Drafts.ROTA).build();
        assertThat(codes(Drafts.outline().addTopics(skippable).build())).containsExactly(LintCode.STRENGTHS_MISSING);
        assertThat(codes(Drafts.outline().addTopics(skippable, sure).build())).isEmpty();
    }

    @Test
    void drawsTheLinesOfTime() {
        assertThat(codes(timed(23))).isEmpty();
        assertThat(codes(timed(22))).containsExactly(LintCode.TIME_BUDGET);
        assertThat(codes(timed(60))).isEmpty();
        assertThat(codes(timed(61))).containsExactly(LintCode.LONG);
    }

    @Test
    void wantsNoGroundRulesOfOneMentor() {
        Conduct alone = Conduct.builder()
                .mode(InterviewMode.INDIVIDUAL)
                .addConsents(ConsentKind.PARTICIPATION)
                .addRoles(InterviewRole.FACILITATOR)
                .build();
        assertThat(codes(spoilt(LintCode.GROUND_RULES_MISSING)
                        .derive(GuideId.of("alone"), "1")
                        .conduct(alone)
                        .build()))
                .isEmpty();
    }

    @Test
    void takesStemsOfAnotherLanguage() {
        InterviewGuide french = Drafts.outline()
                .language("fr")
                .addTopics(Drafts.strengths().coreQuestion("Est-ce bien ?").build())
                .build();
        assertThat(codes(french)).containsExactly(LintCode.LANGUAGE_UNCHECKED);
        assertThat(GuideLint.check(french, stems("yes-no.1", "est-ce\\b")))
                .containsExactly(new LintFinding(LintCode.YES_NO_STEM, Optional.of(Drafts.STRENGTHS)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> GuideLint.check(french, stems("yes-no.2", "x")))
                .withMessage("question stems: key must be present, but was not: yes-no.1");
    }

    @Test
    void quotesNothingButTheTopicId() {
        LintFinding finding =
                GuideLint.check(Drafts.asking("Is the consultant fair?")).get(0);
        assertThat(finding.message()).isEqualTo("topic rota: must not be answerable with yes or no");
        assertThat(finding.severity()).isEqualTo(LintSeverity.WARNING);
        assertThat(GuideLint.check(spoilt(LintCode.LIMITS_MISSING)).get(0).message())
                .isEqualTo("guide: must state the limits of confidentiality");
    }

    private static void assertFound(String question, LintCode... codes) {
        assertThat(codes(Drafts.asking(question))).containsExactly(codes);
    }

    private static void assertGerman(String question, LintCode... codes) {
        assertThat(codes(Drafts.outline()
                        .language("de-AT")
                        .addTopics(
                                Drafts.rota().coreQuestion(question).build(),
                                Drafts.strengths()
                                        .coreQuestion("Was soll so bleiben?")
                                        .build())
                        .build()))
                .containsExactly(codes);
    }

    private static List<LintCode> codes(InterviewGuide guide) {
        return GuideLint.check(guide).stream().map(LintFinding::code).toList();
    }

    private static InterviewGuide rating(String statement) {
        return Drafts.withRota(Drafts.rota().rating(new RatingItem(statement, Guides.agreement())));
    }

    private static InterviewGuide timed(int minutes) {
        return Drafts.outline()
                .totalTime(Duration.ofMinutes(minutes))
                .addTopics(Drafts.rota().build(), Drafts.strengths().build())
                .build();
    }

    private static InterviewGuide read(Script.Builder script) {
        return Drafts.outline()
                .script(script.build())
                .addTopics(Drafts.strengths().build())
                .build();
    }

    /** English stems with one key under another name; German would do as well. */
    private static ListResourceBundle stems(String yesNoKey, String yesNo) {
        return new ListResourceBundle() {
            @Override
            protected Object[][] getContents() {
                return new Object[][] {
                    {yesNoKey, yesNo},
                    {"subordinate.1", "quand\\b[^,]*, "},
                    {"invitation.1", "racontez\\b"},
                    {"open.1", "\\bque\\b"},
                    {"closed.1", "combien\\b"},
                    {"leading.1", "n'est-ce pas"},
                    {"two-questions.1", "\\bet que\\b"},
                    {"two-statements.1", "\\bet\\b"},
                    {"fixed-phrase.1", "\\bva-et-vient\\b"}
                };
            }
        };
    }

    /** A guide that has this fault and no other. */
    private static InterviewGuide spoilt(LintCode code) {
        return switch (code) {
            case DOUBLE_BARRELLED -> Drafts.asking("How do they teach, and what do you learn?");
            case LEADING -> Drafts.asking("Why don't they answer?");
            case YES_NO_STEM -> Drafts.asking("Do they answer?");
            case CORE_QUESTION_NOT_OPEN -> Drafts.asking("Your view of the rota?");
            case TIME_BUDGET -> timed(20);
            case LONG -> timed(90);
            case STRENGTHS_MISSING ->
                Drafts.outline()
                        .addTopics(Drafts.strengths().mayBeSkipped(true).build())
                        .build();
            case CLOSING_MISSING -> read(Drafts.script().closing(List.of()));
            case LIMITS_MISSING -> read(Drafts.script().limitsOfConfidentiality(Optional.empty()));
            case SAFETY_SCRIPT_MISSING -> read(Drafts.script().safetyScript(Optional.empty()));
            case GROUND_RULES_MISSING -> read(Drafts.script().groundRules(List.of()));
            case SENSITIVE_NOT_SKIPPABLE -> Drafts.withRota(Drafts.rota().sensitive(true));
            case LANGUAGE_UNCHECKED ->
                Drafts.outline()
                        .language("fr")
                        .addTopics(Drafts.strengths().build())
                        .build();
        };
    }
}
