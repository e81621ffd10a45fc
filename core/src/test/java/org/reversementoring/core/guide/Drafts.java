package org.reversementoring.core.guide;

import java.time.Duration;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;

/** A guide in which the lint finds nothing, to be spoilt in one place. */
public final class Drafts {

    public static final TopicId ROTA = TopicId.of("rota");
    public static final TopicId STRENGTHS = TopicId.of("strengths");

    private Drafts() {}

    public static Script.Builder script() {
        return Script.builder()
                .opening("Welcome.")
                .addGroundRules("One voice at a time.")
                .limitsOfConfidentiality("A danger cannot stay here.")
                .safetyScript("Let us stop here.")
                .addClosing("What have we missed?");
    }

    /** One topic besides strengths, with this core question. */
    public static InterviewGuide asking(String question) {
        return withRota(rota().coreQuestion(question));
    }

    public static InterviewGuide withRota(Topic.Builder rota) {
        return outline().addTopics(rota.build(), strengths().build()).build();
    }

    /** Everything but topics. */
    public static InterviewGuide.Builder outline() {
        return InterviewGuide.builder()
                .id(GuideId.of("draft"))
                .version("1")
                .language("en-GB")
                .title("Draft")
                .script(script().build())
                .totalTime(Duration.ofMinutes(30));
    }

    public static Topic.Builder rota() {
        return Topic.builder()
                .id(ROTA)
                .title("Rota")
                .coreQuestion("How does the rota come about?")
                .timeBudget(Duration.ofMinutes(10));
    }

    public static Topic.Builder strengths() {
        return Topic.builder()
                .id(STRENGTHS)
                .title("Strengths")
                .focus(TopicFocus.STRENGTHS)
                .coreQuestion("What should go on?")
                .timeBudget(Duration.ofMinutes(10));
    }
}
