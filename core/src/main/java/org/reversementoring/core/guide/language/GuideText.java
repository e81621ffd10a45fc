package org.reversementoring.core.guide.language;

import java.time.Duration;
import java.util.ResourceBundle;
import org.reversementoring.core.GuideId;
import org.reversementoring.core.TopicId;
import org.reversementoring.core.guide.Conduct;
import org.reversementoring.core.guide.Development;
import org.reversementoring.core.guide.InterviewGuide;
import org.reversementoring.core.guide.RatingItem;
import org.reversementoring.core.guide.RatingScale;
import org.reversementoring.core.guide.Recording;
import org.reversementoring.core.guide.Script;
import org.reversementoring.core.guide.Topic;
import org.reversementoring.core.guide.TopicFocus;

/** The reader of a guide from a text file such as {@code seven-domains.properties}. */
final class GuideText {

    private final ResourceBundle file;

    GuideText(ResourceBundle file) {
        this.file = file;
    }

    InterviewGuide guide() {
        InterviewGuide.Builder guide = InterviewGuide.builder()
                .id(GuideId.of(text("id")))
                .version(text("version"))
                .language(text("language"))
                .title(text("title"))
                .purpose(text("purpose"))
                .licence(text("licence"))
                .development(development())
                .conduct(Conduct.builder()
                        .from(Conduct.standard())
                        .recording(Recording.notes(number("notes.days")))
                        .build())
                .script(script())
                .totalTime(Duration.ofMinutes(number("minutes")));
        RatingScale scale = scale();
        for (String topic : Texts.numbered(file, "topic.")) {
            guide.addTopics(topic(topic, scale));
        }
        return guide.build();
    }

    RatingScale scale() {
        return RatingScale.of(Texts.numbered(file, "scale."));
    }

    private Development development() {
        return new Development(
                text("development.suitability"),
                Texts.numbered(file, "development.source."),
                number("development.pilots"),
                Texts.numbered(file, "development.change."));
    }

    private Script script() {
        return Script.builder()
                .opening(text("opening"))
                .groundRules(Texts.numbered(file, "ground-rule."))
                .limitsOfConfidentiality(text("limits"))
                .safetyScript(text("safety"))
                .closing(Texts.numbered(file, "closing."))
                .build();
    }

    private Topic topic(String id, RatingScale scale) {
        Topic.Builder topic = Topic.builder()
                .id(TopicId.of(id))
                .title(text(id + ".title"))
                .focus(focus(id + ".focus"))
                .coreQuestion(text(id + ".question"))
                .probes(Texts.numbered(file, id + ".probe."))
                .prompts(Texts.numbered(file, id + ".prompt."))
                .mayBeSkipped(flag(id + ".skip"))
                .sensitive(flag(id + ".sensitive"))
                .timeBudget(Duration.ofMinutes(number(id + ".minutes")));
        String rating = id + ".rating";
        return (file.containsKey(rating) ? topic.rating(new RatingItem(text(rating), scale)) : topic).build();
    }

    private String text(String key) {
        return Texts.text(file, key);
    }

    private TopicFocus focus(String key) {
        for (TopicFocus focus : TopicFocus.values()) {
            if (focus.name().equals(text(key))) {
                return focus;
            }
        }
        throw new IllegalArgumentException("text file: key " + key + " must be a topic focus, but was " + text(key));
    }

    private boolean flag(String key) {
        return switch (text(key)) {
            case "true" -> true;
            case "false" -> false;
            default ->
                throw new IllegalArgumentException(
                        "text file: key " + key + " must be true or false, but was " + text(key));
        };
    }

    private int number(String key) {
        if (!text(key).matches("[0-9]{1,6}")) {
            throw new IllegalArgumentException(
                    "text file: key " + key + " must be a whole number of at most 6 digits, but was " + text(key));
        }
        return Integer.parseInt(text(key));
    }
}
