package org.reversementoring.core.guide;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;

/** The guides and scales that ship with the library. Their text is our own and may be used without attribution (CC0). */
public final class Guides {

    private static final String SEVEN_DOMAINS = "org.reversementoring.core.guide.seven-domains";

    private Guides() {}

    /**
     * The seven domains of the founding study: clinical practice, approach to juniors, approachability, use of technology,
     * time management, strengths, areas for improvement; 45 minutes, each domain with a five-point item.
     *
     * <p>Domains and session length: Raju et al., BMJ Open 2022;12:e062361 and its conference abstract of 2021.
     */
    public static InterviewGuide sevenDomains() {
        ResourceBundle text = ResourceBundle.getBundle(SEVEN_DOMAINS, Locale.ROOT, Guides.class.getClassLoader());
        RatingScale scale = agreement();
        InterviewGuide.Builder guide = InterviewGuide.builder()
                .id(GuideId.of("seven-domains"))
                .version("1.0")
                .language("en-GB")
                .title(text.getString("title"))
                .totalTime(Duration.ofMinutes(45));
        for (String topic : numbered(text, "topic.")) {
            guide.addTopics(Topic.builder()
                    .id(TopicId.of(topic))
                    .title(text.getString(topic + ".title"))
                    .focus(TopicFocus.valueOf(text.getString(topic + ".focus")))
                    .coreQuestion(text.getString(topic + ".question"))
                    .probes(numbered(text, topic + ".probe."))
                    .prompts(numbered(text, topic + ".prompt."))
                    .rating(new RatingItem(text.getString(topic + ".rating"), scale))
                    .timeBudget(Duration.ofMinutes(Integer.parseInt(text.getString(topic + ".minutes"))))
                    .build());
        }
        return guide.build();
    }

    /** Five points from "strongly disagree" (1) to "strongly agree" (5). */
    public static RatingScale agreement() {
        ResourceBundle text = ResourceBundle.getBundle(SEVEN_DOMAINS, Locale.ROOT, Guides.class.getClassLoader());
        return RatingScale.of(numbered(text, "scale."));
    }

    private static List<String> numbered(ResourceBundle text, String prefix) {
        List<String> values = new ArrayList<>();
        for (int i = 1; text.containsKey(prefix + i); i++) {
            values.add(text.getString(prefix + i));
        }
        return values;
    }
}
